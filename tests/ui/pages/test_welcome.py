"""The first page of the first day."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.welcome import WelcomePage
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> WelcomePage:
    made = WelcomePage(look, "en")
    qtbot.addWidget(made)
    made.resize(1280, 832)
    made.show()
    return made


def test_one_click_is_enough(page: WelcomePage, qtbot: QtBot) -> None:
    assert not page._lock.isChecked()
    assert not page._new.isVisible()
    with qtbot.waitSignal(page.begin_asked) as told:
        page._begin.click()
    assert told.args == [""]


def test_a_passphrase_can_be_chosen_or_let_be(page: WelcomePage, qtbot: QtBot) -> None:
    page._lock.click()
    assert page._new.isVisible()
    assert not page._begin.isEnabled()
    assert page._begin.accessibleDescription()
    for field in (page._new.first, page._new.again):
        field.line.setText("four calm words")
    with qtbot.waitSignal(page.begin_asked) as told:
        page._new.entered.emit()
    assert told.args == ["four calm words"]
    page._lock.click()
    assert page._new.first.text == ""
    with qtbot.waitSignal(page.begin_asked) as told:
        page._begin.click()
    assert told.args == [""]


def test_half_a_passphrase_begins_nothing(page: WelcomePage, qtbot: QtBot) -> None:
    page._lock.click()
    page._new.first.line.setText("four calm words")
    with qtbot.assertNotEmitted(page.begin_asked):
        page._new.entered.emit()


def test_the_language_is_told(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.language_chosen) as told:
        page._language._buttons["sv"].click()
    assert told.args == ["sv"]


def test_why_no_journal_could_be_made(page: WelcomePage) -> None:
    page.show_failure("The disk is full.")
    assert page._told.isVisible()


@pytest.mark.parametrize(("width", "size"), [(1280, 100), (760, 100), (1280, 200), (760, 200)])
def test_everything_has_a_name_and_nothing_is_cut_off(page: WelcomePage, look: Look, width: int, size: int) -> None:
    look.use("light", size)
    page.resize(width, 560)
    page.reflow(width / look.theme.scale)
    page._lock.click()
    page.choices.head.click()
    for _ in range(3):
        QApplication.processEvents()
    assert nameless(page) == []
    assert clipped(page) == []


def test_shown_again_it_only_leads_back(look: Look, qtbot: QtBot) -> None:
    page = WelcomePage(look, "en", again=True)
    qtbot.addWidget(page)
    page.show()
    assert page._begin.text() == "Back"
    assert not page._card.isVisible()
    assert not page._restore.isVisible()
    with qtbot.waitSignal(page.begin_asked):
        page._begin.click()


def test_who_has_a_backup_says_so(page: WelcomePage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.restore_asked):
        page._restore.click()
