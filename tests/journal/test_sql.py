from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal import rows, sql
from creator_coach.journal.store import Journal
from tests.journal.made import correction, full_entry

CORRECTING = ("SALT", "CORRECT", "KNOW", "CORRECT_AGAIN", "CORRECTIONS", "KNOWN")
STATEMENTS = [
    text
    for name in (
        "SAVE",
        "SOME",
        "UNFINISHED",
        "DELETE",
        "RESTORE",
        "PURGE",
        "TRASH",
        "WAITING",
        "IS_GONE",
        "HAD",
        "SET_SALT",
        *CORRECTING,
    )
    for text in [getattr(sql, name)]
]
TABLES = [
    "verdict",
    "answer",
    "left_kernel",
    "own_kernel",
    "feeling",
    "safety_step",
    "tag",
    "settled",
    "plan_asked",
    "reply",
]


def test_each_child_table_has_its_statements() -> None:
    assert list(sql.CLEAR) == list(sql.ADD) == list(sql.CHILDREN) == list(rows.child_rows(full_entry())) == TABLES
    assert [words.split()[0] for words in sql.HAD.split("FROM ")[1:-1]] == TABLES


@pytest.mark.parametrize("statement", [*STATEMENTS, *sql.CLEAR.values(), *sql.ADD.values(), *sql.CHILDREN.values()])
def test_each_statement_fits_the_tables(tmp_path: Path, statement: str) -> None:
    journal = Journal(tmp_path / "journal.db")
    assert journal._db.execute(
        f"EXPLAIN {statement}", [None] * (1 if "?1" in statement else statement.count("?"))
    ).fetchall()


def test_what_is_saved_is_what_is_got(tmp_path: Path) -> None:
    columns = sql.SAVE.split("(")[1].split(")")[0]
    assert columns.split() == sql.SOME.split("SELECT")[1].split("FROM")[0].split()
    assert sql.SAVE.count("?") == columns.count(",") + 1 == len(rows.entry_row(full_entry()))


def test_what_is_said_of_an_entry_is_what_is_got() -> None:
    columns = sql.CORRECT.split("(")[1].split(")")[0].split()
    assert columns == sql.CORRECTIONS.split("SELECT")[1].split("FROM")[0].split()
    known = sql.KNOWN.split("SELECT")[1].split("FROM")[0].replace("correction.", "").split()
    wording = sql.KNOW.split("(")[1].split(")")[0].split()[2:]
    assert known == [*columns[:-1], f"{columns[-1]},", *wording]
    assert sql.CORRECT.count("?") == len(columns) == len(rows.correction_row(correction()))
