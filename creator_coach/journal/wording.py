"""Knows a wording again without keeping it: salted digests of its words, and of the pieces they are made of.

Two texts have the same words if one keyed BLAKE2b digest of them is the same (RFC 7693). They have nearly the same
words if the resemblance of their sets of pieces, five letters each, is at least NEAR. Of a set its smallest digests
are kept: a sample of fixed size from which the resemblance is estimated without bias (A. Z. Broder, "On the
resemblance and containment of documents", SEQUENCES 1997). The estimate is exact up to KEPT pieces, which is nearly
every comment, and off by about 0.02 (the root of 0.85 * 0.15 / 256) beyond.

The salt lies in the journal too: whoever can open the journal could guess at words with it. That is why digests are
kept only as long as the comment itself is.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from hashlib import blake2b

from creator_coach.journal.search import fold

#: From which resemblance on two texts are nearly the same, and from how many letters on that is asked at all.
NEAR, NEAR_FROM = 0.85, 20
#: Longer texts are compared only as a whole: cutting them up would take too long.
NEAR_TO = 10_000
#: Letters in a piece, bytes in its digest, and how many digests are kept.
PIECE, SIZE, KEPT = 5, 8, 256

_APOSTROPHES = dict.fromkeys(map(ord, "'’‘ʼ´`"))
_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"\d+")
_STRETCHED = re.compile(r"([^\W\d_])\1+")


def plain(text: str) -> str:
    """The words of `text` as they are compared: no case, accents (but those of å ä ö), marks, signs or doubled letters.

    Digits stay as they are. A text without any word is its signs, each once.
    """
    words = " ".join(_WORD.findall(fold(text.translate(_APOSTROPHES))))
    return _STRETCHED.sub(r"\1", words) or "".join(dict.fromkeys("".join(text.split())))


#: What turns a sentence round, in both languages, as `plain` gives it.
_NEGATIONS = frozenset(
    plain(
        """
        inte int icke ej aldrig aldri ingen inget inga ingenting ingenstans ingendera inge knappast varken
        utan nej nä näe näpp ente omöjligt
        no not nope nah never none nothing nobody nowhere neither nor without hardly barely cannot cant dont doesnt
        didnt wont wouldnt couldnt shouldnt isnt arent wasnt werent aint havent hasnt hadnt mustnt neednt shant mightnt
        """
    ).split()
)


@dataclass(frozen=True, slots=True)
class Wording:
    """What a text is known again by. `pieces` are sorted digests end to end; none for a text too short or too long."""

    words: bytes
    signs: bytes
    numbers: bytes
    negations: bytes
    pieces: bytes

    def same(self, other: Wording) -> bool:
        """Whether both have the same words and the same emoji."""
        return self.words == other.words and self.signs == other.signs

    def alike(self, other: Wording) -> bool:
        """Whether both have the same words, or nearly, and neither a number nor a negation between them."""
        if self.words == other.words:
            return True
        fewer, more = sorted((len(self.pieces), len(other.pieces)))
        # A set that is much larger cannot be nearly the same; telling by the sizes is quick.
        if not fewer or fewer < NEAR * more:
            return False
        firm = self.numbers == other.numbers and self.negations == other.negations
        return firm and resemblance(self.pieces, other.pieces) >= NEAR


def of(text: str, salt: bytes) -> Wording:
    """What `text` is known again by, in the journal whose salt it is (64 bytes at most)."""
    words = plain(text)
    apart = NEAR_FROM <= len(words) <= NEAR_TO
    # Skin tones, joiners and the order say nothing new; a knife instead of a heart does.
    signs = sorted({sign for sign in text if unicodedata.category(sign) == "So"})
    return Wording(
        words=_digest(words, salt),
        signs=_digest("".join(signs), salt),
        numbers=_digest(" ".join(_NUMBER.findall(words)), salt),
        negations=_digest(" ".join(word for word in words.split() if word in _NEGATIONS), salt),
        pieces=b"".join(_pieces(words, salt)) if apart else b"",
    )


def resemblance(mine: bytes, theirs: bytes) -> float:
    """How much of two texts is the same, 0 to 1, by their `pieces`; neither may be empty."""
    here, there = _apart(mine), _apart(theirs)
    sample = sorted(here | there)[:KEPT]
    return sum(piece in here and piece in there for piece in sample) / len(sample)


def _pieces(words: str, salt: bytes) -> list[bytes]:
    found = {words[at : at + PIECE] for at in range(len(words) - PIECE + 1)}
    return sorted(_digest(piece, salt, SIZE) for piece in found)[:KEPT]


def _apart(pieces: bytes) -> set[bytes]:
    return {pieces[at : at + SIZE] for at in range(0, len(pieces), SIZE)}


def _digest(words: str, salt: bytes, size: int = 16) -> bytes:
    return blake2b(words.encode("utf-8", "surrogatepass"), key=salt, digest_size=size).digest()
