"""Looking back over many entries: what each of them tells, taken out of it, and what they show together."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from creator_coach.content import topics
from creator_coach.insights import facts
from creator_coach.insights.figures import figures, to_ask
from creator_coach.insights.types import Seen, Terms
from creator_coach.journal import corrections
from creator_coach.journal.types import Entry

#: The languages in which it can be told what a point is about.
_LANGUAGES = ("sv", "en")


class Hindsight:
    """Needs no journal: entries in, values out. What is static here is pure, for any thread."""

    def seen(self, entries: Iterable[Entry]) -> tuple[Seen, ...]:
        """What `figures` needs of each of `entries`; their words are not held on to, but for those of their points."""
        lent = terms()
        return tuple(facts.seen(entry, lent) for entry in entries)

    #: What many entries show together.
    figures = staticmethod(figures)
    #: The id of the entry whose plan it is time to ask about.
    plan_to_ask = staticmethod(to_ask)
    #: What the app got wrong, by what is `judged` of each entry and by the corrections.
    count_wrong = staticmethod(corrections.wrong)
    #: What a topic of a point is called, in "sv" or "en".
    topic = staticmethod(topics.called)


def terms() -> dict[str, Terms]:
    """What each language lends us to tell what a point is about."""
    return {language: _terms(language) for language in _LANGUAGES}


@lru_cache(maxsize=2)
def _terms(language: str) -> Terms:
    # Many write in both at once.
    passed = frozenset[str]().union(*map(topics.passed, _LANGUAGES))
    return Terms(language, *topics.words(language), passed, topics.known())
