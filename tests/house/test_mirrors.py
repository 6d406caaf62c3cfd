"""The tests mirror the rooms: creator_coach/x/y.py is tested by tests/x/test_y.py."""

from __future__ import annotations

from pathlib import Path

from tests.house.source import PACKAGE, ROOT, functions, modules, short

#: The whole of this one is a call of cli.main, which tests/cli/test___init__.py makes.
WITHOUT = {"creator_coach/__main__.py"}


def mirror(path: Path) -> Path:
    """The test file of a module."""
    inside = path.relative_to(PACKAGE)
    return ROOT / "tests" / inside.parent / f"test_{inside.name}"


def says_something(path: Path) -> bool:
    """Whether a module does anything: the plain names and values of one without a function need no test."""
    return any(functions(path))


def test_each_module_has_its_tests() -> None:
    spoken = [path for path in modules() if says_something(path) and short(path) not in WITHOUT]
    assert [short(mirror(path)) for path in spoken if not mirror(path).is_file()] == []


def test_each_test_file_has_tests() -> None:
    mirrors = [mirror(path) for path in modules() if mirror(path).is_file()]
    assert [short(path) for path in mirrors if "def test_" not in path.read_text(encoding="utf-8")] == []
