"""Arithmetic of spans: joined, cut around others, and trimmed to where words begin and end."""

from __future__ import annotations

from collections.abc import Iterable

from creator_coach.reading.types import Span

#: Words that bind a clause to the one before; a quote begins better without them.
_BINDERS = frozenset("men och o så då but and so then also eller or fast samt att that plus".split())
#: Words that lead up to an insult ("your" idiot) and say nothing once it is covered.
_LEADING_UP = frozenset("din ditt dina du ni er era ert jävla ett en you your ur ya u fucking bloody a the".split())
#: An insult this many characters on stands right after.
_NEXT = 2


def merged(spans: Iterable[Span], reach: int = 0) -> tuple[Span, ...]:
    """The spans in order, those that touch (or lie within `reach` characters) made one."""
    done: list[Span] = []
    for span in sorted(spans):
        if done and span.start <= done[-1].end + reach:
            done[-1] = Span(done[-1].start, max(done[-1].end, span.end))
        else:
            done.append(span)
    return tuple(done)


def without(span: Span, holes: Iterable[Span]) -> tuple[Span, ...]:
    """What is left of `span` when the `holes` are cut out of it."""
    pieces, start = [], span.start
    for hole in merged(holes):
        if hole.overlaps(span):
            pieces.append(Span(start, max(start, hole.start)))
            start = max(start, hole.end)
    pieces.append(Span(start, max(start, span.end)))
    return tuple(piece for piece in pieces if piece.end > piece.start)


def trimmed(text: str, span: Span) -> Span:
    """`span` without spaces, punctuation and binding words at its edges."""
    start, end = span.start, span.end
    while start < end:
        while start < end and not (text[start].isalnum() or text[start] in "€$£@#\"“”'"):
            start += 1
        word = text[start:end].split(None, 1)[0] if text[start:end].strip() else ""
        if word.casefold().strip(",") not in _BINDERS:
            break
        start += len(word)
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "%?!\"“”'"):
        end -= 1
    return Span(start, end)


def before_an_insult(text: str, span: Span, insults: Iterable[Span]) -> Span:
    """`span` without the words that lead up to one of the `insults`, if one stands right after it."""
    if not any(0 <= insult.start - span.end <= _NEXT for insult in insults):
        return span
    end = span.end
    while end > span.start:
        words = text[span.start : end].rstrip(" ,")
        last = words.rsplit(None, 1)[-1] if words.strip() else ""
        if last.casefold() not in _LEADING_UP:
            return Span(span.start, span.start + len(words))
        end = span.start + len(words) - len(last)
    return Span(span.start, span.start)
