"""Looks at a window as the eye does: is anything cut off, and does everything that takes the focus have a name?"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLayout,
    QScrollArea,
    QStackedLayout,
    QWidget,
)


def _shown(root: QWidget) -> list[QWidget]:
    return [each for each in root.findChildren(QWidget) if each.isVisibleTo(root) and each.width() > 0]


def _words(widget: QWidget) -> str:
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""


def _name(widget: QWidget) -> str:
    words = _words(widget)[:40]
    return f"{type(widget).__name__} “{words}”" if words else f"{type(widget).__name__} {widget.objectName()}".strip()


def _too_small(widget: QWidget) -> str:
    """Why the words of `widget` do not fit into it; empty when they do."""
    if widget.hasHeightForWidth():
        if widget.minimumSizeHint().width() > widget.width() + 1:
            return f"a word is wider than {widget.width()}"
        needs = widget.heightForWidth(widget.width())
        return f"needs {needs} high, has {widget.height()}" if needs > widget.height() + 1 else ""
    hint = widget.sizeHint()
    if hint.width() > widget.width() + 1 or hint.height() > widget.height() + 1:
        return f"needs {hint.width()}x{hint.height()}, has {widget.width()}x{widget.height()}"
    return ""


def clipped(root: QWidget) -> list[str]:
    """What is cut off under `root`: words in too small a widget, widgets beyond the edge of what holds them or over
    each other.

    What a scroll area shows by scrolling down is not cut off; what would need scrolling sideways is.
    """
    found = [line for each in (root, *_shown(root)) for line in _over_each_other(each)]
    for widget in _shown(root):
        if _words(widget) and (why := _too_small(widget)):
            found.append(f"{_name(widget)}: {why}")
        if sticking := _beyond(widget):
            found.append(f"{_name(widget)}: {sticking}")
    return found


def _laid_out(layout: QLayout | None) -> Iterator[QWidget]:
    """What can be seen of what `layout` and the layouts in it place; nothing of those that show one thing of many."""
    if layout is None or isinstance(layout, QStackedLayout):
        return
    for at in range(layout.count()):
        item = layout.itemAt(at)
        widget, inner = (item.widget(), item.layout()) if item is not None else (None, None)
        if widget is not None and widget.isVisible():
            yield widget
        yield from _laid_out(inner)


def _over_each_other(holder: QWidget) -> Iterator[str]:
    """The pairs of widgets in the layout of `holder` that share more than an edge."""
    placed = [(each, each.geometry().adjusted(1, 1, -1, -1)) for each in _laid_out(holder.layout())]
    for (one, here), (other, there) in combinations(placed, 2):
        if here.isValid() and there.isValid() and here.intersects(there):
            yield f"{_name(one)} lies over {_name(other)} in {_name(holder)}"


def _beyond(widget: QWidget) -> str:
    parent = widget.parentWidget()
    if parent is None or isinstance(parent, QAbstractScrollArea):
        return ""
    holder = parent.parentWidget()
    scrolls = isinstance(holder, QScrollArea) and holder.viewport() is parent
    room = QRect(QPoint(0, 0), parent.size())
    place = widget.geometry()
    if place.left() < room.left() or place.right() > room.right():
        return f"reaches from {place.left()} to {place.right()} in {room.width()} of {_name(parent)}"
    if not scrolls and (place.top() < room.top() or place.bottom() > room.bottom()):
        return f"reaches down to {place.bottom()} in {room.height()} of {_name(parent)}"
    return ""


def nameless(root: QWidget) -> list[str]:
    """What can take the focus by Tab under `root` and says nothing to a reader of the screen."""
    found = []
    for widget in root.findChildren(QWidget):
        if (
            not widget.isVisibleTo(root)
            or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus
            or isinstance(widget, QScrollArea)
        ):
            continue
        # A part of a composite, as the line in a combo box, is spoken for by the whole.
        if widget.objectName().startswith("qt_") or widget.focusProxy() is not None:
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{_name(widget)} in {_name(widget.parentWidget() or widget)}")
    return found
