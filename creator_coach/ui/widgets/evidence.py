"""What the comment sheet shows: which stretches are marked, which are veiled, and where each one is in the document.

Pure text logic, no Qt. A reading counts in code points, Qt in UTF-16 units, and a veiled word is one
object character in the document: this is the only place where the three are told apart.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from creator_coach.reading.types import Mark, Marked, Span

#: Marks whose words are covered until the person asks to see them.
VEILED = frozenset({Mark.INSULT, Mark.THREAT, Mark.PRIVATE})

#: Where marks overlap, the first one here is painted and the rest are told in the tooltip.
ORDER = (
    Mark.THREAT,
    Mark.INSULT,
    Mark.PRIVATE,
    Mark.REQUEST,
    Mark.WORK,
    Mark.PRAISE,
    Mark.ABSOLUTE,
    Mark.FEELING,
)

#: The character that stands for a veil in the document.
OBJECT = "\ufffc"

_NEWLINES = (0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029)
_INVISIBLE = 0x2060
_REPLACED = 0xFFFD
_CRLF = re.compile("\r(?=\n)")


def _safe_table() -> dict[int, int]:
    """Code points that Qt would read as structure, or that turn the order of the text, and what is shown instead."""
    table = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), *range(0xD800, 0xE000)), _REPLACED)
    table |= dict.fromkeys((*range(0xFDD0, 0xFDF0), 0xFFFC, 0xFFFE, 0xFFFF), _REPLACED)
    table |= dict.fromkeys((*range(0x202A, 0x202F), *range(0x2066, 0x206A)), _INVISIBLE)
    table |= dict.fromkeys(_NEWLINES, 0x0A)
    del table[0x09], table[0x0A]
    return table


_SAFE = _safe_table()


def safe(text: str) -> str:
    """`text` as it may be shown: as many code points as before, none that breaks the document or turns its order."""
    return _CRLF.sub(chr(_INVISIBLE), text).translate(_SAFE)


def units(text: str) -> int:
    """The length of `text` in UTF-16 units, as Qt counts it."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the comment with one look. `also` are marks that lie under the one shown."""

    span: Span
    mark: Mark | None = None
    also: frozenset[Mark] = frozenset()

    @property
    def veiled(self) -> bool:
        """Whether its words are covered until asked for."""
        return self.mark in VEILED


def _clipped(marks: Iterable[Marked], length: int) -> list[Marked]:
    inside = (Marked(Span(max(0, m.span.start), min(length, m.span.end)), m.mark) for m in marks)
    return [marked for marked in inside if marked.span.start < marked.span.end]


def _joined_veils(marks: list[Marked]) -> list[Marked]:
    """Veils that touch or overlap become one, named by the first of them in ORDER."""
    joined: list[Marked] = []
    for marked in sorted((m for m in marks if m.mark in VEILED), key=lambda m: m.span):
        if joined and marked.span.start <= joined[-1].span.end:
            last = joined[-1]
            span = Span(last.span.start, max(last.span.end, marked.span.end))
            joined[-1] = Marked(span, min(last.mark, marked.mark, key=ORDER.index))
        else:
            joined.append(marked)
    return joined


def _edges(marks: list[Marked], length: int) -> dict[int, Counter[Mark]]:
    """At each position where something changes: how many of each mark begin (or, negative, end)."""
    edges: dict[int, Counter[Mark]] = {0: Counter(), length: Counter()}
    for marked in marks:
        edges.setdefault(marked.span.start, Counter())[marked.mark] += 1
        edges.setdefault(marked.span.end, Counter())[marked.mark] -= 1
    return edges


def _grown(pieces: list[Piece], piece: Piece) -> None:
    """Append `piece`, or widen the last one if both look the same."""
    last = pieces[-1] if pieces else None
    if last is not None and last.mark is piece.mark:
        pieces[-1] = Piece(Span(last.span.start, piece.span.end), last.mark, last.also | piece.also)
    else:
        pieces.append(piece)


def pieces(text: str, marks: Iterable[Marked]) -> tuple[Piece, ...]:
    """`text` cut into pieces without gaps or overlaps, in order. Spans outside the text are clipped."""
    inside = _clipped(marks, len(text))
    flat = _joined_veils(inside) + [m for m in inside if m.mark not in VEILED]
    edges = _edges(flat, len(text))
    active: Counter[Mark] = Counter()
    found: list[Piece] = []
    places = sorted(edges)
    for start, end in pairwise(places):
        active.update(edges[start])
        here = [mark for mark in ORDER if active[mark] > 0]
        _grown(found, Piece(Span(start, end), here[0] if here else None, frozenset(here[1:])))
    return tuple(found)


def counts(marks: Iterable[Marked], cut: tuple[Piece, ...]) -> dict[Mark, int]:
    """How many stretches of each mark can be seen, in ORDER. Veils count once each, however many spans they join."""
    seen: Counter[Mark] = Counter(piece.mark for piece in cut if piece.mark is not None and piece.veiled)
    starts = [piece.span.start for piece in cut]
    for marked in marks:
        if marked.mark not in VEILED and _visible(marked, cut, starts):
            seen[marked.mark] += 1
    return {mark: seen[mark] for mark in ORDER if seen[mark]}


def _visible(marked: Marked, cut: tuple[Piece, ...], starts: list[int]) -> bool:
    index = max(0, bisect_right(starts, marked.span.start) - 1)
    while index < len(cut) and cut[index].span.start < marked.span.end:
        if cut[index].mark is marked.mark and cut[index].span.overlaps(marked.span):
            return True
        index += 1
    return False


def masked(text: str, cut: Iterable[Piece], masks: Mapping[Mark, str], span: Span | None = None) -> str:
    """`text` (or the `span` of it) with every veiled piece replaced by its mask."""
    whole = span or Span(0, len(text))
    parts = []
    for piece in cut:
        if piece.span.overlaps(whole):
            kept = Span(max(piece.span.start, whole.start), min(piece.span.end, whole.end))
            parts.append(masks[piece.mark] if piece.mark is not None and piece.veiled else safe(kept.of(text)))
    return "".join(parts)


class Shown:
    """The document as it stands: `text` in which every veil not in `revealed` is one object character.

    `revealed` holds positions in `cut`.
    """

    def __init__(self, text: str, cut: tuple[Piece, ...], revealed: frozenset[int] = frozenset()) -> None:
        self._safe = safe(text)
        self.cut = cut
        self.revealed = revealed
        self._starts: list[int] = []
        self._size = 0
        for index in range(len(cut)):
            self._starts.append(self._size)
            self._size += units(self.words(index))
        self._spans = [piece.span.start for piece in cut]

    def hidden(self, index: int) -> bool:
        """Whether piece `index` is covered now."""
        return self.cut[index].veiled and index not in self.revealed

    def words(self, index: int) -> str:
        """What stands in the document for piece `index`."""
        return OBJECT if self.hidden(index) else self.cut[index].span.of(self._safe)

    def place(self, index: int) -> tuple[int, int]:
        """Where piece `index` begins and ends in the document, in UTF-16 units."""
        end = self._starts[index + 1] if index + 1 < len(self._starts) else self._size
        return self._starts[index], end

    def position(self, code_point: int) -> int:
        """Where a position in the comment is in the document. Inside a covered word: where the veil begins."""
        if not self.cut:
            return 0
        index = max(0, bisect_right(self._spans, code_point) - 1)
        span = self.cut[index].span
        if code_point >= span.end:
            return self.place(index)[1]
        if self.hidden(index):
            return self._starts[index]
        return self._starts[index] + units(self._safe[span.start : code_point])

    def range_of(self, span: Span) -> tuple[int, int]:
        """Where `span` is in the document; a veil that it touches is part of it whole."""
        start, end = self.position(span.start), self.position(span.end)
        for index in self.touched(span):
            if self.hidden(index):
                start, end = min(start, self.place(index)[0]), max(end, self.place(index)[1])
        return start, end

    def touched(self, span: Span) -> list[int]:
        """The pieces that share at least one character with `span`."""
        first = max(0, bisect_right(self._spans, span.start) - 1)
        found = []
        for index in range(first, len(self.cut)):
            if self.cut[index].span.start >= span.end:
                break
            if self.cut[index].span.overlaps(span):
                found.append(index)
        return found

    def at(self, place: int) -> int | None:
        """Which piece the document position `place` is in, or None outside the text."""
        if not 0 <= place < self._size:
            return None
        return bisect_right(self._starts, place) - 1

    def copied(self, start: int, end: int, masks: Mapping[Mark, str]) -> str:
        """The document between two positions as it may leave the sheet: covered words as their masks."""
        parts = []
        for index in range(max(0, bisect_right(self._starts, start) - 1), len(self.cut)):
            first, last = self.place(index)
            if first >= end:
                break
            mark = self.cut[index].mark
            if self.hidden(index) and mark is not None:
                parts.append(masks[mark])
            else:
                parts.append(_slice(self.words(index), max(start, first) - first, min(end, last) - first))
        return "".join(parts)


def _slice(text: str, start: int, end: int) -> str:
    """`text` between two positions in UTF-16 units; half a pair becomes the replacement character."""
    return text.encode("utf-16-le", "surrogatepass")[2 * start : 2 * end].decode("utf-16-le", "replace")
