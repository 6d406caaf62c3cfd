from __future__ import annotations

from functools import partial

import pytest
from PySide6.QtCore import QPoint, QStringListModel
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QListView, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.ui.widgets.row_menu import ListMenu, RowMenu

Reason = QContextMenuEvent.Reason
CORNER = QPoint(3, 3)


def ask(widget: QWidget, reason: Reason = Reason.Mouse, at: QPoint = CORNER) -> QContextMenuEvent:
    event = QContextMenuEvent(reason, at, widget.mapToGlobal(at))
    QApplication.sendEvent(widget, event)
    return event


class Row(QWidget):
    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[str] = []
        self.buttons = [QPushButton(name) for name in ("Open & read", "Delete", "Hidden", "Off")]
        column = QVBoxLayout(self)
        for each in self.buttons:
            column.addWidget(each)
            each.clicked.connect(partial(self._press, each.text()))
        self.buttons[1].setAccessibleName("Delete the draft")
        self.buttons[2].hide()
        self.buttons[3].setEnabled(False)

    def _press(self, name: str) -> None:
        self.pressed.append(name)


@pytest.fixture
def row(qtbot: QtBot) -> Row:
    made = Row()
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.mark.parametrize("reason", [Reason.Mouse, Reason.Keyboard])
def test_it_offers_what_the_buttons_do_and_does_it(row: Row, reason: Reason) -> None:
    menu = RowMenu(row, lambda: row.buttons)
    ask(row, reason)
    assert menu.menu is not None
    assert menu.menu.isVisible()
    assert [each.text() for each in menu.menu.actions()] == ["Open && read", "Delete the draft"]
    menu.menu.actions()[1].trigger()
    assert row.pressed == ["Delete"]
    menu.menu.close()


def test_there_is_no_menu_where_nothing_can_be_done(row: Row) -> None:
    menu = RowMenu(row, lambda: row.buttons[2:])
    ask(row)
    assert menu.menu is None


def test_a_second_menu_takes_the_place_of_the_first(row: Row, qtbot: QtBot) -> None:
    menu = RowMenu(row, lambda: row.buttons)
    ask(row)
    first = menu.menu
    assert first is not None
    first.close()
    with qtbot.waitSignal(first.destroyed):
        ask(row)
    assert menu.menu is not None
    menu.menu.close()


def test_in_a_list_the_row_is_chosen_first(row: Row, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one", "two"]))
    view.show()
    menu = ListMenu(view, lambda: row.buttons)
    ask(view.viewport(), at=view.visualRect(view.model().index(1, 0)).center())
    assert view.currentIndex().row() == 1
    assert menu.menu is not None
    menu.menu.close()
    menu.menu = None
    ask(view, Reason.Keyboard)
    assert menu.menu is not None
    menu.menu.close()


def test_beside_the_rows_there_is_none(row: Row, qtbot: QtBot) -> None:
    view = QListView()
    qtbot.addWidget(view)
    view.setModel(QStringListModel(["one"]))
    view.show()
    menu = ListMenu(view, lambda: row.buttons)
    ask(view.viewport(), at=view.viewport().rect().bottomRight())
    assert menu.menu is None
