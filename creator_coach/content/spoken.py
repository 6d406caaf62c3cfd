"""The languages that the app speaks: each folder of resources/ with a language.json. Found there, listed nowhere."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from types import MappingProxyType

from creator_coach.content.where import resource

#: The language that the window's strings are written in, in the source; spoken where no other is asked for.
SOURCE = "en"

_FILE = "language.json"


@dataclass(frozen=True, slots=True)
class Spoken:
    """A language: its code ("sv"), what it calls itself, and its place in the row of languages, the lowest first.

    `locale` is Qt's name for how days and numbers are written ("sv_SE"), `clock` the sign between hours and minutes,
    `country` the one whose support lines are shown until another is chosen, empty for none.
    """

    code: str
    name: str
    place: int
    locale: str
    clock: str
    country: str


def spoken() -> Mapping[str, Spoken]:
    """Every language by its code, as they are offered. Raises TypeError if something lacks in a language.json."""
    return _found(resource())


@lru_cache(maxsize=2)
def _found(folder: Path) -> Mapping[str, Spoken]:
    tables = [(path.parent.name, path.read_text(encoding="utf-8")) for path in folder.glob(f"*/{_FILE}")]
    found = [Spoken(code, **json.loads(table)) for code, table in tables]
    return MappingProxyType({each.code: each for each in sorted(found, key=lambda each: (each.place, each.code))})
