"""The way to the reply and back, in a window with a coach in memory."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.reply import ReplyPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.way_back import go_back, leave
from creator_coach.ui.window import Window
from tests.ui.fakes import FakeCoach


def read(window: Window, text: str = "The sound jumps") -> None:
    window.routes.begin()
    window.routes.desk.set_text(text)
    window.routes.desk.read()


def replying(window: Window, words: str = "Thanks.") -> ReplyPage:
    read(window)
    window.routes.answer()
    page = window.page
    assert isinstance(page, ReplyPage)
    page.sheet.field.setPlainText(words)
    return page


def test_from_the_reading_the_reflection_and_an_attack_by_the_tab(window: Window) -> None:
    for text, kind in (("The sound jumps", ReadingPage), ("You idiot", AttackPage)):
        read(window, text)
        page = window.page
        assert isinstance(page, kind)
        page.header._tabs._choose("reply")
        assert isinstance(window.page, ReplyPage)
    window.routes.reflect()
    assert isinstance(window.page, ReflectPage)
    window.page._top._tabs._choose("reply")
    assert isinstance(window.page, ReplyPage)


@pytest.mark.parametrize(("tab", "kind"), [("read", ReadingPage), ("reflect", ReflectPage)])
def test_back_to_the_other_tabs(window: Window, tab: str, kind: type) -> None:
    replying(window)._top._tabs._choose(tab)
    assert isinstance(window.page, kind)


def test_a_threat_has_no_reply(window: Window) -> None:
    read(window, "I will hurt you")
    window.routes.answer()
    assert isinstance(window.page, SafetyPage)
    assert window.page.findChild(ReplyPage) is None


def test_a_decision_to_answer_leads_on_to_the_reply(window: Window) -> None:
    read(window)
    entry = window.routes.desk.entry
    assert entry is not None
    window.routes.desk.reflect(replace(entry.reflection, decision=Decision.ANSWER))
    window.routes.reflect()
    page = window.routes.reflecting
    page.go_to_step(len(page._steps) - 1)
    assert page._sheet._next.text() == "On to the reply"
    page._sheet._next.click()
    assert isinstance(window.page, ReplyPage)
    window.page.rest.copy_asked.emit()
    window.routes.reflect()
    assert page._sheet._next.text() == "Done"


def test_a_resting_reply_is_on_the_first_page_and_not_among_the_drafts(window: Window, coach: FakeCoach) -> None:
    replying(window).rest.rest.click()
    window.routes.begin()
    start = window.page
    assert isinstance(start, StartPage)
    assert [row[0] for row in start.resting.rows()] == ["Untitled"]
    assert start._drafts.rows() == []
    start.resting._rows[0].click()
    assert isinstance(window.page, ReplyPage)
    assert window.page.sheet.field.text == "Thanks."
    assert window.page.rest.resting


def test_what_has_rested_is_told_in_the_window_without_a_word_of_anyone(window: Window) -> None:
    replying(window).rest.rest.click()
    window.routes.begin()
    [(entry, _)] = window.routes.resting.waiting
    window.routes.resting.rested.emit(entry)
    assert window.toast.isVisible()
    assert window.toast.accessibleName() == "A reply has rested."
    window.toast._button.click()
    assert isinstance(window.page, ReplyPage)


def test_on_the_reply_itself_the_card_tells_and_no_note_is_needed(window: Window) -> None:
    replying(window).rest.rest.click()
    [(entry, _)] = window.routes.resting.waiting
    window.routes.resting.rested.emit(entry)
    assert not window.toast.isVisible()


def test_copied_it_rests_no_more(window: Window) -> None:
    page = replying(window)
    page.rest.rest.click()
    page.rest.copy.click()
    assert window.routes.resting.waiting == []


def test_a_threat_that_was_put_to_rest_before_shows_its_own_page(window: Window, coach: FakeCoach) -> None:
    replying(window).rest.rest.click()
    entry = window.routes.desk.entry
    assert entry is not None
    window.routes.begin()
    coach.store.kept[entry.id] = replace(entry, reflection=replace(entry.reflection, chosen_kind=Kind.THREAT))
    window.routes.open_reply(entry.id)
    assert isinstance(window.page, SafetyPage)
    window.routes.open_reply("nobody")
    assert isinstance(window.page, SafetyPage)


def test_while_the_word_lists_are_read_the_check_is_asked_for_again(window: Window, coach: FakeCoach) -> None:
    coach.name = None  # type: ignore[assignment]
    page = replying(window, "You idiot.")
    page._pause.timeout.emit()
    assert page.side.meter.tone is None
    assert page._pause.isActive()
    coach.name = ""
    page._pause.timeout.emit()
    assert page.side.meter.tone is not None


def test_another_language_of_the_window_names_the_starters_anew(window: Window, preferences: Preferences) -> None:
    page = replying(window)
    assert page.starters.chips["none"].text() == "No reply"
    preferences.use(Settings(language="sv"))
    assert page.starters.chips["none"].text() == "Inget svar"
    assert page.sheet.field.text == "Thanks."


def test_read_anew_while_writing_it_stays(window: Window) -> None:
    replying(window)
    window.routes.desk.correct(Kind.OPINION)
    assert isinstance(window.page, ReplyPage)
    assert "heard" in window.page.starters.chips
    window.routes.desk.correct(Kind.THREAT)
    assert isinstance(window.page, SafetyPage)


def test_locked_and_opened_again_the_reply_is_where_it_was(window: Window, qtbot: QtBot) -> None:
    replying(window).rest.rest.click()
    place = leave(window)
    assert place.replying
    assert window.routes.resting.waiting == []
    go_back(window, place)
    assert isinstance(window.page, ReplyPage)
    assert window.page.sheet.field.text == "Thanks."
    assert window.routes.resting.waiting[0][1] > timedelta(0)


def test_everything_that_was_written_can_be_copied(window: Window, qtbot: QtBot) -> None:
    replying(window, "My reply")
    window.copy_words()
    assert QGuiApplication.clipboard().text().endswith("My reply")
