"""What insights need of one entry, taken out of it, so that a whole journal can be counted without being held."""

from __future__ import annotations

import re
import sys
from collections.abc import Collection, Iterator, Mapping

from creator_coach.insights.types import Mention, Seen, Terms
from creator_coach.journal import corrections
from creator_coach.journal.own import TAKES
from creator_coach.journal.types import Entry
from creator_coach.reading.types import Mark, Reading

_WORD = re.compile(r"[^\W\d_]{2,}(?:-[^\W\d_]+)*")
#: Words under these marks are not repeated anywhere.
_COVERED = frozenset({Mark.INSULT, Mark.THREAT, Mark.PRIVATE})
_LONG_ENOUGH = 4
_NONE = Terms("")


def seen(entry: Entry, terms: Mapping[str, Terms]) -> Seen:
    """What is needed of `entry`; `terms` are those of each language that is known."""
    said = entry.reflection
    return Seen(
        entry=entry.id,
        day=entry.created.date(),
        kind=entry.kind,
        before=said.before,
        after=said.after,
        decision=said.decision,
        plan=said.plan_used if said.plan else None,
        asked=said.plan_asked,
        mentions=tuple(_mentions(entry, terms)),
        settled=entry.settled,
        judged=corrections.judged(entry),
    )


def _mentions(entry: Entry, terms: Mapping[str, Terms]) -> Iterator[Mention]:
    """The usable points that the person took along: those of the reading that they left ticked, and their own."""
    reading = entry.reading
    if reading is not None and reading.kind in TAKES:
        yield from mentions(reading, terms, entry.reflection.left_kernels)
    lent = terms.get(reading.language if reading else "", _NONE)
    for own in entry.reflection.own_kernels:
        yield _mention(_WORD.findall(own.lower()), lent, None)


def mentions(reading: Reading, terms: Mapping[str, Terms], left: Collection[int] = ()) -> Iterator[Mention]:
    """The usable points of a reading, without those whose numbers are `left`; words under a veil are in none."""
    lent = terms.get(reading.language, _NONE)
    for at, kernel in enumerate(reading.kernels):
        if at not in left:
            words = [word for quote in kernel.quotes for word in _words(reading, quote.start, quote.end)]
            yield _mention(words, lent, kernel.topic)


def mentioned(reading: Reading, terms: Mapping[str, Terms]) -> Mention:
    """The whole of a comment as one point, for one in which no usable part was found."""
    words = list(_words(reading, 0, len(reading.comment.text)))
    return _mention(words, terms.get(reading.language, _NONE), None)


def _words(reading: Reading, start: int, end: int) -> Iterator[str]:
    covered = [marked.span for marked in reading.marks if marked.mark in _COVERED]
    for found in _WORD.finditer(reading.comment.text, start, end):
        if not any(span.start < found.end() and found.start() < span.end for span in covered):
            yield found.group().lower()


def _mention(words: list[str], terms: Terms, named: str | None) -> Mention:
    topics = {named} if named is not None and named in terms.topics else set()
    kept: set[str] = set()
    for word in words:
        topic = None if word in terms.passed else topic_of(word, terms)
        if topic is not None:
            topics.add(topic)
        elif len(word) >= _LONG_ENOUGH and word not in terms.passed:
            # The same words come again and again: each is held once.
            kept.add(sys.intern(word))
    return Mention(tuple(sorted(topics)), tuple(sorted(kept)), terms.language)


def topic_of(word: str, terms: Terms) -> str | None:
    """The topic that `word` belongs to, if any; the longest known beginning or ending says which."""
    if word in terms.exact:
        return terms.exact[word]
    begins = [word[:n] for n in range(len(word), 0, -1) if word[:n] in terms.beginnings]
    if begins:
        return terms.beginnings[begins[0]]
    return next((terms.endings[word[n:]] for n in range(len(word)) if word[n:] in terms.endings), None)
