"""The journal's list."""

from __future__ import annotations

import time
from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Decision, Found, Hit, Place, Reflection
from creator_coach.reading.types import QuestionId, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.entry_list import EntryList, EntryModel, RowWords
from creator_coach.ui.widgets.entry_row import ROW, Heading, Row
from tests.ui.samples import WHEN, feedback_sv

ENTRY, _ = feedback_sv()


@pytest.mark.parametrize(
    ("days", "heading"),
    [
        (-1, "Today"),
        (0, "Today"),
        (1, "Yesterday"),
        (2, "Earlier this week"),
        (6, "Earlier this week"),
        (7, "Last week"),
        (13, "Last week"),
        (14, "November 2026"),
    ],
)
def test_days_have_names_while_they_are_near(qtbot: QtBot, look: object, days: int, heading: str) -> None:
    # The day of the samples is a Sunday: its week began six days before.
    assert RowWords().day(WHEN - timedelta(days=days), WHEN) == heading


@pytest.mark.parametrize(
    ("mine", "preview"),
    [
        (Reflection(), "Read, with no notes."),
        (Reflection(decision=Decision.ANSWER), "Chose to answer."),
        (Reflection(decision=Decision.KEEP, note="A note"), "A note"),
        (Reflection(own_kernels=("One", "Two")), "Two"),
        (Reflection(answers=((QuestionId.SITUATION, "First"), (QuestionId.IF_THEN, "Last")), note="A note"), "Last"),
    ],
)
def test_the_preview_is_the_persons_own(qtbot: QtBot, mine: Reflection, preview: str) -> None:
    assert RowWords().preview(replace(ENTRY, reflection=mine)) == preview


def test_a_row_has_time_when_near_and_day_when_not(qtbot: QtBot, look: object) -> None:
    words = RowWords()
    assert words.row(ENTRY, WHEN).when == "14:12"
    assert words.row(ENTRY, WHEN + timedelta(days=2)).when == "22 Nov"
    assert words.row(replace(ENTRY, context=Context(), reading=None), WHEN).title == "Untitled"
    assert words.row(replace(ENTRY, reading=None), WHEN).kind == ""


def test_headings_cannot_be_chosen(qtbot: QtBot, look: object) -> None:
    model = EntryModel()
    model.show(Found((ENTRY,)), WHEN)
    heading, row = model.index(0), model.index(1)
    assert isinstance(heading.data(ROW), Heading)
    assert isinstance(row.data(ROW), Row)
    assert model.flags(heading) == Qt.ItemFlag.NoItemFlags
    assert model.flags(row) & Qt.ItemFlag.ItemIsSelectable
    assert heading.data() == "Today"
    assert row.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.rowCount(row) == 0
    assert not model.find("nothing").isValid()
    assert model.rowCount(QModelIndex()) == 2


class TestPages:
    def test_another_page_goes_below_under_its_days(self, qtbot: QtBot, look: object) -> None:
        model = EntryModel()
        made = [replace(ENTRY, id=str(n), created=WHEN - timedelta(days=n)) for n in range(4)]
        model.show(Found(tuple(made[:2]), 7), WHEN)
        with qtbot.waitSignal(model.more_asked) as told:
            model.fetchMore(QModelIndex())
        assert told.args == [7]
        assert not model.canFetchMore(QModelIndex())
        model.add(Found(tuple(made[2:3]), 9))
        model.add(Found(tuple(made[3:]), None))
        words = [row.words if isinstance(row, Heading) else row.entry.id for row in model._rows]
        assert words == ["Today", "0", "Yesterday", "1", "Earlier this week", "2", "3"]
        assert model.find("3").row() == 6
        assert not model.canFetchMore(QModelIndex())
        with qtbot.assertNotEmitted(model.more_asked):
            model.fetchMore(QModelIndex())

    def test_a_page_with_nothing_in_it_ends_the_list(self, qtbot: QtBot, look: object) -> None:
        model = EntryModel()
        model.show(Found((ENTRY,), 7), WHEN)
        with qtbot.assertNotEmitted(model.rowsInserted):
            model.add(Found())
        assert model.rowCount() == 2

    def test_a_row_has_its_hit(self, qtbot: QtBot, look: object) -> None:
        model = EntryModel()
        hit = Hit(Place.NOTE, "A note", (Span(2, 6),))
        model.show(Found((ENTRY,), None, (hit,)), WHEN)
        row = model.index(1).data(ROW)
        assert isinstance(row, Row)
        assert row.hit == hit

    def test_a_thousand_rows_go_by_without_a_stop(self, qtbot: QtBot, look: Look) -> None:
        """The processor's time between two steps of the wheel; what else the computer does is not the list's doing."""
        shown = EntryList(look)
        qtbot.addWidget(shown)
        shown.resize(412, 700)

        def page(start: int) -> Found:
            some = (replace(ENTRY, id=str(n), created=WHEN - timedelta(hours=n)) for n in range(start, start + 50))
            return Found(tuple(some), start + 50)

        shown.more_asked.connect(lambda start: shown.show_more(page(start)))
        shown.show_found(page(0), WHEN)
        shown.show()
        qtbot.waitExposed(shown)
        bar, pauses = shown.verticalScrollBar(), []
        while shown.model().rowCount() < 1200:
            before = time.thread_time()
            bar.setValue(bar.value() + 300)
            QApplication.processEvents()
            pauses.append(time.thread_time() - before)
        assert len(pauses) > 100
        assert max(pauses) < 0.05


class TestHits:
    def test_the_words_that_were_found_are_shown_and_marked(self, qtbot: QtBot, look: object) -> None:
        row = RowWords().row(ENTRY, WHEN, Hit(Place.NOTE, "A note", (Span(2, 6),)))
        assert (row.preview, row.marks, row.title_marks) == ("A note", (Span(2, 6),), ())
        assert "A note" in row.spoken()

    def test_a_hit_in_the_title_is_marked_there(self, qtbot: QtBot, look: object) -> None:
        row = RowWords().row(replace(ENTRY, title="The sound"), WHEN, Hit(Place.TITLE, "The sound", (Span(4, 9),)))
        assert (row.title, row.title_marks, row.marks) == ("The sound", (Span(4, 9),), ())
        assert row.preview == RowWords().preview(ENTRY)

    @pytest.mark.parametrize("place", [Place.TAG, Place.FEELING, Place.WORK, Place.PLATFORM, Place.ACCOUNT])
    def test_a_single_word_is_named(self, qtbot: QtBot, look: object, place: Place) -> None:
        row = RowWords().row(ENTRY, WHEN, Hit(place, "sound", (Span(0, 5),)))
        assert row.preview.endswith(": sound")
        assert [span.of(row.preview) for span in row.marks] == ["sound"]

    def test_of_a_comment_no_word_is_said(self, qtbot: QtBot, look: object) -> None:
        row = RowWords().row(ENTRY, WHEN, Hit(Place.COMMENT, "you idiot", (Span(4, 9),)))
        assert row.preview == "Found in the comment."
        assert row.marks == ()
        assert "idiot" not in row.spoken()


def test_entries_may_stand_under_another_moment(qtbot: QtBot, look: object) -> None:
    model = EntryModel()
    model.show(Found((ENTRY,)), WHEN, {ENTRY.id: WHEN - timedelta(days=1, hours=2)})
    assert model.index(0).data() == "Yesterday"
    row = model.index(1).data(ROW)
    assert isinstance(row, Row)
    assert row.when == "12:12"


class TestKeys:
    @pytest.fixture
    def shown(self, qtbot: QtBot, look: Look) -> EntryList:
        made = EntryList(look)
        qtbot.addWidget(made)
        made.show_found(Found((ENTRY,)), WHEN)
        return made

    def test_going_to_an_entry_opens_it_beside_the_list(self, qtbot: QtBot, shown: EntryList) -> None:
        with qtbot.waitSignal(shown.opened) as told:
            shown.setCurrentIndex(shown.model().index(1, 0))
        assert told.args == [ENTRY.id]

    @pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
    def test_where_it_takes_the_lists_place_only_a_key_opens_it(
        self, qtbot: QtBot, shown: EntryList, key: Qt.Key
    ) -> None:
        shown.opens_at_once = False
        with qtbot.assertNotEmitted(shown.opened):
            shown.setCurrentIndex(shown.model().index(1, 0))
        with qtbot.waitSignal(shown.opened):
            qtbot.keyClick(shown, key)
