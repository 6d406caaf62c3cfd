"""Makes the reader's lexicons from resources: cue phrases, danger phrases, language profiles, weights."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from creator_coach.content import heat
from creator_coach.content.where import resource
from creator_coach.reading.abroad import fold, named
from creator_coach.reading.language import Profiles
from creator_coach.reading.lexicon import Lexicon, Lexicons, Weights
from creator_coach.reading.phrases import Phrases

LANGUAGES = ("sv", "en")
#: The languages that are not read, but of which some wordings of danger are known.
ABROAD = ("da", "no", "de", "fi", "es", "fr")


def _toml(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))


_GROUP = re.compile(r"\(([^()]*)\)([?*]?)")


def expand(pattern: str) -> Iterator[str]:
    """The patterns that `pattern` stands for, its groups written out.

    "(so |very )?good" gives "so good", "very good" and "good"; "is (not here|gone)" gives both;
    "(sad|angry)" of single words stays one place with alternatives. A star after a group is one after each word.
    """
    group = _GROUP.search(pattern)
    if group is None:
        yield " ".join(pattern.split())
        return
    before, after = pattern[: group.start()], pattern[group.end() :]
    inner, suffix = group.groups()
    star = "*" if suffix == "*" else ""
    nested = before.count("(") > before.count(")")
    alone = not nested and before[-1:] in ("", " ") and after[:1] in ("", " ")
    if alone and not suffix and " " not in inner:
        yield from expand(before + inner + after)
        return
    choices = [choice + star for choice in inner.split("|")] + ([""] if suffix == "?" else [])
    for choice in choices:
        yield from expand(before + choice + after)


def _lines(block: str) -> Iterator[str]:
    """Patterns of one block: one a line, or several on a line parted by semicolons; `//` begins a remark."""
    for line in block.splitlines():
        for piece in line.split("//")[0].split(";"):
            if piece.strip():
                yield from expand(piece)


def patterns(*folders: str, name: str = "cues.toml") -> dict[str, list[str]]:
    """The patterns of each cue in `name`, of all `folders` together."""
    gathered: dict[str, list[str]] = {}
    for folder in folders:
        for cue, block in _toml(folder, name).items():
            gathered.setdefault(cue, []).extend(_lines(block))
    return gathered


class _Once:
    """Keeps each feature's name and each pair once: the weights are rounded, and the same ones stand in many places."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._pairs: dict[tuple[int, float], tuple[int, float]] = {}

    def kept(self, features: Mapping[str, list[tuple[int, float]]]) -> dict[str, tuple[tuple[int, float], ...]]:
        names, pairs = self._names, self._pairs
        return {
            names.setdefault(name, name): tuple(pairs.setdefault(each := (at, weight), each) for at, weight in found)
            for name, found in features.items()
        }


def _weights(name: str, once: _Once) -> Weights:
    found = json.loads(resource("shared", "weights", f"{name}.json").read_text(encoding="utf-8"))
    return Weights(tuple(found["labels"]), tuple(found["bias"]), once.kept(found["features"]))


def _abroad() -> Phrases:
    """The wordings of danger in languages that are not read, as reading/abroad.py wants them."""
    found: dict[str, list[str]] = {}
    for language in ABROAD:
        for block, lines in _toml("shared", "abroad", f"{language}.toml").items():
            name = f"_{language}{block}" if block.startswith("_") else named(language, block)
            found[name] = [fold(line.replace("<", f"<{language}_")) for line in _lines(lines)]
    return Phrases(found)


@lru_cache(maxsize=1)
def load() -> Lexicons:
    """The lexicons, read once. Raises OSError if the resources are missing."""
    made = {lang: Lexicon(lang, Phrases(patterns(lang, "shared")), heat.meter(lang)) for lang in LANGUAGES}
    danger = Phrases(patterns(*LANGUAGES, name="danger.toml"))
    profiles = Profiles(json.loads(resource("shared", "languages.json").read_text(encoding="utf-8")))
    once = _Once()
    weights = {name: _weights(name, once) for name in ("kinds", "flags", "perspectives", "clauses")}
    return Lexicons(made["sv"], made["en"], danger, profiles, **weights, abroad=_abroad())
