"""The veil over a comment that leaves the app as text: the words that the screen hides, as masks."""

from __future__ import annotations

from collections.abc import Mapping

from creator_coach.content.quotes import HIDDEN
from creator_coach.reading.types import Mark, Reading, Span

#: Where veils meet, the first of these names them.
_ORDER = (Mark.THREAT, Mark.INSULT, Mark.PRIVATE)


def veiled(reading: Reading, masks: Mapping[Mark, str]) -> str:
    """The comment of `reading` with the mask of its mark in place of every hidden stretch."""
    text, at, parts = reading.comment.text, 0, []
    for span, mark in _veils(reading):
        parts += [text[at : span.start], masks[mark]]
        at = span.end
    return "".join([*parts, text[at:]])


def mask_quotes(said: str, reading: Reading, masks: Mapping[Mark, str]) -> str:
    """`said`, words about `reading`, with what they quote from under a veil as its mask."""
    for span, mark in sorted(_veils(reading), key=lambda veil: veil[0].start - veil[0].end):
        words = span.of(reading.comment.text).strip()
        said = said.replace(words, masks[mark]) if words else said
    return said


def _veils(reading: Reading) -> list[tuple[Span, Mark]]:
    """Every hidden stretch, in order; those that touch or overlap are one."""
    length = len(reading.comment.text)
    found: list[tuple[Span, Mark]] = []
    for each in sorted((each for each in reading.marks if each.mark in HIDDEN), key=lambda each: each.span):
        start, end, mark = max(0, each.span.start), min(length, each.span.end), each.mark
        if start >= end:
            continue
        if found and start <= found[-1][0].end:
            last, first_mark = found.pop()
            start, end, mark = last.start, max(last.end, end), min(first_mark, mark, key=_ORDER.index)
        found.append((Span(start, end), mark))
    return found
