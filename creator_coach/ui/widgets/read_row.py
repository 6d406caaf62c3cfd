"""The last row of the first page: the button that reads, where everything stays, and whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.asleep import Asleep
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.reading_line import ReadingLine
from creator_coach.ui.widgets.saved_label import SavedLabel


class ReadRow(QWidget):
    """`read_asked` when the comment is to be read; without one, and while the app reads, the button says why not."""

    read_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._read = button(look, "primary", "book-open", "large")
        self._asleep = Asleep(self._read)
        self._ready = self._busy = False
        self._private = IconLabel(look, "lock", "caption", "text2")
        self._line = ReadingLine(look)
        self.saved = SavedLabel(look)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addStretch(1)
        words.addWidget(self._private)
        words.addWidget(self._line)
        words.addWidget(self.saved)
        words.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(20)
        self._row.addWidget(self._read, 0, Qt.AlignmentFlag.AlignLeft)
        self._row.addLayout(words, 1)
        self.setFocusProxy(self._read)
        self._read.clicked.connect(self.read_asked)
        # One takes the place of the other, so that nothing moves.
        self._line.told.connect(self._private.setHidden)
        self.retranslate()

    def ask(self) -> None:
        """As if the button had been pressed; nothing happens while it is asleep."""
        if self._read.isEnabled():
            self.read_asked.emit()

    def set_ready(self, ready: bool) -> None:
        """Whether there is a comment to read."""
        self._ready = ready
        self._tell()

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read, or is done."""
        self._busy = busy
        self._asleep.set_busy(busy)
        self._line.set_busy(busy)
        self._tell()

    def _tell(self) -> None:
        self._read.setEnabled(self._ready and not self._busy)
        first = "" if self._ready else self.tr("Paste or write a comment first.")
        why = self._line.text() if self._busy else first
        self._read.setToolTip(why)
        self._read.setAccessibleDescription(why)

    def set_stacked(self, stacked: bool) -> None:
        """The words under the button, or beside it."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    def retranslate(self) -> None:
        """Set every text."""
        self._read.setText(self.tr("Read it together"))
        self._private.set_text(self.tr("Everything stays on this computer."))
        self._line.retranslate()
        self.saved.retranslate()
        self._tell()
