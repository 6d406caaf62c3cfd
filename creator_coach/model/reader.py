"""The trained reader: asked with a text, it gives Scores; read in windows, so a long text costs no more than four."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from itertools import islice, pairwise
from pathlib import Path
from typing import Any, Self

import numpy as np

from creator_coach.model import packing
from creator_coach.model.encoder import Answer, Encoder
from creator_coach.model.labels import FLAGS, KINDS, MARK_OF, PERSPECTIVES, TYPES
from creator_coach.model.packing import Array
from creator_coach.model.pieces import BEGIN, END, UNKNOWN, Piece, Vocabulary
from creator_coach.reading.types import ScoredPart, Scores, Span

#: The file in the model's folder.
FILE = "reader.npz"
#: Pieces in a window (about 160 words), and how many windows are read: the first ones, and the last.
WINDOW, WINDOWS = 222, 4
#: No more of a text than this is cut into pieces at either end: as much as the windows can hold.
REACH = 4_000


class Model:
    """Answers one comment, or several together; made by `Model.at(folder)`. Safe to use from one thread at a time."""

    def __init__(self, packed: packing.Packed) -> None:
        self._encoder = Encoder(packed)
        self._vocabulary = Vocabulary(packed.pieces, packed.scores, packed.facts["unknown"])
        self._sharpness: Mapping[str, float] = packed.facts["sharpness"]
        self.name: str = packed.facts["name"]
        # A file that lacks a part is found out now, and not over somebody's comment.
        self._encoder.ask([BEGIN, UNKNOWN, END])

    @classmethod
    def at(cls, folder: Path) -> Self:
        """The model in `folder`. Raises NoModel if it is missing or cannot be read."""
        packed = packing.load(folder / FILE)
        try:
            return cls(packed)
        except (LookupError, TypeError, ValueError) as error:
            raise packing.NoModel(str(folder)) from error

    def score(self, text: str) -> Scores | None:
        """What the model says of `text`; None if there is nothing in it that it can read."""
        return self.score_all([text])[0]

    def score_all(self, texts: Sequence[str]) -> list[Scores | None]:
        """What the model says of each of `texts`, which together are quicker than one by one."""
        cut = [windows(pieces) if (pieces := self._pieces(lowered(text))) else [] for text in texts]
        asked = [[BEGIN, *(piece.id for piece in part), END] for parts in cut for part in parts]
        answers = iter(self._encoder.ask_all(asked) if asked else ())
        return [self._scores(parts, list(islice(answers, len(parts)))) if parts else None for parts in cut]

    def _pieces(self, text: str) -> list[Piece]:
        """The pieces of `text`; of a long one those of both ends."""
        if len(text) <= 2 * REACH:
            return self._vocabulary.cut(text)
        away = len(text) - REACH
        late = [Piece(p.id, p.start + away, p.end + away) for p in self._vocabulary.cut(text[away:])]
        return self._vocabulary.cut(text[:REACH]) + late

    def _scores(self, parts: list[list[Piece]], answers: list[Answer]) -> Scores:
        shares = [len(part) / sum(map(len, parts)) for part in parts]
        heads = {name: [self._sharpness[name] * answer.heads[name] for answer in answers] for name in answers[0].heads}
        kinds = _mean([_softmax(logits) for logits in heads["kind"]], shares)
        # One window with a danger or an insult is enough; a perspective is of the whole.
        worst = int(np.argmax([logits[0] for logits in heads["danger"]]))
        flags = np.max([_chance(logits) for logits in heads["flags"]], axis=0)
        perspectives = _mean([_chance(logits) for logits in heads["perspectives"]], shares)
        return Scores(
            kinds=tuple(zip(KINDS, kinds.tolist(), strict=True)),
            danger=float(_chance(heads["danger"][worst])[0]),
            threat_type=TYPES[int(np.argmax(heads["sort"][worst]))],
            flags=tuple(zip(FLAGS, flags.tolist(), strict=True)),
            perspectives=tuple(zip(PERSPECTIVES, perspectives.tolist(), strict=True)),
            parts=tuple(_scored(parts, answers)),
        )


def lowered(text: str) -> str:
    """A text that is mostly shouted in small letters, each in its place; any other as it is.

    Few of the comments that the model learned from are shouted whole, and it took capitals for threats.
    """
    letters = [letter for letter in text[:REACH] if letter.isalpha()]
    if 2 * sum(letter.isupper() for letter in letters) <= len(letters):
        return text
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def windows(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """The pieces in windows of about equal length; of many windows the first ones and the last."""
    count = -(-len(pieces) // WINDOW)
    ends = [round(len(pieces) * at / count) for at in range(count + 1)]
    made = [list(pieces[a:b]) for a, b in pairwise(ends)]
    return made if count <= WINDOWS else [*made[: WINDOWS - 1], made[-1]]


def _scored(parts: list[list[Piece]], answers: list[Answer]) -> list[ScoredPart]:
    found = []
    for part, answer in zip(parts, answers, strict=True):
        beyond = (answer.speaks - answer.speaks.mean(axis=0)).tolist()
        for piece, row, says in zip(part, _chance(answer.tags).tolist(), beyond, strict=True):
            if piece.end > piece.start:
                marks = tuple(zip(MARK_OF.values(), row, strict=True))
                speaks = tuple(zip(PERSPECTIVES, says, strict=True))
                found.append(ScoredPart(Span(piece.start, piece.end), marks, speaks))
    return found


def _chance(logits: Array) -> Array:
    found: Array = 1 / (1 + np.exp(-np.clip(logits, -30, 30)))
    return found


def _softmax(logits: Array) -> Array:
    odds = np.exp(logits - logits.max())
    found: Array = odds / odds.sum()
    return found


def _mean(rows: list[Any], shares: list[float]) -> Array:
    found: Array = sum(share * row for share, row in zip(shares, rows, strict=True)) / math.fsum(shares)
    return found
