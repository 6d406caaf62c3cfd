"""Small lexicons for tests of the reading, so that a change of the shipped words breaks no test of a rule."""

from __future__ import annotations

from creator_coach.reading.phrases import Cue, Phrases
from creator_coach.reading.sift import Clause
from creator_coach.reading.text import Token, groups, tokens
from creator_coach.reading.types import Span


def cues(text: str, **patterns: str) -> tuple[tuple[Token, ...], list[Cue]]:
    """The tokens of `text` and the cues found with `patterns` (one pattern a cue)."""
    found = tokens(text)
    return found, Phrases({name: [pattern] for name, pattern in patterns.items()}).find(found)


def clauses(text: str, usable: float = 0.0, request: float = 0.0, sting: float = 0.0) -> tuple[Clause, ...]:
    """The clauses of `text`, all with the same chances and without cues."""
    return tuple(Clause(part, (), usable, request, sting) for part in groups(tokens(text), "clause"))


def span(text: str, words: str) -> Span:
    """Where `words` stand in `text`."""
    start = text.index(words)
    return Span(start, start + len(words))
