"""Lets files be dropped on a widget: which they are is handed on, and nothing of them is read."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QWidget

from creator_coach.ui.widgets.taking import copied


def files_in(source: QMimeData | None) -> tuple[Path, ...]:
    """The files of this computer that `source` names."""
    if source is None:
        return ()
    return tuple(Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile())


class FilePlace(QObject):
    """`given` carries what fell (a tuple of Path; empty for a picture that is no file); `aimed` whether it may fall."""

    given = Signal(object)
    aimed = Signal(bool)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Answer the three events of a drag; words are for the fields."""
        if event.type() is QEvent.Type.DragLeave:
            self.aimed.emit(False)
        elif event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent):
            if not (files_in(event.mimeData()) or event.mimeData().hasImage()):
                return False
            event.acceptProposedAction()
            self.aimed.emit(True)
        elif event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            copied(event)
            self.aimed.emit(False)
            self.given.emit(files_in(event.mimeData()))
        else:
            return False
        return True
