"""What sorting many comments says, from resources/<language>/triage.toml."""

from __future__ import annotations

import tomllib
from functools import lru_cache

from creator_coach.content import topics
from creator_coach.content.messages import Messages
from creator_coach.content.where import resource
from creator_coach.triage.types import Merged


@lru_cache(maxsize=2)
def words(language: str) -> Messages:
    """The words of `language`."""
    return Messages(language, tomllib.loads(resource(language, "triage.toml").read_text(encoding="utf-8")))


def point(merged: Merged, language: str) -> str:
    """What a point is called: its topic's name, or the word itself."""
    return (topics.called(merged.topic, language) if merged.topic else "") or merged.word
