"""A coach for the window: it waits for the word lists if they are being read, instead of reading them twice."""

from __future__ import annotations

import gc
import importlib
from collections.abc import Callable
from datetime import datetime
from threading import Thread
from typing import TypeVar

from creator_coach.coach import Coach
from creator_coach.content.spoken import spoken
from creator_coach.journal.types import Entry
from creator_coach.reader import ToCorrect, ToRead
from creator_coach.reading.types import Kind

Found = TypeVar("Found")


#: Something to take along in each language that is read, so that all that is needed to read and to say is needed.
_SAMPLES = {"sv": "Kan du sänka musiken?", "en": "Could you turn the music down?"}
#: Pages that a person may go to next; their modules, read ahead, need not be read while the window waits.
_PAGES = ("reading", "reflect", "journal", "attack", "reply", "safety", "support", "settings", "kind_words", "help")


def warm() -> None:
    """Load word lists, trained reader, the sentences of every language, and what pages need, so that nobody waits."""
    coach = Coach()
    for language, words in _SAMPLES.items():
        reading = coach.read(words, language=language)
        for tongue in spoken():
            coach.say(reading, tongue)
        coach.look_over(words, reading)
    coach.seen(())  # what looking back needs, too
    for page in _PAGES:
        importlib.import_module(f"creator_coach.ui.pages.{page}")
    # All of this stays. Looking through it for what may go would hold the window up for a tenth of a second at a time.
    gc.freeze()


class PatientCoach(Coach):
    """Made by `PatientCoach.at(path)`; `warming` is the thread that reads the word lists, if one does.

    Whoever reads waits for it: begin a reading with `prepare` or `reconsider`, and end it where waiting does no harm.
    """

    warming: Thread | None = None

    @property
    def reader(self) -> str | None:
        """As Coach says; None while it is being loaded."""
        return None if self._warming() else super().reader

    def prepare(self, text: str, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> ToRead:
        """As Coach does, once the word lists are there."""
        return self._patient(super().prepare(text, language, kind, safe))

    def reconsider(self, entry: Entry, kind: Kind | None, safe: bool, when: datetime) -> ToCorrect:
        """As Coach does, once the word lists are there."""
        return self._patient(super().reconsider(entry, kind, safe, when))

    def _warming(self) -> bool:
        return self.warming is not None and self.warming.is_alive()

    def _patient(self, work: Callable[[], Found]) -> Callable[[], Found]:
        def after() -> Found:
            if self.warming is not None and self._warming():
                self.warming.join()
            return work()

        return after
