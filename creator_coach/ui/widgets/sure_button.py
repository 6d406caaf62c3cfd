"""A button for what cannot be taken back: it asks once more, in its own place, before it does it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import Button


class SureButton(Button):
    """The first press asks `question`, the second one sends `sure`. Leaving it, or Esc, takes the question back."""

    sure = Signal()

    def __init__(self, look: Look, icon: str | None = None, size: str = "normal") -> None:
        super().__init__(look, "careful", icon, size, None)
        self._words = self._question = ""
        self.asking = False
        self.clicked.connect(self._press)

    def say(self, words: str, question: str) -> None:
        """What it does, and what it asks before."""
        self._words, self._question = words, question
        self._tell()

    def _press(self) -> None:
        if self.asking:
            self.leave()
            self.sure.emit()
            return
        self.asking = True
        self._tell()
        announce(self, self._question)

    def leave(self) -> None:
        """Ask no more."""
        self.asking = False
        self._tell()

    def _tell(self) -> None:
        self.setText(self._question if self.asking else self._words)
        self.setAccessibleName(self._question if self.asking else self._words)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Who goes elsewhere did not mean it."""
        super().focusOutEvent(event)
        if self.asking:
            self.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc takes the question back."""
        if event.key() == Qt.Key.Key_Escape and self.asking:
            self.leave()
        else:
            super().keyPressEvent(event)
