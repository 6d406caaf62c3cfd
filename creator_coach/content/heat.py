"""How hot a wording is: VADER in English and, through the same engine, in Swedish, with its faults fenced."""

from __future__ import annotations

import importlib.util
import math
import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import ModuleType
from typing import Any

from creator_coach.content.where import resource
from creator_coach.reading.text import Token, TokenType, tokens
from creator_coach.reading.types import HeatMeter

#: The engine compares every word with every other: it gets this many words at a time,
CHUNK = 60
#: and no more than this many characters of a text are measured.
MEASURED = 10_000
#: Heat at which the scale is half way up is about the square root of a third of this.
SCALE = 30.0
#: What swearing, and shouting a whole sentence, add to the strength of the words.
SWEARING, SHOUTING = 1.2, 1.0
#: How much of the warmth in a sentence is taken off its heat.
COOLING = 0.5

_ENGINE = "vaderSentiment.vaderSentiment"
_LONGEST_WORD = 40
_SHORTEST_REST = 3
_ROUGH, _INSULT = -2.0, -2.6


@dataclass(frozen=True, slots=True)
class _Words:
    """What one language's words weigh, from its heat.toml."""

    valence: dict[str, float]
    phrases: dict[tuple[str, ...], float]
    boosters: dict[str, float]
    negations: tuple[str, ...]
    swearing: frozenset[str]
    stronger: tuple[str, ...]
    rough: tuple[str, ...]
    insults: tuple[str, ...]
    but: frozenset[str]


@dataclass(frozen=True, slots=True)
class _Heard:
    """What the engine heard in a few words: sums of valence, warm and hot, and what marks add."""

    warm: float
    hot: float
    emphasis: float
