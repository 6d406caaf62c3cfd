"""The place of the minute of breathing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.breathing_offer import BreathingOffer


@pytest.fixture
def offer(qtbot: QtBot, look: Look) -> BreathingOffer:
    made = BreathingOffer(look)
    qtbot.addWidget(made)
    return made


def test_nothing_is_made_before_it_is_offered(offer: BreathingOffer) -> None:
    offer.offer(wanted=False)
    offer.set_stacked(True)
    offer.retranslate()
    assert not offer.made
    assert offer.isHidden()


def test_it_is_offered_and_taken_back(offer: BreathingOffer) -> None:
    offer.offer(wanted=True)
    assert not offer.isHidden()
    assert offer.minute.sentence()
    offer.minute.start()
    offer.offer(wanted=False)
    assert offer.isHidden()
    assert not offer.minute.running


def test_the_end_of_the_minute_is_told(offer: BreathingOffer, qtbot: QtBot) -> None:
    offer.offer(wanted=True)
    offer.retranslate()
    with qtbot.waitSignal(offer.finished, timeout=500):
        offer.minute.skip()


@pytest.mark.parametrize("stacked", [True, False])
def test_how_it_is_laid_out_holds_from_before(offer: BreathingOffer, stacked: bool) -> None:
    offer.set_stacked(stacked)
    offer.offer(wanted=True)
    offer.resize(700, 200)
    offer.show()
    QApplication.processEvents()
    words, button = offer.findChildren(QLabel)[0], offer.findChildren(QPushButton)[0]
    assert (button.y() >= words.geometry().bottom()) is stacked
