"""How far the reading of many comments has come, and the way to stop it or go on."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from creator_coach.triage.types import Progress
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button

_MINUTE = 60


class ManyProgress(QWidget):
    """Hidden when everything has been read. `stop_asked` and `go_on_asked` are the person's."""

    stop_asked = Signal()
    go_on_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._now: Progress | None = None
        self._running = False
        self.words = text.label("body", "text2")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.stop = button(look, "quiet", "x", "small")
        self.go_on = button(look, "secondary", "book-open", "small")
        row = QHBoxLayout()
        row.addWidget(self.words, 1)
        row.addWidget(self.stop)
        row.addWidget(self.go_on)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self.bar)
        self.stop.clicked.connect(self.stop_asked)
        self.go_on.clicked.connect(self.go_on_asked)

    def show_progress(self, now: Progress, *, running: bool) -> None:
        """Show how far it is, and whether it goes on by itself."""
        self._now, self._running = now, running
        self.setVisible(running or not now.counts.done)
        self.bar.setRange(0, now.counts.taken or 0)
        self.bar.setValue(now.counts.read)
        self.stop.setVisible(running)
        self.go_on.setVisible(not running)
        self.retranslate()

    def sentence(self) -> str:
        """How far it is, how fast, and how long it will take."""
        now = self._now
        if now is None:
            return ""
        counts = now.counts
        said = [self.tr("{read} of {taken} read").format(read=counts.read, taken=counts.taken)]
        if self._running and now.per_second:
            said.append(self.tr("%Ln a second", "", round(now.per_second)))
        if self._running and now.seconds_left is not None and now.seconds_left >= _MINUTE:
            said.append(self.tr("about %Ln minute(s) left", "", round(now.seconds_left / _MINUTE)))
        return " · ".join(said)

    def retranslate(self) -> None:
        """Set every text."""
        self.words.setText(self.sentence())
        self.bar.setAccessibleName(self.sentence())
        self.stop.setText(self.tr("Stop"))
        self.go_on.setText(self.tr("Go on reading"))
