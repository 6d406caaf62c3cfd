"""Chooses which of the encoder's 250,000 word pieces the reader keeps: those that Swedish and English are made of."""

from __future__ import annotations

from collections.abc import Iterable

from creator_coach.model.pieces import UNKNOWN, Vocabulary
from creator_coach.training.base import Base

#: How many of each language's most frequent words must be cut as before (wordfreq, Speer 2022).
WORDS = 30_000
#: Below the least likely piece by this much: a character that no piece holds (as in the encoder's own package).
UNLIKELY = 10.0


def frequent_words() -> list[str]:
    """The most frequent words of both languages, also capitalised."""
    from wordfreq import top_n_list

    words = [word for language in ("sv", "en") for word in top_n_list(language, WORDS)]
    return words + [word.capitalize() for word in words]


def _is_sign(piece: str) -> bool:
    """Whether a piece is one Latin letter, sign or emoji."""
    return len(piece) == 1 and (ord(piece) < 0x250 or 0x2000 <= ord(piece) < 0x2C00 or ord(piece) >= 0x1F000)


def unlikely(base: Base) -> float:
    """The score of a character that no piece holds."""
    return float(base.scores.min()) - UNLIKELY


def whole(base: Base) -> Vocabulary:
    """The encoder's own vocabulary."""
    return Vocabulary(base.pieces, base.scores.tolist(), unlikely(base))


def chosen(base: Base, texts: Iterable[str]) -> list[int]:
    """The ids to keep, in order: of `texts`, of frequent words, and of single signs."""
    cut = whole(base).cut
    kept = {piece.id for text in texts for piece in cut(text)}
    kept |= {number for number, piece in enumerate(base.pieces) if _is_sign(piece)}
    return sorted(kept | set(range(UNKNOWN + 1)))


def reduced(base: Base, kept: list[int]) -> Vocabulary:
    """The vocabulary of the ids in `kept`."""
    return Vocabulary([base.pieces[n] for n in kept], base.scores[kept].tolist(), unlikely(base))
