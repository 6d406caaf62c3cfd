"""Items in lines."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.flow import FlowLayout


@pytest.fixture
def holder(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, spacing=10, line_spacing=6)
    for _ in range(5):
        item = QWidget()
        item.setFixedSize(100, 20)
        flow.addWidget(item)
    return made


def flow_of(holder: QWidget) -> FlowLayout:
    layout = holder.layout()
    assert isinstance(layout, FlowLayout)
    return layout


@pytest.mark.parametrize(("width", "lines"), [(1000, 1), (540, 1), (539, 2), (320, 2), (319, 3), (100, 5), (10, 5)])
def test_a_line_holds_what_fits(holder: QWidget, width: int, lines: int) -> None:
    assert flow_of(holder).heightForWidth(width) == lines * 20 + (lines - 1) * 6


def test_items_are_placed_in_reading_order(holder: QWidget) -> None:
    flow_of(holder).setGeometry(QRect(0, 0, 320, 100))
    places = [item.widget().pos().toTuple() for n in range(5) if (item := flow_of(holder).itemAt(n))]  # type: ignore[union-attr]
    assert places == [(0, 0), (110, 0), (220, 0), (0, 26), (110, 26)]


def test_hidden_items_take_no_room(holder: QWidget) -> None:
    for child in holder.findChildren(QWidget):
        child.hide()
    assert flow_of(holder).heightForWidth(100) == 0
    assert flow_of(holder).sizeHint().width() == 0


def test_items_can_be_taken_out(holder: QWidget) -> None:
    flow = flow_of(holder)
    assert flow.takeAt(0) is not None
    assert flow.count() == 4
    assert flow.takeAt(9) is None
    assert flow.itemAt(-1) is None
    assert flow.expandingDirections() == Qt.Orientation(0)
    assert flow.minimumSize().toTuple() == (100, 20)


def test_words_wider_than_the_line_are_wrapped(look: Look, qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made)
    label = text.label("body")
    label.setText("many words " * 30)
    flow.addWidget(label)
    made.resize(200, flow.heightForWidth(200))
    made.show()
    assert label.width() <= 200
    assert label.height() >= label.heightForWidth(label.width())


def test_one_item_takes_what_the_others_of_its_line_leave(qtbot: QtBot) -> None:
    holder, growing, other = QWidget(), QWidget(), QWidget()
    qtbot.addWidget(holder)
    flow = FlowLayout(holder, spacing=10)
    growing.setMinimumSize(80, 20)
    growing.setMaximumWidth(300)
    other.setFixedSize(100, 20)
    for each in (growing, other):
        flow.addWidget(each)
    flow.grow(growing)
    for width, wide, beside in ((250, 140, True), (190, 80, True), (189, 189, False), (900, 300, True)):
        flow.setGeometry(QRect(0, 0, width, 100))
        assert growing.width() == wide
        assert (other.y() == growing.y()) is beside


def test_a_whole_one_asks_for_one_line(holder: QWidget) -> None:
    flow = flow_of(holder)
    flow.set_whole(whole=True)
    assert flow.minimumSize().toTuple() == (540, 20)
    flow.set_whole(whole=False)
    assert flow.minimumSize().toTuple() == (100, 20)
