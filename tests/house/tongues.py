"""What a language that the app speaks must have: the files of English, the same ids in them, and the same gaps."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from pathlib import Path
from string import Formatter
from typing import Any

from creator_coach.content.spoken import SOURCE

#: What only the languages that comments are read in have: words to look for, and the grammar that restates them.
OF_READING = {"cues.toml", "danger.toml", "heat.toml", "points.toml", "reply.toml", "restate.toml"}
#: Whom to reach differs with the country that a language is at home in; what an attack aims at is looked for in the
#: languages that are read.
OF_ITS_OWN = (("voice.toml", "reach."), ("aims.toml", ".words"))


def load(path: Path) -> dict[str, Any]:
    """The whole of a .toml file."""
    return tomllib.loads(path.read_text(encoding="utf-8"))


def leaves(value: Any, name: str = "") -> Iterator[tuple[str, str]]:
    """Each text in a table by its dotted id; the variants of one id come under that id."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield from leaves(inner, f"{name}.{key}" if name else key)
    elif isinstance(value, list):
        for inner in value:
            yield from leaves(inner, name)
    else:
        yield name, str(value)


def gaps(text: str) -> frozenset[str]:
    """The names in braces: "“{quote}” could be" -> {"quote"}."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name is not None)


def gaps_by_id(path: Path) -> dict[str, set[frozenset[str]]]:
    """For each id, the sets of gaps that its variants have."""
    found: dict[str, set[frozenset[str]]] = {}
    for name, text in leaves(load(path)):
        found.setdefault(name, set()).add(gaps(text))
    return found


def files(folder: Path) -> dict[str, Path]:
    """The files of a language by their place in its folder ("guide/why.md"), without those of reading."""
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path for name, path in sorted(found.items()) if name not in OF_READING}


def lacking(code: str, resources: Path) -> list[str]:
    """What the language `code` lacks in `resources` beside English, one line each; empty when all is well."""
    english, own = files(resources / SOURCE), files(resources / code)
    found = [f"{code}/{name} is missing" for name in english.keys() - own.keys()]
    for name in sorted(english.keys() & own.keys()):
        unlike = _ids if name.endswith(".toml") else _marks
        found += [f"{code}/{name}: {line}" for line in unlike(name, english[name], own[name])]
    return found


def _ids(name: str, english: Path, own: Path) -> Iterator[str]:
    theirs, ours = gaps_by_id(english), gaps_by_id(own)
    for key in sorted(theirs | ours):
        if any(name == where and part in key for where, part in OF_ITS_OWN):
            continue
        if key not in ours:
            yield f"{key} is missing"
        elif key not in theirs:
            yield f"{key} is unknown"
        elif theirs[key] != ours[key]:
            yield f"{key} has other gaps"


def _marks(_name: str, english: Path, own: Path) -> Iterator[str]:
    theirs, ours = (list(_skeleton(path)) for path in (english, own))
    if theirs != ours:
        yield "other marks or sources"


def _skeleton(path: Path) -> Iterator[str]:
    """The marks of a chapter in their order: headings and items by their sign, sources whole."""
    for line in path.read_text(encoding="utf-8").splitlines():
        sign, _, words = line.strip().partition(" ")
        if sign in {"#", "##", "-", ">"}:
            yield f"{sign} {words}" if sign == ">" else sign
