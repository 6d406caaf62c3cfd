"""Figures in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QLocale

from creator_coach.insights.types import Figures, Plans, Unit
from creator_coach.journal.types import Decision
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.telling import Telling, number
from tests.ui.figured import FIGURES, HARVEST, MANY, MONDAY, naming


@pytest.fixture
def telling(look: Look) -> Telling:
    return Telling()


def test_numbers_as_people_write_them(look: Look) -> None:
    assert (number(None), number(3), number(3.5)) == ("", "3", "3.5")
    QLocale.setDefault(QLocale("sv_SE"))
    assert number(3.5) == "3,5"


def test_what_was_unchanged_or_worse_is_said(telling: Telling) -> None:
    told = telling.strength(FIGURES)
    assert told.sentence == "Lighter in 1, the same in 1, harder in 1."
    assert [row[-1] for row in told.rows] == ["Lighter", "The same", "Harder"]
    assert "Median 5 before and 4.5 after" in told.note
    assert telling.headline(FIGURES).startswith("It was lighter afterwards in 1 of 3")


def test_without_strengths_there_is_a_sentence_and_no_picture(telling: Telling) -> None:
    told = telling.strength(Figures(entries=5))
    assert (told.chart, told.rows) == (None, ())
    assert told.sentence == telling.headline(Figures()) == "No reading has a number both before and after."


def test_many_strengths_are_told_by_the_month(telling: Telling) -> None:
    told = telling.strength(MANY)
    assert "Each line is a month" in told.note
    assert told.rows[0] == ("January 2026", "6.5", "3", "8", "1", "1")
    assert told.head[0] == "Month"


def test_every_table_has_a_cell_for_each_heading(telling: Telling) -> None:
    for figures in (FIGURES, MANY, replace(MANY, unit=Unit.WEEK), replace(MANY, unit=Unit.YEAR)):
        for told in (
            telling.strength(figures),
            telling.kinds(figures),
            telling.points(figures, naming),
            telling.chosen(figures),
            telling.plans(figures),
        ):
            assert all(len(row) == len(told.head) for row in told.rows)
            assert told.sentence
            assert bool(told.rows) or told.chart is None


def test_kinds_that_are_as_frequent_are_all_named(telling: Telling) -> None:
    assert telling.kinds(FIGURES).sentence == "Most often: Feedback, 2 of 6."
    tie = replace(FIGURES, stretches=FIGURES.stretches[1:], entries=4)
    assert telling.kinds(tie).sentence == "Most often: Feedback, Mockery, Attack and Kind, 1 each of 4."


def test_a_point_is_called_by_its_topic_or_its_word(telling: Telling) -> None:
    told = telling.points(FIGURES, naming)
    assert told.rows == (("The sound", "7", ""), ("Harvest", "2", "Done in November 2026, 1 since"))
    assert told.sentence == "The sound comes up most, in 7 of 6 entries."
    assert telling.settled(replace(HARVEST, since=0)) == "Done in November 2026"
    assert telling.points(MANY, naming).sentence == "Nothing has come up more than once."


def test_what_was_chosen(telling: Telling) -> None:
    told = telling.chosen(FIGURES)
    assert (told.sentence, told.note) == ("Most often: Use it.", "2 without a choice.")
    assert telling.chosen(replace(FIGURES, undecided=0)).note == ""
    assert telling.chosen(MANY).chart is None
    assert len({telling.decision(each) for each in Decision}) == len(Decision)


def test_plans(telling: Telling) -> None:
    assert telling.plans(FIGURES).rows == (("Used", "1"), ("Not used, or not yet", "2"))
    assert telling.plans(replace(FIGURES, plans=Plans())).rows == ()


@pytest.mark.parametrize(
    ("unit", "short", "name"),
    [
        (Unit.WEEK, True, "w47"),
        (Unit.WEEK, False, "Week 47, 2026"),
        (Unit.MONTH, True, "Nov"),
        (Unit.MONTH, False, "November 2026"),
        (Unit.YEAR, True, "2026"),
    ],
)
def test_what_a_stretch_is_called(telling: Telling, unit: Unit, short: bool, name: str) -> None:
    assert telling.stretch(MONDAY, unit, short=short) == name


def test_the_first_days_of_a_year_may_be_in_the_last_week_of_the_one_before(telling: Telling) -> None:
    assert telling.stretch(date(2027, 1, 1), Unit.WEEK, short=False) == "Week 53, 2026"
