"""The pages beside the comment."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Search
from creator_coach.reading.types import Kind
from creator_coach.ui.archive import Archive
from creator_coach.ui.asides import Asides
from creator_coach.ui.dialogs.licences import LicencesDialog
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast
from tests.journal.made import wrong
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv

FIRST, _ = feedback_sv()
SECOND = replace(FIRST, id="1" * 32, created=FIRST.created.replace(day=20))


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach(FIRST, SECOND)


@pytest.fixture
def asides(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot, tmp_path: Path) -> Asides:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    archive, sayings = Archive(lambda: coach), Sayings(lambda: coach, preferences)
    made = Asides(look, archive, sayings, preferences, Toast(look, room), tmp_path)
    archive.setParent(made)
    made.made.connect(qtbot.addWidget)
    return made


def titles(asides: Asides) -> list[str]:
    return [entry.id[0] for entry in asides.journal._found.entries]


def test_the_newest_entry_is_opened_beside_the_list(asides: Asides) -> None:
    asides.show_journal()
    assert titles(asides) == ["0", "1"]
    assert asides.journal._list.chosen() == FIRST.id


def test_in_one_column_the_list_comes_first(asides: Asides) -> None:
    asides.journal.reflow(800)
    asides.show_journal()
    assert not asides.journal.detail_open()
    asides.journal.opened.emit(SECOND.id)
    assert asides.journal.detail_open()
    asides.show_journal()
    assert not asides.journal.detail_open()


def test_a_search_narrows_the_list_and_what_is_open(asides: Asides, monkeypatch: pytest.MonkeyPatch) -> None:
    asides.show_journal()
    monkeypatch.setattr(asides.journal, "search", lambda: Search(kinds=frozenset({Kind.ATTACK})))
    asides.journal.searched.emit(Search())
    assert titles(asides) == []
    assert asides._opened is None


def test_delete_and_undo(asides: Asides, coach: FakeCoach, qtbot: QtBot) -> None:
    asides.show_journal()
    with qtbot.waitSignals([asides.deleting, asides.listed]):
        asides.journal.delete_asked.emit(FIRST.id)
    assert titles(asides) == ["1"]
    asides._toast._button.click()
    assert titles(asides) == ["0", "1"]
    asides.delete(FIRST.id)
    asides.delete(SECOND.id)
    # What was deleted lies in the trash, though its toast has gone.
    assert list(coach.store.deleted) == [FIRST.id, SECOND.id]


def test_what_was_deleted_long_ago_goes_and_that_is_said(asides: Asides, coach: FakeCoach) -> None:
    asides.purge_old()
    assert not asides._toast.isVisible()
    asides.delete(FIRST.id)
    asides.purge_old()
    assert coach.store.deleted == {}
    assert "30 days" in asides._toast._label.text()


def test_more_of_the_journal_is_shown_when_its_end_is_reached(asides: Asides, coach: FakeCoach) -> None:
    coach.page = 1
    asides.show_journal()
    assert titles(asides) == ["0"]
    model = asides.journal._list.model()
    assert model.canFetchMore(model.index(-1, 0))
    model.fetchMore(model.index(-1, 0))
    assert titles(asides) == ["0", "1"]
    assert not model.canFetchMore(model.index(-1, 0))
    model.fetchMore(model.index(-1, 0))
    assert titles(asides) == ["0", "1"]


def test_search_goes_to_the_field(asides: Asides, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[bool] = []
    monkeypatch.setattr(type(asides.journal), "focus_search", lambda _page: asked.append(True))
    asides.search()
    assert asked == [True]


def test_the_folder_is_opened_by_the_computer(asides: Asides, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    asides.show_settings()
    asides.settings.folder_asked.emit()
    assert [url.toLocalFile() for url in opened] == [str(tmp_path)]


def test_what_is_shown_is_shown_anew_and_the_rest_when_it_is_shown(asides: Asides, preferences: Preferences) -> None:
    asides.speak_anew()
    asides.show_support()
    asides.show_settings()
    asides.show_journal()
    preferences.use(replace(preferences.settings, language="sv", country="FI"))
    asides.speak_anew()
    said = asides.journal._detail._said
    assert said is not None
    assert said.why == "En sak går att använda."
    asides.show_support()
    assert asides.support._lines.rows[0].line.name == "Larm"
    assert asides.support._lines.rows[0].line.country == "FI"
    asides.show_settings()
    assert asides.settings._settings.country == "FI"


def test_the_page_in_sight_follows_a_change_of_settings_at_once(asides: Asides, preferences: Preferences) -> None:
    asides.show_support()
    preferences.use(replace(preferences.settings, language="sv", country="FI"))
    asides.speak_anew()
    assert asides.support._lines.rows[0].line.name == "Larm"
    asides.show_settings()
    preferences.use(replace(preferences.settings, language="sv", country="NO"))
    asides.speak_anew()
    assert asides.settings._settings.country == "NO"
    asides.bin.show()  # it has nothing that is said of the country
    asides.speak_anew()


def seen(asides: Asides) -> str:
    return " ".join(label.text() for label in asides.settings.findChildren(QLabel))


def test_the_settings_say_what_was_read_wrong(asides: Asides, coach: FakeCoach, qtbot: QtBot) -> None:
    coach.name = "reader 4"
    coach.store.correct(FIRST, *coach.reconsider(FIRST, Kind.THREAT, False, FIRST.created)())
    with qtbot.waitSignal(asides.wrong_asked):
        asides.show_settings()
    assert "Counting" in seen(asides)
    asides.show_wrong(wrong(coach))
    told = seen(asides)
    assert "reader 4" in told
    assert "1 missed threat(s)" in told
    with qtbot.waitSignal(asides.export_asked):
        asides.settings.export_asked.emit()


def test_the_guide_opens_where_it_is_asked_for_and_speaks_the_language_of_now(
    asides: Asides, preferences: Preferences, qtbot: QtBot, tmp_path: Path
) -> None:
    with qtbot.waitSignal(asides.shown) as told:
        asides.settings.about.licences.click()
    assert told.args == [asides.help, "help"]
    assert asides.help._name.text() == "About and licences"
    asides.show_help("files")
    assert str(tmp_path) in asides.help._view.toPlainText()
    preferences.use(replace(preferences.settings, language="sv"))
    asides.speak_anew()
    assert asides.help._name.text() == "Var dina filer finns"
    asides.support._guide.click()
    assert asides.help._name.text() == "Var dina filer finns"


def test_the_welcome_is_asked_for_from_the_settings(asides: Asides, qtbot: QtBot) -> None:
    with qtbot.waitSignal(asides.welcome_asked):
        asides.settings.about.welcome.click()


def test_the_licences_are_shown_over_the_settings(asides: Asides) -> None:
    asides.show_settings()
    asides.settings.about.texts.click()
    shown = asides.settings.window().findChildren(LicencesDialog)
    assert len(shown) == 1
    assert "SIL OPEN FONT LICENSE" in shown[0].page.toPlainText()
    shown[0].close_button.click()
    assert not shown[0].isVisible()
