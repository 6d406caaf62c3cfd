"""About, in the settings."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach import __version__
from creator_coach.journal.types import Wrong
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.about_card import AboutCard


@pytest.fixture
def card(look: Look, qtbot: QtBot) -> AboutCard:
    made = AboutCard(look)
    qtbot.addWidget(made)
    made.retranslate()
    made.show()
    return made


def told(card: AboutCard) -> str:
    return " ".join(label.text() for label in card.findChildren(QLabel))


def test_it_tells_the_version_and_leads_on(card: AboutCard, qtbot: QtBot) -> None:
    assert __version__ in told(card)
    for act, chapter in ((card.guide, ""), (card.licences, "about")):
        with qtbot.waitSignal(card.help_asked) as asked:
            act.click()
        assert asked.args == [chapter]
    with qtbot.waitSignal(card.texts_asked):
        card.texts.click()
    with qtbot.waitSignal(card.welcome_asked):
        card.welcome.click()


@pytest.mark.parametrize(
    ("name", "words"), [(None, "In Swedish and English."), ("", "reader is missing"), ("small 2", "(small 2)")]
)
def test_it_says_who_reads(card: AboutCard, name: str | None, words: str) -> None:
    card.show_reader(name, Wrong())
    assert words in told(card)
