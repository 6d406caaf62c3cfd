"""A quote: pointing at it tells where it stands, and a long one wraps."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QEnterEvent, QFocusEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.quote_chip import QuoteChip


def test_pointing_and_focus_tell_of_the_same_stretch(qtbot: QtBot, look: Look) -> None:
    chip = QuoteChip(look, Span(3, 9), "ljudet")
    qtbot.addWidget(chip)
    told: list[tuple[Span, bool]] = []
    chip.pointed.connect(lambda span, pointed: told.append((span, pointed)))
    QApplication.sendEvent(chip, QEnterEvent(QPointF(1, 1), QPointF(1, 1), QPointF(1, 1)))
    QApplication.sendEvent(chip, QEvent(QEvent.Type.Leave))
    chip.focusInEvent(QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason))
    chip.focusOutEvent(QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.TabFocusReason))
    assert told == [(Span(3, 9), True), (Span(3, 9), False)] * 2


def test_a_long_quote_wraps(qtbot: QtBot, look: Look) -> None:
    chip = QuoteChip(look, Span(0, 9), "många ord " * 12)
    qtbot.addWidget(chip)
    assert chip.hasHeightForWidth()
    assert chip.heightForWidth(200) > 2 * chip.heightForWidth(2_000)
    assert chip.minimumSizeHint().width() < chip.sizeHint().width()
    assert not chip.grab().isNull()


def test_its_menu_shows_where_it_stands_and_copies_it(qtbot: QtBot, look: Look) -> None:
    chip = QuoteChip(look, Span(3, 9), "[dolt: förolämpning] och ljudet")
    qtbot.addWidget(chip)
    chip.show()
    for place, wanted in ((0, True), (1, False)):
        QApplication.sendEvent(chip, QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(1, 1), QPoint(1, 1)))
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        assert [each.text() for each in menu.actions()] == ["Show it in the comment", "Copy the quote"]
        with qtbot.waitSignal(chip.clicked, timeout=50, raising=False) as told:
            menu.actions()[place].trigger()
        assert told.signal_triggered is wanted
        menu.close()
    assert QGuiApplication.clipboard().text() == "[dolt: förolämpning] och ljudet"
