from __future__ import annotations

import re
from pathlib import Path

import pytest

from creator_coach.journal import sql_search as sql
from creator_coach.journal.store import Journal

PLAIN = {name: value for name, value in vars(sql).items() if name.isupper() and isinstance(value, str)}
WHOLE = {name: value for name, value in PLAIN.items() if value.split()[0] in {"SELECT", "INSERT", "UPDATE", "DELETE"}}
SEVERAL = [*sql.INDEX.values(), *sql.UNINDEX.values(), *sql.WIPE]
CONDITIONS = [sql.GONE, sql.KINDS, sql.PLATFORM, sql.PLAN, sql.BEFORE, sql.AFTER, sql.SINCE, sql.UNTIL, sql.tagged(1)]


@pytest.fixture
def journal(tmp_path: Path) -> Journal:
    return Journal(tmp_path / "journal.db")


@pytest.mark.parametrize("statement", [*WHOLE.values(), *SEVERAL])
def test_each_statement_fits_the_tables(journal: Journal, statement: str) -> None:
    values = [None] * (1 if "?1" in statement else statement.count("?"))
    assert journal._db.execute(f"EXPLAIN {statement}", values).fetchall()


@pytest.mark.parametrize(
    ("where", "order", "words"),
    [
        (sql.FROM_ALL, "listed.place", False),
        (sql.FROM_LABEL, "label.place", False),
        (sql.FROM_LABELLED_TEXTS, "label.place", True),
        (sql.FROM_INDEX["own"], sql.ORDER["own"], True),
        (sql.FROM_INDEX["every"], sql.ORDER["every"], True),
        (sql.FROM_TEXTS, sql.ORDER["texts"], True),
        (sql.FROM_STALE, "stale.place", True),
    ],
)
def test_rows_come_in_order_by_themselves(journal: Journal, where: str, order: str, words: bool) -> None:
    """Nothing is sorted: the first page ends the search, however much there is."""
    asked = [*CONDITIONS, *([sql.holds(0, in_comments=True), sql.holds(1, in_comments=False)] if words else [])]
    whole = f"SELECT {order} {where} AND {' AND '.join(asked)} AND {order} < :beyond ORDER BY {order} DESC LIMIT 9"
    given = dict.fromkeys(re.findall(r":(\w+)", whole), "x")
    plan = [row[3] for row in journal._db.execute(f"EXPLAIN QUERY PLAN {whole}", given).fetchall()]
    assert plan
    assert not [step for step in plan if "TEMP B-TREE" in step]


def test_the_free_second(journal: Journal) -> None:
    def free(second: int) -> int:
        return int(journal._db.execute(sql.FREE, (second,)).fetchone()[0])

    assert free(5) == 5
    for place in (5, 6, 8):
        journal._db.execute(sql.LIST, (place, str(place), 5, 0, 0, None, None, None, 0, b""))
    assert [free(second) for second in (4, 5, 6, 7, 8)] == [4, 7, 7, 7, 9]
