"""Notices when something of many comments at once has changed in the file that nobody changed, as seal.py does.

Each row carries digests of its own, made by SQLite through `engine.digest` in the statement that writes it.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from creator_coach.journal import sql_batch
from creator_coach.journal.types import JournalDamaged

Row = tuple[Any, ...]

_HAS = "SELECT 1 FROM pragma_table_info('batch_comment') WHERE name = 'came'"


def put_old(connection: Any) -> None:
    """Seal what was kept before there were seals. A transaction must be open."""
    for statement in sql_batch.SEAL_OLD:
        connection.execute(statement)


def sound(found: Iterable[Row]) -> list[Row]:
    """The rows without their first value, which says of each whether it is as it was kept; else JournalDamaged."""
    rows = list(found)
    if not all(row[0] for row in rows):
        raise JournalDamaged
    return [row[1:] for row in rows]


def check(connection: Any) -> None:
    """Raise JournalDamaged unless all batches are as they were kept; a shape without seals has nothing to check."""
    if connection.execute(_HAS).fetchone() and connection.execute(sql_batch.UNSOUND).fetchone()[0]:
        raise JournalDamaged
