from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.translation.types import Failure, Leaving, Service
from creator_coach.ui.dialogs.translate import TranslateDialog, sentence
from creator_coach.ui.theme import Look

LEAVING = Leaving("translate.google.com", ("Hallo Welt.", "Noch ein <b>Satz"))


@pytest.fixture
def sheet(qtbot: QtBot, look: Look) -> TranslateDialog:
    made = TranslateDialog(look, Service.GOOGLE, LEAVING)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_it_shows_all_of_the_text_and_where_it_would_go(sheet: TranslateDialog) -> None:
    assert sheet.words.toPlainText() == "Hallo Welt.\n\nNoch ein <b>Satz"
    assert sheet.words.isReadOnly()
    assert LEAVING.host in sheet.accessibleName()
    assert "Google gets the text" in sheet._who.text()
    assert sheet._rest.isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape])
def test_enter_and_escape_send_nothing(sheet: TranslateDialog, key: Qt.Key, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(sheet.sent), qtbot.waitSignal(sheet.rejected):
        QTest.keyClick(sheet, key)


def test_not_sending_is_the_default_and_where_the_focus_is(sheet: TranslateDialog) -> None:
    assert sheet.leave_button.isDefault()
    assert not sheet.send_button.isDefault()
    assert not sheet.send_button.autoDefault()
    assert sheet.focusWidget() is sheet.leave_button


def test_tab_leads_out_of_the_text(sheet: TranslateDialog) -> None:
    seen = set()
    for _ in range(3):
        QTest.keyClick(sheet.focusWidget(), Qt.Key.Key_Tab)
        seen.add(sheet.focusWidget())
    assert seen == {sheet.words, sheet.send_button, sheet.leave_button}


def test_sending_is_told_and_waiting_can_be_left(sheet: TranslateDialog, qtbot: QtBot) -> None:
    with qtbot.waitSignal(sheet.sent):
        sheet.send_button.click()
    sheet.set_busy(busy=True)
    assert not sheet.send_button.isEnabled()
    assert sheet.leave_button.text() == "Stop waiting"
    assert LEAVING.host in sheet._told.text()
    with qtbot.waitSignal(sheet.rejected):
        sheet.leave_button.click()


def test_a_failure_is_said_and_it_can_be_sent_again(sheet: TranslateDialog) -> None:
    sheet.set_busy(busy=True)
    sheet.show_failure(Failure.OFFLINE)
    assert sheet._told.text() == sentence(Failure.OFFLINE)
    assert sheet.send_button.isEnabled()
    assert sheet.send_button.text() == "Send again"
    assert sheet.leave_button.isDefault()


@pytest.mark.parametrize("failure", Failure)
def test_every_failure_has_a_calm_sentence(failure: Failure) -> None:
    assert sentence(failure).endswith(".")
    assert "!" not in sentence(failure)
