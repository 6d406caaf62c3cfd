"""A quiet word that the app is reading, once that takes a while."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.icon_label import IconLabel

#: Most readings are done before this; a word that comes and goes at once would only be unrest.
AFTER_MS = 400


class ReadingLine(IconLabel):
    """Says "Reading…" from `AFTER_MS` on until the app is done. `told` says when it comes and goes."""

    told = Signal(bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "book-open", "caption", "text2", parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(AFTER_MS)
        self._timer.timeout.connect(self._tell)
        self.hide()
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read, or is done."""
        if busy:
            self._timer.start()
            return
        self._timer.stop()
        if not self.isHidden():
            self.hide()
            self.told.emit(False)

    def _tell(self) -> None:
        self.show()
        self.told.emit(True)
        announce(self, self.text())

    def retranslate(self) -> None:
        """Set the text."""
        self.set_text(self.tr("Reading…"))
