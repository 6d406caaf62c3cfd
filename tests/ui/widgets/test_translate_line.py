from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Comment, Grounds, Kind, Reading, Span, Translation, Why
from creator_coach.settings import Settings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.translate_line import TranslateLine

FOREIGN = Reading(Comment("Hallo Welt"), "de", Kind.UNCLEAR, Grounds.GOOD, Why.OTHER_LANGUAGE)
MADE = Translation("Hello <b>world", "en", "libre", ((Span(0, 10), Span(0, 14)),))
DONE = Reading(Comment("Hallo Welt"), "de", Kind.KIND, Grounds.GOOD, Why.WARM, translation=MADE)
OWN = Reading(Comment("Hello"), "en", Kind.KIND, Grounds.GOOD, Why.WARM)


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> TranslateLine:
    made = TranslateLine(look)
    qtbot.addWidget(made)
    return made


def test_off_it_says_where_it_is_turned_on_and_offers_nothing(line: TranslateLine) -> None:
    line.use(Settings())
    line.show_reading(FOREIGN)
    assert not line.isHidden()
    assert line.ask_button.isHidden()
    assert line.open_button.isHidden()
    assert "Settings" in line._off_words.text()


def test_on_it_offers_a_translation(line: TranslateLine, qtbot: QtBot) -> None:
    line.show_reading(FOREIGN)
    line.use(Settings(translation="google"))
    assert not line.ask_button.isHidden()
    assert line._off_words.isHidden()
    with qtbot.waitSignal(line.asked):
        line.ask_button.click()


@pytest.mark.parametrize("reading", [OWN, None])
def test_what_the_app_reads_itself_needs_none(line: TranslateLine, reading: Reading | None) -> None:
    line.use(Settings(translation="google"))
    line.show_reading(reading)
    assert line.isHidden()


def test_a_translation_is_folded_until_it_is_asked_for_and_is_plain_text(line: TranslateLine) -> None:
    line.show_reading(DONE)
    line.show()
    assert line.words.isHidden()
    line.open_button.click()
    assert line.words.isVisible()
    assert line.words.text() == "Hello <b>world"
    assert line.open_button.text() == "Hide the translation"
    line.open_button.click()
    assert line.words.isHidden()
