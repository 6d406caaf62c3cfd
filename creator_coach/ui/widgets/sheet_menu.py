"""The menu of a right click on a comment: show the word under it, what the sheet's buttons do, and copy, with masks."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF
from PySide6.QtGui import QAction, QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractButton

from creator_coach.ui.widgets.browser import EvidenceBrowser
from creator_coach.ui.widgets.row_menu import Buttons, RowMenu


class SheetMenu(RowMenu):
    """Opens over `browser`. `buttons` are those of the sheet it lies on."""

    def __init__(self, browser: EvidenceBrowser, buttons: Buttons) -> None:
        super().__init__(browser, self._items)
        self._browser = browser
        self._sheet = buttons
        self._veil: int | None = None
        browser.viewport().installEventFilter(self)  # the keyboard asks the browser, the mouse what it scrolls
        self._turn, self._copy, self._copy_all, self._select = (QAction(self) for _ in range(4))
        self._turn.triggered.connect(self._turn_one)
        self._copy.triggered.connect(browser.copy)
        self._copy_all.triggered.connect(self._copy_whole)
        self._select.triggered.connect(browser.selectAll)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Find the word that the menu is asked for."""
        if isinstance(event, QContextMenuEvent):
            keyboard = event.reason() is QContextMenuEvent.Reason.Keyboard
            self._veil = self._browser.veil_at(None if keyboard else QPointF(event.pos()))
        return super().eventFilter(watched, event)

    def _place(self, event: QContextMenuEvent) -> QPoint:
        if event.reason() is QContextMenuEvent.Reason.Keyboard:
            return self._browser.viewport().mapToGlobal(self._browser.cursorRect().bottomLeft())
        return event.globalPos()

    def _items(self) -> Sequence[QAbstractButton | QAction]:
        browser = self._browser
        hidden = self._veil is not None and self._veil not in browser.revealed
        self._turn.setVisible(self._veil is not None)
        self._turn.setText(self.tr("Show this word") if hidden else self.tr("Hide this word"))
        self._copy.setText(self.tr("Copy"))
        self._copy.setEnabled(browser.textCursor().hasSelection())
        self._copy_all.setText(self.tr("Copy the comment, hard words masked"))
        self._select.setText(self.tr("Select all"))
        return (self._turn, *self._sheet(), self._copy, self._copy_all, self._select)

    def _turn_one(self) -> None:
        if self._veil is not None:
            self._browser.turn([self._veil], reveal=self._veil not in self._browser.revealed)

    def _copy_whole(self) -> None:
        QGuiApplication.clipboard().setText(self._browser.masked())
