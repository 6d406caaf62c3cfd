"""What the coach can say, asked for in the language of the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind, ThreatType
from creator_coach.ui.opening import AtHand
from creator_coach.ui.preferences import Preferences

# Loading them is half of what starting would take, and nothing is said before the first painting.
if TYPE_CHECKING:
    from creator_coach.coach import Coach
    from creator_coach.content.types import Chapter, HelpLine, Said, Step
    from creator_coach.reply.types import Check, Remarks, Starter


class Sayings:
    """Asks the coach, in the language and for the country of the person's settings."""

    def __init__(self, coach: AtHand, preferences: Preferences) -> None:
        self._coach = coach
        self._preferences = preferences

    @property
    def country(self) -> str:
        """The country whose lines are shown."""
        return self._preferences.country

    @property
    def trusted(self) -> tuple[str, str]:
        """Name and number of someone the person trusts; both may be empty."""
        return self._preferences.settings.trusted_name, self._preferences.settings.trusted_number

    def said(self, entry: Entry) -> Said | None:
        """The reading of `entry` in words; None if it was never read."""
        return self._coach().say(entry.reading, self._preferences.language) if entry.reading else None

    def platform_steps(self, entry: Entry) -> tuple[Step, ...]:
        """How to remove, block and report where `entry` was found."""
        return self._coach().platform_steps(entry.context.platform, self._preferences.language)

    def safety_steps(self) -> tuple[Step, ...]:
        """The steps of the safety page."""
        return self._coach().safety_steps(self._preferences.language)

    def lines(self, threat: ThreatType | None = None) -> tuple[HelpLine, ...]:
        """Numbers to call; those that help most against `threat` first."""
        return self._coach().help_lines(self.country, self._preferences.language, threat)

    def topic(self, topic: str) -> str:
        """What a topic of a point is called; "" if it is not known."""
        return self._coach().topic(topic, self._preferences.language)

    def starters(self, entry: Entry) -> tuple[Starter, ...]:
        """Ways to begin a reply to `entry`, the comment's language for the words of each."""
        spoken = entry.reading.language if entry.reading is not None else self._preferences.language
        return self._coach().starters(entry.kind or Kind.UNCLEAR, spoken, self._preferences.language)

    def looking_over(
        self, entry: Entry, text: str, kept: frozenset[str], starter: str
    ) -> Callable[[], tuple[Check, Remarks] | None]:
        """A look over a draft reply to `entry`, for any thread; it gives None while the word lists are being read."""
        coach, language = self._coach(), self._preferences.language
        return lambda: _looked_over(coach, language, entry, text, kept, starter)

    def guide(self, facts: Mapping[str, str]) -> tuple[Chapter, ...]:
        """The chapters of the guide, with `facts` in their gaps."""
        return self._coach().guide(self._preferences.language, facts)

    def licences(self) -> str:
        """The licences of everything that the app is made of, word for word."""
        return self._coach().licences()


def _looked_over(
    coach: Coach, language: str, entry: Entry, text: str, kept: frozenset[str], starter: str
) -> tuple[Check, Remarks] | None:
    if coach.reader is None:
        return None
    reading, left = entry.reading, entry.reflection.left_kernels
    take = coach.say(reading, language).take if reading is not None else ()
    found = coach.look_over(text, reading, left, kept, starter)
    return found, coach.remarks(found, text, language, take)
