"""Stance, kind and why: with the flags, the uncertainty and the person's own choice in words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Flag, Grounds, Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.strip import LineLabel, StanceStrip
from tests.ui import samples


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> StanceStrip:
    made = StanceStrip(look)
    qtbot.addWidget(made)
    return made


def test_kind_flag_and_stance_are_told_in_words(strip: StanceStrip) -> None:
    reading = samples.feedback_sv()[0].reading
    strip.show_kind(Kind.FEEDBACK, reading, "Why.")
    assert strip.tag.accessibleName() == "Feedback · contains an insult"
    assert strip.pill.accessibleName() == "Learn from it"
    assert strip._why.text() == "Why."


def test_an_uncertain_guess_says_so_and_at_most_two_flags_are_named(strip: StanceStrip) -> None:
    reading = samples.feedback_sv()[0].reading
    assert reading is not None
    strip.show_kind(Kind.FEEDBACK, replace(reading, certainty=Grounds.FAINT, flags=frozenset(Flag)), "")
    told = strip.tag.accessibleName()
    assert told.endswith("uncertain guess")
    assert told.count(" · ") == 3
    assert strip._why.isHidden()


def test_the_persons_own_choice_is_named_as_such(strip: StanceStrip) -> None:
    reading = samples.feedback_sv()[0].reading
    strip.show_kind(Kind.OPINION, reading, "")
    assert strip.tag.accessibleName() == "Opinion · your choice"
    strip.show_kind(Kind.UNCLEAR, None, "")
    assert strip.tag.accessibleName() == "Unclear"


def test_the_menu_tells_of_a_correction(strip: StanceStrip, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    places: list[QPoint] = []
    monkeypatch.setattr(strip.menu, "popup", places.append)
    with qtbot.waitSignal(strip.kind_chosen) as chosen:
        strip.menu.choices[Kind.THREAT].trigger()
    assert chosen.args == [Kind.THREAT]
    strip._change.click()
    assert places == [strip._change.mapToGlobal(QPoint(0, strip._change.height()))]


def test_the_line_of_why_wants_one_line_and_wraps_when_it_must(qtbot: QtBot, look: Look) -> None:
    label = LineLabel("many words " * 20)
    qtbot.addWidget(label)
    assert label.sizeHint().width() > 600
    assert label.minimumSizeHint().width() == 160


def test_a_threat_is_named_in_one_click(strip: StanceStrip, qtbot: QtBot) -> None:
    assert strip.threat_button.text() == "This is a threat"
    assert strip.threat_button.accessibleDescription()
    with qtbot.waitSignal(strip.kind_chosen) as chosen:
        strip.threat_button.click()
    assert chosen.args == [Kind.THREAT]


def test_while_the_app_reads_nothing_can_be_chosen(strip: StanceStrip, qtbot: QtBot) -> None:
    strip.show_kind(Kind.OPINION, None, "Why.")
    strip._line._timer.setInterval(0)
    strip.set_busy(True)
    assert not strip._change.isEnabled()
    assert not strip.threat_button.isEnabled()
    qtbot.waitUntil(lambda: not strip._line.isHidden())
    assert strip._why.isHidden()
    strip.set_busy(False)
    assert strip._change.isEnabled()
    assert not strip._why.isHidden()
