"""What the harsh words of a comment aim at (looks, voice, worth ...), so that it can be said without repeating them."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping
from functools import lru_cache

from creator_coach.content.where import resource
from creator_coach.reading.types import Flag, Kind, Mark, Reading


def aim(reading: Reading) -> str | None:
    """The id in resources/<language>/aims.toml of what the covered words of an attack aim at; None if unsure.

    The comment's own language decides which words are looked for. Of hate of a group nothing more is said.
    """
    if reading.kind is not Kind.ATTACK or Flag.GROUP_HATE in reading.flags or reading.language not in {"sv", "en"}:
        return None
    covered = " … ".join(span.of(reading.comment.text) for span in reading.spans(Mark.INSULT)).replace("’", "'")
    hits = {name: len(words.findall(covered)) for name, words in _words(reading.language).items()}
    best = max(hits, key=lambda name: hits[name])
    return best if hits[best] else None


def said(name: str, language: str) -> str:
    """The sentence for an aim, in "sv" or "en"."""
    return str(_script(language)[name]["say"])


@lru_cache(maxsize=2)
def _script(language: str) -> Mapping[str, Mapping[str, str]]:
    return tomllib.loads(resource(language, "aims.toml").read_text(encoding="utf-8"))


@lru_cache(maxsize=2)
def _words(language: str) -> dict[str, re.Pattern[str]]:
    lists = {name: "|".join(table["words"].split()) for name, table in _script(language).items()}
    return {name: re.compile(rf"(?<!\w)(?:{words})(?!\w)", re.IGNORECASE) for name, words in lists.items()}
