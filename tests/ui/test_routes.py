"""From one page of a comment to the next, without a window around them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.page import Page
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.routes import Routes
from creator_coach.ui.theme import Look
from tests.ui.fakes import FakeCoach


@pytest.fixture
def routes(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot) -> Routes:
    made = Routes(look, lambda: coach, preferences)
    made.made.connect(qtbot.addWidget)
    return made


def read(routes: Routes, text: str) -> Entry:
    routes.desk.set_text(text)
    routes.desk.read()
    assert routes.desk.entry is not None
    return routes.desk.entry


def test_a_page_is_made_when_it_is_first_needed(routes: Routes) -> None:
    made: list[Page] = []
    routes.made.connect(made.append)
    assert made == []
    read(routes, "The sound jumps")
    read(routes, "The sound jumps again")
    assert made == [routes.reading]


def test_the_desks_own_comment_is_not_among_the_drafts(routes: Routes, coach: FakeCoach) -> None:
    routes.desk.set_text("One")
    routes.begin()
    routes.desk.set_text("Two")
    shown: list[list[str]] = []
    routes.start.show_drafts = lambda drafts: shown.append([each.text for each in drafts])  # type: ignore[method-assign]
    routes.refresh_drafts()
    assert shown == [["One"]]


def test_nothing_read_is_nothing_to_reflect_on(routes: Routes, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(routes.shown):
        routes.reflect()
        routes.show_reading()
        routes.put_away()
        routes.open("nothing")
    routes.desk.set_text("Half a")
    with qtbot.assertNotEmitted(routes.shown):
        routes.reflect()
        routes.show_reading()


def test_an_unread_entry_belongs_on_the_first_page(routes: Routes, qtbot: QtBot) -> None:
    entry = read(routes, "The sound jumps")
    with qtbot.waitSignal(routes.shown) as told:
        routes.show_entry(replace(entry, reading=None))
    assert told.args == [routes.start]


@pytest.mark.parametrize(
    ("text", "place"), [("The sound jumps", "reading"), ("You idiot", "attack"), ("I will hurt you", "safety")]
)
def test_what_was_said_is_said_anew(
    routes: Routes, preferences: Preferences, monkeypatch: pytest.MonkeyPatch, text: str, place: str
) -> None:
    read(routes, text)
    page = getattr(routes, place)
    told: list[str] = []
    monkeypatch.setattr(page, "show_entry", lambda _entry, said, *_: told.append(said.why))
    preferences.use(replace(preferences.settings, language="sv"))
    routes.speak_anew()
    assert told == ["En sak går att använda."]


def test_while_reflecting_the_questions_are_asked_anew(
    routes: Routes, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(routes, "The sound jumps")
    routes.reflect()
    told: list[str] = []
    monkeypatch.setattr(routes.reflecting, "show_entry", lambda _entry, said: told.append(said.questions[0].text))
    preferences.use(replace(preferences.settings, language="sv"))
    routes.speak_anew()
    assert told == ["Vad?"]


def test_on_the_first_page_there_is_nothing_to_say_anew(routes: Routes, qtbot: QtBot) -> None:
    routes.speak_anew()
    routes.begin()
    routes.desk.set_text("Half a")
    with qtbot.assertNotEmitted(routes.shown):
        routes.speak_anew()


def test_leaving_another_entry_leaves_the_desk_alone(routes: Routes) -> None:
    entry = read(routes, "The sound jumps")
    routes.leave("another")
    assert routes.desk.entry == entry
    routes.leave(entry.id)
    assert routes.desk.entry is None


def test_a_corrected_kind_is_what_counts(routes: Routes) -> None:
    read(routes, "You idiot")
    routes.desk.correct(Kind.FEEDBACK)
    assert routes.here(routes.reading)
    assert not routes.here(None)


def test_a_reading_waits_for_whoever_looks_at_something_else(routes: Routes, qtbot: QtBot) -> None:
    routes.begin_here()
    routes.desk.set_text("You idiot")
    routes.elsewhere = True
    with qtbot.assertNotEmitted(routes.shown):
        routes.desk.read()
    with qtbot.waitSignal(routes.shown) as told:
        routes.resume()
    assert told.args == [routes.attack]
    assert not routes.elsewhere


def test_a_reading_takes_nobody_away_from_their_own_words(routes: Routes, qtbot: QtBot) -> None:
    read(routes, "The sound jumps")
    routes.reflect()
    with qtbot.assertNotEmitted(routes.shown):
        routes.desk.correct(Kind.COMPLAINT)
    assert routes.here(routes.reflecting)
    with qtbot.waitSignal(routes.shown):
        routes.desk.correct(Kind.THREAT)
    assert routes.here(routes.safety)
