"""Danger (placeholder until the real one lands)."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.reading.phrases import Cue
from creator_coach.reading.text import Token
from creator_coach.reading.types import Flag, SafetyLevel, Span, ThreatType


@dataclass(frozen=True, slots=True)
class Danger:
    """A danger."""

    type: ThreatType | None
    level: SafetyLevel
    spans: tuple[Span, ...]
    flags: frozenset[Flag]
    sure: bool


def danger(text: str, found: tuple[Token, ...], cues: list[Cue]) -> Danger | None:
    """None yet."""
    return None
