"""The journal page: found again by one's own words, and never by the comment's."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Said
from creator_coach.journal.types import Context, Decision, Entry, Found, Reflection, Search, Verdict
from creator_coach.reading.types import Kind, PerspectiveId, QuestionId
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.entry_row import Heading
from tests.ui.samples import WHEN, feedback_sv

ENTRY, SAID = feedback_sv()


def entry(number: int, days: int = 0, **more: object) -> Entry:
    when = WHEN - timedelta(days=days, minutes=number)
    return replace(ENTRY, id=f"{number:032d}", created=when, **more)  # type: ignore[arg-type]


def found(entries: list[Entry]) -> Found:
    return Found(tuple(entries))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> JournalPage:
    made = JournalPage(look, lambda: WHEN)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(page: JournalPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def rows(page: JournalPage) -> list[str]:
    model = page._list.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_an_empty_journal_says_so_and_offers_a_reading(page: JournalPage, qtbot: QtBot) -> None:
    page.show_found(found([]), 0)
    assert "Your journal is empty for now" in seen(page)
    assert not page._search.isVisible()
    with qtbot.waitSignal(page.new_asked):
        page._empty.button.click()


def test_no_hits_keep_the_search(page: JournalPage) -> None:
    page.show_found(found([]), 7)
    assert "Nothing with those words | Try other words or fewer filters." in seen(page)
    assert page._search.isVisible()


def test_entries_stand_under_their_days(page: JournalPage) -> None:
    page.show_found(found([entry(n, days) for n, days in enumerate((0, 1, 3, 8, 40, 41))]), 6)
    model = page._list._entries
    headings = [row.words for row in model._rows if isinstance(row, Heading)]
    assert headings == ["Today", "Yesterday", "Earlier this week", "Last week", "October 2026"]
    assert "6 entries" in seen(page)


def test_no_row_tells_what_the_comment_said(page: JournalPage) -> None:
    page.show_found(found([entry(1), entry(2, reflection=Reflection(decision=Decision.LET_GO))]), 2)
    page.show_detail(entry(1), SAID)
    told = " ".join([*rows(page), seen(page)])
    assert "Let go, with no answer." in told
    for words in ("Herregud", "idiot", "Fjorton"):
        assert words not in told.replace("Det dröjer 14 minuter", "")


def test_the_last_own_line_is_the_preview(page: JournalPage) -> None:
    answers = (
        (QuestionId.SITUATION, "First\nline"),
        (QuestionId.IF_THEN, "I level  the\nsound."),
        (QuestionId.SELF_KIND, " "),
    )
    page.show_found(found([entry(1, reflection=Reflection(before=7, after=3, answers=answers))]), 1)
    assert rows(page)[1] == "Torpet, del 3. I level the sound. Feedback  ·  7 → 3. 14:11"


def test_choosing_a_row_opens_it(page: JournalPage, qtbot: QtBot) -> None:
    page.show_found(found([entry(1), entry(2)]), 2)
    index = page._list._entries.find(entry(2).id)
    with qtbot.waitSignal(page.opened) as told:
        page._list.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    assert told.args == [entry(2).id]


def test_arrows_go_from_entry_to_entry_over_the_headings(page: JournalPage, qtbot: QtBot) -> None:
    page.show_found(found([entry(1), entry(2, 1)]), 2)
    page.show_detail(entry(1), SAID)
    page._list.setFocus()
    with qtbot.waitSignal(page.opened) as told:
        qtbot.keyClick(page._list, Qt.Key.Key_Down)
    assert told.args == [entry(2).id]


def test_showing_an_entry_asks_nothing(page: JournalPage, qtbot: QtBot) -> None:
    page.show_found(found([entry(1), entry(2)]), 2)
    with qtbot.assertNotEmitted(page.opened):
        page.show_detail(entry(2), SAID)
        page.show_found(found([entry(2)]), 2)
    assert page._list.chosen() == entry(2).id
    page.show_detail(None, None)
    assert page._list.chosen() == ""


class TestTheDetail:
    def test_it_tells_what_the_person_added(self, page: JournalPage) -> None:
        mine = Reflection(
            before=7,
            after=3,
            answers=((QuestionId.THIRD_PERSON, "Be kind"), (QuestionId.SITUATION, "Not asked any more")),
            verdicts=((PerspectiveId.WANTS_A_FIX, Verdict.FITS), (PerspectiveId.DISINHIBITED, Verdict.DOES_NOT_FIT)),
            left_kernels=frozenset({1}),
            own_kernels=("Shorter",),
            feelings=("sad", "tired"),
            decision=Decision.USE,
            note="A note",
        )
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1, reflection=mine), SAID)
        told = seen(page)
        for words in (
            "En vän | Be kind",
            "My answer | Not asked",
            "Det dröjer 14 minuter",
            "Shorter",
            "sad, tired",
            "A note",
        ):
            assert words in told
        assert "Took something to use." in told
        assert "ljudet står i vägen" in told
        assert "Ljudnivån hoppar" not in told
        assert "utan ett ansikte" not in told
        assert "Landed  7" in told

    def test_without_a_reading_there_is_nothing_to_go_back_to(self, page: JournalPage) -> None:
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1, reading=None, context=Context()), None)
        assert "Untitled" in seen(page)
        assert not page._detail._reading.isVisible()
        assert not page._detail._continue.isVisible()

    def test_a_threat_has_no_exercise(self, page: JournalPage) -> None:
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1, reflection=Reflection(before=9, chosen_kind=Kind.THREAT)), SAID)
        assert page._detail._reading.isVisible()
        assert not page._detail._continue.isVisible()

    @pytest.mark.parametrize(
        ("button", "signal"),
        [("_reading", "reading_asked"), ("_continue", "continue_asked"), ("_delete", "delete_asked")],
    )
    def test_its_buttons_name_the_entry(self, page: JournalPage, qtbot: QtBot, button: str, signal: str) -> None:
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1), SAID)
        with qtbot.waitSignal(getattr(page, signal)) as told:
            getattr(page._detail, button).click()
        assert told.args == [entry(1).id]

    def test_the_comment_is_folded(self, page: JournalPage) -> None:
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1), SAID)
        assert page._detail.sheet.folded


class TestSearching:
    def test_words_are_looked_for_when_the_hands_rest(self, page: JournalPage, qtbot: QtBot) -> None:
        page.show_found(found([entry(1)]), 1)
        with qtbot.waitSignal(page.searched) as told:
            page._search.field.setText(" sound ")
        assert told.args == [Search("sound")]
        assert page.search() == Search("sound")

    def test_kinds_add_up_and_all_takes_them_away(self, page: JournalPage) -> None:
        page.show_found(found([entry(1)]), 1)
        bar = page._search
        bar._kinds[Kind.ATTACK].click()
        bar._kinds[Kind.KIND].click()
        assert page.search().kinds == {Kind.ATTACK, Kind.KIND}
        assert not bar._all.isChecked()
        bar._all.click()
        assert page.search() == Search()
        bar._kinds[Kind.KIND].click()
        bar._kinds[Kind.KIND].click()
        assert bar._all.isChecked()

    def test_comments_are_searched_only_when_asked(self, page: JournalPage, qtbot: QtBot) -> None:
        page.show_found(found([entry(1)]), 1)
        with qtbot.waitSignal(page.searched) as told:
            page._search._inside.click()
        assert told.args == [Search(in_comments=True)]

    def test_clearing_asks_for_everything_without_telling(self, page: JournalPage, qtbot: QtBot) -> None:
        page._search.field.setText("sound")
        with qtbot.assertNotEmitted(page.searched, wait=300):
            page._search.clear()
        assert page.search() == Search()

    def test_focus_goes_to_the_field(self, page: JournalPage, qtbot: QtBot) -> None:
        page.show_found(found([entry(1)]), 1)
        page.activateWindow()
        page.focus_search()
        qtbot.waitUntil(lambda: QApplication.focusWidget() is page._search.field)


class TestOneColumn:
    def test_the_list_and_then_the_entry(self, page: JournalPage) -> None:
        page.reflow(800)
        page.show_found(found([entry(1)]), 1)
        assert page._list.isVisible()
        assert not page._detail.isVisible()
        page.show_detail(entry(1), SAID)
        assert not page._list.isVisible()
        assert page._detail.isVisible()
        assert page.step_back()
        assert page._list.isVisible()
        assert not page.step_back()

    def test_the_way_back_is_a_button(self, page: JournalPage) -> None:
        page.reflow(800)
        page.show_found(found([entry(1)]), 1)
        page.show_detail(entry(1), SAID)
        page._back.click()
        assert page._list.isVisible()


def test_it_is_quick_with_many_entries(page: JournalPage) -> None:
    page.show_found(found([entry(n, n // 3) for n in range(2000)]), 2000)
    QApplication.processEvents()
    assert len([row for row in rows(page) if "Torpet" in row]) == 2000


def test_what_was_said_may_have_no_take(page: JournalPage) -> None:
    nothing: Said = replace(SAID, take=(), chairs=(), questions=())
    page.show_found(found([entry(1)]), 1)
    page.show_detail(entry(1), nothing)
    assert "Took with me" not in seen(page)
