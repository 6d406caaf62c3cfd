"""Says something aloud to whoever has the screen read to them."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def announce(widget: QWidget, words: str) -> None:
    """Have `words` read out on behalf of `widget`, wherever the focus is; nothing if there are none."""
    if words:
        from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent  # noqa: PLC0415  # Not needed for the first painting.

        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, words))
