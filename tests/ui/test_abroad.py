from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Comment, Grounds, Kind, Reading, Span, Translation, Why
from creator_coach.settings import Settings
from creator_coach.translation.online import Order, leaving
from creator_coach.translation.types import Failure, Service, Translated, TranslationFailed
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach

TEXT = "Das Intro ist viel zu lang."


class Polyglot(FakeCoach):
    """A coach that finds German in everything, and a translator that answers as it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[Order] = []
        self.fails: Failure | None = None
        self.ring = ""

    def prepare(self, text: str, *_: Any, **__: Any) -> Callable[[], Reading]:
        return lambda: Reading(Comment(text), "de", Kind.UNCLEAR, Grounds.GOOD, Why.OTHER_LANGUAGE)

    def prepare_translated(self, text: str, translation: Translation, kind: Kind | None = None) -> Any:
        made = Reading(Comment(text), "de", kind or Kind.FEEDBACK, Grounds.GOOD, Why.USABLE, translation=translation)
        return lambda: made

    leaving = staticmethod(leaving)

    def translate(self, order: Order, stop: Event) -> Translated:
        self.asked.append(order)
        if self.fails is not None:
            raise TranslationFailed(self.fails)
        pairs = ((Span(0, len(order.text)), Span(0, 5)),)
        return Translated("Hello", order.source, order.target, order.setup.service, pairs)

    def keep_key(self, key: str) -> bool:
        return self.ring == "works"

    def kept_key(self) -> str:
        return self.ring


@pytest.fixture
def coach() -> Polyglot:
    return Polyglot()


def _ready(window: Window, preferences: Preferences, service: str) -> None:
    preferences.use(
        Settings(language="en", theme="light", translation=service, translation_address="https://tr.example")
    )
    window.routes.desk.set_text(TEXT)
    window.routes.desk.read()


def test_nothing_is_asked_while_translation_is_off(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "")
    window.abroad.ask()
    assert window.abroad.dialog is None
    assert coach.asked == []


def test_the_sheet_comes_first_and_leaving_it_sends_nothing(
    window: Window, preferences: Preferences, coach: Polyglot
) -> None:
    _ready(window, preferences, "libre")
    window.abroad.ask()
    sheet = window.abroad.dialog
    assert sheet is not None
    window.abroad.ask()
    assert window.abroad.dialog is sheet
    assert sheet.words.toPlainText() == TEXT
    sheet.leave_button.click()
    assert coach.asked == []
    assert window.abroad.dialog is None


def test_what_was_shown_is_sent_once_and_read(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "libre")
    window.abroad.ask()
    assert window.abroad.dialog is not None
    window.abroad.dialog.send_button.click()
    (order,) = coach.asked
    assert (order.text, order.source, order.target) == (TEXT, "de", "en")
    assert (order.setup.service, order.setup.address, order.setup.key) == (Service.LIBRE, "https://tr.example", "")
    entry = window.routes.desk.entry
    assert entry is not None
    assert entry.reading is not None
    assert entry.reading.translation is not None
    assert (entry.reading.translation.text, entry.reading.translation.by) == ("Hello", "libre")
    assert window.abroad.dialog is None


def test_read_anew_it_is_still_read_in_its_translation(
    window: Window, preferences: Preferences, coach: Polyglot
) -> None:
    test_what_was_shown_is_sent_once_and_read(window, preferences, coach)
    window.routes.desk.read()
    entry = window.routes.desk.entry
    assert entry is not None
    assert entry.reading is not None
    assert entry.reading.translation is not None
    assert len(coach.asked) == 1


def test_a_failure_leaves_the_comment_as_it_was(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "google")
    coach.fails = Failure.OFFLINE
    before = window.routes.desk.entry
    window.abroad.ask()
    sheet = window.abroad.dialog
    assert sheet is not None
    sheet.send_button.click()
    assert "couldn’t be reached" in sheet._told.text()
    assert window.routes.desk.entry == before
    sheet.reject()


def test_an_answer_for_another_comment_is_dropped(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "libre")
    window.abroad.ask()
    asked = window.routes.desk.entry
    assert asked is not None
    window.routes.desk.set_text("Another comment")
    pairs = ((Span(0, 1), Span(0, 1)),)
    window.abroad._came(asked, Translated("Hello", "de", "en", Service.LIBRE, pairs))
    entry = window.routes.desk.entry
    assert entry is not None
    assert (entry.text, entry.reading) == ("Another comment", None)


def test_without_a_key_deepl_is_not_asked(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "deepl")
    window.abroad.ask()
    assert window.abroad.dialog is None
    assert "key" in window.toast._label.text()


def test_the_key_ring_s_key_is_used(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    coach.ring = "abc:fx"
    _ready(window, preferences, "deepl")
    window.abroad.ask()
    assert window.abroad.dialog is not None
    assert "api-free.deepl.com" in window.abroad.dialog.accessibleName()
    window.abroad.dialog.send_button.click()
    assert coach.asked[0].setup.key == "abc:fx"


@pytest.mark.parametrize(("ring", "told"), [("works", "keyring."), ("", "until you close")])
def test_where_the_key_is_kept_is_said(window: Window, coach: Polyglot, ring: str, told: str) -> None:
    coach.ring = ring
    window.abroad.keep_key("abc")
    assert told in window.toast._label.text()
    window.abroad.keep_key("")
    assert "forgotten" in window.toast._label.text()


def test_an_address_that_cannot_be_used_is_said(window: Window, preferences: Preferences, coach: Polyglot) -> None:
    _ready(window, preferences, "libre")
    preferences.use(
        Settings(language="en", theme="light", translation="libre", translation_address="http://far.example")
    )
    window.abroad.ask()
    assert window.abroad.dialog is None
    assert "address" in window.toast._label.text()


def test_the_rail_promises_what_is_so(window: Window, preferences: Preferences, qtbot: QtBot) -> None:
    assert "offline" in window.rail._promise.text()
    _ready(window, preferences, "google")
    assert "Asks before" in window.rail._promise.text()
