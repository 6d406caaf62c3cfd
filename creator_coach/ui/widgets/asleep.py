"""Controls that sleep while the app reads."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


class Asleep:
    """Disables `parts` while the app reads, and gives the focus back to the one that had it.

    Qt alone would hand the focus on to the next control, and a screen reader would say so.
    """

    def __init__(self, *parts: QWidget) -> None:
        self._parts = parts
        self._focused: QWidget | None = None

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read, or is done."""
        if busy:
            self._focused = next((part for part in self._parts if part is part.window().focusWidget()), None)
            if self._focused is not None:
                self._focused.clearFocus()
        for part in self._parts:
            part.setEnabled(not busy)
        if not busy and self._focused is not None:
            self._wake(self._focused)
            self._focused = None

    @staticmethod
    def _wake(focused: QWidget) -> None:
        # Whoever went on to something else meanwhile stays there.
        if focused.isVisible() and focused.window().focusWidget() is None:
            focused.setFocus(Qt.FocusReason.OtherFocusReason)
