"""Shows where in an entry it was found: a few words around the first hit, and what to mark in them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from creator_coach.journal import own
from creator_coach.journal.search import even, fold
from creator_coach.journal.types import Entry, Hit, Place
from creator_coach.reading.types import Span

#: Characters shown before the first hit, and in all.
BEFORE, SHOWN = 30, 120
_ELLIPSIS = "…"
#: A letter with everything that is written on top of it.
_LETTER = re.compile(r"\s+|.[\u0300-\u036f\ufe00-\ufe0f\u200d\u00ad]*", re.DOTALL)


def hit(entry: Entry, needles: tuple[str, ...], *, in_comments: bool) -> Hit | None:
    """Where in `entry` most of `needles` stand together, or first; None if nowhere."""
    best: tuple[int, Place, str] | None = None
    texts = [*own.texts(entry), *([(Place.COMMENT, entry.text)] if in_comments else [])]
    for place, words in texts:
        folded = fold(words)
        times = sum(needle in folded for needle in needles)
        if times > (best[0] if best else 0):
            best = times, place, words
        if times == len(needles):
            break
    return None if best is None else _shown(best[1], best[2], needles)


def spans(words: str, needles: tuple[str, ...]) -> tuple[Span, ...]:
    """Where `needles` stand in `words`, in order, none within another."""
    plain = even(words)
    if plain is None:
        letters = list(_letters(words))
        folded, places = "".join(letter for letter, _ in letters), [span for letter, span in letters for _ in letter]
    else:
        folded, places = plain, []
    found = sorted(
        (match.start(), match.end()) for needle in needles for match in re.finditer(re.escape(needle), folded)
    )
    marked: list[Span] = []
    for start, end in found:
        span = Span(places[start].start, places[end - 1].end) if places else Span(start, end)
        if marked and span.start <= marked[-1].end:
            marked[-1] = Span(marked[-1].start, max(marked[-1].end, span.end))
        else:
            marked.append(span)
    return tuple(marked)


def _shown(place: Place, words: str, needles: tuple[str, ...]) -> Hit:
    """A stretch around the first of `needles`, on one line."""
    line = " ".join(words.split())
    found = spans(line, needles)
    first = found[0].start if found else 0
    start = 0 if first <= SHOWN // 2 else _word_start(line, first - BEFORE, first)
    end = min(start + SHOWN, len(line))
    before = _ELLIPSIS if start else ""
    moved = len(before) - start
    seen = (Span(max(span.start, start), min(span.end, end)) for span in found)
    marked = tuple(Span(span.start + moved, span.end + moved) for span in seen if span.start < span.end)
    return Hit(place, before + line[start:end] + (_ELLIPSIS if end < len(line) else ""), marked)


def _word_start(line: str, at: int, most: int) -> int:
    """Where the next word after `at` begins, at the most at `most`."""
    return line.find(" ", at, most) + 1 or at


def _letters(words: str) -> Iterator[tuple[str, Span]]:
    """The letters of `words` as search compares them, and where each stands."""
    for found in _LETTER.finditer(words):
        yield _one(found[0]), Span(found.start(), found.end())


@lru_cache(maxsize=4096)
def _one(letter: str) -> str:
    return " " if letter.isspace() else fold(letter)
