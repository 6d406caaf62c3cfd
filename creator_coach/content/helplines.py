"""Numbers to call, steps on a platform and the steps of the safety page, from the bundled lists."""

from __future__ import annotations

import tomllib
from functools import lru_cache
from typing import Any

from creator_coach.content.types import HelpLine, Step
from creator_coach.content.where import resource
from creator_coach.reading.types import ThreatType

#: Used for a country or a platform that is not in the lists.
OTHER_COUNTRY = "other"
ANY_PLATFORM = "general"

_ALSO_CALLED = {"twitter": "x", "x/twitter": "x", "yt": "youtube", "insta": "instagram", "fb": "facebook"}


def lines(country: str, language: str, threat: ThreatType | None = None) -> tuple[HelpLine, ...]:
    """The help lines of `country` ("SE", ..., "other"), described in `language` ("sv", "en").

    The emergency number comes first, unless `threat` is a danger that another line is there for: encouragement
    to self-harm puts the suicide line before everything. An unknown country gets the lines of "other".
    """
    rows = _numbers()
    here = [row for row in rows if row["country"] == country] or [r for r in rows if r["country"] == OTHER_COUNTRY]
    first = [row for row in here if threat is not None and threat in row.get("first_for", ())]
    return tuple(_line(row, language) for row in first + [row for row in here if row not in first])


def line(line_id: str, language: str) -> HelpLine:
    """One help line by its id. Raises KeyError if there is none."""
    for row in _numbers():
        if row["id"] == line_id:
            return _line(row, language)
    raise KeyError(line_id)


def platform_steps(platform: str, language: str) -> tuple[Step, ...]:
    """How to remove, block and report on `platform` (its name, in any case), in that order."""
    known = _words(language)["platform"]
    name = platform.strip().casefold()
    return _steps(known.get(_ALSO_CALLED.get(name, name), known[ANY_PLATFORM]))


def safety_steps(language: str) -> tuple[Step, ...]:
    """The steps of the safety page: no_reply, evidence, platform, police, tell_someone."""
    return _steps(_words(language)["safety"])


def _steps(table: dict[str, list[str]]) -> tuple[Step, ...]:
    return tuple(Step(step_id, title, detail) for step_id, (title, detail) in table.items())


def _line(row: dict[str, Any], language: str) -> HelpLine:
    words = _words(language)["line"][row["id"]]
    return HelpLine(
        row["country"],
        row["id"],
        words["name"],
        row["number"],
        words["purpose"],
        row["url"],
        row["source"],
        row["checked_on"],
        row["verified"],
    )


@lru_cache(maxsize=1)
def _numbers() -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = _load("shared", "help_lines.toml")["line"]
    return found


@lru_cache(maxsize=4)
def _words(language: str) -> dict[str, Any]:
    return _load(language, "help.toml")


def _load(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))
