"""A coach for the window: it waits for the word lists if they are being read, instead of reading them twice."""

from __future__ import annotations

from threading import Thread

from creator_coach.coach import Coach
from creator_coach.reading.types import Kind, Reading


def warm() -> None:
    """Read the word lists and the sentences of both languages, so that the first reading need not."""
    coach = Coach()
    for language in ("sv", "en"):
        coach.say(coach.read("."), language)


class PatientCoach(Coach):
    """Made by `PatientCoach.at(path)`; `warming` is the thread that reads the word lists, if one does."""

    warming: Thread | None = None

    def read(self, text: str, *, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> Reading:
        """As Coach does, once the word lists are there."""
        if self.warming is not None and self.warming.is_alive():
            self.warming.join()
        return super().read(text, language=language, kind=kind, safe=safe)
