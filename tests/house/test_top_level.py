"""Only the agreed names lie at the top, and nothing in the tree points at one person's machine."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

from tests.house.source import ROOT

AGREED = {
    "CHANGELOG.md",
    "CONTRIBUTING.md",
    "LICENSE",
    "Makefile",
    "README.md",
    "creator_coach",
    "pyproject.toml",
    "resources",
    "tests",
    "translations",
}
TEXT = {".py", ".toml", ".md", ".json", ".qss", ".ts", ".yml", ".spec", ""}
OURS = ("creator_coach", "resources", "translations", "tests", ".ci", ".github")

#: A path of one machine, or the left-overs of unfinished work.
UNWANTED = re.compile(r"/root/|\b(?:TODO|FIXME|XXX)\b|NotImplementedError")


def ignored() -> list[str]:
    """The patterns of .gitignore, without slashes."""
    lines = (ROOT / ".gitignore").read_text(encoding="utf-8").splitlines()
    return [line.strip().strip("/") for line in lines if line.strip() and not line.startswith("#")]


def texts() -> Iterator[Path]:
    """Our text files, at the top and in our folders."""
    found = [path for folder in OURS for path in (ROOT / folder).rglob("*")]
    for path in [*ROOT.glob("*"), *found]:
        if path.is_file() and path.suffix in TEXT and path != Path(__file__):
            yield path


def test_only_the_agreed_names() -> None:
    patterns = ignored()
    found = {path.name for path in ROOT.iterdir() if not path.name.startswith(".")}
    assert {name for name in found - AGREED if not any(fnmatch(name, pattern) for pattern in patterns)} == set()
    assert AGREED - found == set()


def test_nothing_unfinished_and_no_machine_paths() -> None:
    lines = [(path.name, line) for path in texts() for line in path.read_text("utf-8", "replace").splitlines()]
    assert [(name, line) for name, line in lines if UNWANTED.search(line)] == []
