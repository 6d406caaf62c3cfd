"""Keeps what search goes by in step with the entries, in the same transaction, and free of words that are gone.

An entry that was just saved is only listed, with its words beside it: search looks through those few as they stand.
When there are many they go into the index together, which costs far less than one at a time. Every function takes the
connection; a transaction must be open.
"""

from __future__ import annotations

import json
import math
import unicodedata
from collections import Counter
from collections.abc import Iterable
from typing import Any

from creator_coach.journal import grams, own
from creator_coach.journal import sql_search as sql
from creator_coach.journal.codec import pack
from creator_coach.journal.search import fold
from creator_coach.journal.types import Entry, EntryState, Place

#: What the index was made with. Another version of either folds, or cuts, words otherwise.
VERSION = f"1 {unicodedata.unidata_version}"
#: So many entries may wait for the index, and so many go into it at a time.
FULL = BATCH = 64
#: The token of `piece` that every text has.
ALL = ""

Row = tuple[Any, ...]
_NEVER: Row = (None, None)


def whole(connection: Any) -> bool:
    """Whether the index is there, and of this version."""
    return bool(connection.execute(sql.STATE).fetchone()[0] == VERSION)


def wipe(connection: Any, version: str = "") -> None:
    """Empty all that search goes by, and say that it is of `version`."""
    for statement in sql.WIPE:
        connection.execute(statement)
    connection.execute(sql.SET_STATE, (version,))


def put(connection: Any, entry: Entry, *, gone: bool) -> None:
    """Let `entry` be found as it is now; `gone` says that it is in the trash. A draft is found only there."""
    had = connection.execute(sql.LISTED, (entry.id,)).fetchone()
    second = math.floor(entry.created.timestamp())
    findable = gone or entry.state is not EntryState.DRAFT
    if had is not None and (not findable or had[1] != second):
        _take_out(connection, had[0])
        had = None
    if findable:
        place = had[0] if had is not None else connection.execute(sql.FREE, (second,)).fetchone()[0]
        changed = _fold(connection, place, entry, listed=had is not None)
        fresh = int(changed or had is None or had[3])
        _list(connection, entry, (place, second, int(gone), fresh), had)
        _label(connection, place, entry, gone=gone, listed=had is not None)
        if changed and connection.execute(sql.COUNT_STALE).fetchone()[0] > FULL:
            take_in(connection)


def remove(connection: Any, entry_id: str) -> None:
    """Let the entry with this id be found no more; no word of it is left in what search goes by."""
    had = connection.execute(sql.LISTED, (entry_id,)).fetchone()
    if had is not None:
        _take_out(connection, had[0])


def forget(connection: Any, entry_ids: Iterable[str]) -> None:
    """`remove` in a copy of the journal, of whatever version; an index of another version is emptied as a whole."""
    if not connection.execute(sql.HAS_INDEX).fetchone():
        return
    if not whole(connection):
        wipe(connection)
    for entry_id in entry_ids:
        remove(connection, entry_id)


def take_in(connection: Any, limit: int = BATCH) -> bool:
    """Put some of the waiting entries into the index; whether some may be waiting still."""
    counted: dict[str, Counter[str]] = {"own": Counter(), "every": Counter()}
    waiting = connection.execute(sql.SOME_STALE, (limit,)).fetchall()
    for place, own_then, comment_then, own_now, comment_now in waiting:
        _unindex(connection, place, own_then, comment_then)
        for column, words in columns(own_now, comment_now).items():
            connection.execute(sql.INDEX[column], (place, " ".join(grams.tokens(words))))
            counted[column].update({*grams.pieces(words), ALL})
        connection.execute(sql.UNSTALE, (place,))
        connection.execute(sql.SET_FRESH, (place,))
    counts = ((token, counted["own"][token], every) for token, every in counted["every"].items())
    connection.executemany(sql.COUNT_PIECES, list(counts))
    return len(waiting) == limit


# ------------------------------------------------------------------------------------------------


def _fold(connection: Any, place: int, entry: Entry, *, listed: bool) -> bool:
    """Keep the words of `entry` as search compares them; whether they are other than they were."""
    now = _bytes(own.folded(words for _, words in own.texts(entry))), _bytes(fold(entry.text))
    had = connection.execute(sql.GET_FOLDED, (place,)).fetchone() if listed else None
    if had == now:
        return False
    connection.execute(sql.SET_STALE, (place, *(had or _NEVER)))
    connection.execute(sql.FOLD, (place, *now))
    return True


def _list(connection: Any, entry: Entry, where: Row, had: Row | None) -> None:
    place, second, gone, fresh = where
    said = entry.reflection
    facts = (said.before, said.after, int(said.plan_open), _bytes(fold(entry.context.platform)))
    row = (place, second, gone, fresh, entry.kind, *facts)
    if row != had:
        connection.execute(sql.LIST, (place, entry.id, *row[1:]))


def _label(connection: Any, place: int, entry: Entry, *, gone: bool, listed: bool) -> None:
    tags = {_bytes(fold(words)): words for place_, words in own.texts(entry) if place_ is Place.TAG}
    now = [(int(gone), folded, pack(words)) for folded, words in sorted(tags.items())]
    had = connection.execute(sql.GET_LABELS, (place,)).fetchall() if listed else []
    if now != had:
        if had:
            connection.execute(sql.UNLABEL, (place,))
        connection.executemany(sql.LABEL, [(gone_, folded, place, words) for gone_, folded, words in now])


def _take_out(connection: Any, place: int) -> None:
    stale = connection.execute(sql.STALE, (place,)).fetchone()
    known = stale if stale is not None else connection.execute(sql.GET_FOLDED, (place,)).fetchone()
    _unindex(connection, place, *known)
    for statement in (sql.UNFOLD, sql.UNSTALE, sql.UNLABEL, sql.UNLIST):
        connection.execute(statement, (place,))


def _unindex(connection: Any, place: int, own_words: bytes | None, comment: bytes | None) -> None:
    """Take a text out of the index that was put in as these words; None if it never was."""
    if own_words is None or comment is None:
        return
    gone: dict[str, set[str]] = {}
    for column, words in columns(own_words, comment).items():
        connection.execute(sql.UNINDEX[column], (place, " ".join(grams.tokens(words))))
        gone[column] = {*grams.pieces(words), ALL}
    counts = [(int(token in gone["own"]), 1, token) for token in gone["every"]]
    connection.executemany(sql.UNCOUNT_PIECES, counts)
    connection.execute(sql.DROP_PIECES, (json.dumps(sorted(gone["every"])),))


def columns(own_words: bytes, comment: bytes) -> dict[str, str]:
    """The text that each of the two indexes has of an entry, from its folded words."""
    mine, theirs = (words.decode("utf-8", "surrogatepass") for words in (own_words, comment))
    # Two line breaks, as there are at every end: so all pieces of one's own words are among those of both.
    return {"own": mine, "every": f"{mine}\n\n{theirs}"}


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")
