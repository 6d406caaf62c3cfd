"""Whether search would find all that it should: what it goes by, set against the entries it was made from."""

from __future__ import annotations

from collections import Counter
from contextlib import closing
from pathlib import Path
from typing import Any

from sqlite_utils import Database

from creator_coach.journal import engine, grams, index, rows, seal, sql_search
from creator_coach.journal.migrations import steps
from creator_coach.journal.types import JournalDamaged

_BATCH = 500

_LISTED = "SELECT entry FROM listed"
_DELETED = "SELECT deleted IS NOT NULL FROM entry WHERE id = ?"
#: All that search has of an entry but its place: two of the same second may stand in either order.
_FACTS = """
    SELECT second, gone, kind, strength_before, strength_after, plan, platform, own, comment
    FROM listed JOIN folded ON folded.place = listed.place WHERE entry = ?
"""
_LABELS = """
    SELECT label.gone, label.folded, label.words FROM label JOIN listed ON listed.place = label.place
    WHERE entry = ? ORDER BY label.folded
"""
#: The words that the index has of each place; those of `stale` where the entry has changed since.
_INDEXED = """
    SELECT folded.place, iif(stale.place IS NULL, folded.own, stale.own),
        iif(stale.place IS NULL, folded.comment, stale.comment)
    FROM folded LEFT JOIN stale ON stale.place = folded.place
"""
_PIECES = "SELECT token, own, every FROM piece"
_WORDS = {
    "own": "CREATE VIRTUAL TABLE temp.own_words USING fts5vocab (main, own_index, instance)",
    "every": "CREATE VIRTUAL TABLE temp.every_words USING fts5vocab (main, every_index, instance)",
}
_FOUND = {"own": "SELECT term, doc FROM temp.own_words", "every": "SELECT term, doc FROM temp.every_words"}


def check(connection: Any) -> None:
    """Raise JournalDamaged unless search goes by what the entries say. Reads everything; changes nothing."""
    if not index.whole(connection):  # it is made anew when the journal is opened
        return
    ids = {row[0] for row in connection.execute(sql_search.ENTRIES).fetchall()}
    if ids != {row[0] for row in connection.execute(_LISTED).fetchall()}:
        raise JournalDamaged
    with closing(engine.connect(Path(":memory:"))) as scratch:
        steps.apply(Database(scratch, execute_plugins=False))
        wanted = sorted(ids)
        for start in range(0, len(wanted), _BATCH):
            _compare(connection, scratch, wanted[start : start + _BATCH])
    _compare_tokens(connection)


def _compare(connection: Any, scratch: Any, ids: list[str]) -> None:
    """List these entries anew, in `scratch`, and see that they are listed so."""
    for entry_id, raw in seal.read(connection, ids).items():
        gone = connection.execute(_DELETED, (entry_id,)).fetchone()[0]
        index.put(scratch, rows.entry_from(*raw), gone=bool(gone))
        scratch.execute("DELETE FROM stale")  # nothing is to be indexed here
        for asked in (_FACTS, _LABELS):
            if scratch.execute(asked, (entry_id,)).fetchall() != connection.execute(asked, (entry_id,)).fetchall():
                raise JournalDamaged


def _compare_tokens(connection: Any) -> None:
    """See that the indexes have each text's tokens and no others, and that they are counted rightly."""
    sums, counted = dict.fromkeys(_WORDS, 0), {name: Counter[str]() for name in _WORDS}
    for place, own, comment in connection.execute(_INDEXED):
        if own is None:
            continue
        for name, words in index.columns(own, comment).items():
            sums[name] += sum(hash((token, place)) for token in grams.tokens(words))
            counted[name].update({*grams.pieces(words), index.ALL})
    pieces = {token: (counted["own"][token], every) for token, every in counted["every"].items()}
    if pieces != {token: (own, every) for token, own, every in connection.execute(_PIECES)}:
        raise JournalDamaged
    connection.execute("PRAGMA query_only=OFF")  # the tables that show an index are made in memory
    for name, statement in _WORDS.items():
        connection.execute(statement)
        if sum(hash(tuple(row)) for row in connection.execute(_FOUND[name])) != sums[name]:
            raise JournalDamaged
