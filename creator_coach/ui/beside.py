"""Work on the journal that takes long: on a connection of its own while the window goes on, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.journal.types import JournalError
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import Opening
from creator_coach.ui.rescue import tried
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.coach import Coach

Made = TypeVar("Made")

# Work that is done by then is not spoken of, in milliseconds: a note that flickers by tells nothing.
SOON_MS = 400


class Beside(QObject):
    """Does what it is asked with `runner`. `ended` says that it is done, and that whoever asked has been told.

    While `writing` the journal is being changed: nobody else should. What is done while the journal was locked in the
    meantime is told at `resume`.
    """

    ended = Signal()

    def __init__(
        self, opening: Opening, toast: Toast, runner: Inline | None = None, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._opening = opening
        self._toast = toast
        self._runner = runner if runner is not None else Inline(self)
        self._writes = False
        self._saying = ""
        self._late: Callable[[], None] | None = None
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(SOON_MS)
        self._soon.timeout.connect(self._say)

    @property
    def busy(self) -> bool:
        """Whether something is under way."""
        return self._runner.busy

    @property
    def writing(self) -> bool:
        """Whether something is under way that changes the journal."""
        return self.busy and self._writes

    def ask(
        self,
        work: Callable[[Coach], Made],
        then: Callable[[Made | JournalError], None],
        saying: str,
        *,
        writes: bool = False,
    ) -> bool:
        """Do `work` with a coach of its own, then hand to `then` what came of it, or the JournalError that was raised.

        `saying` is told if it takes a while. If something is under way already nothing is done: that is told, and
        False is returned.
        """
        if self.busy:
            self._toast.tell(self.busy_words())
            return False
        try:
            working = tried(self._opening.beside(work))
        except JournalError as error:
            then(error)
            return True
        self._writes, self._saying = writes, saying
        self._soon.start()
        self._runner.ask(working, lambda made: self._answer(then, made))
        return True

    def busy_words(self) -> str:
        """Why nothing else can be asked for now."""
        return self.tr("The app is still at work on the journal. Try again in a moment.")

    def resume(self) -> None:
        """The journal is open again: tell what was done while it was not."""
        late, self._late = self._late, None
        if late is not None:
            late()

    def _say(self) -> None:
        if not self._opening.locked:
            self._toast.hold(self._saying)

    def _answer(self, then: Callable[[Made | JournalError], None], made: Made | JournalError) -> None:
        self._soon.stop()
        self._toast.release()
        if self._opening.locked:
            self._late = lambda: then(made)
        else:
            then(made)
        self.ended.emit()
