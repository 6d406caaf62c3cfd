"""Choosing another kind than the reader's: a menu of all eight, and the same choices laid out as buttons."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Button, button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.words import Words


class KindMenu(QMenu):
    """The eight kinds, each with its icon and its word; the one that holds is set in bold."""

    chosen = Signal(object)  # Kind

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Words(self)
        self._current: Kind | None = None
        self.choices: dict[Kind, QAction] = {}
        for kind in Kind:
            action = QAction(self)
            action.triggered.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            self.addAction(action)
            self.choices[kind] = action
        look.changed.connect(self.retranslate)
        self.retranslate()

    def set_current(self, kind: Kind | None) -> None:
        """The kind that holds now."""
        self._current = kind
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word and icon."""
        theme = self._look.theme
        for kind, action in self.choices.items():
            word = self._words.kind(kind)
            action.setText(self.tr("{kind} (now)").format(kind=word) if kind is self._current else word)
            action.setIcon(self._look.icon(theme.kind_icon(kind), theme.kind_hex(kind), 16))
            font = action.font()
            font.setBold(kind is self._current)
            action.setFont(font)


class KindChoices(QWidget):
    """The kinds as buttons in lines, for a comment that the reader could not place."""

    chosen = Signal(object)  # Kind

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Words(self)
        self._ask = text.label("label", "text2")
        self.choices: dict[Kind, Button] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._ask)
        flow = FlowLayout(spacing=8, line_spacing=8)
        column.addLayout(flow)
        for kind in (kind for kind in Kind if kind is not Kind.UNCLEAR):
            choice = button(look, "secondary", None, "small")
            choice.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            flow.addWidget(choice)
            self.choices[kind] = choice
        look.changed.connect(self.retranslate)
        self.retranslate()

    def retranslate(self) -> None:
        """Set every word and icon."""
        self._ask.setText(self.tr("What would you call it?"))
        theme = self._look.theme
        for kind, choice in self.choices.items():
            choice.setText(self._words.kind(kind))
            choice.setIconSize(QSize(theme.px(16), theme.px(16)))
            choice.setIcon(self._look.icon(theme.kind_icon(kind), theme.kind_hex(kind), 16))
