"""Having the coach at hand without making the person wait for it: it is made after the window has been shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from creator_coach.coach import Coach
    from creator_coach.ui.patient import PatientCoach

#: Gives the coach; pages and desk ask for it when they need it. May raise JournalError.
AtHand = Callable[[], "Coach"]


class Opening:
    """Opens the journal at `path` when the coach is first asked for."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._coach: PatientCoach | None = None

    def __call__(self) -> Coach:
        """The coach. Raises JournalError if the journal does not open; asking again tries again."""
        if self._coach is None:
            from creator_coach.ui.patient import PatientCoach  # noqa: PLC0415  # Loading it is what takes the time.

            self._coach = PatientCoach.at(self._path)
        return self._coach

    def warm(self) -> None:
        """Begin to read the word lists and the trained reader; the journal must be open.

        A thread of its own: they are plain values, and neither Qt nor the journal is touched in it.
        """
        from creator_coach.ui.patient import warm  # noqa: PLC0415  # As above.

        if self._coach is not None:
            self._coach.warming = Thread(target=warm, name="word lists", daemon=True)
            self._coach.warming.start()

    def close(self) -> None:
        """Close the journal, if it was opened."""
        if self._coach is not None:
            self._coach.close()
