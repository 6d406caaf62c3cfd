"""The reader over the labelled comments that we ship: no worse than floors.toml, and threats met with care."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.evaluate.cases import SHIPPED, Case, Output, by_language, load, read_all
from tests.evaluate.score import Figures, score

FLOORS: dict[str, Any] = tomllib.loads((Path(__file__).parent / "floors.toml").read_text(encoding="utf-8"))


@pytest.fixture(scope="module", params=["gold", "safety"])
def read(request: pytest.FixtureRequest) -> tuple[str, list[Case], dict[str, Output]]:
    """The name of a file, its cases, and the reader's output by id."""
    cases = load(SHIPPED / f"{request.param}.jsonl")
    return request.param, cases, read_all(cases)


def figures(cases: list[Case], outputs: dict[str, Output]) -> dict[str, Figures]:
    return {language: score(rows, outputs).figures() for language, rows in by_language(cases)}


def test_every_case_was_read(read: tuple[str, list[Case], dict[str, Output]]) -> None:
    _, cases, outputs = read
    assert set(outputs) == {case["id"] for case in cases}
    assert len(outputs) == len(cases) >= 200


def test_no_figure_is_under_its_floor(read: tuple[str, list[Case], dict[str, Output]]) -> None:
    name, cases, outputs = read
    found = figures(cases, outputs)
    least = [(lang, key, floor) for lang, keys in FLOORS[name]["least"].items() for key, floor in keys.items()]
    assert [(lang, key, found[lang][key], floor) for lang, key, floor in least if found[lang][key] < floor] == []


def test_no_figure_is_over_its_ceiling(read: tuple[str, list[Case], dict[str, Output]]) -> None:
    name, cases, outputs = read
    found = figures(cases, outputs)
    most = [(lang, key, limit) for lang, keys in FLOORS[name]["most"].items() for key, limit in keys.items()]
    assert [(lang, key, found[lang][key], limit) for lang, key, limit in most if found[lang][key] > limit] == []


def test_a_threat_is_given_no_perspective_and_nothing_to_take(read: tuple[str, list[Case], dict[str, Output]]) -> None:
    _, _, outputs = read
    threats = {name: got for name, got in outputs.items() if got["kind"] == "threat"}
    assert [name for name, got in threats.items() if got["perspectives"] or got["takeaway"]] == []


def test_every_span_and_quote_lies_inside_its_text(read: tuple[str, list[Case], dict[str, Output]]) -> None:
    _, cases, outputs = read
    texts = {case["id"]: case["text"] for case in cases}
    assert [name for name, got in outputs.items() if not all(inside(texts[name], *pair) for pair in pairs(got))] == []


def pairs(got: Output) -> list[tuple[int, int]]:
    """Every start and end that a reading speaks of."""
    quotes = [tuple(quote) for perspective in got["perspectives"] for quote in perspective["quotes"]]
    return [*quotes, *(tuple(span) for span in got["leave"]), *((span["start"], span["end"]) for span in got["spans"])]


def inside(text: str, start: int, end: int) -> bool:
    return 0 <= start < end <= len(text)
