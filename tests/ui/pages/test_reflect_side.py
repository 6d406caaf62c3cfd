"""What stands beside the question."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection, Verdict
from creator_coach.reading.types import PerspectiveId
from creator_coach.ui.pages.reflect_side import ReflectSide, agreed
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.step_list import StepLine
from tests.ui import samples

P = PerspectiveId
VERDICTS = Reflection(verdicts=((P.WANTS_A_FIX, Verdict.FITS), (P.MISSES_BEFORE, Verdict.DOES_NOT_FIT)))


@pytest.fixture
def side(qtbot: QtBot, look: Look) -> ReflectSide:
    made = ReflectSide(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_agreed() -> None:
    entry, said = samples.feedback_sv()
    assert agreed(entry, said) == ()
    assert agreed(replace(entry, reflection=VERDICTS), said) == ("Någon med ett praktiskt problem",)


def test_the_card_is_there_when_something_was_agreed_with(qtbot: QtBot, side: ReflectSide) -> None:
    entry, said = samples.feedback_sv()
    side.show_entry(entry, said)
    assert side._agreed.isHidden()
    side.show_entry(replace(entry, reflection=VERDICTS), said)
    side.show_entry(replace(entry, reflection=VERDICTS), said)
    assert not side._agreed.isHidden()
    assert "Någon med ett praktiskt problem" in [each.text() for each in side._agreed.findChildren(QLabel)]
    both = Reflection(verdicts=((P.WANTS_A_FIX, Verdict.FITS), (P.MISSES_BEFORE, Verdict.FITS)))
    side.show_entry(replace(entry, reflection=both), said)
    assert len(side._agreed._titles) == 2
    with qtbot.waitSignal(side.reading_asked, timeout=500):
        side._agreed._open.click()


def test_steps_are_passed_on(qtbot: QtBot, side: ReflectSide) -> None:
    side.show_steps((StepLine("one"), StepLine("two")), 0)
    with qtbot.waitSignal(side.step_chosen, timeout=500) as got:
        side.steps._rows[1].click()
    assert got.args == [1]


def test_words_anew(side: ReflectSide) -> None:
    side.retranslate()
    assert side._agreed._heading.text() == "You agreed with"
