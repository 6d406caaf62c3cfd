"""Work done before anybody asks for it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui import ahead
from creator_coach.ui.ahead import Ahead, lay_out, pages_of
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.theme import Look
from creator_coach.ui.window import Window


@pytest.fixture
def done() -> list[int]:
    return []


@pytest.fixture
def work(qapp: QApplication, done: list[int]) -> Ahead:
    def pieces() -> Iterator[Callable[[], object]]:
        for number in range(3):
            yield lambda number=number: done.append(number)  # type: ignore[misc]

    return Ahead(pieces)


def test_all_of_it_is_done_in_its_order(qtbot: QtBot, work: Ahead, done: list[int]) -> None:
    work.start(None)
    assert done == []
    qtbot.waitUntil(lambda: not work.waiting)
    assert done == [0, 1, 2]


def test_it_waits_while_the_person_does_something(
    qtbot: QtBot, work: Ahead, done: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ahead, "QUIET_MS", 60_000)
    window = QWindow()
    work.start(window)
    qtbot.waitUntil(lambda: done == [0])
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.KeyPress))
    qtbot.wait(3 * ahead.REST_MS)
    assert done == [0]
    assert work.waiting
    window.deleteLater()


def test_what_is_painted_does_not_make_it_wait(qtbot: QtBot, work: Ahead, done: list[int]) -> None:
    window = QWindow()
    work.start(window)
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.UpdateRequest))
    qtbot.waitUntil(lambda: done == [0, 1, 2])
    window.deleteLater()


def test_it_can_be_stopped_and_begun_anew(qtbot: QtBot, work: Ahead, done: list[int]) -> None:
    window = QWindow()
    work.start(window)
    qtbot.waitUntil(lambda: done == [0])
    work.stop()
    QCoreApplication.sendEvent(window, QEvent(QEvent.Type.KeyPress))
    qtbot.wait(2 * ahead.REST_MS)
    assert (done, work.waiting) == ([0], False)
    work.start(window)
    qtbot.waitUntil(lambda: not work.waiting)
    assert done == [0, 0, 1, 2]
    window.deleteLater()


def test_a_page_is_laid_out_unseen(qtbot: QtBot, look: Look) -> None:
    page = SettingsPage(look)
    qtbot.addWidget(page)
    lay_out(page, QSize(900, 640))
    assert page.testAttribute(Qt.WidgetAttribute.WA_WState_Polished)
    assert page.body.width() > 600
    assert not page.isVisible()


def test_the_pages_of_a_window_are_made_and_none_is_shown(window: Window) -> None:
    before, focused = window.page, QApplication.focusWidget()
    for piece in pages_of(window):
        piece()
    assert {type(page).__name__ for page in window.pages()} == {
        "StartPage",
        "ReadingPage",
        "ReflectPage",
        "JournalPage",
        "SettingsPage",
        "InsightsPage",
    }
    assert window.page is before
    assert QApplication.focusWidget() is focused
    assert [page for page in window.pages() if page.isVisible()] == [before]


def test_nothing_is_made_under_a_cover(window: Window) -> None:
    pieces = pages_of(window)
    next(pieces)
    window.set_cover(Page(window.look.part()))
    assert list(pieces) == []
    assert len(window.pages()) == 1
