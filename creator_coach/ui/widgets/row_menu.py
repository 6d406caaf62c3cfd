"""The menu of a right click: what the buttons of a row or a box do, under the same names, and what has no button."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QMenu, QWidget

#: The buttons that the menu stands for, in its order, and whatever else can be done there.
Buttons = Callable[[], Sequence[QAbstractButton | QAction]]


class RowMenu(QObject):
    """Opens over `widget` by right click or the menu key. Buttons that are hidden or disabled are left out."""

    def __init__(self, widget: QWidget, buttons: Buttons) -> None:
        super().__init__(widget)
        self._widget = widget
        self._buttons = buttons
        self.menu: QMenu | None = None
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the asking for a menu, and leave the rest."""
        if isinstance(event, QContextMenuEvent):
            return self._open(self._place(event))
        return False

    def _place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return self._widget.mapToGlobal(self._widget.rect().center())
        return event.globalPos()

    def _open(self, place: QPoint) -> bool:
        offered = [each for each in self._buttons() if _offered(each)]
        if not offered:
            return False
        if self.menu is not None:
            self.menu.deleteLater()
        self.menu = QMenu(self._widget)
        self.menu.setToolTipsVisible(True)
        for each in offered:
            if isinstance(each, QAction):
                self.menu.addAction(each)
            else:
                self.menu.addAction(each.icon(), _name(each)).triggered.connect(each.click)
        self.menu.popup(place)
        return True


class ListMenu(RowMenu):
    """The same over a list: the row under the pointer, or the chosen one, is chosen first."""

    def __init__(self, view: QAbstractItemView, buttons: Buttons) -> None:
        super().__init__(view.viewport(), buttons)
        self._view = view
        view.installEventFilter(self)  # the keyboard asks the list, the mouse what it scrolls

    def _place(self, event: QContextMenuEvent) -> QPoint:
        view = self._view
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return view.viewport().mapToGlobal(view.visualRect(view.currentIndex()).center())
        return event.globalPos()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Choose the row first."""
        if not isinstance(event, QContextMenuEvent):
            return False
        view = self._view
        keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
        index = view.currentIndex() if keyboard else view.indexAt(event.pos())
        if not index.isValid() or not index.flags() & Qt.ItemFlag.ItemIsSelectable:
            return True
        if index != view.currentIndex():
            view.setCurrentIndex(index)
        return super().eventFilter(watched, event)


def _offered(each: QAbstractButton | QAction) -> bool:
    seen = each.isVisible() if isinstance(each, QAction) else each.isVisibleTo(each.window())
    return seen and each.isEnabled()


def _name(each: QAbstractButton) -> str:
    """The button's name; an ampersand in it is one."""
    return (each.accessibleName() or each.text()).replace("&", "&&")
