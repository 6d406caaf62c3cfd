"""What is handed out: the wheel carries what the app needs and nothing else; the sdist carries everything."""

from __future__ import annotations

import subprocess
import sys
import tarfile
from pathlib import Path
from zipfile import ZipFile

import pytest

from tests.house.source import LANGUAGES, ROOT

IN_THE_SDIST = {
    "LICENSE",
    "Makefile",
    "README.md",
    "creator_coach",
    "pyproject.toml",
    "resources",
    "tests",
    "translations",
}


def build(kind: str, folder: Path) -> Path:
    """Build the "wheel" or "sdist" into `folder`."""
    command = [sys.executable, "-m", "hatchling", "build", "--target", kind, "--directory", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return next(folder.iterdir())


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> set[str]:
    """The names of the files in the wheel."""
    with ZipFile(build("wheel", tmp_path_factory.mktemp("wheel"))) as archive:
        return set(archive.namelist())


def test_the_wheel_carries_every_resource(wheel: set[str]) -> None:
    bundled = [path.relative_to(ROOT / "resources") for path in (ROOT / "resources").rglob("*") if path.is_file()]
    assert {f"creator_coach/_resources/{path.as_posix()}" for path in bundled} - wheel == set()


def test_the_wheel_carries_the_windows_words(wheel: set[str]) -> None:
    assert {f"creator_coach/_translations/creator_coach_{language}.qm" for language in LANGUAGES} - wheel == set()


def test_the_wheel_carries_nothing_else(wheel: set[str]) -> None:
    assert {name.split("/")[0].split("-")[0] for name in wheel} == {"creator_coach"}
    assert [name for name in wheel if any(f"/{each}/" in name for each in ("training", "shipping", "tests"))] == []


def test_the_sdist_carries_everything(tmp_path: Path) -> None:
    with tarfile.open(build("sdist", tmp_path)) as archive:
        tops = {name.split("/")[1] for name in archive.getnames()}
    assert IN_THE_SDIST - tops == set()
