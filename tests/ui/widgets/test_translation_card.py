from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.settings import ALLOWED, Settings
from creator_coach.translation.types import Service
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.translation_card import TranslationCard


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> TranslationCard:
    made = TranslationCard(look)
    qtbot.addWidget(made)
    made.show_choice(Settings())
    return made


def _choose(card: TranslationCard, service: str) -> None:
    card.services.setCurrentIndex(card.services.findData(service))
    card.services.activated.emit(card.services.currentIndex())


def test_every_service_can_be_chosen_and_off_comes_first(card: TranslationCard) -> None:
    offered = [card.services.itemData(index) for index in range(card.services.count())]
    assert offered == ["", *Service] == list(ALLOWED["translation"])
    assert card.services.currentText() == "Off"
    assert card._address_row.isHidden()
    assert card._key_row.isHidden()


@pytest.mark.parametrize("service", Service)
def test_choosing_one_says_who_gets_the_text_and_that_one_is_asked(
    card: TranslationCard, service: Service, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(card.chosen) as told:
        _choose(card, service)
    assert told.args == [service]
    said = card.services.accessibleDescription()
    assert "asked each time" in said
    assert card._address_row.isHidden() is (service is not Service.LIBRE)
    assert card._key_row.isHidden() is (service is not Service.DEEPL)


def test_an_address_that_cannot_be_used_is_said_so(card: TranslationCard, qtbot: QtBot) -> None:
    _choose(card, "libre")
    card.address.setText("http://example.org")
    with qtbot.waitSignal(card.address_given):
        card.address.editingFinished.emit()
    assert "can’t be used" in card.address.accessibleDescription()
    card.address.setText("https://example.org")
    card.address.editingFinished.emit()
    assert "can’t be used" not in card.address.accessibleDescription()


def test_a_key_is_given_once_and_never_shown(card: TranslationCard, qtbot: QtBot) -> None:
    _choose(card, "deepl")
    card.key.setText(" abc:fx ")
    with qtbot.waitSignal(card.key_given) as told:
        card.key.editingFinished.emit()
    assert told.args == ["abc:fx"]
    assert card.key.text() == ""
    with qtbot.assertNotEmitted(card.key_given):
        card.key.editingFinished.emit()


def test_what_was_chosen_before_is_shown(card: TranslationCard) -> None:
    card.show_choice(Settings(translation="libre", translation_address="http://localhost:5000"))
    assert card.services.currentData() == "libre"
    assert card.address.text() == "http://localhost:5000"
