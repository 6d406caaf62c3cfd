"""Lets things be dropped on a widget, and shows meanwhile that they may be."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from creator_coach.ui.widgets.taking import copied

if TYPE_CHECKING:
    from creator_coach.ui.widgets.dropped import Dropped


class DropPlace(QObject):
    """Asks `accepts` what may be dropped, tells `aimed` while it hangs over it, and hands to `take` what fell."""

    def __init__(
        self,
        widget: QWidget,
        accepts: Callable[[QMimeData], bool],
        aimed: Callable[[bool], None],
        take: Callable[[Dropped], None],
    ) -> None:
        super().__init__(widget)
        self._accepts, self._aimed, self._take = accepts, aimed, take
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer the three events of a drag."""
        if event.type() is QEvent.Type.DragLeave:
            self._aimed(False)
        elif event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if self._accepts(event.mimeData()):
                event.acceptProposedAction()
                self._aimed(True)
        elif event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            copied(event)
            self._aimed(False)
            from creator_coach.ui.widgets.dropped import dropped  # noqa: PLC0415  # Not needed for the first painting.

            self._take(dropped(event.mimeData()))
        else:
            return False
        return True
