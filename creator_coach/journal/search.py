"""Finding words in a Swedish and English journal: what counts as the same, and what was asked for."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from functools import lru_cache

#: Letters with a mark that are letters of their own, taken apart: a with ring, a and o with two dots.
_OWN_LETTERS = ("a\u030a", "a\u0308", "o\u0308")
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "“": '"', "”": '"', "„": '"', "‟": '"'}
_UNSEEN = ("Mn", "Cf")
#: The letters to look at one by one; the rest, which is nearly everything, is compared as it stands.
_MARKED = re.compile("[^\x00-\x7fåäö]")
_SPACE, _WIDE = re.compile(r"\s"), re.compile(r"\s{2}")
_NEEDLE = re.compile(r'"([^"]*)"?|(\S+)')


def fold(words: str) -> str:
    """`words` as search compares them: no case, no diacritics but those of å ä ö, one space for any white space.

    *Café* becomes *cafe*; *får* stays apart from *far*; A and a ring written apart are the letter å.
    """
    even = unicodedata.normalize("NFC", unicodedata.normalize("NFKC", words).casefold())
    return " ".join(_MARKED.sub(lambda found: _plain(found[0]), even).split())


def even(words: str) -> str | None:
    """`words` as `fold` gives them, but letter for letter in the same places; None where that cannot be."""
    small = words.casefold()
    if len(small) != len(words) or _WIDE.search(words) or not unicodedata.is_normalized("NFKC", words):
        return None
    marked = _MARKED.findall(small)
    if any(len(_plain(letter)) != 1 for letter in marked):
        return None
    return _SPACE.sub(" ", _MARKED.sub(lambda found: _plain(found[0]), small) if marked else small)


def needles(typed: str) -> tuple[str, ...]:
    """What must all occur: each word, and each phrase that begins with a quotation mark.

    Nothing else that is typed has a meaning of its own. A phrase left open runs to the end.
    """
    found = (phrase.strip() or word for phrase, word in _NEEDLE.findall(fold(typed)))
    return tuple(needle for needle in found if needle)


def matches(wanted: tuple[str, ...], texts: Iterable[str]) -> bool:
    """Whether every needle occurs in `texts`, each inside one of them, also in the middle of a word."""
    if not wanted:
        return True
    whole = "\n".join(map(fold, texts))  # a folded text has no line break, so no needle reaches across
    return all(needle in whole for needle in wanted)


@lru_cache(maxsize=4096)
def _plain(letter: str) -> str:
    apart = unicodedata.normalize("NFKD", letter)
    if apart[:2] in _OWN_LETTERS:
        return unicodedata.normalize("NFC", apart[:2])
    bare = "".join(part for part in apart if unicodedata.category(part) not in _UNSEEN)
    return _SAME.get(bare, bare)
