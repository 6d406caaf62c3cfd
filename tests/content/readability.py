"""How hard a text is to read: LIX for Swedish, the grade of Flesch and Kincaid for English."""

from __future__ import annotations

import re

#: What the measure may be at most, over all a person reads of one kind.
MOST = {"sv": 35.0, "en": 7.0}

Sentence = list[str]


def sentences(text: str) -> list[Sentence]:
    """The words of each sentence of `text`; a line ends one too."""
    found = (re.findall(r"\w+(?:[’'-]\w+)*", part) for part in re.split(r"[.!?:…](?:[\s”\"]|$)|\n", text))
    return [words for words in found if words]


def lix(found: list[Sentence]) -> float:
    """Words in a sentence, and how many in a hundred have more than six letters."""
    words = [word for sentence in found for word in sentence]
    return len(words) / len(found) + 100 * sum(len(word) > 6 for word in words) / len(words)


def grade(found: list[Sentence]) -> float:
    """The school year that Flesch and Kincaid give."""
    words = [word for sentence in found for word in sentence]
    return 0.39 * len(words) / len(found) + 11.8 * sum(map(_syllables, words)) / len(words) - 15.59


def hard(language: str, found: list[Sentence]) -> float:
    """The measure of `language`."""
    return (lix if language == "sv" else grade)(found)


def worst(language: str, found: list[Sentence], count: int = 10) -> list[str]:
    """The hardest sentences, the hardest first, each with its measure; those of fewer than five words left out."""
    ranked = sorted((s for s in found if len(s) >= 5), key=lambda one: hard(language, [one]), reverse=True)
    return [f"{hard(language, [one]):5.1f}  {' '.join(one)}" for one in ranked[:count]]


def _syllables(word: str) -> int:
    """Groups of vowels; an e that is not heard, at the end or before s or d, is none."""
    heard = re.sub(r"(?<=[^aeiouysxzcgtdh])e[sd]$", "", word.lower())
    found = len(re.findall(r"[aeiouy]+", heard))
    return max(1, found - (heard.endswith("e") and not heard.endswith("le")))
