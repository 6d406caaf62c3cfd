"""The licences in a window of their own."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.licences import LicencesDialog
from creator_coach.ui.theme import Look

WORDS = "Qt: LGPL\n" + "line\n" * 300 + "<b>numpy</b>: BSD\n" + "line\n" * 300 + "numpy again"


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> LicencesDialog:
    made = LicencesDialog(look, WORDS)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_words_stand_there_as_they_are_and_cannot_be_changed(dialog: LicencesDialog) -> None:
    assert dialog.page.toPlainText() == WORDS
    assert dialog.page.isReadOnly()
    assert dialog.close_button.isVisible()
    assert dialog.height() < 700


def test_enter_in_the_field_looks_further_and_begins_again_at_the_end(dialog: LicencesDialog) -> None:
    dialog.field.setText("numpy")
    found = []
    for _ in range(3):
        QTest.keyClick(dialog.field, Qt.Key.Key_Return)
        found.append(dialog.page.textCursor().selectionStart())
    assert dialog.isVisible()
    assert found[0] < found[1]
    assert found[2] == found[0]
    assert dialog.page.textCursor().selectedText() == "numpy"


def test_the_keys_that_the_field_names_lead_to_it(dialog: LicencesDialog) -> None:
    assert not dialog.field.hasFocus()
    QTest.keyClick(dialog.page, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert dialog.field.hasFocus()


def test_it_fits_into_the_smallest_window_at_the_largest_text(look: Look, qtbot: QtBot) -> None:
    look.use("light", 200)
    made = LicencesDialog(look, WORDS)
    qtbot.addWidget(made)
    made.show()
    assert made.width() <= 760
    assert made.height() <= 560


def test_it_can_be_closed(dialog: LicencesDialog) -> None:
    dialog.close_button.click()
    assert not dialog.isVisible()
