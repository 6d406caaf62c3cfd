"""What we lean on: declared where it is imported, explained in the README, and no Qt in the terminal's door."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.house.source import ROOT, imported, modules

#: How a distribution is called when it is imported, where that differs from its own name.
IMPORTED_AS = {"PySide6-Essentials": "PySide6", "deep-translator": "deep_translator", "sqlite-utils": "sqlite_utils"}

#: Declared for what comes next, and imported when it does: the README's row says so.
NOT_YET = {"deep_translator"}


READ_ONE = """
import json, sys
from creator_coach.cli import main
main(["read", "Nice!"])
print(json.dumps(list(sys.modules)))
"""


def project() -> dict[str, Any]:
    table: dict[str, Any] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return table


def names(requirements: list[str]) -> list[str]:
    """The bare names of requirements: "a>=1,<2" -> "a"."""
    return [re.split(r"[<>=!~\[; ]", requirement)[0] for requirement in requirements]


RUNTIME = names(project()["dependencies"])


def outside(path: Path) -> set[str]:
    """The top names that a file imports and that are neither ours nor Python's own."""
    tops = {name.split(".")[0] for name in imported(path)}
    return tops - set(sys.stdlib_module_names) - {"creator_coach", "__future__"}


@pytest.mark.parametrize("name", RUNTIME)
def test_the_readme_says_why(name: str) -> None:
    rows = [line for line in (ROOT / "README.md").read_text(encoding="utf-8").splitlines() if line.startswith("|")]
    mine = [row for row in rows if f"`{name}`" in row.split("|")[1]]
    assert len(mine) == 1
    assert len([cell for cell in mine[0].strip("|").split("|") if cell.strip()]) == 3


def test_what_is_imported_is_declared() -> None:
    declared = {IMPORTED_AS.get(name, name) for name in RUNTIME}
    training = {"creator_coach/training", "creator_coach/shipping"}
    files = [path for path in modules() if not any(folder in path.as_posix() for folder in training)]
    assert {name for path in files for name in outside(path)} - declared - {"shiboken6"} == set()


def test_what_is_declared_is_imported() -> None:
    """By name: what is loaded through importlib counts too."""
    source = "\n".join(path.read_text(encoding="utf-8") for path in modules())
    wanted = {IMPORTED_AS.get(name, name) for name in RUNTIME} - NOT_YET
    assert {name for name in wanted if name not in source} == set()


def test_reading_in_the_terminal_loads_no_window_and_no_network() -> None:
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    found = subprocess.run([sys.executable, "-c", READ_ONE], env=env, capture_output=True, text=True, check=True)
    loaded = {name.split(".")[0] for name in json.loads(found.stdout.splitlines()[-1])}
    assert loaded & {"PySide6", "deep_translator", "requests", "urllib3"} == set()
