"""Whether words may stand in what leaves the app: none that insults, threatens, or tells what is private."""

from __future__ import annotations

from functools import lru_cache

from creator_coach.content import lexicons
from creator_coach.reading.private import private_details
from creator_coach.reading.safety import danger
from creator_coach.reading.text import tokens

#: The cues of the reader that are insults, in either language.
_CRUEL = frozenset({"insult", "slang_insult", "slur", "group_hate"})


@lru_cache(maxsize=4096)
def clean(words: str) -> bool:
    """Whether nothing in `words` would be under a veil, in Swedish or in English. Pure, for any thread."""
    lent = lexicons.load()
    found = tokens(words)
    cues = [cue for lexicon in (lent.sv, lent.en) for cue in lexicon.phrases.find(found)]
    feared = danger(words, found, lent.danger.find(found))
    return not (feared or private_details(words) or any(cue.name in _CRUEL for cue in cues))
