"""What is shown when the journal does not open."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.no_journal import NoJournalDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless

NAMES = ["JournalTooNew", "JournalDamaged", "JournalBusy", "JournalLocked", "JournalUnwritable", "DiskFull"]


@pytest.fixture(params=NAMES)
def dialog(request: pytest.FixtureRequest, look: Look, qtbot: QtBot) -> NoJournalDialog:
    made = NoJournalDialog(look, request.param, "/home/kim/journal.db")
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_says_why_and_where(dialog: NoJournalDialog) -> None:
    heading, sentence, place = [label.text() for label in dialog.findChildren(QLabel)]
    assert "journal" in heading.lower() + sentence.lower()
    assert place == "/home/kim/journal.db"
    assert clipped(dialog) == []
    assert nameless(dialog) == []


def test_one_may_try_again_or_give_up(dialog: NoJournalDialog) -> None:
    ways = {each.text(): each for each in dialog.findChildren(QPushButton)}
    again, close = ways["Try again"], ways["Close"]
    again.click()
    assert dialog.result() == QDialog.DialogCode.Accepted
    dialog.show()
    close.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
