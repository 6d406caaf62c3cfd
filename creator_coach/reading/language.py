"""Which language a comment is written in, and whether it changes language on the way."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

#: The languages that are told by name; every other one is "other".
NAMED = frozenset({"sv", "en", "da", "no", "de", "fi", "es", "fr"})
#: The languages this app can read.
READ = frozenset({"sv", "en"})
#: How many characters are looked at.
LOOKED_AT = 2_000
#: The letter that says nothing in a profile: one above it speaks for a language, one below it against.
NEUTRAL = "N"
#: Strengths are in tenths of log-odds. How far the best language must lead to be named,
MARGIN = 10
#: and Swedish before its neighbours,
MARGIN_NEAR = 7
#: how strongly a stretch of words must speak for a language to count as written in it,
CLEAR = 60
#: and how strongly one word may speak within a stretch.
ONE_WORD = 40

_ZERO = ord(NEUTRAL)
_LONGEST_WORD = 30
#: Links, addresses for letters (no part longer than one may be, so that looking takes no longer either), names, tags.
_NOT_WORDS = re.compile(r"(?:https?://|www\.)\S+|[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}|[@#]\w+")
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_STRETCHED = re.compile(r"(.)\1{2,}")
#: Letters up to here are Latin ones.
_LAST_LATIN = "\u024f"
#: So like Swedish and each other that they cannot be told word by word.
_NEIGHBOURS = frozenset({"da", "no"})

#: The profile rows of one word's pieces.
_Rows = Sequence[bytes]


class Profiles:
    """What each language looks like: pieces of words, each with one letter per language. Never changed once made.

    Made from the content of `resources/shared/languages.json`: `languages` (codes), `prior` (what is expected
    of a language before a word is read), `neutral` (words that are the same everywhere) and `pieces`. Raises
    KeyError if one of them, and ValueError if Swedish or English, is missing.
    """

    __slots__ = ("en", "languages", "neutral", "pieces", "prior", "sv")

    def __init__(self, data: Mapping[str, Any]) -> None:
        self.languages: tuple[str, ...] = tuple(data["languages"])
        self.sv, self.en = self.languages.index("sv"), self.languages.index("en")
        self.prior: tuple[int, ...] = tuple(data["prior"])
        self.neutral: frozenset[str] = frozenset(data["neutral"])
        self.pieces: dict[str, bytes] = {piece: row.encode("ascii") for piece, row in data["pieces"].items()}


def words(text: str) -> list[str]:
    """The words that may tell a language: in small letters, stretched ones shortened, links and user names left out."""
    plain = unicodedata.normalize("NFKC", text[:LOOKED_AT]).casefold().replace("’", "'")
    return [word[:_LONGEST_WORD] for word in _WORD.findall(_STRETCHED.sub(r"\1", _NOT_WORDS.sub(" ", plain)))]


def pieces(word: str) -> list[str]:
    """The pieces that a word is known by: two to four characters, each edge counted as one, and all of it."""
    edged = f" {word} "
    found = [edged[at : at + size] for size in (2, 3, 4) for at in range(len(edged) - size + 1)]
    return [*found, edged] if len(word) > 2 else found


def detect(text: str, profiles: Profiles) -> str:
    """The language of `text`: a code in `NAMED`, "other", or "unsure" when too little is said to tell.

    Of two languages in one comment it is the one with more of the grammar, and rather one that is in `READ`.
    """
    if _foreign(text):
        return "other"
    found = _found(text, profiles)
    if not found:
        return "unsure"
    totals = _totals(found, profiles)
    leading = _leading(totals)
    best = _readable(found, totals, profiles)
    if best == leading and not _clear(totals, profiles):
        return "unsure"
    language = profiles.languages[best]
    return language if language in NAMED else "other"


def mixed(text: str, profiles: Profiles) -> bool:
    """Whether `text` changes language on the way: clear stretches of Swedish and English, or of one and a third."""
    found = _found(text, profiles)
    if not found:
        return False
    sv, en = profiles.sv, profiles.en
    if min(_stretch(found, sv, en), _stretch(found, en, sv)) >= CLEAR:
        return True
    totals = _totals(found, profiles)
    return _readable(found, totals, profiles) != _leading(totals)


def _foreign(text: str) -> bool:
    """Whether most letters are not Latin ones."""
    letters = [c for c in unicodedata.normalize("NFKC", text[:LOOKED_AT]) if c.isalpha()]
    return 2 * sum(c > _LAST_LATIN for c in letters) > len(letters)


def _found(text: str, profiles: Profiles) -> list[_Rows]:
    """The rows of each word that may tell."""
    known = profiles.pieces
    telling = (word for word in words(text) if word not in profiles.neutral)
    return [[known[piece] for piece in pieces(word) if piece in known] for word in telling]


def _totals(found: Iterable[_Rows], profiles: Profiles) -> list[int]:
    """How strongly the words together speak for each language, what is expected included."""
    rows = [row for word in found for row in word]
    nothing = _ZERO * len(rows)
    if not rows:
        return list(profiles.prior)
    return [
        sum(column) - nothing + prior for column, prior in zip(zip(*rows, strict=True), profiles.prior, strict=True)
    ]


def _leading(totals: Sequence[int]) -> int:
    return max(range(len(totals)), key=totals.__getitem__)


def _clear(totals: Sequence[int], profiles: Profiles) -> bool:
    """Whether the leading language leads far enough to be named.

    Danish and Norwegian are no rivals of each other, for neither is read; and of Swedish they are rivals at close
    range only, for most short words are the same in all three.
    """
    leading = profiles.languages[_leading(totals)]
    near = _NEIGHBOURS if leading in _NEIGHBOURS or leading == "sv" else frozenset()
    least = MARGIN_NEAR if leading == "sv" else 0
    most = max(totals)
    rivals = ((most - total, name) for total, name in zip(totals, profiles.languages, strict=True) if name != leading)
    return all(lead >= (least if name in near else MARGIN) for lead, name in rivals)


def _stretch(found: Iterable[_Rows], one: int, other: int) -> int:
    """How strongly the clearest run of neighbouring words speaks for one language against another.

    No single word may speak louder than `ONE_WORD`: a name or a loan is not a stretch.
    """
    best = now = 0
    for rows in found:
        now = max(0, now + min(ONE_WORD, sum([row[one] - row[other] for row in rows])))
        best = max(best, now)
    return best


def _readable(found: Sequence[_Rows], totals: Sequence[int], profiles: Profiles) -> int:
    """The leading language, or a language of `READ` if the comment is partly written in that."""
    leading, sv, en = _leading(totals), profiles.sv, profiles.en
    if profiles.languages[leading] in READ:
        return leading
    if profiles.languages[leading] in _NEIGHBOURS:
        # Swedish and English together look a little like Danish.
        close = totals[leading] - totals[sv] < CLEAR and _stretch(found, en, leading) >= CLEAR
        return max(sv, en, key=totals.__getitem__) if close else leading
    strength, clearest = max((_stretch(found, index, leading), index) for index in (sv, en))
    return clearest if strength >= CLEAR else leading
