"""What people keep coming back to: points of many entries, put together by topic, stem and compound."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from creator_coach.insights.stems import parts, stem
from creator_coach.insights.types import Mention, Point, Seen

#: A point is shown from so many entries on, and no more points than this.
_TIMES, _MOST = 2, 8
#: What the key of a point begins with; the id of a topic or a stem follows. Marks in journals go by it.
TOPIC, WORD = "topic:", "word:"

#: So many keys are weighed against each other, those of most entries.
_WEIGHED = 500

#: A mention: the entry's place among those given, and the keys of the points it may be counted under.
Keyed = tuple[int, frozenset[str]]


def gathered(entries: Sequence[Seen], most: int = _MOST) -> tuple[Point, ...]:
    """The points that most of `entries` mention, those of most entries first. A mention is counted under one only.

    `entries` are in the order of time; of the points there are at most `most`.
    """
    under = _under(entries)
    times = Counter(key for each in entries for key in {key for one in each.mentions for key in _keys(one, under)})
    weighed = frozenset(key for key, count in times.most_common(_WEIGHED) if count >= _TIMES)
    left = _Left(
        (place, keys)
        for place, each in enumerate(entries)
        for mention in each.mentions
        if (keys := weighed.intersection(_keys(mention, under)))
    )
    settled, found = _settled(entries), list[Point]()
    while len(found) < most and (key := left.most()) is not None:
        found.append(_point(key, [entries[place] for place in left.take(key)], settled.get(key)))
    left.empty()
    return tuple(found)


class _Left:
    """The mentions that no point has taken yet, and how many of them each entry has under each key."""

    def __init__(self, mentions: Iterable[Keyed]) -> None:
        self._mentions = list(mentions)
        self._under: dict[str, list[int]] = defaultdict(list)
        self._counts: dict[str, Counter[int]] = defaultdict(Counter)
        self._taken: set[int] = set()
        for at, (place, keys) in enumerate(self._mentions):
            for key in keys:
                self._under[key].append(at)
                self._counts[key][place] += 1

    def most(self) -> str | None:
        """What most entries mention; a topic before a word, then by letters. None if nothing recurs."""
        counts = ((len(places), key) for key, places in self._counts.items() if len(places) >= _TIMES)
        return min(((-times, key) for times, key in counts), default=(0, None))[1]

    def take(self, key: str) -> list[int]:
        """The entries that mention `key`, in their order; their mentions of it are gone from the other keys too."""
        mine = sorted(self._counts[key])
        for at in self._under[key]:
            if at not in self._taken:
                self._taken.add(at)
                self._drop(*self._mentions[at])
        return mine

    def empty(self) -> None:
        """Let go of all of it a little at a time: all at once, no other thread could do anything for a while."""
        while self._mentions:
            del self._mentions[-1000:]
        for held in (self._under, self._counts):
            while held:
                held.popitem()

    def _drop(self, place: int, keys: frozenset[str]) -> None:
        for key in keys:
            counts = self._counts[key]
            counts[place] -= 1
            if not counts[place]:
                del counts[place]


def _under(entries: Iterable[Seen]) -> dict[tuple[str, str], tuple[str, ...]]:
    """For each word of a language the keys that it is counted under: its stem, and what it is put together of."""
    words = {(word, mention.language) for each in entries for mention in each.mentions for word in mention.words}
    stems = {word: stem(*word) for word in words}
    known = frozenset(stems.values())
    return {word: tuple(WORD + part for part in (found, *parts(found, known))) for word, found in stems.items()}


def _keys(mention: Mention, under: Mapping[tuple[str, str], Sequence[str]]) -> set[str]:
    keys = {TOPIC + topic for topic in mention.topics}
    return keys.union(*(under[word, mention.language] for word in mention.words))


def _settled(entries: Sequence[Seen]) -> dict[str, date]:
    """The points that were dealt with, and on which day last."""
    days: dict[str, date] = {}
    for each in entries:
        for key, day in each.settled:
            days[key] = max(day, days.get(key, day))
    return days


def _point(key: str, behind: Sequence[Seen], settled: date | None) -> Point:
    topic = key.removeprefix(TOPIC) if key.startswith(TOPIC) else ""
    word = "" if topic else _spelling(key.removeprefix(WORD), behind)
    since = 0 if settled is None else sum(each.day > settled for each in behind)
    return Point(key, topic, word, tuple(each.entry for each in behind), settled, since)


def _spelling(wanted: str, behind: Iterable[Seen]) -> str:
    """The word that is most often written of those with this stem; else the stem itself, a part of compounds."""
    mentions = (mention for each in behind for mention in each.mentions)
    words = Counter(word for one in mentions for word in one.words if stem(word, one.language) == wanted)
    return min(words, key=lambda word: (-words[word], len(word), word), default=wanted)
