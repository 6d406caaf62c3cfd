"""Small enough to read: functions, files, classes. Ruff holds complexity, docstrings and globals."""

from __future__ import annotations

import ast
import tomllib
from collections.abc import Iterator
from pathlib import Path

from tests.house.source import PACKAGE, ROOT, calls, classes, functions, modules, short

FUNCTION_LINES = 40
FILE_LINES = 400
CLASS_METHODS = 20
FRONT_DOOR_LINES = 150

EVERY_FILE = modules(PACKAGE) + modules(ROOT / "tests")


def lines_of(node: ast.FunctionDef | ast.AsyncFunctionDef) -> int:
    """From `def` to the last line of the body, decorators left out."""
    return (node.end_lineno or node.lineno) - node.lineno + 1


def long_functions(path: Path) -> Iterator[str]:
    for node in functions(path):
        if lines_of(node) > FUNCTION_LINES:
            yield f"{short(path)}:{node.lineno} {node.name} has {lines_of(node)} lines"


def big_classes(path: Path) -> Iterator[str]:
    for node in classes(path):
        methods = [item for item in node.body if isinstance(item, ast.FunctionDef | ast.AsyncFunctionDef)]
        if len(methods) > CLASS_METHODS:
            yield f"{short(path)}:{node.lineno} {node.name} has {len(methods)} methods"


def test_no_function_is_long() -> None:
    assert [line for path in EVERY_FILE for line in long_functions(path)] == []


def test_no_file_is_long() -> None:
    lengths = {short(path): len(path.read_text(encoding="utf-8").splitlines()) for path in EVERY_FILE}
    assert {name: n for name, n in lengths.items() if n >= FILE_LINES} == {}


def test_no_class_is_big() -> None:
    assert [line for path in modules() for line in big_classes(path)] == []


def test_the_front_door_stays_small() -> None:
    assert len((PACKAGE / "coach.py").read_text(encoding="utf-8").splitlines()) < FRONT_DOOR_LINES


def test_complexity_is_held_by_ruff() -> None:
    lint = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["tool"]["ruff"]["lint"]
    assert "C90" in lint["select"]
    assert lint["mccabe"]["max-complexity"] == 10
    assert not [code for codes in lint["per-file-ignores"].values() for code in codes if code.startswith("C9")]


def test_one_place_sets_the_style() -> None:
    places = [f"{short(path)}:{call.lineno}" for path in modules() for call in calls(path, "setStyleSheet")]
    assert len(places) == 1, places
