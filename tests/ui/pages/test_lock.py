"""What is shown while the journal is locked, or does not open."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import Backup
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless

BACKUP = Backup(Path("journal-2026.db"), datetime(2026, 11, 15, 12, tzinfo=UTC), 4096, 12)
PROBLEMS = ("JournalDamaged", "JournalTooNew", "JournalBusy", "JournalUnwritable", "DiskFull")


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> LockPage:
    made = LockPage(look, "/home/kim/journal.db")
    qtbot.addWidget(made)
    made.resize(1280, 832)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    made.ask()
    return made


def words(page: LockPage) -> str:
    return " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_the_passphrase_is_asked_for_and_told(page: LockPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page._field.line)
    assert not page._open.isEnabled()
    assert page._open.accessibleDescription()
    page._field.line.setText("four calm words")
    for act in (page._open.click, lambda: QTest.keyClick(page._field.line, Qt.Key.Key_Return)):
        with qtbot.waitSignal(page.unlock_asked) as told:
            act()
        assert told.args == ["four calm words"]


def test_nothing_typed_asks_nothing(page: LockPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.unlock_asked):
        QTest.keyClick(page._field.line, Qt.Key.Key_Return)


def test_a_wrong_one_is_told_calmly_and_stays_to_be_mended(page: LockPage) -> None:
    page._field.line.setText("four calm wards")
    page.ask(wrong=True)
    assert "That isn’t the passphrase" in words(page)
    assert page._field.text == page._field.line.selectedText() == "four calm wards"
    assert "/home/kim" not in words(page)


def test_that_words_wait_to_be_saved_is_said(page: LockPage) -> None:
    page.ask(unsaved=True)
    assert "tries again when you unlock" in words(page)


def test_each_problem_has_words_of_its_own_and_can_be_tried_again(page: LockPage, qtbot: QtBot) -> None:
    said = set()
    for name in PROBLEMS:
        page.show_problem(name)
        said.add(words(page))
        assert "/home/kim/journal.db" in words(page)
        assert not page._field.isVisible()
        with qtbot.waitSignal(page.retry_asked):
            page._retry.click()
    assert len(said) == len(PROBLEMS)
    assert not any("isn’t the passphrase" in sentence for sentence in said)


def test_a_damaged_journal_is_offered_its_backup_or_what_can_be_read(page: LockPage, qtbot: QtBot) -> None:
    page.show_problem("JournalDamaged")
    assert "Looking for a backup" in words(page)
    assert not page._mend.isVisible()
    page.offer(BACKUP)
    assert "15 Nov 2026" in words(page)
    with qtbot.waitSignal(page.restore_asked):
        page._restore.click()
    with qtbot.waitSignal(page.mend_asked):
        page._mend.click()
    page.offer(None)
    assert "There is no whole backup" in words(page)
    assert (page._restore.isVisible(), page._mend.isVisible()) == (False, True)


def test_while_something_is_done_nothing_else_can_be_asked(page: LockPage, qtbot: QtBot) -> None:
    page.show_problem("JournalDamaged")
    page.offer(BACKUP)
    page.set_busy(True)
    with qtbot.assertNotEmitted(page.mend_asked), qtbot.assertNotEmitted(page.retry_asked):
        page._mend.click()
        page._retry.click()
    page.set_busy(False)
    assert page._mend.isEnabled()


def test_the_support_lines_are_there_without_unlocking(page: LockPage, qtbot: QtBot) -> None:
    page.support_asked.connect(lambda: page.show_lines(Coach().help_lines("SE", "en"), "SE"))
    QTest.keyClick(page, Qt.Key.Key_F1)
    assert page._lines.isVisible()
    assert "112" in words(page)
    with qtbot.waitSignal(page.country_chosen) as told:
        page._lines.country_chosen.emit("FI")
    assert told.args == ["FI"]
    page._support.click()
    assert not page._lines.isVisible()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_everything_has_a_name_and_nothing_is_cut_off(page: LockPage, look: Look, size: int) -> None:
    look.use("dark", size)
    page.resize(760, 560)
    page.reflow(760 / look.theme.scale)
    shows: list[Callable[[], None]] = [
        lambda: page.ask(wrong=True),
        lambda: page.show_problem("JournalDamaged"),
        lambda: page.offer(BACKUP),
    ]
    for show in shows:
        show()
        for _ in range(3):
            QApplication.processEvents()
        assert nameless(page) == []
        assert clipped(page) == []
