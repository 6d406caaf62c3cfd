"""Looks for entries: by words, where the index or a few texts tell; by what is known of them; the newest first."""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any

from creator_coach.journal import grams, index, search
from creator_coach.journal import sql_search as sql
from creator_coach.journal.codec import unpack
from creator_coach.journal.types import MANY, Search
from creator_coach.reading.types import STANCE_OF

#: Where words are asked for, and a tag has no more entries than this, their texts are looked through as they stand.
_FEW = 500
#: Of all the pieces of a needle, so many are asked for, the rarest: the lists of more take longer than looking at the
#: few texts that they would leave out (measured with 1, 2, 3, 4 and 8).
_ASKED = 3
#: What one text in so many has is found sooner by looking through the texts than by asking the index.
_COMMON = 50

#: A statement's FROM and WHERE, and what its rows are in the order of.
Source = tuple[str, str]
_LAST = 2**62


class Finding:
    """Answers about the journal on `connection`; a transaction must be open."""

    def __init__(self, connection: Any) -> None:
        self._connection = connection

    def places(self, wanted: Search, after: int | None, limit: int) -> list[tuple[int, str]]:
        """The places and ids of what matches, the newest first, `limit` of them, of those that come after `after`."""
        given = _given(wanted) | {"beyond": _LAST if after is None else after, "limit": limit}
        found: list[tuple[int, str]] = []
        for where, order in self._sources(wanted, given):
            asked = f"SELECT {order}, listed.entry {where} AND {order} < :beyond ORDER BY {order} DESC LIMIT :limit"
            found += self._connection.execute(asked, given).fetchall()
        return sorted(found, reverse=True)[:limit]

    def how_many(self, wanted: Search) -> int:
        """How many match; where words are asked for, MANY stands for that and more."""
        most = MANY if search.needles(wanted.words) else -1
        given = _given(wanted) | {"limit": most}
        counted = 0
        for where, _ in self._sources(wanted, given):
            asked = f"SELECT count(*) FROM (SELECT 1 {where} LIMIT :limit)"  # noqa: S608  (sql_search's own pieces)
            counted += int(self._connection.execute(asked, given).fetchone()[0])
        return min(counted, MANY) if most > 0 else counted

    def tags(self) -> tuple[tuple[str, int], ...]:
        """The tags outside the trash as they were written last, and how many entries have each; the most used first."""
        found = self._connection.execute(sql.TAGS).fetchall()
        return _most_used((unpack(words), times, last) for words, times, last in found)

    def platforms(self) -> tuple[tuple[str, int], ...]:
        """The platforms outside the trash, as `tags` gives tags."""
        found = self._connection.execute(sql.PLATFORMS).fetchall()
        names = (self._connection.execute(sql.PLATFORM_OF, (entry,)).fetchone()[0] for _, _, entry in found)
        return _most_used((unpack(name), times, last) for name, (times, last, _) in zip(names, found, strict=True))

    # ------------------------------------------------------------------------------------------------

    def _sources(self, wanted: Search, given: dict[str, Any]) -> Iterator[Source]:
        """Where to look, each with all that is asked."""
        needles = search.needles(wanted.words)
        asked = "".join(f" AND {each}" for each in _asked(wanted, len(needles)))
        for where, order in self._begin(wanted, needles, given):
            yield where + asked, order

    def _begin(self, wanted: Search, needles: tuple[str, ...], given: dict[str, Any]) -> Iterator[Source]:
        if "tag0" in given and (not needles or self._few(given)):
            yield sql.FROM_LABELLED_TEXTS if needles else sql.FROM_LABEL, "label.place"
        elif not needles:
            yield sql.FROM_ALL, "listed.place"
        else:
            yield from self._by_index(needles, "every" if wanted.in_comments else "own", given)
            yield sql.FROM_STALE, "stale.place"

    def _few(self, given: dict[str, Any]) -> bool:
        asked = (given["gone"], given["tag0"], _FEW + 1)
        return bool(self._connection.execute(sql.LABELLED, asked).fetchone()[0] <= _FEW)

    def _by_index(self, needles: tuple[str, ...], column: str, given: dict[str, Any]) -> Iterator[Source]:
        """The index asked for what is rare in `needles`; all texts if nothing is; nothing if the index has none."""
        tokens: list[str] = []
        for needle in needles:
            asked = self._tokens(grams.written(needle), needle, column)
            if asked is None:
                return
            tokens += asked
        given["tokens"] = " AND ".join(tokens)
        yield (sql.FROM_INDEX[column], sql.ORDER[column]) if tokens else (sql.FROM_TEXTS, sql.ORDER["texts"])

    def _tokens(self, letters: str, needle: str, column: str) -> list[str] | None:
        """What to ask the index for `needle`; nothing if it is too common, None if no text of the index has it."""
        if len(letters) < grams.PIECE:
            return self._beginnings(letters, column)
        pieces, across = grams.needed(needle)
        counts = {piece: self._times(piece, column) for piece in pieces}
        if not all(counts.values()):
            return None
        return [grams.every([*across, *sorted(counts, key=counts.__getitem__)[:_ASKED]])]

    def _times(self, piece: str, column: str) -> int:
        row = self._connection.execute(sql.PIECE, (piece,)).fetchone() or (0, 0)
        return int(row[column == "every"])

    def _beginnings(self, letters: str, column: str) -> list[str] | None:
        """As `_tokens`, for one or two letters: any of the pieces that begin with them."""
        rows = self._connection.execute(sql.PIECES, (letters, letters + "\U0010ffff")).fetchall()
        counts = {token: (mine, every)[column == "every"] for token, mine, every in rows}
        found = [token for token, times in counts.items() if times]
        if not found:
            return None
        common = max(counts.values()) * _COMMON >= self._times(index.ALL, column)
        return [] if common else [grams.some(found)]


def _given(wanted: Search) -> dict[str, Any]:
    """What the statements take, but for the tokens, the end of the page before, and the limit."""
    given: dict[str, Any] = {"gone": int(wanted.in_trash)}
    given |= {f"word{n}": _bytes(needle) for n, needle in enumerate(search.needles(wanted.words))}
    given |= {f"tag{n}": _bytes(tag) for n, tag in enumerate(_tags(wanted))}
    if wanted.kinds or wanted.stances:
        given["kinds"] = json.dumps(
            [
                kind
                for kind, stance in STANCE_OF.items()
                if (not wanted.kinds or kind in wanted.kinds) and (not wanted.stances or stance in wanted.stances)
            ]
        )
    given["platform"] = _bytes(search.fold(wanted.platform))
    for name, bounds in (("before", wanted.before), ("after", wanted.after)):
        if bounds is not None:
            given[f"{name}_least"], given[f"{name}_most"] = bounds
    for name, when in (("since", wanted.since), ("until", wanted.until)):
        if when is not None:
            given[name] = math.floor(when.timestamp())
    return given


def _asked(wanted: Search, needles: int) -> Iterator[str]:
    """All that an entry must be, what leaves most out first."""
    yield from (sql.holds(number, in_comments=wanted.in_comments) for number in range(needles))
    yield sql.GONE
    chosen = {
        sql.KINDS: wanted.kinds or wanted.stances,
        sql.PLATFORM: search.fold(wanted.platform),
        sql.PLAN: wanted.open_plans,
        sql.BEFORE: wanted.before is not None,
        sql.AFTER: wanted.after is not None,
        sql.SINCE: wanted.since is not None,
        sql.UNTIL: wanted.until is not None,
    }
    yield from (condition for condition, asked in chosen.items() if asked)
    yield from (sql.tagged(number) for number in range(len(_tags(wanted))))


def _tags(wanted: Search) -> list[str]:
    return sorted({search.fold(tag) for tag in wanted.tags} - {""})


def _most_used(found: Iterator[tuple[str, int, int]]) -> tuple[tuple[str, int], ...]:
    ordered = sorted(found, key=lambda each: (-each[1], -each[2]))
    return tuple((words, times) for words, times, _ in ordered)


def _bytes(words: str) -> bytes:
    return words.encode("utf-8", "surrogatepass")
