"""A row of choices of which exactly one holds."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import GAP
from creator_coach.ui.widgets.flow import FlowLayout

_STEPS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}


class Segmented(QFrame):
    """Choices by id, with an icon each if wanted. `chosen` tells of the person's choice, never the program's."""

    chosen = Signal(str)

    def __init__(self, look: Look, choices: Sequence[tuple[str, ...]], parent: QWidget | None = None) -> None:
        """`choices` are (id,) or (id, icon name)."""
        super().__init__(parent)
        self._look = look
        self._icons = {choice[0]: choice[1] for choice in choices if len(choice) > 1}
        self.setProperty("kind", "segmented")
        self._row = FlowLayout(self, spacing=2, line_spacing=2)
        self._row.setContentsMargins(3, 3, 3, 3)
        self.set_wrapping(wrapping=False)
        self._group = QButtonGroup(self)
        self._buttons = {choice[0]: self._segment(choice[0]) for choice in choices}
        look.changed.connect(self._draw_icons)
        self.select(choices[0][0])

    def _segment(self, name: str) -> QPushButton:
        made = QPushButton(self)
        made.setProperty("kind", "segment")
        made.setCheckable(True)
        made.setAutoExclusive(True)  # To a reader of the screen it is one of several then, not a box to tick.
        made.setAutoDefault(False)
        made.setCursor(Qt.CursorShape.PointingHandCursor)
        made.clicked.connect(self._clicked)
        if name in self._icons:
            made.setProperty("iconed", True)
        self._group.addButton(made)
        self._row.addWidget(made)
        return made

    def set_wrapping(self, *, wrapping: bool) -> None:
        """Whether the choices may stand in several lines, where one has no room for them."""
        self._row.set_whole(whole=not wrapping)

    def set_labels(self, labels: Mapping[str, str]) -> None:
        """The word of each choice, by id."""
        for name, words in labels.items():
            self._buttons[name].setText(words)
            self._buttons[name].setAccessibleName(words)

    def select(self, name: str) -> None:
        """Let `name` hold. Raises KeyError for an unknown id."""
        for each, choice in self._buttons.items():
            choice.setChecked(each == name)
            # One stop for Tab: the choice that holds; arrows go to the others.
            choice.setFocusPolicy(Qt.FocusPolicy.StrongFocus if each == name else Qt.FocusPolicy.ClickFocus)
        self._draw_icons()

    def selected(self) -> str:
        """The id that holds."""
        return next(name for name, choice in self._buttons.items() if choice.isChecked())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move to the next choice."""
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
            return
        names = list(self._buttons)
        self._choose(names[(names.index(self.selected()) + step) % len(names)])

    def _clicked(self) -> None:
        self._choose(self.selected())

    def _choose(self, name: str) -> None:
        self.select(name)
        self._buttons[name].setFocus(Qt.FocusReason.OtherFocusReason)
        self.chosen.emit(name)

    def _draw_icons(self) -> None:
        side = self._look.theme.px(16)
        for name, icon in self._icons.items():
            ink = "text" if self._buttons[name].isChecked() else "text2"
            self._buttons[name].setIconSize(QSize(side + GAP, side))
            self._buttons[name].setIcon(self._look.icon(icon, ink, 16, GAP))
