"""Leaving the window and coming back to the same place."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QLineEdit, QPlainTextEdit, QTextEdit
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.pages.support import SupportPage
from creator_coach.ui.way_back import go_back, leave, renew
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach

TEXT = "The sound jumps, you know"


def read(window: Window, text: str = TEXT) -> None:
    window.routes.begin()
    window.routes.desk.set_text(text)
    window.routes.desk.read()


def reflect(window: Window) -> None:
    read(window)
    window.routes.reflect()
    window.routes.reflecting.go_to_step(2)


def typed(window: Window) -> None:
    window.routes.begin()
    window.routes.desk.set_text(TEXT)
    window.routes.start.show_entry(window.routes.desk.entry)


def aside(place: str) -> Callable[[Window], None]:
    def go(window: Window) -> None:
        read(window)
        window.go(place)

    return go


PLACES: dict[str, tuple[Callable[[Window], None], type[Page], str]] = {
    "empty": (lambda window: window.routes.begin(), StartPage, ""),
    "typed": (typed, StartPage, TEXT),
    "read": (read, ReadingPage, TEXT),
    "attack": (lambda window: read(window, "You idiot"), AttackPage, "You idiot"),
    "threat": (lambda window: read(window, "I will hurt you"), SafetyPage, "I will hurt you"),
    "reflecting": (reflect, ReflectPage, TEXT),
    "journal": (aside("journal"), JournalPage, TEXT),
    "support": (aside("support"), SupportPage, TEXT),
    "settings": (aside("settings"), SettingsPage, TEXT),
}


@pytest.mark.parametrize("name", PLACES)
def test_the_same_place_with_nothing_left_meanwhile(window: Window, name: str) -> None:
    go, kind, text = PLACES[name]
    go(window)
    before = window.place
    place = leave(window)
    assert window.pages() == []
    assert [entry for entry in [window.routes.desk.entry] if entry] == []
    held = [each.text() for each in window.findChildren(QLabel)] + [
        each.text() for each in window.findChildren(QLineEdit)
    ]
    held += [each.toPlainText() for each in window.findChildren(QTextEdit)]
    held += [each.toPlainText() for each in window.findChildren(QPlainTextEdit)]
    assert not any("sound" in words or "idiot" in words for words in held)
    assert "sound" not in repr(place)
    go_back(window, place)
    assert isinstance(window.page, kind)
    assert window.place == before
    entry = window.routes.desk.entry
    assert (entry.text if entry else "") == text
    if name == "reflecting":
        assert window.routes.reflecting.index == 2


def test_the_entry_shown_in_the_journal_is_shown_again(window: Window, coach: FakeCoach) -> None:
    for text in ("first of them", "second of them"):
        read(window, text)
        window.routes.put_away()
    oldest = min(coach.store.kept.values(), key=lambda entry: entry.created)
    window.go("journal")
    window.asides.journal.opened.emit(oldest.id)
    place = leave(window)
    assert place.opened == oldest.id
    go_back(window, place)
    assert window.asides._opened == oldest


def test_an_entry_that_is_gone_leads_to_an_empty_page(window: Window, coach: FakeCoach) -> None:
    read(window)
    place = leave(window)
    coach.store.kept.clear()
    go_back(window, place)
    assert isinstance(window.page, StartPage)
    assert window.routes.desk.entry is None


def test_after_a_restore_everything_is_made_anew(window: Window, coach: FakeCoach, qtbot: QtBot) -> None:
    read(window)
    coach.store.kept.clear()
    window.routes.desk.begin()
    renew(window)
    assert isinstance(window.page, StartPage)
    assert window.routes.desk.entry is None
    window.go("journal")
    assert isinstance(window.page, JournalPage)
