"""A veiled comment in a file shows what a veiled comment on the screen shows, and no more."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from creator_coach.coach import Coach
from creator_coach.export.veil import mask_quotes, veiled
from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.widgets import evidence
from tests.journal.made import reading

MASKS = {Mark.INSULT: "[i]", Mark.THREAT: "[t]", Mark.PRIVATE: "[p]"}
GOLD = Path(__file__).parents[1] / "cases" / "gold.jsonl"


def over(text: str, *marks: tuple[int, int, Mark]) -> str:
    return veiled(reading(text, marks=tuple(Marked(Span(start, end), mark) for start, end, mark in marks)), MASKS)


@pytest.mark.parametrize(
    ("marks", "shown"),
    [
        ([], "abcdef"),
        ([(1, 3, Mark.INSULT)], "a[i]def"),
        ([(1, 3, Mark.WORK)], "abcdef"),
        ([(0, 6, Mark.PRIVATE)], "[p]"),
        ([(1, 3, Mark.INSULT), (3, 4, Mark.THREAT)], "a[t]ef"),
        ([(1, 5, Mark.INSULT), (2, 3, Mark.PRIVATE)], "a[i]f"),
        ([(4, 6, Mark.THREAT), (0, 1, Mark.PRIVATE)], "[p]bcd[t]"),
        ([(5, 99, Mark.INSULT), (2, 2, Mark.INSULT)], "abcde[i]"),
    ],
)
def test_what_is_masked(marks: list[tuple[int, int, Mark]], shown: str) -> None:
    assert over("abcdef", *marks) == shown


def test_it_is_what_the_screen_hides() -> None:
    coach = Coach()
    lines = [json.loads(line)["text"] for line in GOLD.read_text(encoding="utf-8").splitlines()[:80]]
    hidden = 0
    for text in lines:
        found = coach.read(text)
        mine = evidence.safe(veiled(found, MASKS))
        assert mine == evidence.masked(text, evidence.pieces(text, found.marks), MASKS)
        hidden += mine != evidence.safe(text)
    assert hidden


def test_quotes_of_hidden_words_are_masked() -> None:
    found = reading("En klant är du, klantskalle, klant", marks=(Marked(Span(3, 8), Mark.INSULT),))
    assert mask_quotes("”klant” kanske", found, MASKS) == "”[i]” kanske"
    assert mask_quotes("Inget", reading("   ", marks=(Marked(Span(0, 3), Mark.INSULT),)), MASKS) == "Inget"
