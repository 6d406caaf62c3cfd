"""A text in parts that a service takes: cut at the ends of sentences, else between words, else where it must be."""

from __future__ import annotations

import re
from collections.abc import Iterator

from creator_coach.reading.types import Span

_END = re.compile(r"[.!?…]+[)\"'”’»]*\s+|\n+\s*")
_SPACE = re.compile(r"\s+")


def sentences(text: str) -> tuple[Span, ...]:
    """Each sentence of `text` without the space around it; a line break ends one too."""
    found, start = [], 0
    for match in [*_END.finditer(text), None]:
        end = match.end() if match is not None else len(text)
        trimmed = _trimmed(text, start, end)
        if trimmed.start < trimmed.end:
            found.append(trimmed)
        start = end
    return tuple(found)


def parts(text: str, most: int) -> tuple[Span, ...]:
    """Stretches of at most `most` characters that hold all of `text` but the space between them."""
    found: list[Span] = []
    for sentence in sentences(text):
        for piece in _pieces(text, sentence, most):
            if found and piece.end - found[-1].start <= most:
                found[-1] = Span(found[-1].start, piece.end)
            else:
                found.append(piece)
    return tuple(found)


def _pieces(text: str, span: Span, most: int) -> Iterator[Span]:
    start = span.start
    while span.end - start > most:
        spaces = [match.start() for match in _SPACE.finditer(text, start + 1, start + most + 1)]
        end = spaces[-1] if spaces else start + most
        yield _trimmed(text, start, end)
        start = _trimmed(text, end, span.end).start
    if start < span.end:
        yield Span(start, span.end)


def _trimmed(text: str, start: int, end: int) -> Span:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Span(start, end)
