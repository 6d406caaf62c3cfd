"""Notices when something in the file has changed that nobody changed: a digest beside each entry and each correction.

SQLite trusts what it reads. A locked journal has a checksum on each page; an unlocked one has none, and a bit that
flips in a text is simply another text. So what is kept is sealed when it is written, and looked at when it is read. A
digest covers all that the person and the commenter said, when the entry was deleted, and what corrected words are known
by. What search goes by is not sealed: it is made from the entries, and checking.py compares it with them.

The tables are those of the step 0004_checksum. A step that adds a column to what is sealed changes VERSION: everything
is sealed anew then.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any

from creator_coach.journal import engine, sql
from creator_coach.journal.rows import Children, Row
from creator_coach.journal.types import JournalDamaged

VERSION = "1"

#: An entry as sql.SOME gives it, and the rows of its child tables.
Raw = tuple[Row, Mapping[str, Sequence[Row]]]

_BATCH = 500

_STATE = "SELECT version FROM seal_state"
_SET_STATE = "UPDATE seal_state SET version = ?"
_SHAPE = "SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY type, name"
_GET_SHAPE = "SELECT shape FROM seal_state"
_SET_SHAPE = "UPDATE seal_state SET shape = ?"
_IDS = "SELECT id FROM entry"
_SEALS = """
    SELECT entry.id, entry.deleted, seal.digest FROM entry LEFT JOIN seal ON seal.entry = entry.id
    WHERE entry.id IN (SELECT value FROM json_each(?))
"""
_SEAL = "INSERT INTO seal (entry, digest) VALUES (?, ?) ON CONFLICT (entry) DO UPDATE SET digest = excluded.digest"

#: What is sealed besides entries -> its rows, the id and the digest first; and how a digest is kept. The time of a
#: correction and its entry are left out: they fade when the entry goes.
_WORDS = {
    "correction": (
        """
        SELECT id, correction_seal.digest, language, said, certainty, said_danger, kind, danger, length, reader
        FROM correction LEFT JOIN correction_seal ON correction_seal.correction = id
        WHERE ?1 IS NULL OR id = ?1
        """,
        "INSERT OR REPLACE INTO correction_seal (correction, digest) VALUES (?, ?)",
    ),
    "wording": (
        """
        SELECT wording.correction, wording_seal.digest, entry, words, signs, numbers, negations, pieces,
            (SELECT salt FROM secret)
        FROM wording LEFT JOIN wording_seal ON wording_seal.correction = wording.correction
        WHERE ?1 IS NULL OR wording.correction = ?1
        """,
        "INSERT OR REPLACE INTO wording_seal (correction, digest) VALUES (?, ?)",
    ),
}


def whole(connection: Any) -> bool:
    """Whether everything is sealed, and as this version does it."""
    return bool(connection.execute(_STATE).fetchone()[0] == VERSION)


def put_shape(connection: Any) -> None:
    """Seal the journal's own shape, after a step changed it. A transaction must be open."""
    connection.execute(_SET_SHAPE, (_shape(connection),))


def check_shape(connection: Any) -> None:
    """Raise JournalDamaged unless the shape is as it was sealed; every step must have been taken."""
    try:
        sealed = connection.execute(_GET_SHAPE).fetchone()
        if sealed is None or sealed[0] != _shape(connection):
            raise JournalDamaged
    except engine.UNREADABLE:  # also a table that has another name
        raise JournalDamaged from None


def put_all(connection: Any) -> None:
    """Seal everything anew. A transaction must be open."""
    ids = [row[0] for row in connection.execute(_IDS).fetchall()]
    for start in range(0, len(ids), _BATCH):
        put(connection, ids[start : start + _BATCH])
    put_words(connection)
    connection.execute(_SET_STATE, (VERSION,))


def put(connection: Any, ids: Iterable[str]) -> None:
    """Seal the entries with these ids as they are now. A transaction must be open."""
    for entry_id, deleted, _, raw in _sealed(connection, json.dumps(list(ids))):
        connection.execute(_SEAL, (entry_id, digest(deleted, raw)))


def put_one(connection: Any, entry_id: str, deleted: str | None, given: tuple[Row, Children]) -> None:
    """Seal the entry that has just been written as these rows (rows.py), without reading it back.

    A transaction must be open.
    """
    row, children = given
    own = {table: [_stored(line[2:]) for line in lines] for table, lines in children.items() if lines}
    connection.execute(_SEAL, (entry_id, digest(deleted, (_stored(row), own))))


def put_words(connection: Any, correction: int | None = None) -> None:
    """Seal the correction of this number, or all of them, as they are now. A transaction must be open."""
    for rows, keep in _WORDS.values():
        for number, _, *values in connection.execute(rows, (correction,)).fetchall():
            connection.execute(keep, (number, _of(values)))


def read(connection: Any, ids: Iterable[str]) -> dict[str, Raw]:
    """The entries with these ids as they were kept; unknown ids are left out. Raises JournalDamaged if one changed."""
    found = list(_sealed(connection, json.dumps(list(ids))))
    if any(kept != digest(deleted, raw) for _, deleted, kept, raw in found):
        raise JournalDamaged
    return {entry_id: raw for entry_id, _, _, raw in found}


def broken(connection: Any) -> list[str]:
    """The ids of all entries that are not as they were kept."""
    ids = [row[0] for row in connection.execute(_IDS).fetchall()]
    found: list[str] = []
    for start in range(0, len(ids), _BATCH):
        some = json.dumps(ids[start : start + _BATCH])
        found += [each for each, deleted, kept, raw in _sealed(connection, some) if kept != digest(deleted, raw)]
    return found


def check_words(connection: Any) -> None:
    """Raise JournalDamaged unless all corrections are as they were kept."""
    for rows, _ in _WORDS.values():
        if any(digest != _of(values) for _, digest, *values in connection.execute(rows, (None,)).fetchall()):
            raise JournalDamaged


def _sealed(connection: Any, ids: str) -> Iterator[tuple[str, str | None, bytes | None, Raw]]:
    """Of each entry of a JSON list: its id, when it was deleted, its seal, and what is sealed."""
    entries = {row[0]: row for row in connection.execute(sql.SOME, (ids,)).fetchall()}
    children: dict[str, dict[str, list[Row]]] = defaultdict(dict)
    for table, statement in sql.CHILDREN.items():
        for entry_id, *row in connection.execute(statement, (ids,)):
            children[entry_id].setdefault(table, []).append(tuple(row))
    for entry_id, deleted, digest in connection.execute(_SEALS, (ids,)).fetchall():
        if entry_id not in entries:  # the tree and its index do not agree
            raise JournalDamaged
        yield entry_id, deleted, digest, (entries[entry_id], children.get(entry_id, {}))


def _as_kept(given: Any) -> Any:
    """A value as SQLite will give it back: an id is a text to it, and yes and no are numbers."""
    return str(given) if isinstance(given, str) else int(given) if isinstance(given, bool) else given


def _stored(given: Iterable[Any]) -> Row:
    return tuple(map(_as_kept, given))


def _shape(connection: Any) -> bytes:
    return _of(value for row in connection.execute(_SHAPE).fetchall() for value in row)


def digest(deleted: str | None, raw: Raw) -> bytes:
    """The seal of an entry that was deleted then, or never; child tables without rows are left out of `raw`."""
    row, children = raw
    flat = [deleted, *row]
    for table in sorted(children):
        flat += [table, *(value for line in children[table] for value in line)]
    return _of(flat)


def _of(values: Iterable[Any]) -> bytes:
    return engine.digest(*values)
