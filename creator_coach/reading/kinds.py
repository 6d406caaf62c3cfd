"""Which of the eight kinds a comment is: its features weighed, and how sure that is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from creator_coach.reading.lexicon import Weights
from creator_coach.reading.types import Grounds, Kind, Scores

#: From which probability on a kind is called good or fair. Right on gold: .94 of the good, .74 of the fair, .38 of the
#: faint; on authors left out of the fit .87, .61 and .39.
GOOD_FROM = 0.75
FAIR_FROM = 0.45
#: Of two kinds that are near, the milder is shown first (READING.md section 4): from this share of the harsher's
#: probability on. Measured by leaving authors out: nothing lost, and fewer kind words shown as mockery.
NEAR = 0.8
_HARSHER = frozenset({Kind.MOCKERY, Kind.ATTACK})
#: How much a model's opinion counts beside the weights', when there is one.
MODEL_SHARE = 2 / 3


@dataclass(frozen=True, slots=True)
class Weighed:
    """Kinds with their probabilities, most likely first (of two that are near, the milder)."""

    ranked: tuple[tuple[Kind, float], ...]

    @property
    def kind(self) -> Kind:
        """The most likely kind."""
        return self.ranked[0][0]

    @property
    def certainty(self) -> Grounds:
        """How sure that is."""
        return certainty(self.ranked[0][1])

    def of(self, kind: Kind) -> float:
        """The probability of `kind`; 0 for one that was not weighed."""
        return dict(self.ranked).get(kind, 0.0)


def certainty(chance: float) -> Grounds:
    """A probability as one of three steps."""
    if chance >= GOOD_FROM:
        return Grounds.GOOD
    return Grounds.FAIR if chance >= FAIR_FROM else Grounds.FAINT


def weigh(features: Mapping[str, float], weights: Weights, scores: Scores | None = None) -> Weighed:
    """Probabilities of the kinds from the weights, averaged with a model's scores if there are any."""
    chances = {Kind(label): chance for label, chance in weights.shares(features).items()}
    if scores is not None:
        given = dict(scores.kinds)
        chances = {
            kind: (1 - MODEL_SHARE) * chance + MODEL_SHARE * given.get(kind, 0.0) for kind, chance in chances.items()
        }
    return Weighed(_milder_first(sorted(chances.items(), key=lambda pair: -pair[1])))


def _milder_first(ranked: list[tuple[Kind, float]]) -> tuple[tuple[Kind, float], ...]:
    (first, chance), (second, near) = ranked[:2]
    if first in _HARSHER and second not in _HARSHER and near >= NEAR * chance:
        ranked[:2] = ranked[1], ranked[0]
    return tuple(ranked)
