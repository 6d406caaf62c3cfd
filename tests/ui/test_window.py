"""The whole window: from one page to the next, by hand and by keys."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Decision, Entry, EntryState
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.pages.help import HelpPage
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.pages.support import SupportPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv

Key, Ctrl, Alt = Qt.Key, Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
OpenWindow = Callable[[FakeCoach], Window]

COMMENTS = {
    "The sound jumps": ReadingPage,
    "You idiot": AttackPage,
    "I will hurt you": SafetyPage,
    "So lovely": ReadingPage,
    "hm": ReadingPage,
}


def read(window: Window, text: str) -> Entry:
    window.routes.begin()
    window.routes.desk.set_text(text)
    window.routes.start.read_asked.emit()
    assert window.routes.desk.entry is not None
    return window.routes.desk.entry


def press(
    qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    qtbot.keyClick(window, key, modifier)


def says(window: Window, words: str) -> bool:
    return any(words in label.text() for label in window.findChildren(QLabel) if label.isVisible())


def page_of(window: Window) -> type:
    return type(window.page)


def spoken(window: Window) -> str:
    return window.toast.accessibleName() if window.toast.isVisible() else ""


@pytest.mark.parametrize("text", COMMENTS)
def test_each_kind_has_its_page(window: Window, text: str) -> None:
    read(window, text)
    assert isinstance(window.page, COMMENTS[text])
    assert window.rail.button("read").here


def test_the_title_never_tells(window: Window) -> None:
    for text in COMMENTS:
        read(window, text)
        assert window.windowTitle() == "Creator Coach"


def test_one_can_paste_at_once(qtbot: QtBot, window: Window) -> None:
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    QApplication.clipboard().setText("You idiot")
    focused = QApplication.focusWidget()
    assert focused is not None
    qtbot.keyClick(focused, Key.Key_V, Ctrl)
    assert window.routes.desk.entry is not None
    press(qtbot, window, Key.Key_N, Ctrl)
    again = QApplication.focusWidget()
    assert again is not None
    qtbot.keyClick(again, Key.Key_V, Ctrl)
    assert window.routes.desk.entry is not None


class TestTheWay:
    def test_from_reading_to_reflecting_and_back(self, window: Window) -> None:
        read(window, "The sound jumps")
        window.routes.reading.reflect_asked.emit()
        assert page_of(window) is ReflectPage
        window.routes.reflecting.reading_asked.emit()
        assert page_of(window) is ReadingPage

    def test_a_threat_has_no_exercise(self, window: Window) -> None:
        read(window, "I will hurt you")
        window.routes.reflect()
        assert page_of(window) is SafetyPage

    def test_the_persons_own_word_changes_the_page(self, window: Window) -> None:
        read(window, "You idiot")
        window.routes.attack.kind_chosen.emit(Kind.FEEDBACK)
        assert page_of(window) is ReadingPage
        window.routes.reading.kind_chosen.emit(Kind.THREAT)
        assert page_of(window) is SafetyPage
        window.routes.safety.not_a_threat.emit()
        assert page_of(window) is AttackPage

    def test_letting_go_ends_on_the_first_page(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "You idiot")
        window.routes.attack.let_go.emit()
        assert page_of(window) is StartPage
        assert coach.store.kept[entry.id].state is EntryState.KEPT
        assert coach.store.kept[entry.id].reflection.decision is Decision.LET_GO
        assert spoken(window) == "Put away, folded."

    def test_letting_go_can_be_taken_back(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "You idiot")
        window.routes.attack.let_go.emit()
        window.toast._button.click()
        assert page_of(window) is AttackPage
        assert coach.store.kept[entry.id].state is EntryState.OPEN

    @pytest.mark.parametrize("end", ["enough", "done"])
    def test_every_end_keeps_the_entry(self, window: Window, coach: FakeCoach, end: str) -> None:
        entry = read(window, "The sound jumps")
        window.routes.reflect()
        getattr(window.routes.reflecting, end).emit()
        assert coach.store.kept[entry.id].state is EntryState.KEPT
        assert spoken(window) == "Kept in the journal."

    def test_back_leaves_the_entry_among_the_drafts(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "The sound jumps")
        window.routes.reading.back_asked.emit()
        assert page_of(window) is StartPage
        assert window.routes.desk.entry is None
        assert [each.id for each in coach.drafts()] == [entry.id]
        window.routes.start.draft_asked.emit(entry.id)
        assert page_of(window) is ReadingPage

    def test_a_draft_comes_back_to_the_first_page(self, window: Window) -> None:
        window.routes.desk.set_text("Half a")
        entry = window.routes.desk.entry
        assert entry is not None
        window.routes.begin()
        window.routes.start.draft_asked.emit(entry.id)
        assert page_of(window) is StartPage
        assert window.routes.desk.entry == entry

    def test_a_draft_can_be_deleted_and_brought_back(self, window: Window, coach: FakeCoach) -> None:
        window.routes.desk.set_text("Half a")
        (entry,) = coach.drafts()
        window.routes.start.draft_deleted.emit(entry.id)
        assert window.routes.desk.entry is None
        assert coach.drafts() == []
        window.toast._button.click()
        assert [each.id for each in coach.drafts()] == [entry.id]

    def test_a_toast_that_has_gone_leaves_the_deleted_in_the_trash(self, window: Window, coach: FakeCoach) -> None:
        window.routes.desk.set_text("Half a")
        (entry,) = coach.drafts()
        window.routes.start.draft_deleted.emit(entry.id)
        window.toast.leave()
        assert list(coach.store.deleted) == [entry.id]

    def test_a_country_chosen_in_need_is_kept(self, window: Window, preferences: Preferences) -> None:
        read(window, "I will hurt you")
        window.routes.safety.country_chosen.emit("GB")
        assert preferences.settings.country == "GB"


class TestTheJournal:
    def test_an_entry_is_taken_up_again_and_left_for_the_journal(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "The sound jumps")
        window.routes.put_away()
        window.go("journal")
        assert page_of(window) is JournalPage
        window.asides.journal.reading_asked.emit(entry.id)
        assert page_of(window) is ReadingPage
        window.routes.reading.back_asked.emit()
        assert page_of(window) is JournalPage
        window.asides.journal.continue_asked.emit(entry.id)
        assert page_of(window) is ReflectPage
        window.routes.reflecting.done.emit()
        assert page_of(window) is JournalPage

    def test_what_lies_on_the_desk_can_be_deleted(self, window: Window, coach: FakeCoach) -> None:
        entry = read(window, "The sound jumps")
        window.go("journal")
        window.asides.journal.delete_asked.emit(entry.id)
        assert window.routes.desk.entry is None
        window.go("read")
        assert page_of(window) is StartPage
        assert entry.id not in coach.store.kept

    def test_going_away_and_back_finds_the_same_page(self, window: Window) -> None:
        read(window, "The sound jumps")
        for place in ("journal", "kind_words", "support", "settings"):
            window.go(place)
            window.go("read")
            assert page_of(window) is ReadingPage
        window.go("read")
        assert page_of(window) is StartPage

    def test_what_is_typed_stays_when_read_is_chosen_again(self, window: Window) -> None:
        window.routes.desk.set_text("Half a")
        window.go("read")
        assert window.routes.desk.entry is not None


class TestKeys:
    @pytest.mark.parametrize(
        ("key", "modifier", "page"),
        [
            (Key.Key_2, Ctrl, JournalPage),
            (Key.Key_Comma, Ctrl, SettingsPage),
            (Key.Key_F1, Qt.KeyboardModifier.NoModifier, HelpPage),
            (Key.Key_F1, Qt.KeyboardModifier.ShiftModifier, SupportPage),
            (Key.Key_F, Ctrl, JournalPage),
        ],
    )
    def test_places(self, qtbot: QtBot, window: Window, key: Qt.Key, modifier: Qt.KeyboardModifier, page: type) -> None:
        press(qtbot, window, key, modifier)
        assert page_of(window) is page
        press(qtbot, window, Key.Key_1, Ctrl)
        assert page_of(window) is StartPage

    def test_the_tabs_of_an_entry(self, qtbot: QtBot, window: Window) -> None:
        read(window, "The sound jumps")
        press(qtbot, window, Key.Key_2, Alt)
        assert page_of(window) is ReflectPage
        press(qtbot, window, Key.Key_1, Alt)
        assert page_of(window) is ReadingPage
        press(qtbot, window, Key.Key_N, Ctrl)
        assert page_of(window) is StartPage
        press(qtbot, window, Key.Key_1, Alt)
        press(qtbot, window, Key.Key_2, Alt)
        assert page_of(window) is StartPage

    def test_escape_hides_first_and_goes_back_then(self, qtbot: QtBot, window: Window) -> None:
        read(window, "You idiot")
        sheet = window.routes.attack.sheet
        sheet._unfold()
        press(qtbot, window, Key.Key_Escape)
        assert page_of(window) is AttackPage
        assert sheet.folded
        press(qtbot, window, Key.Key_Escape)
        assert page_of(window) is StartPage
        press(qtbot, window, Key.Key_Escape)
        assert page_of(window) is StartPage

    def test_escape_leads_from_the_settings_to_where_one_was(self, qtbot: QtBot, window: Window) -> None:
        read(window, "The sound jumps")
        window.go("settings")
        press(qtbot, window, Key.Key_Escape)
        assert page_of(window) is ReadingPage

    def test_veils_by_keys(self, qtbot: QtBot, open_window: OpenWindow) -> None:
        entry, _ = feedback_sv()
        window = open_window(FakeCoach(entry))
        window.routes.open(entry.id)
        sheet = window.routes.reading.sheet
        assert not sheet.veil_all()
        press(qtbot, window, Key.Key_H, Ctrl | Qt.KeyboardModifier.ShiftModifier)
        assert sheet.veil_all()
        press(qtbot, window, Key.Key_H, Ctrl | Qt.KeyboardModifier.ShiftModifier)
        press(qtbot, window, Key.Key_F9)
        press(qtbot, window, Key.Key_F9)
        assert not sheet.veil_all()

    def test_text_grows_and_shrinks(self, qtbot: QtBot, window: Window, preferences: Preferences) -> None:
        press(qtbot, window, Key.Key_Plus, Ctrl)
        press(qtbot, window, Key.Key_Plus, Ctrl)
        press(qtbot, window, Key.Key_Minus, Ctrl)
        assert window.look.theme.scale == 1.1
        press(qtbot, window, Key.Key_0, Ctrl)
        assert preferences.settings.text_size == 100

    def test_after_a_change_of_page_the_heading_has_the_focus(self, qtbot: QtBot, window: Window) -> None:
        window.activateWindow()
        qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
        for place in ("journal", "kind_words", "support", "settings", "read"):
            window.go(place)
            focused = QApplication.focusWidget()
            assert isinstance(focused, QLabel)
            assert focused.property("role") in ("h1", "display")


class TestReadingAway:
    def test_a_reading_does_not_take_one_away_from_the_settings(self, window: Window) -> None:
        window.routes.desk.set_text("You idiot")
        window.go("settings")
        window.routes.desk.read()
        assert page_of(window) is SettingsPage
        window.go("read")
        assert page_of(window) is AttackPage


class TestEvidence:
    told: str

    def export_to(self, window: Window, monkeypatch: pytest.MonkeyPatch, folder: Path | str) -> None:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(folder))
        read(window, "I will hurt you")
        window.routes.safety.export_asked.emit()
        sheet = window._exports.dialog
        assert sheet is not None
        sheet.go.click()
        self.told = sheet.told.text()
        sheet.reject()

    def test_it_is_put_where_the_person_says(
        self, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        self.export_to(window, monkeypatch, tmp_path)
        (folder,) = tmp_path.glob("creator-coach-*")
        assert (folder / "comment.txt").read_text(encoding="utf-8") == "I will hurt you"
        assert spoken(window) == f"Exported to {folder.name}"

    def test_no_folder_is_no_export(self, window: Window, monkeypatch: pytest.MonkeyPatch) -> None:
        self.export_to(window, monkeypatch, "")
        assert spoken(window) == ""

    def test_a_folder_that_cannot_be_written_to_is_told(
        self, window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
    ) -> None:
        self.export_to(window, monkeypatch, tmp_path / "gone")
        assert "exported" in self.told


def test_what_was_read_wrong_can_be_exported(window: Window, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "wrong.jsonl"), ""))
    read(window, "You idiot")
    window.routes.attack.strip.threat_button.click()
    window.go("settings")
    window.asides.settings.export_asked.emit()
    assert '"person_danger": true' in (tmp_path / "wrong.jsonl").read_text(encoding="utf-8")
    assert spoken(window) == "Exported to wrong.jsonl"


def test_ctrl_f_searches_the_guide_while_it_is_read(qtbot: QtBot, window: Window) -> None:
    window.go("help")
    press(qtbot, window, Key.Key_F, Ctrl)
    assert page_of(window) is HelpPage
    assert window.asides.help.field.hasFocus()
