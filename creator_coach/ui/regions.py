"""The regions of a page that F6 leads through: its header, its main part, and what stands beside that."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def holds(parts: Sequence[QWidget], widget: QWidget) -> bool:
    """Whether `widget` is one of `parts` or lies in one."""
    return any(part is widget or part.isAncestorOf(widget) for part in parts)


def usable(widget: QWidget) -> bool:
    """Whether Tab stops at `widget`."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isEnabled() and widget.isVisible()


def first(start: QWidget, parts: Sequence[QWidget], beside: Sequence[QWidget] = ()) -> QWidget | None:
    """The first thing in `parts` that can be used, as Tab goes on from `start`, but for those in `beside`."""
    each = start.nextInFocusChain()
    while each is not None and each is not start:
        if usable(each) and holds(parts, each) and not holds(beside, each):
            return each
        each = each.nextInFocusChain()
    return None


def enter(start: QWidget, parts: Sequence[QWidget], beside: Sequence[QWidget] = ()) -> bool:
    """Put the focus on what `first` finds; whether there was anything."""
    found = first(start, parts, beside)
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason)
    return found is not None
