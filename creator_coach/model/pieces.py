"""Cuts a text into the word pieces that the trained reader knows, each with its place in the text."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

#: Stands for a space, and begins every text (SentencePiece's own convention).
SPACE = "▁"
#: The first ids, as in the encoder that the reader was made from.
BEGIN, PAD, END, UNKNOWN = range(4)
#: Marks written on one letter; normalising more of them at once takes time that grows with their square.
MARKS = 8
_IMPOSSIBLE = float("-inf")


@dataclass(frozen=True, slots=True)
class Piece:
    """One piece: its id, and the code points of the text that it stands for."""

    id: int
    start: int
    end: int


def _clusters(text: str) -> Iterator[tuple[int, int]]:
    """A character and the marks that combine with it (no language needs more than MARKS), as start and end."""
    start = 0
    for at in range(1, len(text) + 1):
        if at == len(text) or at - start > MARKS or not unicodedata.combining(text[at]):
            yield start, at
            start = at


def _normal(text: str) -> Iterator[tuple[str, int, int]]:
    """The characters the pieces are made of, each with its origin: NFKC, runs of spaces as one, controls gone."""
    after_space = False
    for start, end in _clusters(text) if text else ():
        for character in unicodedata.normalize("NFKC", text[start:end]):
            if character.isspace() or unicodedata.category(character) == "Cc":
                if not after_space:
                    yield SPACE, start, end
                after_space = True
            elif unicodedata.category(character) not in ("Cf", "Cs"):
                yield character, start, end
                after_space = False


class Vocabulary:
    """Pieces and how likely each is (natural logarithms), in the order of their ids.

    The first four stand for the beginning, the padding, the end and what is unknown. `unknown` is the score of
    a character that no piece holds. Method: the most likely way to cut the text (unigram model, Kudo 2018).
    """

    def __init__(self, pieces: Sequence[str], scores: Sequence[float], unknown: float) -> None:
        self._known: Mapping[str, tuple[int, float]] = {
            piece: (number, score)
            for number, (piece, score) in enumerate(zip(pieces, scores, strict=True))
            if number > UNKNOWN
        }
        self._unknown = unknown
        self._longest = max((len(piece) for piece in self._known), default=1)

    def cut(self, text: str) -> list[Piece]:
        """The pieces of `text` in order, without the marks of beginning and end. Linear in the text's length."""
        found = list(_normal(text))
        if not found:
            return []
        if found[0][0] != SPACE:
            found.insert(0, (SPACE, 0, 0))
        normal = "".join(character for character, _, _ in found)
        ends = self._best_cut(normal)
        pieces = []
        for begin, end, number in ends:
            pieces.append(Piece(number, found[begin][1], max(found[end - 1][2], found[begin][1])))
        return pieces

    def _best_cut(self, normal: str) -> list[tuple[int, int, int]]:
        """Start, end and id of each piece of the most likely cut."""
        length = len(normal)
        best = [_IMPOSSIBLE] * (length + 1)
        best[0] = 0.0
        came: list[tuple[int, int]] = [(0, UNKNOWN)] * (length + 1)
        for start in range(length):
            so_far = best[start]
            if so_far + self._unknown > best[start + 1]:
                best[start + 1], came[start + 1] = so_far + self._unknown, (start, UNKNOWN)
            for end in range(start + 1, min(start + self._longest, length) + 1):
                known = self._known.get(normal[start:end])
                if known is not None and so_far + known[1] > best[end]:
                    best[end], came[end] = so_far + known[1], (start, known[0])
        cut, at = [], length
        while at > 0:
            start, number = came[at]
            cut.append((start, at, number))
            at = start
        return cut[::-1]
