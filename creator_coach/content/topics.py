"""What a point of a comment may be about: topics by their words, and what each topic is called."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache

from creator_coach.content import lexicons
from creator_coach.content.where import resource

_TOPIC = "topic."
#: A single word, whole or with an open beginning or end; what is more than that needs the reader.
_SINGLE = re.compile(r"\*?[^\W\d_]{3,}\*?")

Named = dict[str, str]


@lru_cache(maxsize=2)
def words(language: str) -> tuple[Named, Named, Named]:
    """Words of "sv" or "en" and the topic of each: whole words, beginnings, and endings."""
    exact: Named = {}
    begins: Named = {}
    ends: Named = {}
    for name, listed in lexicons.patterns(language).items():
        for word in _single(listed) if name.startswith(_TOPIC) else ():
            table = begins if word.endswith("*") else ends if word.startswith("*") else exact
            table.setdefault(word.strip("*").lower(), name.removeprefix(_TOPIC))
    return exact, begins, ends


def _single(listed: list[str]) -> Iterator[str]:
    for pattern in listed:
        yield from (word for word in pattern.split("|") if _SINGLE.fullmatch(word))


@lru_cache(maxsize=2)
def passed(language: str) -> frozenset[str]:
    """Words of "sv" or "en" that are about nothing in particular."""
    found = tomllib.loads(resource(language, "points.toml").read_text(encoding="utf-8"))
    return frozenset(str(found["passed"]).split())


def called(topic: str, language: str) -> str:
    """What `topic` is called in "sv" or "en"; empty for one that this version does not know."""
    return str(_names(language).get(topic, ""))


@lru_cache(maxsize=2)
def _names(language: str) -> dict[str, str]:
    found = tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))
    return dict(found["topic"])


@lru_cache(maxsize=1)
def known() -> frozenset[str]:
    """All topics that have a name in both languages."""
    return frozenset(_names("sv")) & frozenset(_names("en"))
