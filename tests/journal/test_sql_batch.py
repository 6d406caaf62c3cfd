from __future__ import annotations

import re
from pathlib import Path

import pytest

from creator_coach.journal import sql_batch
from creator_coach.journal.store import Journal

STATEMENTS = [
    each
    for name, value in vars(sql_batch).items()
    if name.isupper() and not name.startswith("_")
    for each in ([value] if isinstance(value, str) else value)
]


@pytest.mark.parametrize("statement", STATEMENTS)
def test_each_statement_fits_the_tables(tmp_path: Path, statement: str) -> None:
    journal = Journal(tmp_path / "journal.db")
    numbered = re.findall(r"\?(\d+)", statement)
    values = [None] * (max(map(int, numbered)) if numbered else statement.count("?"))
    assert journal._db.execute(f"EXPLAIN {statement}", values).fetchall()
    journal.close()


def test_what_waits_is_found_by_an_index(tmp_path: Path) -> None:
    journal = Journal(tmp_path / "journal.db")
    for statement, index in [(sql_batch.WAITING, "batch_waits"), (sql_batch.COUNTS, "batch_heap")]:
        plan = journal._db.execute(f"EXPLAIN QUERY PLAN {statement}", ["b"] * statement.count("?")).fetchall()
        assert index in str(plan)
    journal.close()
