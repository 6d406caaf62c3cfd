"""Asking by a sheet."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from creator_coach.ui.asker import Asker


def test_the_sheet_is_there_until_it_has_been_answered(qtbot: QtBot) -> None:
    window, asker = QWidget(), Asker[QDialog]()
    qtbot.addWidget(window)
    assert asker.dialog is None
    for _ in range(2):
        sheet = QDialog(window)
        asker._open(sheet)
        assert asker.dialog is sheet
        assert sheet.isVisible()
        sheet.accept()
        assert asker.dialog is None
        qtbot.waitUntil(lambda: not isValid(sheet))  # noqa: B023  (it is waited for before the next one)
