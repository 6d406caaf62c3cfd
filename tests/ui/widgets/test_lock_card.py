"""The lock in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.settings import ALLOWED
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.lock_card import LockCard
from tests.ui.geometry import nameless


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> LockCard:
    made = LockCard(look)
    qtbot.addWidget(made)
    made.resize(760, 400)
    made.show()
    return made


def words(card: LockCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_without_a_lock_there_is_one_thing_to_do(card: LockCard, qtbot: QtBot) -> None:
    assert "nobody can open it" in words(card)
    assert not card._remove.isVisible()
    assert not card._minutes.isVisible()
    assert not card._remember.isVisible()
    with qtbot.waitSignal(card.passphrase_asked):
        card._set.click()


def test_with_a_lock_everything_is_there(card: LockCard, qtbot: QtBot) -> None:
    card.show_lock(locked=True, can_remember=True)
    card.show_choices(5, remember=False)
    assert "encrypted" in words(card)
    with qtbot.waitSignal(card.removal_asked):
        card._remove.click()
    with qtbot.waitSignal(card.remember_chosen) as told:
        card._remember.click()
    assert told.args == [True]
    assert nameless(card) == []


def test_a_keyring_that_is_not_there_is_not_offered(card: LockCard) -> None:
    card.show_lock(locked=True, can_remember=False)
    assert not card._remember.isVisible()
    assert card._minutes.isVisible()


def test_every_number_of_minutes_can_be_chosen(card: LockCard, qtbot: QtBot) -> None:
    card.show_lock(locked=True, can_remember=False)
    told: list[int] = []
    card.minutes_chosen.connect(told.append)
    for index in range(card._minutes.count()):
        card._minutes.setCurrentIndex(index)
        card._minutes.activated.emit(index)
    assert tuple(told) == ALLOWED["lock_after"]
    assert card._minutes.itemText(0) == "Never"


def test_what_is_chosen_is_shown_without_being_told(card: LockCard, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(card.minutes_chosen), qtbot.assertNotEmitted(card.remember_chosen):
        card.show_choices(30, remember=True)
    assert card._minutes.currentData() == 30
    assert card._remember.isChecked()
