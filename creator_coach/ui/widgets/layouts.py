"""Small helps for layouts whose content comes and goes."""

from __future__ import annotations

from PySide6.QtWidgets import QLayout


def emptied(layout: QLayout) -> None:
    """Take every widget out of `layout` and let it go."""
    while layout.count():
        item = layout.takeAt(0)
        widget = item.widget() if item is not None else None
        if widget is not None:
            widget.hide()  # What the layout is about to show would else be shown as a window of its own.
            widget.setParent(None)
            widget.deleteLater()
