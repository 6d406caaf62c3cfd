"""Nothing is bundled unless resources/LICENSES.md says whose it is and on what terms."""

from __future__ import annotations

import re
from fnmatch import fnmatch
from pathlib import Path

from tests.house.source import ROOT

RESOURCES = ROOT / "resources"


def rows() -> list[list[str]]:
    """The cells of each row of the table, its head left out."""
    lines = (RESOURCES / "LICENSES.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("|")]
    return cells[2:]


def bundled() -> list[str]:
    """Every file under resources/, by its path there."""
    return sorted(path.relative_to(RESOURCES).as_posix() for path in RESOURCES.rglob("*") if path.is_file())


def patterns() -> list[str]:
    """The file patterns of the table, in backticks in its first column."""
    return [pattern for row in rows() for pattern in re.findall(r"`([^`]+)`", row[0])]


def test_every_file_has_a_row() -> None:
    assert [name for name in bundled() if not any(fnmatch(name, pattern) for pattern in patterns())] == []


def test_every_row_is_still_needed() -> None:
    assert [pattern for pattern in patterns() if not any(fnmatch(name, pattern) for name in bundled())] == []


def test_every_row_names_a_holder_and_a_licence() -> None:
    assert [row for row in rows() if len(row) != 4 or not all(row)] == []


def test_the_text_of_each_licence_lies_beside_what_it_covers() -> None:
    folders: list[Path] = [RESOURCES / "theme" / "fonts", RESOURCES / "theme" / "icons"]
    assert [folder.name for folder in folders if not list(folder.glob("LICENSE-*.txt"))] == []
    families = {path.name.split("-")[0] for path in folders[0].glob("*.ttf")}
    assert [name for name in families if not list(folders[0].glob(f"LICENSE-{name}-*.txt"))] == []
