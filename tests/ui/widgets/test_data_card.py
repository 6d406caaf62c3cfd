"""The card of the settings about the journal's files."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.data_card import DataCard
from tests.ui.geometry import nameless


@pytest.mark.parametrize(
    ("name", "signal"),
    [
        ("folder", "folder_asked"),
        ("backups", "backups_asked"),
        ("out", "export_asked"),
        ("bring", "import_asked"),
        ("empty", "delete_asked"),
    ],
)
def test_each_button_asks_for_what_it_says(look: Look, qtbot: QtBot, name: str, signal: str) -> None:
    card = DataCard(look)
    qtbot.addWidget(card)
    with qtbot.waitSignal(getattr(card, signal)):
        getattr(card, name).click()
    assert nameless(card) == []


def test_it_says_where_the_files_are(look: Look, qtbot: QtBot) -> None:
    card = DataCard(look)
    qtbot.addWidget(card)
    card.show_path("/home/anna/journal")
    assert card.folder.accessibleName() == "Open the folder"
    assert "/home/anna/journal" in card._folder_row._words.text()
