"""Having the coach at hand without making the person wait for it: it is made after the window has been shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING, TypeVar

from creator_coach.safekeeping import Safekeeping

if TYPE_CHECKING:
    from creator_coach.coach import Coach
    from creator_coach.ui.patient import PatientCoach

#: Gives the coach; pages and desk ask for it when they need it. May raise JournalError.
AtHand = Callable[[], "Coach"]

Made = TypeVar("Made")


class Opening:
    """Opens the journal at `path` when the coach is first asked for. `safe` is the journal as a file.

    `passphrase` is what the journal is opened with. While `locked` nobody gets a coach: JournalLocked is raised.
    """

    def __init__(self, path: Path) -> None:
        self.safe = Safekeeping(path)
        self.passphrase: str | None = None
        self.locked = False
        self._coach: PatientCoach | None = None
        self._warming: Thread | None = None
        self._handed_over = False

    def __call__(self) -> Coach:
        """The coach. Raises JournalError if the journal does not open; asking again tries again."""
        if self._coach is None:
            self._check()
            self._coach = self._open(self.passphrase)
        return self._coach

    def beside(self, work: Callable[[Coach], Made]) -> Callable[[], Made]:
        """`work` with a coach of its own, which is opened and closed by whoever calls it: another thread may.

        Raises JournalError if there is no journal to open now; what it gives may raise one too.
        """
        passphrase, copied = self.passphrase, self().journal.copied

        def working() -> Made:
            coach = self._open(passphrase)
            coach.journal.copied = copied  # the day's copy has been seen to: another one would keep what is to go
            try:
                return work(coach)
            finally:
                coach.close()

        return working

    def _check(self) -> None:
        if self.locked or self._handed_over:
            from creator_coach.journal.types import JournalBusy, JournalLocked  # noqa: PLC0415  # As below.

            raise JournalLocked if self.locked else JournalBusy

    def _open(self, passphrase: str | None) -> PatientCoach:
        from creator_coach.ui.patient import PatientCoach  # noqa: PLC0415  # Loading it is what takes the time.

        made = PatientCoach.at(self.safe.path, passphrase)
        made.warming = self._warming
        return made

    # the lock --------------------------------------------------------------------------------------

    def unlock(self, passphrase: str | None) -> None:
        """Open the journal with `passphrase`. Raises JournalError, and then nothing has changed."""
        self._coach = self._open(passphrase)
        self.passphrase, self.locked = passphrase, False

    def lock(self) -> None:
        """Let go of the journal and of its passphrase."""
        self.hand_over()
        self.take_back(None)
        self.locked = True

    # work on the file ------------------------------------------------------------------------------

    def hand_over(self) -> str | None:
        """Close the journal, so that its file can be worked on; the passphrase that it was opened with.

        Until `take_back` nobody gets a coach: JournalBusy is raised.
        """
        self.close()
        self._coach, self._handed_over = None, True
        return self.passphrase

    def take_back(self, passphrase: str | None) -> None:
        """The work is done: the journal opens with `passphrase` when the coach is asked for next."""
        self.passphrase, self._handed_over = passphrase, False

    # ------------------------------------------------------------------------------------------------

    def warm(self) -> None:
        """Begin to read the word lists and the trained reader, if that has not been begun.

        A thread of its own: they are plain values, and neither Qt nor the journal is touched in it.
        """
        from creator_coach.ui.patient import warm  # noqa: PLC0415  # As above.

        if self._warming is None:
            self._warming = Thread(target=warm, name="word lists", daemon=True)
            self._warming.start()
        if self._coach is not None:
            self._coach.warming = self._warming

    def close(self) -> None:
        """Close the journal, if it was opened."""
        if self._coach is not None:
            self._coach.close()
