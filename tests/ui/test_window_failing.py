"""The window when something could not be kept, or read: a sentence, the words still there, and a way on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import DiskFull, JournalDamaged, JournalUnwritable
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach
from tests.ui.test_window import page_of, read, says, spoken


class TestReading:
    def test_a_journal_that_cannot_be_read_is_told(self, window: Window, coach: FakeCoach) -> None:
        coach.store.failing = JournalDamaged()
        window.go("journal")
        assert "damaged" in spoken(window)

    def test_what_can_be_done_about_damage_is_one_click_away(
        self, qtbot: QtBot, window: Window, coach: FakeCoach
    ) -> None:
        coach.store.failing = JournalDamaged()
        window.asides.refresh_journal()
        with qtbot.waitSignal(window.mend_asked):
            window.toast._button.click()


class TestKeeping:
    def test_on_the_first_page_it_says_so(self, window: Window, coach: FakeCoach) -> None:
        coach.store.failing = DiskFull()
        window.routes.desk.set_text("Hello")
        assert not window.failure.isVisible()
        assert says(window, "The disk is full")
        coach.store.failing = None
        window.routes.start.retry_asked.emit()
        assert not says(window, "The disk is full")

    def test_elsewhere_a_card_says_so_and_the_words_can_be_copied(self, window: Window, coach: FakeCoach) -> None:
        read(window, "The sound jumps")
        coach.store.failing = DiskFull()
        entry = window.routes.desk.entry
        assert entry is not None
        window.routes.reading.reflection_changed.emit(replace(entry.reflection, note="My own words", before=3))
        assert window.failure.isVisible()
        window.failure.copy_asked.emit()
        assert QApplication.clipboard().text() == "The sound jumps\n\nMy own words"
        window.routes.reading.enough.emit()
        assert page_of(window) is ReadingPage
        coach.store.failing = None
        window.failure.retry_asked.emit()
        assert not window.failure.isVisible()

    def test_a_folder_that_is_gone_is_named_as_that(self, window: Window, coach: FakeCoach, tmp_path: Path) -> None:
        read(window, "The sound jumps")
        coach.store.failing = JournalUnwritable()
        window._folder = tmp_path / "gone"
        window.routes.put_away()
        assert "folder is gone" in window.failure.sentence()
        window.go("journal")
        assert "folder is gone" in spoken(window)

    def test_a_backup_that_could_not_be_made_is_told_once(self, window: Window, coach: FakeCoach) -> None:
        coach.store.backup_failed = DiskFull()
        window.routes.desk.set_text("Hello")
        assert "backup couldn’t be made" in spoken(window)
        window.toast.leave()
        window.routes.desk.set_text("Hello there")
        window.routes.desk.flush()
        assert spoken(window) == ""

    def test_closing_waits_once_for_unsaved_words(self, window: Window, coach: FakeCoach) -> None:
        coach.store.failing = DiskFull()
        window.routes.desk.set_text("Hello")
        assert not window.close()
        assert window.isVisible()
        assert window.close()

    def test_closing_saves(self, window: Window, coach: FakeCoach) -> None:
        window.routes.desk.set_text("H")
        window.routes.desk.set_text("He")
        assert window.close()
        assert [entry.text for entry in coach.store.kept.values()] == ["He"]

    def test_settings_that_cannot_be_kept_are_told(self, window: Window, preferences: Preferences) -> None:
        preferences.failed.emit()
        assert "settings" in spoken(window)
