"""The reply page: every change is told, a swap can be undone, and copying always works."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.content.replies import check, remarks, starters
from creator_coach.journal.replies import Reply
from creator_coach.journal.types import Entry, EntryState
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.reply import ReplyPage
from creator_coach.ui.theme import Look
from tests.ui.samples import WHEN

NOTHING = timedelta(0)
ENTRY = Entry("a", WHEN, WHEN, EntryState.OPEN, "The sound jumps")
STARTERS = starters(Kind.FEEDBACK, "en", "en")


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> ReplyPage:
    made = ReplyPage(look)
    qtbot.addWidget(made)

    def answer(words: str, kept: frozenset[str], starter: str) -> None:
        found = check(words, None, (), kept, starter)
        made.show_check(words, found, remarks(found, words, "en"))

    made.check_asked.connect(answer)
    made.resize(1072, 832)
    made.show()
    made.show_entry(ENTRY, STARTERS, NOTHING)
    return made


def told(page: ReplyPage) -> list[Reply]:
    found: list[Reply] = []
    page.reply_changed.connect(found.append)
    return found


def write(page: ReplyPage, words: str) -> None:
    page.sheet.field.setPlainText(words)
    page._pause.timeout.emit()


def test_what_is_written_is_told_and_looked_over_when_the_hands_rest(page: ReplyPage, qtbot: QtBot) -> None:
    replies = told(page)
    page.sheet.field.setPlainText("Thanks for nothing.")
    assert replies == [Reply("Thanks for nothing.")]
    assert page.side.meter.tone is None
    qtbot.waitUntil(lambda: page.side.meter.tone is not None)
    assert page.sheet.field.marked == ["Thanks for nothing"]


def test_a_swap_is_taken_by_a_click_and_undone_by_another(page: ReplyPage) -> None:
    replies = told(page)
    write(page, "The link works. Get a hobby.")
    page.side.remarks.warning.swap.click()
    assert page.sheet.field.text == "The link works."
    assert page.sheet.field.marked == []
    page.side.remarks.undo.click()
    assert page.sheet.field.text == replies[-1].words == "The link works. Get a hobby."
    assert page.side.remarks.undo.isHidden()


def test_a_swap_for_other_words_than_those_that_stand_there_is_not_taken(page: ReplyPage) -> None:
    write(page, "Get a hobby.")
    page.sheet.field.setPlainText("Thanks.")
    page.side.remarks.warning.swap.click()
    assert page.sheet.field.text == "Thanks."


def test_what_is_kept_is_not_mentioned_again(page: ReplyPage) -> None:
    write(page, "Get a hobby.")
    page.side.remarks.warning.keep.click()
    assert page.sheet.field.text == "Get a hobby."
    assert page.side.remarks.warning.isHidden()
    page.show_entry(replace(ENTRY, id="b", reply=Reply("Get a hobby.")), STARTERS, NOTHING)
    assert not page.side.remarks.warning.isHidden()


def test_a_starter_begins_an_empty_draft_replaces_another_and_never_what_was_written(page: ReplyPage) -> None:
    replies = told(page)
    take, ask = STARTERS[0], STARTERS[1]
    page.starters.chips["take"].click()
    assert page.sheet.field.text == take.words
    assert page.starters.chips["take"].isChecked()
    page.starters.chips["ask"].click()
    assert page.sheet.field.text == ask.words
    write(page, "My own words")
    page.starters.chips["take"].click()
    assert page.sheet.field.text == f"My own words\n{take.words}"
    assert replies[-1].words == page.sheet.field.text


def test_no_reply_is_told_and_the_draft_stays(page: ReplyPage, qtbot: QtBot) -> None:
    write(page, "My own words")
    replies = told(page)
    page.starters.chips["none"].click()
    assert replies[-1] == Reply("My own words", declined=True)
    assert page.silence.isVisible()
    assert not page.sheet.isVisible()
    with qtbot.waitSignal(page.enough):
        page.silence.away.click()
    page.silence.write.click()
    assert replies[-1] == Reply("My own words")
    assert page.sheet.isVisible()


def test_a_rest_is_told_and_copying_works_all_the_same(page: ReplyPage) -> None:
    write(page, "Thanks.")
    replies = told(page)
    page.rest.rest.click()
    assert replies[-1].length == timedelta(minutes=20)
    assert page.rest.resting
    page.rest.copy.click()
    assert QGuiApplication.clipboard().text() == "Thanks."
    assert replies[-1].copied
    assert not replies[-1].waits


def test_writing_on_after_copying_is_another_draft(page: ReplyPage) -> None:
    write(page, "Thanks.")
    page.rest.rest.click()
    page.rest.copy.click()
    replies = told(page)
    write(page, "Thanks again.")
    assert replies[-1] == Reply("Thanks again.")


def test_the_rest_can_be_ended(page: ReplyPage) -> None:
    write(page, "Thanks.")
    page.rest.rest.click()
    replies = told(page)
    page.rest.rest_asked.emit(NOTHING)
    assert replies[-1] == Reply("Thanks.")


def test_the_same_entry_again_leaves_what_is_being_written(page: ReplyPage) -> None:
    page.sheet.field.setPlainText("Half a")
    page.show_entry(ENTRY, STARTERS, NOTHING)
    assert page.sheet.field.text == "Half a"
    page.show_entry(replace(ENTRY, id="b", reply=Reply("Other")), STARTERS, NOTHING)
    assert (page.sheet.field.text, page.entry_id) == ("Other", "b")


def test_a_check_that_cannot_be_made_yet_is_asked_for_again(page: ReplyPage) -> None:
    page.show_check("", None, None)
    assert page._pause.isActive()


def test_a_minute_later_the_ring_has_moved(page: ReplyPage) -> None:
    write(page, "Thanks.")
    page.rest.rest.click()
    page.show_left(timedelta(minutes=7))
    assert page.rest.ring.inside == "7"
    page.show_left(NOTHING)
    assert page.rest.said[0] == "The reply has rested"


def test_one_column_where_there_is_no_room_for_two(page: ReplyPage) -> None:
    page.reflow(700)
    assert page._columns.direction() is QBoxLayout.Direction.TopToBottom
    page.reflow(1280)
    assert page._columns.direction() is QBoxLayout.Direction.LeftToRight


def test_what_cannot_be_saved_can_be_copied(page: ReplyPage, qtbot: QtBot) -> None:
    write(page, "Thanks.")
    page.sheet.saved.copy_asked.emit()
    assert QGuiApplication.clipboard().text() == "Thanks."
    page.show_saved(WHEN)
    assert page.sheet.saved.sentence()
