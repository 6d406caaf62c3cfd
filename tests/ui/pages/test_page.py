"""What every page is."""

from __future__ import annotations

from functools import cached_property

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.page import CONTENT_MAX, Page, forget_pages
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.sheet import CommentSheet
from tests.ui.samples import feedback_sv


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> Page:
    made = Page(look)
    qtbot.addWidget(made)
    column = QVBoxLayout(made.body)
    column.setContentsMargins(0, 0, 0, 0)
    heading = text.label("h1")
    heading.setText("Heading")
    column.addWidget(heading)
    made.set_heading(heading)
    made.resize(1072, 600)
    made.show()
    qtbot.waitExposed(made)
    return made


def add(page: Page, widget: QWidget) -> None:
    layout = page.body.layout()
    assert layout is not None
    layout.addWidget(widget)


def left_and_right(page: Page) -> tuple[int, int]:
    place = page.body.mapTo(page, page.body.rect().topLeft()).x()
    return place, place + page.body.width()


def test_padding_is_36_or_20(page: Page, qtbot: QtBot) -> None:
    assert left_and_right(page) == (36, 1036)
    page.reflow(1099)
    qtbot.waitUntil(lambda: left_and_right(page)[0] == 20)


def test_wide_content_is_centred(page: Page) -> None:
    page.resize(1600, 600)
    left, right = left_and_right(page)
    assert right - left == CONTENT_MAX
    assert left == pytest.approx(1600 - right, abs=1)


def test_nothing_moves_when_the_scroll_bar_comes(page: Page, qtbot: QtBot) -> None:
    before = left_and_right(page)
    tall = QWidget()
    tall.setMinimumHeight(2000)
    add(page, tall)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    qtbot.waitUntil(lambda: left_and_right(page) == before)


@pytest.mark.parametrize(("width", "one"), [(999, True), (1000, False)])
def test_one_column_below_a_thousand(page: Page, width: float, one: bool) -> None:
    page.reflow(width)
    assert page.one_column is one


def test_a_header_stays_where_it_is(page: Page, look: Look, qtbot: QtBot) -> None:
    header = QWidget()
    row = QHBoxLayout(header)
    words = text.label("h1")
    words.setText("Stays")
    row.addWidget(words)
    page.set_header(header)
    tall = QWidget()
    tall.setMinimumHeight(2000)
    add(page, tall)
    qtbot.waitUntil(lambda: page.verticalScrollBar().maximum() > 0)
    page.verticalScrollBar().setValue(500)
    assert header.y() == 0
    assert header.width() == page.width()
    assert page.viewport().y() == header.height()
    words.setText("A title that is so long that it takes two lines or more. " * 4)
    qtbot.waitUntil(lambda: page.viewport().y() == header.height() > 60)


def test_the_heading_takes_the_focus_and_the_page_its_top(page: Page, qtbot: QtBot) -> None:
    page.activateWindow()
    page.focus_heading()
    assert page._heading is not None
    qtbot.waitUntil(page._heading.hasFocus)
    assert not page.next_region()  # there is nothing but words


def test_f6_leads_from_the_header_through_the_main_part_to_what_stands_beside_it(page: Page, qtbot: QtBot) -> None:
    page.activateWindow()
    header, tab = QWidget(), QPushButton("Reflect")
    QVBoxLayout(header).addWidget(tab)
    page.set_header(header)
    main, side = QPushButton("Read"), QWidget()
    drafts = QPushButton("Open the draft", side)
    add(page, main)
    add(page, side)
    page.beside = (side,)
    page.focus_heading()
    qtbot.waitUntil(lambda: drafts.isVisible() and QApplication.focusWidget() is page._heading)
    for expected in (main, drafts):
        assert page.next_region()
        assert QApplication.focusWidget() is expected
    assert not page.next_region()
    tab.setFocus()
    assert page.next_region()
    assert QApplication.focusWidget() is main
    drafts.setEnabled(False)
    assert not page.next_region()
    assert not Page(page.look).next_region()


def test_hurtful_words_are_hidden_and_shown_on_every_page(page: Page, look: Look) -> None:
    assert not page.veil_all()
    page.toggle_veils()
    sheet = CommentSheet(look)
    add(page, sheet)
    entry, _ = feedback_sv()
    sheet.show_reading(entry.text, entry.reading)
    page.toggle_veils()
    assert page.veil_all()
    assert not page.veil_all()
    page.set_veiling(veiling=False)
    assert not page.veil_all()
    assert not page.step_back()


class Maker:
    """Makes a page when it is asked for one, and remembers another."""

    def __init__(self, look: Look) -> None:
        self.look = look
        self.kept = Page(look)

    @cached_property
    def page(self) -> Page:
        return Page(self.look)


def test_pages_are_made_anew_and_nothing_else_is_forgotten(look: Look, qtbot: QtBot) -> None:
    maker = Maker(look)
    before, kept = maker.page, maker.kept
    for each in (before, kept):
        qtbot.addWidget(each)
    forget_pages(maker)
    qtbot.addWidget(maker.page)
    assert maker.page is not before
    assert maker.kept is kept


def test_a_page_cannot_be_searched_unless_it_says_so(page: Page) -> None:
    assert page.search_field is None


def test_what_does_not_fit_is_laid_out_as_where_there_is_less_room(page: Page, qtbot: QtBot) -> None:
    page.reflow(1280)
    assert not page.one_column
    wide = QWidget()
    wide.setMinimumWidth(1200)
    add(page, wide)
    qtbot.waitUntil(lambda: page.one_column)
    wide.setMinimumWidth(10)
    page.reflow(1280)
    qtbot.wait(10)
    assert not page.one_column
