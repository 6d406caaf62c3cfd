"""Sixty seconds of slow breathing: offered in one line, never begun by itself, and over by itself."""

from __future__ import annotations

from math import cos, pi

from PySide6.QtCore import QElapsedTimer, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card

IN_MS = 4_000
OUT_MS = 6_000
WHOLE_MS = 60_000
_FRAME_MS = 40
_STILL_FRAME_MS = 250


def breathing_in(elapsed: int) -> bool:
    """Whether one breathes in, `elapsed` milliseconds after the start."""
    return elapsed % (IN_MS + OUT_MS) < IN_MS


def fullness(elapsed: int) -> float:
    """How full the lungs are, 0 to 1, `elapsed` milliseconds after the start; slow at both turns."""
    within = elapsed % (IN_MS + OUT_MS)
    share = within / IN_MS if within < IN_MS else 1 - (within - IN_MS) / OUT_MS
    return (1 - cos(pi * share)) / 2


class BreathingCircle(QWidget):
    """A circle that grows and shrinks with the breath; under reduced motion it stands still."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._full = 0.0
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def set_full(self, full: float) -> None:
        """Show lungs that are `full` (0 to 1)."""
        self._full = full
        self.update()

    def sizeHint(self) -> QSize:
        """A square."""
        side = self._look.theme.px(96)
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The rim that stays, and the disc that breathes."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = min(self.width(), self.height()) - 2
        centre = QRectF(self.rect()).center()
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.drawEllipse(centre, whole / 2, whole / 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("accent"))
        radius = whole / 2 * (0.35 + 0.6 * self._full)
        painter.drawEllipse(QPointF(centre), radius, radius)
        painter.end()


class Breathing(QWidget):
    """First an offer, then the minute, then a word that it is over. `finished` comes at the end or when skipped."""

    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._state = "offer"
        self._elapsed = 0
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._tick)
        self._words = text.label("body", "text2")
        self._count = text.label("caption", "text3")
        self._circle = BreathingCircle(look)
        self._start = button(look, "secondary", "wind", "small")
        self._skip = button(look, "quiet", None, "small")
        self._lay_out()
        self._start.clicked.connect(self.start)
        self._skip.clicked.connect(self.skip)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch(1)
        words.addWidget(self._words)
        words.addWidget(self._count)
        words.addStretch(1)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self._start)
        ways.addWidget(self._skip)
        ways.addStretch(1)
        card = Card(self._look, "sunken")
        card.body.setContentsMargins(20, 12, 12, 12)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(16)
        self._row.addWidget(self._circle)
        self._row.addLayout(words, 1)
        self._row.addLayout(ways)
        card.body.addLayout(self._row)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(card)

    def set_stacked(self, stacked: bool) -> None:
        """The words above the buttons, or beside them."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    # the minute ------------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """Whether the minute is going on."""
        return self._state == "running"

    def offer(self) -> None:
        """Back to the offer."""
        self._stop("offer")

    def start(self) -> None:
        """Begin the minute."""
        self._state = "running"
        self._clock.start()
        self._timer.start(_STILL_FRAME_MS if self._look.reduced_motion else _FRAME_MS)
        self.retranslate()
        self.show_at(0)
        self._skip.setFocus(Qt.FocusReason.OtherFocusReason)

    def skip(self) -> None:
        """No breathing, or no more of it."""
        self._stop("offer")
        self.finished.emit()

    def show_at(self, elapsed: int) -> None:
        """Show the minute as it is `elapsed` milliseconds after its start; at sixty seconds it is over."""
        self._elapsed = elapsed
        if elapsed >= WHOLE_MS:
            self._stop("over")
            self.finished.emit()
            return
        if not self._look.reduced_motion:
            self._circle.set_full(fullness(elapsed))
        self._say_breath()

    def _tick(self) -> None:
        self.show_at(self._clock.elapsed())

    def _stop(self, state: str) -> None:
        self._timer.stop()
        self._state = state
        self.retranslate()

    def hideEvent(self, _event: QHideEvent) -> None:
        """Out of sight, the minute stops."""
        if self.running:
            self._stop("offer")

    # what it says ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self._start.setText(self.tr("Breathe a minute"))
        self._skip.setText(self.tr("Skip") if self.running else self.tr("No thanks"))
        self._start.setVisible(self._state == "offer")
        self._skip.setVisible(self._state != "over")
        self._circle.setVisible(self.running and not self._look.reduced_motion)
        self._count.setVisible(self.running)
        if self.running:
            self._say_breath()
        elif self._state == "over":
            self._words.setText(self.tr("That was a minute. Read on when you like."))
        else:
            self._words.setText(self.tr("Would sixty seconds of slow breathing be good first?"))

    def _say_breath(self) -> None:
        self._words.setText(self.tr("Breathe in") if breathing_in(self._elapsed) else self.tr("Breathe out"))
        left = (WHOLE_MS - self._elapsed + 999) // 1000
        self._count.setText(self.tr("{seconds} s left").format(seconds=left))

    def sentence(self) -> str:
        """What is said now."""
        return self._words.text()
