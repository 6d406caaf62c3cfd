"""Who may import whom: the contracts of pyproject.toml hold, and each of them would catch a breach."""

from __future__ import annotations

import ast
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.house.source import PACKAGE, ROOT, classes, modules

#: Where a forbidden line is planted, the line, and the first words of the contract that must break.
BREACHES = [
    ("settings.py", "import creator_coach.coach", "Each room knows only"),
    ("journal/types.py", "import creator_coach.content.types", "Each room knows only"),
    ("reading/types.py", "import creator_coach.content.types", "Each room knows only"),
    ("reading/types.py", "import os", "Reading is pure"),
    ("reading/text.py", "def later():\n    import random", "Reading is pure"),
    ("coach.py", "from PySide6 import QtCore", "Only ui knows Qt"),
    ("content/voice.py", "import sqlite_utils", "One door to the database"),
    ("coach.py", "import vaderSentiment", "One door to VADER"),
    ("coach.py", "import numpy", "One door to numpy"),
    ("content/voice.py", "import torch", "One door to numpy"),
    ("ui/window.py", "import requests", "One door out"),
    ("ui/window.py", "import creator_coach.journal.store", "The window gets a coach"),
    ("ui/window.py", "import creator_coach.export.door", "The window gets a coach"),
    ("reader.py", "import creator_coach.export.types", "Each room knows only"),
    ("safekeeping.py", "import creator_coach.coach", "Each room knows only"),
    ("ui/pages/start.py", "import creator_coach.ui.pages.journal", "No page knows"),
    ("ui/widgets/cards.py", "import creator_coach.ui.pages.start", "No widget or dialog knows"),
    ("intake/read.py", "import creator_coach.reading.types", "Intake only takes in"),
    ("intake/table.py", "import os", "Intake only takes in"),
    ("triage/run.py", "import creator_coach.coach", "Each room knows only"),
    ("ui/window.py", "import creator_coach.triage.many", "The window gets a coach"),
    ("reading/text.py", "import creator_coach.reading.read", "No circles"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the contracts of the pyproject.toml in `folder` over the package beside it."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as run; run()", "--no-cache"]
    env = os.environ | {"COLUMNS": "300", "PYTHONPATH": str(folder), "PYTHONSAFEPATH": "1"}
    return subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The package and its contracts, copied to where they may be broken."""
    shutil.copytree(PACKAGE, tmp_path / "creator_coach", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_the_contracts_hold() -> None:
    found = lint_imports(ROOT)
    assert found.returncode == 0, found.stdout + found.stderr


@pytest.mark.parametrize(("module", "line", "contract"), BREACHES)
def test_a_breach_is_caught(copy: Path, module: str, line: str, contract: str) -> None:
    path = copy / "creator_coach" / module
    path.write_text(f"{path.read_text(encoding='utf-8')}\n{line}\n", encoding="utf-8")
    found = lint_imports(copy)
    broken = [row for row in found.stdout.splitlines() if row.startswith(contract) and "BROKEN" in row]
    assert found.returncode == 1, found.stdout + found.stderr
    assert broken, found.stdout


def test_a_new_room_must_be_given_its_floor(copy: Path) -> None:
    (copy / "creator_coach" / "attic.py").write_text('"""A room nobody placed."""\n', encoding="utf-8")
    found = lint_imports(copy)
    assert found.returncode == 1
    assert "attic" in found.stdout


def is_page(path: Path) -> bool:
    """Whether a module of ui/pages holds a page: a class derived from Page."""
    return any(ast.unparse(base) == "Page" for node in classes(path) for base in node.bases)


def test_every_page_is_kept_from_the_others() -> None:
    contracts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["importlinter"][
        "contracts"
    ]
    kept = next(contract["modules"] for contract in contracts if contract["name"].startswith("No page knows"))
    pages = [path for path in modules(PACKAGE / "ui" / "pages") if is_page(path)]
    assert kept == [f"creator_coach.ui.pages.{path.stem}" for path in pages]
