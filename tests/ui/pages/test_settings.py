"""Settings: each control tells of its change, and shows what is set."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach import __version__
from creator_coach.journal.types import Wrong
from creator_coach.settings import Settings
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.theme import Look

SET = Settings("sv", "dark", 150, False, True, "NO", "Kim", "123", 5)


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> SettingsPage:
    made = SettingsPage(look)
    qtbot.addWidget(made)
    made.show_settings(Settings(), "/home/kim/creator-coach", "SE")
    made.resize(1072, 832)
    made.show()
    qtbot.waitExposed(made)
    return made


def type_in(field: object, words: str) -> None:
    field.setText(words)  # type: ignore[attr-defined]
    field.editingFinished.emit()  # type: ignore[attr-defined]


CHANGES: dict[str, tuple[Callable[[SettingsPage], object], Settings]] = {
    "language": (lambda page: page._language._buttons["sv"].click(), Settings(language="sv")),
    "theme": (lambda page: page._theme._buttons["dark"].click(), Settings(theme="dark")),
    "text size": (lambda page: page._size.slider.setValue(14), Settings(text_size=140)),
    "hide": (lambda page: page._hide.click(), Settings(hide_hard_words=False)),
    "movement": (lambda page: page._still.click(), Settings(reduced_motion=True)),
    "country": (lambda page: page._country.chosen.emit("FI"), Settings(country="FI")),
    "lock after": (lambda page: page.lock.minutes_chosen.emit(5), Settings(lock_after=5)),
    "name": (lambda page: type_in(page._name, " Kim "), Settings(trusted_name="Kim")),
    "number": (lambda page: type_in(page._number, "123"), Settings(trusted_number="123")),
}


@pytest.mark.parametrize("name", CHANGES)
def test_each_change_is_told_at_once(page: SettingsPage, qtbot: QtBot, name: str) -> None:
    act, expected = CHANGES[name]
    with qtbot.waitSignal(page.changed) as told:
        act(page)
    assert told.args == [expected]


def test_changes_add_up(page: SettingsPage) -> None:
    told: list[Settings] = []
    page.changed.connect(told.append)
    for act, _ in CHANGES.values():
        act(page)
    assert told[-1] == replace(SET, text_size=140, country="FI")


def test_what_is_set_is_shown_without_being_told(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(page.changed):
        page.show_settings(SET, "/elsewhere", "NO")
    assert page._language.selected() == "sv"
    assert page._theme.selected() == "dark"
    assert page._size.value() == 150
    assert not page._hide.isChecked()
    assert page._still.isChecked()
    assert page._country.currentText() == "Norway"
    assert (page._name.text(), page._number.text()) == ("Kim", "123")


def test_place_and_version_are_those_of_this_program(page: SettingsPage) -> None:
    told = " ".join(label.text() for label in page.findChildren(QLabel))
    assert "/home/kim/creator-coach" in told
    assert __version__ in told


def test_the_folder_can_be_opened(page: SettingsPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.folder_asked):
        page.data.folder.click()


def test_the_list_leads_to_the_sections(page: SettingsPage, qtbot: QtBot) -> None:
    page.resize(1072, 500)
    page.activateWindow()
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    page._links["about"].click()
    assert page.verticalScrollBar().value() > 0
    qtbot.waitUntil(lambda: QApplication.focusWidget() is page._cards["about"].heading)
    assert [name for name, link in page._links.items() if link.here] == ["about"]


def test_with_little_room_the_list_goes(page: SettingsPage) -> None:
    page.reflow(900)
    assert not page._nav.isVisible()
    page.reflow(1200)
    assert page._nav.isVisible()


def test_who_reads_and_what_was_read_wrong(page: SettingsPage, qtbot: QtBot) -> None:
    def told() -> str:
        return " ".join(label.text() for label in page.findChildren(QLabel))

    assert "In Swedish and English. It guesses" in told()
    page.show_reader("", Wrong(readings=3))
    assert "the trained reader is missing" in told()
    assert "in 3 comment(s) read" in told()
    page.show_reader("reader 4", Wrong(readings=3, false_alarms=1))
    assert "a trained reader (reader 4)" in told()
    with qtbot.waitSignal(page.export_asked):
        page.about._wrong_row._export.click()
