"""Veils by hand: pointer, keys, and that nothing stays revealed."""

from __future__ import annotations

import time

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.browser import EvidenceBrowser
from creator_coach.ui.widgets.paper import SheetWords
from creator_coach.ui.widgets.veil import Slip

TEXT = "😀 Du är en idiot, ljudet är svagt, din tok"
MARKS = (
    Marked(Span(TEXT.index("idiot"), TEXT.index("idiot") + 5), Mark.INSULT),
    Marked(Span(TEXT.index("ljudet"), TEXT.index("ljudet") + 6), Mark.WORK),
    Marked(Span(TEXT.index("ljudet"), TEXT.index("ljudet") + 6), Mark.FEELING),
    Marked(Span(TEXT.index("tok"), TEXT.index("tok") + 3), Mark.INSULT),
)
WORDS = SheetWords(
    slips={Mark.INSULT: Slip("insult", "show the word")},
    masks={Mark.INSULT: "[hidden: insult]"},
    spoken={Mark.INSULT: "hidden word"},
    names={mark: mark.value for mark in Mark},
)


@pytest.fixture
def browser(qtbot: QtBot, look: Look) -> EvidenceBrowser:
    made = EvidenceBrowser(look)
    qtbot.addWidget(made)
    made.set_words(WORDS)
    made.resize(420, 100)
    made.show_text(TEXT, MARKS)
    made.show()
    qtbot.waitExposed(made)
    return made


def middle(browser: EvidenceBrowser, index: int) -> QPoint:
    return browser._painter.veil_boxes(index)[0].center().toPoint()


def hold(browser: EvidenceBrowser, kind: QEvent.Type, at: QPoint) -> None:
    button = Qt.MouseButton.NoButton if kind is QEvent.Type.MouseMove else Qt.MouseButton.LeftButton
    event = QMouseEvent(
        kind, QPointF(at), browser.viewport().mapToGlobal(QPointF(at)), button, button, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(browser.viewport(), event)


def test_a_click_on_a_slip_shows_that_word_alone(browser: EvidenceBrowser) -> None:
    first, second = browser.veils
    QTest.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=middle(browser, second))
    assert browser.revealed == {second}
    assert "tok" in browser.toPlainText()
    assert "idiot" not in browser.toPlainText()
    assert browser.veil_all() is True
    assert browser.revealed == frozenset()
    assert browser.veil_all() is False
    assert first not in browser.revealed


def test_a_press_that_moves_is_a_selection_not_a_click(browser: EvidenceBrowser) -> None:
    at = middle(browser, browser.veils[0])
    hold(browser, QEvent.Type.MouseButtonPress, at)
    hold(browser, QEvent.Type.MouseButtonRelease, at + QPoint(60, 0))
    assert browser.revealed == frozenset()


def test_the_slip_under_the_pointer_says_what_a_click_does(browser: EvidenceBrowser) -> None:
    hold(browser, QEvent.Type.MouseMove, middle(browser, browser.veils[0]))
    assert browser._hovered == browser.veils[0]
    assert browser.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
    QApplication.sendEvent(browser, QEvent(QEvent.Type.Leave))
    assert browser._hovered is None


def test_tab_walks_from_slip_to_slip_and_enter_lifts(browser: EvidenceBrowser) -> None:
    browser.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    assert browser._focused == browser.veils[0]
    assert browser.focusNextPrevChild(True) is True
    assert browser._focused == browser.veils[1]
    QTest.keyClick(browser, Qt.Key.Key_Return)
    assert browser.revealed == {browser.veils[1]}
    QTest.keyClick(browser, Qt.Key.Key_Space)
    assert browser.revealed == frozenset()
    assert browser.focusNextPrevChild(False) is True
    assert browser._focused == browser.veils[0]
    assert browser.focusNextPrevChild(False) is False
    browser.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert browser._focused is None


def test_coming_backwards_begins_at_the_last_slip(browser: EvidenceBrowser) -> None:
    browser.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.BacktabFocusReason))
    assert browser._focused == browser.veils[-1]


def test_escape_hides_first_and_is_passed_on_when_there_is_nothing_to_hide(browser: EvidenceBrowser) -> None:
    browser.turn(browser.veils, reveal=True)
    QTest.keyClick(browser, Qt.Key.Key_Escape)
    assert browser.revealed == frozenset()
    QTest.keyClick(browser, Qt.Key.Key_Escape)
    QTest.keyClick(browser, Qt.Key.Key_Right)
    assert browser.revealed == frozenset()


def test_nothing_stays_revealed_on_a_page_that_was_left(browser: EvidenceBrowser) -> None:
    browser.turn(browser.veils, reveal=True)
    browser.hide()
    assert browser.revealed == frozenset()
    browser.veiling = False
    browser.show()
    browser.turn(browser.veils, reveal=True)
    browser.hide()
    assert browser.revealed == set(browser.veils)


def test_a_tooltip_names_marks_and_never_holds_a_word(
    browser: EvidenceBrowser, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []
    monkeypatch.setattr(QToolTip, "showText", lambda _at, words, *_rest: shown.append(words))
    place = browser._paper.shown.range_of(MARKS[1].span)
    strip = next(iter(browser._paper.strips(*place)))
    at = QPointF(strip.left + 8, strip.baseline - 4)
    assert browser.tip(at) == "work + feeling"
    assert browser.tip(QPointF(middle(browser, browser.veils[0]))) == "insult"
    assert browser.tip(QPointF(900, 900)) == ""
    help_event = QHelpEvent(QEvent.Type.ToolTip, at.toPoint(), browser.mapToGlobal(at.toPoint()))
    assert browser.viewportEvent(help_event) is True
    assert shown == ["work + feeling"]


def test_many_veils_are_turned_at_once(browser: EvidenceBrowser) -> None:
    text = "idiot " * 400
    browser.show_text(text, tuple(Marked(Span(i * 6, i * 6 + 5), Mark.INSULT) for i in range(400)))
    begin = time.perf_counter()
    browser.turn(browser.veils, reveal=True)
    assert browser.toPlainText() == text
    assert browser.veil_all() is True
    assert "idiot" not in browser.toPlainText()
    assert time.perf_counter() - begin < 1.0


def test_painting_with_focus_frames_and_everything_revealed(browser: EvidenceBrowser, look: Look) -> None:
    before = browser.grab().toImage()
    browser.frame((MARKS[1].span, Span(0, 16)))
    framed = browser.grab().toImage()
    assert framed != before
    browser.turn(browser.veils, reveal=True)
    assert browser.grab().toImage() != framed
    browser.mute(Mark.INSULT, muted=True)
    browser.mute(Mark.WORK, muted=True)
    look.use("dark", 150)
    assert browser.grab().toImage() != before
