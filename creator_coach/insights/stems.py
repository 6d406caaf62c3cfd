"""What is left of a word when its inflection is taken off, and which words lie in a compound."""

from __future__ import annotations

from collections.abc import Collection

#: The longest first. What would take as much from words that only end like that (tomat, hus, byte) is left out.
_SWEDISH = (
    "arnas ernas ornas andes arna erna orna aste ares aren ades ande ade are ens ets ans ers ar er or en et an na"
).split()
_ENGLISH = "ings ing ies es ed ly s".split()
#: So much of a word is left at least: shorter stems mean too many things.
_LEFT = 3
#: A part of a compound is at least so long, and so is what is left of the compound beside it.
_PART, _BESIDE = 4, 3


def stem(word: str, language: str) -> str:
    """`word` (in small letters) without its inflection. What is unknown is taken to be English."""
    found = word
    for ending in _SWEDISH if language == "sv" else _ENGLISH:
        if word.endswith(ending) and len(word) - len(ending) >= _LEFT:
            found = word[: -len(ending)]
            break
    # "klippa" and "klipp", "note" and "notes", "intro" and "intron" are one word each.
    return found[:-1] if len(found) > _LEFT + 1 and found[-1] in "aeiouy" else found


def parts(word: str, known: Collection[str]) -> list[str]:
    """Those of `known` that the compound `word` (a stem) begins or ends with; the longest of each."""
    at = range(_PART, len(word) - _BESIDE + 1)
    begins = [word[:n] for n in at if word[:n] in known]
    ends = [word[-n:] for n in at if word[-n:] in known]
    return begins[-1:] + ends[-1:]
