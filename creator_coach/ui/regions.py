"""The regions of a page that F6 leads through: its header, its main part, and what stands beside that."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def holds(parts: Sequence[QWidget], widget: QWidget) -> bool:
    """Whether `widget` is one of `parts` or lies in one."""
    return any(part is widget or part.isAncestorOf(widget) for part in parts)


def usable(widget: QWidget) -> bool:
    """Whether Tab stops at `widget`."""
    stops = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
    return stops and widget.isEnabled() and widget.isVisible()


def first(parts: Sequence[QWidget], beside: Sequence[QWidget] = ()) -> QWidget | None:
    """The first thing in `parts` that can be used, in the order in which it was laid out, but for those in `beside`.

    Qt's own chain of Tab is not asked: PySide (6.11) remembers each step along it, and when one of those widgets goes,
    what Python knows of the next ones, such as the document of a text field, is declared dead.
    """
    for part in parts:
        found = next((each for each in _within(part) if usable(each) and not holds(beside, each)), None)
        if found is not None:
            return found
    return None


def _within(part: QWidget) -> Iterator[QWidget]:
    yield part
    for each in part.children():
        if isinstance(each, QWidget):
            yield from _within(each)


def enter(parts: Sequence[QWidget], beside: Sequence[QWidget] = ()) -> bool:
    """Put the focus on what `first` finds; whether there was anything."""
    found = first(parts, beside)
    if found is not None:
        found.setFocus(Qt.FocusReason.TabFocusReason)
    return found is not None
