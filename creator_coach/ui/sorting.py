"""Takes many comments in and reads them, a few at a time: what is done is kept, and anybody may stop it."""

from __future__ import annotations

from collections.abc import Iterator
from threading import Event
from time import monotonic

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.intake.types import Layout, Source
from creator_coach.journal.types import JournalError
from creator_coach.triage.pace import Pace
from creator_coach.triage.types import Counts, Judged, Progress
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand

#: Milliseconds for the window between two helpings.
REST_MS = 5


class Sorting(QObject):
    """`moved` carries the Progress after each helping, `ended` the last one, `failed` the name of what went wrong."""

    moved = Signal(object)
    ended = Signal(object)
    failed = Signal(str)

    def __init__(self, coach: AtHand, runner: Inline | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._runner = runner if runner is not None else Inline(self)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._step)
        self._stop = Event()
        self._pace = Pace()
        self._taking: Iterator[Counts] = iter(())
        self.batch = ""

    @property
    def busy(self) -> bool:
        """Whether comments are being taken in or read."""
        return self._timer.isActive() or self._runner.busy

    def begin(self, source: Source, layout: Layout | None = None) -> None:
        """Take `source` in as a new batch, and read it."""
        self.cancel()
        try:
            many = self._coach().many
            self.batch = many.begin(source)
            self._taking = many.take_in(self.batch, source, layout)
            self._go()
        except JournalError as error:
            self.failed.emit(type(error).__name__)

    def resume(self, batch: str) -> None:
        """Read what is left of a batch that was begun before."""
        self.cancel()
        self.batch, self._taking = batch, iter(())
        self._go()

    def cancel(self) -> None:
        """Stop; what is being read now is the last."""
        self._stop.set()
        if self._timer.isActive():
            self._timer.stop()
            self._end()

    def _go(self) -> None:
        self._stop, self._pace = Event(), Pace()
        self._timer.start()

    def _step(self) -> None:
        try:
            coming = next(self._taking, None) is not None
            many = self._coach().many
            waiting = many.waiting(self.batch)
            if not waiting and not coming:
                self._end()
                return
            work = many.to_judge(waiting, self._stop.is_set)
        except (JournalError, OSError) as error:
            self.failed.emit(type(error).__name__)
            return
        except KeyError:  # everything was deleted meanwhile
            return
        self._runner.ask(work, self._keep)

    def _keep(self, read: tuple[Judged, ...]) -> None:
        try:
            many = self._coach().many
            many.judge(self.batch, read)
            said = self._pace.of(many.counts(self.batch), monotonic())
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return
        except KeyError:  # everything was deleted meanwhile
            return
        self.moved.emit(said)
        if self._stop.is_set():
            self._end()
        else:
            self._timer.start()

    def _end(self) -> None:
        try:
            counts = self._coach().many.counts(self.batch)
        except (JournalError, KeyError):
            return
        self.ended.emit(Progress(counts, cancelled=not counts.done))
