"""Sheets while everything is hidden."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.curtain import Curtain


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def sheet(window: QWidget) -> QDialog:
    made = QDialog(window)
    made.open()
    return made


def test_what_is_open_goes_and_comes_back_and_nothing_else(window: QWidget, qtbot: QtBot) -> None:
    seen, unseen = sheet(window), QDialog(window)
    curtain = Curtain(window)
    with qtbot.assertNotEmitted(seen.finished):
        curtain.draw()
        assert not seen.isVisible()
        curtain.open()
    assert seen.isVisible()
    assert seen.isModal()
    assert not unseen.isVisible()


def test_it_is_closed_as_by_escape(window: QWidget, qtbot: QtBot) -> None:
    seen = sheet(window)
    curtain = Curtain(window)
    curtain.draw()
    with qtbot.waitSignal(seen.rejected):
        curtain.drop()
    curtain.open()
    assert not seen.isVisible()


def test_one_that_is_gone_meanwhile_is_left_alone(window: QWidget) -> None:
    seen = sheet(window)
    curtain = Curtain(window)
    curtain.draw()
    seen.deleteLater()
    QCoreApplication.sendPostedEvents(seen, QEvent.Type.DeferredDelete.value)
    curtain.open()
    curtain.drop()
