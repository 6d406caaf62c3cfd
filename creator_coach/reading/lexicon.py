"""The words the reader is lent: frozen values, made elsewhere and given to `read`, never fetched by it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from creator_coach.reading.language import Profiles
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.types import HeatMeter


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language lends: its cue phrases and a meter for how hot a wording is."""

    language: str
    phrases: Phrases
    heat: HeatMeter


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each feature of a text speaks for each label: logits, fitted on labelled comments.

    `features` maps a feature to pairs of a label's position (a whole number) and its weight.
    """

    labels: tuple[str, ...]
    bias: tuple[float, ...]
    features: Mapping[str, Sequence[Sequence[float]]]

    def logits(self, found: Mapping[str, float]) -> dict[str, float]:
        """The sum of weights for each label, given the features found and their values."""
        sums = list(self.bias)
        for name, value in found.items():
            for at, weight in self.features.get(name, ()):
                sums[int(at)] += value * weight
        return dict(zip(self.labels, sums, strict=True))

    def chances(self, found: Mapping[str, float]) -> dict[str, float]:
        """Each label's own probability, 0..1: for labels that may be true together."""
        return {label: 1 / (1 + math.exp(-max(-30.0, min(30.0, z)))) for label, z in self.logits(found).items()}

    def shares(self, found: Mapping[str, float]) -> dict[str, float]:
        """Probabilities that sum to 1: for labels of which one is true."""
        logits = self.logits(found)
        top = max(logits.values())
        odds = {label: math.exp(z - top) for label, z in logits.items()}
        whole = sum(odds.values())
        return {label: odd / whole for label, odd in odds.items()}


@dataclass(frozen=True, slots=True)
class Lexicons:
    """Everything `read` needs besides the comment.

    `danger` holds the danger phrases of every language. `kinds`, `flags` and `perspectives` weigh a whole
    comment, `clauses` weighs one clause of it ("usable", "request", "sting"). `abroad` holds a few wordings of danger
    in some languages that are not read (reading/abroad.py).
    """

    sv: Lexicon
    en: Lexicon
    danger: Phrases
    profiles: Profiles
    kinds: Weights
    flags: Weights
    perspectives: Weights
    clauses: Weights
    abroad: Phrases = field(default_factory=lambda: Phrases({}))

    def of(self, language: str) -> tuple[Lexicon, ...]:
        """The lexicons to read with: one for Swedish or English, both for anything else."""
        if language == "sv":
            return (self.sv,)
        return (self.en,) if language == "en" else (self.sv, self.en)
