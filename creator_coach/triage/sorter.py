"""Many comments at once, for the front door."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from creator_coach.export.exporter import Exporter

if TYPE_CHECKING:
    from creator_coach.triage.many import Many


class Sorter(Exporter):
    """A reader with a journal that can take in many comments at once."""

    _clock: Callable[[], datetime]

    @property
    def many(self) -> Many:
        """The batches of the journal behind it. Raises RuntimeError if there is no journal."""
        from creator_coach.triage.many import Many  # noqa: PLC0415  (seldom needed; the window is there sooner)

        return Many(self, self.journal, self._clock)
