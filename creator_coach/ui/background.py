"""Work away from the window's thread: one thing at a time, and only what was asked for last is answered."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, Qt, QThreadPool, Signal, Slot

Found = TypeVar("Found")

#: How long Python lets a thread go on while another waits, in seconds. Its own 0.005, once for each of the many calls
#: that the window makes to paint itself, added up to pauses of a quarter of a second.
TURN = 0.0005


class Inline(QObject):
    """Does what it is asked at once, on the thread that asks. `busy_changed` tells when that begins and ends."""

    busy_changed = Signal(bool)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._busy = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._busy

    def ask(self, work: Callable[[], Found], then: Callable[[Found], None]) -> None:
        """Do `work` and hand to `then` what came of it; an exception of `work` goes on to whoever asked."""
        self._set_busy(True)
        try:
            found = work()
        finally:
            self._set_busy(False)
        then(found)

    def drop(self) -> None:
        """Nobody waits for the answer any more."""

    def finish(self) -> None:
        """Wait for the answer, if one is still to come, and hand it over before this returns."""

    def close(self) -> None:
        """Drop what is under way, and return when nothing is being done any more."""

    def _set_busy(self, busy: bool) -> None:
        if busy is not self._busy:
            self._busy = busy
            self.busy_changed.emit(busy)


class _Messenger(QObject):
    """Carries an answer across; it belongs to no window, so that it is there for as long as work is done.

    `asked` is the number of the last request.
    """

    came = Signal(int, object, object)
    asked = 0


class _Work(QRunnable):
    """Holds a function, and nothing of the window."""

    def __init__(self, work: Callable[[], None]) -> None:
        super().__init__()
        self._work = work

    def run(self) -> None:
        self._work()


class Background(Inline):
    """Does the work on a thread of its own, and answers on the window's.

    A later request makes an earlier one stale: its answer is dropped, an exception of it too. An exception of the
    last one is raised again on the window's thread, where the crash hook sees it. `close` before the application ends.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._then: Callable[[object], None] | None = None
        self._messenger = _Messenger()
        self._messenger.came.connect(self._answer, Qt.ConnectionType.QueuedConnection)
        self._pool = QThreadPool()
        self._pool.setMaxThreadCount(1)
        sys.setswitchinterval(TURN)

    def ask(self, work: Callable[[], Found], then: Callable[[Found], None]) -> None:
        """Do `work` after what is being done now, and hand to `then` what came of it."""
        self._messenger.asked += 1
        self._then = then  # type: ignore[assignment]  # It is handed nothing but what its own `work` gave.
        number, messenger = self._messenger.asked, self._messenger

        def do() -> None:
            if number != messenger.asked:
                return
            try:
                found, error = work(), None
            except BaseException as failure:  # noqa: BLE001  # It is raised again where it is seen.
                found, error = None, failure
            messenger.came.emit(number, found, error)

        self._pool.start(_Work(do))
        self._set_busy(True)

    def drop(self) -> None:
        """Nobody waits for the answer any more; what has not been begun is not begun."""
        self._messenger.asked += 1
        self._then = None
        self._set_busy(False)

    def finish(self) -> None:
        """Wait for the answer, if one is still to come, and hand it over before this returns."""
        if self._then is not None:
            self._pool.waitForDone()
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall.value)

    def close(self) -> None:
        """Drop what is under way, and return when nothing is being done any more."""
        self.drop()
        self._pool.waitForDone()

    @Slot(int, object, object)
    def _answer(self, number: int, found: object, error: BaseException | None) -> None:
        then = self._then
        if number != self._messenger.asked or then is None:
            return
        self._then = None
        self._set_busy(False)
        if error is not None:
            raise error
        then(found)
