"""What holds on every page of the window: names, both languages, and nothing cut off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.settings import Settings
from creator_coach.ui.language import Language, translators
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach
from tests.ui.geometry import clipped, nameless
from tests.ui.translator import doubled, no_words

COMMENTS = ("The sound jumps", "You idiot", "I will hurt you", "So lovely", "lol", "It is broken", "hm")


def read(window: Window, text: str) -> None:
    window.routes.begin()
    window.routes.desk.set_text(text)
    window.routes.start.read_asked.emit()


def everywhere(window: Window) -> Iterator[str]:
    """Leads through every page; gives the name of each as it is shown."""
    window.go("kind_words")
    yield "no kind words"
    for text in COMMENTS:
        read(window, text)
        yield text
        if not isinstance(window.page, SafetyPage):
            window.routes.reflect()
            yield f"{text}, reflecting"
            yield from the_reply(window, text)
        window.routes.put_away()
    yield "start"
    for place in ("journal", "kind_words", "support", "help", "settings"):
        window.go(place)
        yield place
    yield from the_kind_words(window)
    yield from the_journal(window)


def the_reply(window: Window, text: str) -> Iterator[str]:
    """Its states, for the comment on the desk; a reply rests at the end, except to kind words."""
    window.routes.answer()
    page = window.routes.replying
    yield f"{text}, replying"
    page.sheet.field.setPlainText("Thanks for the note, I was wrong. Get a hobby. You always complain and I promise …")
    page._pause.timeout.emit()
    yield f"{text}, looked over"
    if "lovely" in text:
        page.starters.chips["none"].click()
        yield f"{text}, no reply"
    else:
        page.rest.rest.click()
        yield f"{text}, resting"


def the_kind_words(window: Window) -> Iterator[str]:
    """Their page without any, and what is written there; an attack with one beside it."""
    window.go("kind_words")
    page = window.kept.page
    page.cards[0].edit.click()
    yield "kind words, writing"
    page.finish()
    page.field.setText("zzz")
    page._search()
    yield "no such kind words"
    page.step_back()
    read(window, "You idiot")
    yield "an attack with kind words"
    window.routes.put_away()


def the_journal(window: Window) -> Iterator[str]:
    """Its states; each is left as it was found."""
    asides = window.asides
    asides.show_journal()
    page = asides.journal
    page._search.more.click()
    page._search.filters.choose_tag("sound")
    yield "filters"
    page._search.filters.clear()
    page._search.more.click()
    asides.journal.opened.emit(page._found.entries[0].id)
    page._detail.edit.click()
    yield "labels"
    page._detail.stop_editing()
    asides.bin.show()
    yield "an empty trash"
    asides.delete(page._found.entries[0].id)
    asides.bin.show()
    yield "trash"


def test_everything_that_takes_the_focus_has_a_name(window: Window) -> None:
    found = {where: nameless(window) for where in everywhere(window)}
    assert {where: names for where, names in found.items() if names} == {}


def texts(window: Window) -> list[str]:
    page = window.page
    assert page is not None
    return [label.text() for label in [*page.findChildren(QLabel), *window.rail.findChildren(QLabel)] if label.text()]


@pytest.fixture
def in_two_languages(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[tuple[Window, Preferences]]:
    (tmp_path / "settings.json").write_text('{"language": "en"}', encoding="utf-8")
    coach = FakeCoach()
    language = Language(doubled)
    preferences = Preferences(look, language, tmp_path / "settings.json")
    window = Window(look, lambda: coach, preferences, tmp_path)
    qtbot.addWidget(window)
    window.show()
    yield window, preferences
    language.use("en")


def test_the_language_changes_on_an_open_window(in_two_languages: tuple[Window, Preferences]) -> None:
    window, preferences = in_two_languages

    def switch(language: str) -> None:
        preferences.use(Settings(language=language))
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)

    for where in everywhere(window):
        before = texts(window)
        switch("sv")
        assert texts(window) != before, where
        switch("en")
        assert texts(window) == before, where


#: Width, height, and the size of the text in percent.
SIZES = [(width, height, size) for width, height in ((1280, 832), (900, 640), (760, 560)) for size in (100, 150, 200)]
#: The largest text for words twice as long, by the width of the window: beyond it no language goes.
TWICE = {1280: 150, 900: 100, 760: 100}
#: The window's own words, the Swedish ones, and every word twice.
SPOKEN = {"en": no_words, "sv": translators, "doubled": doubled}


@pytest.fixture(params=list(SPOKEN))
def spoken(request: pytest.FixtureRequest, qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[Window]:
    """A window in one of three languages."""
    chosen = "en" if request.param == "en" else "sv"
    (tmp_path / "settings.json").write_text(json.dumps({"language": chosen}), encoding="utf-8")
    coach, language = FakeCoach(), Language(SPOKEN[request.param])
    window = Window(look, lambda: coach, Preferences(look, language, tmp_path / "settings.json"), tmp_path)
    qtbot.addWidget(window)
    window.show()
    yield window
    language.leave()


@pytest.mark.parametrize(("width", "height", "size"), SIZES)
def test_nothing_is_cut_off(spoken: Window, width: int, height: int, size: int) -> None:
    if spoken._preferences._language._load is doubled and size > TWICE[width]:
        pytest.skip("no language has words twice as long in letters as large in so small a window")
    spoken._preferences.use(replace(spoken._preferences.settings, text_size=size))
    spoken.resize(width, height)
    found = {}
    for where in everywhere(spoken):
        for _ in range(8):  # A page that is filled anew is laid out in steps.
            QApplication.processEvents()
        found[where] = clipped(spoken)
    assert {where: names for where, names in found.items() if names} == {}
