"""A kept comment that was kind."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.kind_card import WORDS, KindCard
from tests.ui.geometry import nameless
from tests.ui.samples import entry

ENTRY = entry("So <b>lovely</b>", None)


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> KindCard:
    made = KindCard(look, ENTRY)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(card: KindCard) -> list[str]:
    return [label.text() for label in card.findChildren(QLabel) if label.isVisible()]


def test_the_comment_stands_open_as_it_was_written(card: KindCard) -> None:
    assert seen(card) == ["“So <b>lovely</b>”", "Torpet, del 3 · 22 Nov 2026"]
    assert nameless(card) == []


def test_words_are_told_when_the_hands_rest(card: KindCard, qtbot: QtBot) -> None:
    card.edit.click()
    with qtbot.waitSignal(card.words_changed) as told:
        card.box._field.insertPlainText("I left the silence in")
    assert told.args == [ENTRY.id, "I left the silence in"]
    with qtbot.assertNotEmitted(card.words_changed):
        card.done.click()
    assert "I left the silence in" in seen(card)
    assert card.edit.text() == "Change your words"


def test_words_are_told_at_once_when_the_page_is_left(card: KindCard, qtbot: QtBot) -> None:
    card.edit.click()
    card.box._field.insertPlainText("I left the silence in")
    with qtbot.waitSignal(card.words_changed, timeout=50):
        card.hide()


def test_words_can_be_taken_away(look: Look, qtbot: QtBot) -> None:
    card = KindCard(look, replace(ENTRY, reflection=Reflection(answers=((WORDS, "Before"),))))
    qtbot.addWidget(card)
    card.edit.click()
    assert card.box.text == "Before"
    card.box._field.clear()
    with qtbot.waitSignal(card.words_changed, timeout=50) as told:
        card.finish()
    assert told.args == [ENTRY.id, ""]
    assert not card.writing


def test_the_ways_on(card: KindCard, qtbot: QtBot) -> None:
    for signal, click in ((card.opened, card.open_button.click), (card.delete_asked, card.delete.click)):
        with qtbot.waitSignal(signal) as told:
            click()
        assert told.args == [ENTRY.id]
