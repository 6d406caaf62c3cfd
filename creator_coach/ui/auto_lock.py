"""Notices that nobody has touched the window for a while."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWindow

_MINUTE = 60.0
_LEAST_MS = 1000
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletMove,
    }
)


class AutoLock(QObject):
    """`due` is sent when the watched window has not been touched for so many minutes.

    `clock` gives seconds. The time of day counts, not that of the processor: the hours a computer sleeps are hours too.
    """

    due = Signal()

    def __init__(self, clock: Callable[[], float] = time.time, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._wait = 0.0
        self._touched = clock()
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.VeryCoarseTimer)
        self._timer.timeout.connect(self.look)

    def watch(self, window: QWindow | None) -> None:
        """Take what happens in `window` for somebody being there."""
        if window is not None and window is not self._watched:
            self._watched = window
            window.installEventFilter(self)

    def start(self, minutes: int) -> None:
        """Begin to wait anew; 0 minutes is for ever."""
        self._wait = minutes * _MINUTE
        self._touched = self._clock()
        self._timer.stop()
        if minutes:
            self._timer.start(round(self._wait * 1000))

    def stop(self) -> None:
        """Wait no more."""
        self.start(0)

    @property
    def waiting(self) -> bool:
        """Whether `due` may come."""
        return self._timer.isActive()

    def look(self) -> None:
        """See how long it has been. While nobody is there this is called once in the whole time waited for."""
        # A clock that was set back must not keep the journal open.
        self._touched = min(self._touched, self._clock())
        idle = self._clock() - self._touched
        if idle >= self._wait:
            self._timer.stop()
            self.due.emit()
        else:
            self._timer.start(max(_LEAST_MS, round((self._wait - idle) * 1000)))

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Remember when the window was touched last."""
        if event.type() in _TOUCHES:
            self._touched = self._clock()
        return False
