"""Saves what can be read of many comments at once from a damaged journal.

A comment that is not as it came is left out: it is still where it was taken from. What was made of one that is not as
it was kept is made anew: the comment waits to be read again.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from creator_coach.journal import engine
from creator_coach.journal.batches import Incomer, Missed
from creator_coach.journal.codec import unpack
from creator_coach.journal.lenient import LenientReader
from creator_coach.journal.store import Journal

Row = Mapping[str, Any]

_BATCH = "id begun name taken read unread own twice rows whole".split()
_CAME = "batch number line until text known sender at platform link outside parent".split()
_JUDGED = "number heap verdict account released".split()
_MISSED = "number line until reason".split()
_WAYS = (
    "SELECT rowid AS place, * FROM batch_comment NOT INDEXED ORDER BY rowid",
    "SELECT rowid AS place, * FROM batch_comment NOT INDEXED ORDER BY rowid DESC",
)
_ONE = "SELECT rowid AS place, * FROM batch_comment NOT INDEXED WHERE rowid = ?"
_MOST = 10**6
#: What a value that is of another type than it was kept as makes Python say.
_MISTAKES = (ValueError, TypeError, KeyError, AttributeError)


@dataclass(slots=True)
class Saved:
    """One batch: what it is called, how many rows of its source were looked at, what is left of it, and what is lost.

    `judged` has number, heap and verdict, `released` numbers by heap.
    """

    id: str
    begun: str
    name: str
    rows: int
    own: int
    whole: bool
    comments: list[Incomer] = field(default_factory=list)
    judged: list[tuple[int, str, str]] = field(default_factory=list)
    released: dict[str, list[int]] = field(default_factory=dict)
    missed: list[Missed] = field(default_factory=list)
    lost: int = 0


def read(reader: LenientReader) -> list[Saved]:
    """All batches of a damaged journal, with what can be read of each; none if its shape had no batches."""
    tables = {row["name"] for row in reader.rows("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if "batch_comment" not in tables:
        return []
    found = {each.id: each for row in reader.rows("SELECT * FROM batch") for each in _batch(row)}
    taken = {row["id"]: row["taken"] for row in reader.rows("SELECT * FROM batch") if _sound(row, "seal", _BATCH)}
    for row in _comments(reader):
        if _sound(row, "came", _CAME):
            _keep(found.setdefault(row["batch"], _nameless(row["batch"])), row)
        elif row["batch"] in found:
            found[row["batch"]].lost += 1
    for row in reader.rows("SELECT * FROM batch_unread ORDER BY batch, number"):
        if row["batch"] in found and _sound(row, "seal", _MISSED):
            found[row["batch"]].missed.append(Missed(*(row[column] for column in _MISSED)))
    for name, batch in found.items():
        batch.lost = max(batch.lost, taken.get(name, 0) - len(batch.comments))
        batch.rows = max(batch.rows, 1 + max((each.number for each in batch.comments), default=-1))
    return list(found.values())


def write(journal: Journal, saved: Saved) -> None:
    """Keep a batch in `journal`, where there is none with its id. Raises JournalError."""
    journal.begin_batch(saved.id, saved.begun, saved.name)
    journal.take_in_batch(saved.id, saved.comments, saved.missed, saved.rows, saved.own, whole=saved.whole)
    stays = {each.number for each in saved.comments if each.account}
    journal.judge_in_batch(saved.id, [(n, heap, verdict, n in stays) for n, heap, verdict in saved.judged])
    for heap, numbers in saved.released.items():
        journal.release_in_batch(saved.id, heap, numbers, released=True)


def _batch(row: Row) -> Iterator[Saved]:
    try:
        begun, name = datetime.fromisoformat(row["begun"]).isoformat(), unpack(row["name"])
    except _MISTAKES:
        return
    sound = _sound(row, "seal", _BATCH)
    counts = (row["rows"], row["own"], bool(row["whole"])) if sound else (0, 0, True)
    yield Saved(row["id"], begun, name, *counts)


def _nameless(batch: str) -> Saved:
    """A batch of which only comments are left. That was all: nobody can say where the rest would be taken from."""
    return Saved(batch, datetime.now(UTC).isoformat(), "", 0, 0, whole=True)


def _comments(reader: LenientReader) -> list[Row]:
    """Every row that can be read, in order: from both ends, and each between them by its place."""
    found: dict[int, Row] = {}
    for way in _WAYS:
        found |= {row["place"]: row for row in reader.rows(way)}
    last = max(found, default=0)
    for place in set(range(1, last + 1 if last <= _MOST else 1)) - found.keys():
        found |= {row["place"]: row for row in reader.rows(_ONE, place)}
    return [found[place] for place in sorted(found)]


def _keep(batch: Saved, row: Row) -> None:
    came = {column: row[column] for column in _CAME[1:]}
    for column in ("text", "platform", "link", "outside", "parent"):
        came[column] = unpack(came[column])
    judged = _sound(row, "judged", _JUDGED)
    account = unpack(row["account"]) if judged else ""
    batch.comments.append(Incomer(**came, account=account))
    if judged and row["heap"] is not None:
        batch.judged.append((row["number"], row["heap"], unpack(row["verdict"])))
        if row["released"]:
            batch.released.setdefault(row["heap"], []).append(row["number"])


def _sound(row: Row, seal: str, columns: list[str]) -> bool:
    """Whether what is sealed in a row is as it was kept. Of a shape that had no seals everything is taken as it is."""
    return seal not in row or row[seal] == engine.digest(*(row[column] for column in columns))
