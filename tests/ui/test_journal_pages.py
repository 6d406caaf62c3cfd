"""The pages of the journal: what they ask for; the pages beside the comment show the rest (test_asides.py)."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import DiskFull, Entry, Reflection, Search
from creator_coach.reading.types import QuestionId
from creator_coach.ui.archive import Archive
from creator_coach.ui.journal_pages import JournalPages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv

FIRST = replace(feedback_sv()[0], reflection=Reflection(answers=((QuestionId.IF_THEN, "If it hums, I cut."),)))
SECOND = replace(FIRST, id="1" * 32, created=FIRST.created.replace(day=20), tags=("length",))


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach(FIRST, SECOND)


@pytest.fixture
def pages(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot, tmp_path: Path) -> JournalPages:
    room = QWidget()
    qtbot.addWidget(room)
    room.show()
    archive = Archive(lambda: coach)
    made = JournalPages(look, archive, Sayings(lambda: coach, preferences), Toast(look, room))
    archive.setParent(made)
    made.made.connect(qtbot.addWidget)
    return made


def kept(coach: FakeCoach) -> Entry:
    return coach.store.kept[FIRST.id]


def test_title_and_tags_are_kept_and_offered(pages: JournalPages, coach: FakeCoach, qtbot: QtBot) -> None:
    pages.show_journal()
    detail = pages.journal._detail
    detail.edit.click()
    detail.labels.title.setText("Torpet")
    detail.labels.tags.setText("sound")
    with qtbot.waitSignal(pages.changed) as told:
        detail.labels.keep.click()
    assert told.args == [kept(coach)]
    assert (kept(coach).title, kept(coach).tags) == ("Torpet", ("sound",))
    assert detail.labels.isHidden()
    assert detail.title.text() == "Torpet"
    box = pages.journal._search.filters.fields["tag"].box
    assert sorted(box.itemText(n) for n in range(1, box.count())) == ["length", "sound"]


def test_what_could_not_be_kept_stays_in_its_fields(pages: JournalPages, coach: FakeCoach, qtbot: QtBot) -> None:
    pages.show_journal()
    detail = pages.journal._detail
    detail.edit.click()
    detail.labels.title.setText("Torpet")
    coach.store.failing = DiskFull()
    with qtbot.waitSignal(pages._archive.failed), qtbot.assertNotEmitted(pages.changed):
        detail.labels.keep.click()
    assert not detail.labels.isHidden()
    assert detail.labels.title.text() == "Torpet"


def test_a_plan_is_said_to_have_been_used(pages: JournalPages, coach: FakeCoach) -> None:
    pages.show_journal()
    pages.journal._detail.plan.click()
    assert kept(coach).reflection.plan_used
    pages.journal._detail.plan.click()
    assert not kept(coach).reflection.plan_used
    assert kept(coach).reflection.plan_asked


def test_hits_are_counted_when_something_is_asked_for(pages: JournalPages) -> None:
    pages.show_journal()
    assert pages.journal._count.text() == "2 entries"
    pages.journal._search.field.setText("torpet")
    pages.journal._search._search()
    assert pages.journal._count.text() == "2 found"
    pages.journal._search.field.setText("zzz")
    pages.journal._search._search()
    assert pages.journal._count.text() == "0 found"
    pages.journal._none_found.button.click()
    assert pages.journal._search.field.text() == ""
    assert pages.journal._count.text() == "2 entries"


def test_what_is_shown_can_be_taken_out(pages: JournalPages, qtbot: QtBot) -> None:
    pages.show_journal()
    with qtbot.waitSignal(pages.take_out_asked) as told:
        pages.journal._out.click()
    assert told.args == [None, FIRST.id]
    pages.journal._search.field.setText("zzz")
    pages.journal._search._search()
    with qtbot.waitSignal(pages.take_out_asked) as told:
        pages.journal._out.click()
    assert told.args == [Search("zzz"), ""]


def test_the_trash_and_back(pages: JournalPages, coach: FakeCoach, qtbot: QtBot) -> None:
    pages.show_journal()
    pages.delete(FIRST.id)
    with qtbot.waitSignal(pages.shown) as told:
        pages.journal._trash.click()
    assert told.args == [pages.bin.page, "journal"]
    with qtbot.waitSignal(pages.listed):
        pages.bin.page.restore_button.click()
    assert [entry.id for entry in pages.journal._found.entries] == [FIRST.id, SECOND.id]
    with qtbot.waitSignal(pages.shown) as told:
        pages.bin.page.step_back()
    assert told.args == [pages.journal, "journal"]


def test_what_changed_all_at_once_is_shown(pages: JournalPages, coach: FakeCoach, qtbot: QtBot) -> None:
    with qtbot.waitSignal(pages.listed):
        pages.show_anew()
    pages.show_journal()
    coach.store.kept.clear()
    pages.show_anew()
    assert pages.journal._found.entries == ()


def test_pages_are_forgotten_and_made_anew(pages: JournalPages) -> None:
    pages.show_journal()
    first, trash = pages.journal, pages.bin.page
    assert pages.forget_pages() == FIRST.id
    assert pages.journal is not first
    assert pages.bin.page is not trash


def test_an_entry_is_opened_from_elsewhere(pages: JournalPages, coach: FakeCoach, qtbot: QtBot) -> None:
    last = list(coach.store.kept)[-1]
    with qtbot.waitSignal(pages.shown) as told:
        pages.open(last)
    assert told.args == [pages.journal, "journal"]
    assert pages._opened is not None
    assert pages._opened.id == last
