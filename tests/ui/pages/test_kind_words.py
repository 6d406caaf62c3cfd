"""The page of the kind words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Entry, Found
from creator_coach.ui.pages.kind_words import KindWordsPage
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless
from tests.ui.samples import WHEN, entry


def notes(count: int, first: int = 0) -> tuple[Entry, ...]:
    return tuple(replace(entry(f"So lovely {n}", None), id=f"{n:032}") for n in range(first, first + count))


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> KindWordsPage:
    made = KindWordsPage(look, lambda: WHEN)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(page: KindWordsPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_an_empty_jar_says_so_and_leads_on(page: KindWordsPage, qtbot: QtBot) -> None:
    assert "The jar is waiting" in seen(page)
    assert not page.note.isVisible()
    assert not page.field.isVisible()
    with qtbot.waitSignal(page.new_asked):
        page.empty.button.click()


def test_they_stand_in_order_with_one_of_them_on_top(page: KindWordsPage) -> None:
    page.show_found(Found(notes(4)))
    assert [card.entry_id for card in page.cards] == [each.id for each in notes(4)]
    assert page.note.isVisible()
    assert "The jar counts nothing" in seen(page)
    assert nameless(page) == []


@pytest.mark.parametrize(("width", "columns"), [(1280, 3), (900, 2), (700, 1)])
def test_as_many_beside_each_other_as_there_is_room_for(page: KindWordsPage, width: int, columns: int) -> None:
    page.show_found(Found(notes(4)))
    page.reflow(width)
    for _ in range(4):  # It is laid out in steps.
        QApplication.processEvents()
    assert sum(card.y() == page.cards[0].y() for card in page.cards) == columns
    assert clipped(page) == []


def test_more_is_asked_for_once_near_the_end(page: KindWordsPage, qtbot: QtBot) -> None:
    asked: list[object] = []
    page.more_asked.connect(asked.append)
    page.show_found(Found(notes(60), 50))
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 2000)
    asked.clear()
    page._next = 50
    page.verticalScrollBar().setValue(page.verticalScrollBar().maximum())
    assert asked == [50]
    page.show_more(Found(notes(3, 60)))
    assert len(page.cards) == 63
    qtbot.wait(20)
    assert asked == [50]


def test_what_was_looked_for_and_is_not_there(page: KindWordsPage, qtbot: QtBot) -> None:
    page.show_found(Found(notes(2)))
    with qtbot.waitSignal(page.searched) as told:
        page.field.setText("zzz")
    assert told.args == ["zzz"]
    page.show_found(Found())
    assert "Nothing with those words" in seen(page)
    assert page.field.isVisible()
    with qtbot.waitSignal(page.searched) as told:
        assert page.step_back()
    assert told.args == [""]
    assert not page.step_back()


def test_leaving_saves_what_is_being_written(page: KindWordsPage, qtbot: QtBot) -> None:
    page.show_found(Found(notes(1)))
    page.cards[0].edit.click()
    page.cards[0].box._field.insertPlainText("Words")
    with qtbot.waitSignal(page.words_changed, timeout=50) as told:
        assert page.step_back()
    assert told.args == [page.cards[0].entry_id, "Words"]
    page.field.setText("lovely")
    page.forget()
    assert page.words == ""


def test_the_ways_on(page: KindWordsPage, qtbot: QtBot) -> None:
    page.show_found(Found(notes(1)))
    for signal, click in (
        (page.new_asked, page.new_button.click),
        (page.take_out_asked, page.out_button.click),
        (page.opened, page.cards[0].open_button.click),
        (page.delete_asked, page.cards[0].delete.click),
    ):
        with qtbot.waitSignal(signal):
            click()
