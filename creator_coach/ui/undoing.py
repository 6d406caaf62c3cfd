"""Ctrl+Z outside a field that undoes by itself: what was done last where the focus is, or what the toast told of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol, runtime_checkable

from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from creator_coach.ui.widgets.toast import Toast


@runtime_checkable
class Undoable(Protocol):
    """A part of a page that can take back what was last done in it."""

    def undo_last(self) -> bool:
        """Take it back; whether there was anything to take back."""


def undo(toast: Toast) -> bool:
    """Take back what was done last; whether there was anything to take back."""
    part: QWidget | None = QApplication.focusWidget()
    while part is not None:
        if isinstance(part, Undoable) and part.undo_last():
            return True
        part = part.parentWidget()
    return toast.undo()
