"""What spoke for a reading: words and rules with what they weigh, what a trained model said, and which rule decided."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise
from typing import TypeVar

from creator_coach.reading.features import with_kind
from creator_coach.reading.kinds import Weighed, weigh
from creator_coach.reading.lexicon import Lexicons, Weights
from creator_coach.reading.perspective import TRACES
from creator_coach.reading.read import Found, prepare, read
from creator_coach.reading.safety import DANGER_FROM, MODEL_WEIGHT, SURE_FROM, TOGETHER_FROM, log_odds, signs
from creator_coach.reading.text import TokenType
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kind,
    Mark,
    PerspectiveId,
    Reading,
    SafetyLevel,
    Scores,
    Span,
    ThreatType,
    Why,
)

_T = TypeVar("_T")

#: How many features are told of.
MOST = 8
#: What a text may hold besides words; one that holds nothing else is not weighed.
_WORDLESS = (TokenType.MENTION, TokenType.LINK, TokenType.MARK, TokenType.TAG)


class Sort(StrEnum):
    """What a feature is made of: words of the comment (the first five), a cue, several cues together, or its shape."""

    WORD = "word"
    PAIR = "pair"
    STEM = "stem"
    FIRST = "first"
    LAST = "last"
    CUE = "cue"
    OFTEN = "often"
    TOGETHER = "together"
    SHAPE = "shape"


class Rule(StrEnum):
    """A rule that decided the kind, whatever the weighing gave."""

    PERSON = "person"
    SURE_DANGER = "sure_danger"
    DANGER = "danger"
    NOTHING = "nothing"
    SLUR = "slur"
    MILDER = "milder"


#: How the features that are words or cues begin.
_SORTS = {
    "w": Sort.WORD,
    "stem": Sort.STEM,
    "first": Sort.FIRST,
    "last": Sort.LAST,
    "cue": Sort.CUE,
    "often": Sort.OFTEN,
}


@dataclass(frozen=True, slots=True)
class Pull:
    """One feature, how hard it pulls toward the kind shown, and the words it stands on, if any."""

    sort: Sort
    name: str
    value: float
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class WhyKind:
    """The kind shown, the one it was `against` in the weights, and the chances of all kinds, best first.

    `weighed` is by the weights, `scored` by the model (empty without one), `blended` by both. No `against` and no
    pulls where the kind shown was not weighed.
    """

    shown: Kind
    against: Kind | None
    rule: Rule | None
    pulls: tuple[Pull, ...]
    weighed: tuple[tuple[Kind, float], ...]
    scored: tuple[tuple[Kind, float], ...]
    blended: tuple[tuple[Kind, float], ...]


@dataclass(frozen=True, slots=True)
class WhyDanger:
    """What was added up for a danger, and what it had to reach.

    A sign is a rule's name, what it weighs (below 0: against) and its words. `scored` is the model's chance of danger
    and `share` what that weighs, None without a model; it counts only if `counted`, for beside signs that are sure it
    has no say. `spans` are the words of the danger that was found.
    """

    level: SafetyLevel | None
    signs: tuple[tuple[str, float, Span], ...]
    addressed: float
    weight: float
    scored: float | None
    share: float | None
    counted: bool
    needed: float
    spans: tuple[Span, ...]

    @property
    def together(self) -> float:
        """What was held against `needed`."""
        return self.weight + (self.share or 0.0) * self.counted


@dataclass(frozen=True, slots=True)
class WhyPerspective:
    """A possible reading that is shown: its chance by the weights, by the model, and its traces in the text."""

    id: PerspectiveId
    grounds: Grounds
    weighed: float
    scored: float | None
    traces: tuple[tuple[str, Span], ...]


@dataclass(frozen=True, slots=True)
class Heads:
    """What the model said besides the kinds, the likeliest first."""

    danger: float
    threat_type: ThreatType | None
    flags: tuple[tuple[Flag, float], ...]
    perspectives: tuple[tuple[PerspectiveId, float], ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """A reading and what spoke for it. `heads` is None without a model."""

    reading: Reading
    kind: WhyKind
    danger: WhyDanger
    perspectives: tuple[WhyPerspective, ...]
    heads: Heads | None


def explain(
    comment: Comment,
    lexicons: Lexicons,
    scores: Scores | None = None,
    *,
    kind: Kind | None = None,
    safe: bool = False,
) -> Explanation:
    """The reading that `read` gives with the same arguments, and what spoke for it. Never raises for any text."""
    reading = read(comment, lexicons, scores, kind=kind, safe=safe)
    parts = prepare(comment, lexicons, scores)
    return Explanation(
        reading,
        _why_kind(reading, parts, lexicons.kinds, scores, by_person=kind is not None),
        _why_danger(reading, parts, lexicons, scores),
        _why_perspectives(reading, parts, lexicons.perspectives, scores),
        _heads(scores) if scores is not None else None,
    )


# the kind ------------------------------------------------------------------------------------------


def _why_kind(reading: Reading, parts: Found, weights: Weights, scores: Scores | None, *, by_person: bool) -> WhyKind:
    weighed = weigh(parts.features, weights)
    blended = weigh(parts.features, weights, scores)
    against = next((kind for kind, _ in _ranked(weighed.ranked) if kind is not reading.kind), None)
    rule = Rule.PERSON if by_person else _rule(reading, parts, blended)
    if rule is Rule.NOTHING or reading.kind not in weights.labels:
        against = None
    return WhyKind(
        shown=reading.kind,
        against=against,
        rule=rule,
        pulls=_pulls(parts, weights, reading.kind, against) if against else (),
        weighed=_ranked(weighed.ranked),
        scored=_ranked(scores.kinds) if scores is not None else (),
        blended=_ranked(blended.ranked),
    )


def _ranked(chances: Sequence[tuple[_T, float]]) -> tuple[tuple[_T, float], ...]:
    return tuple(sorted(chances, key=lambda pair: -pair[1]))


def _rule(reading: Reading, parts: Found, blended: Weighed) -> Rule | None:
    """What decided, told from what came out: the rules themselves stand in read.py and kinds.py."""
    if reading.kind is Kind.THREAT:
        return Rule.SURE_DANGER if reading.certainty is Grounds.GOOD else Rule.DANGER
    wordless = all(token.type in _WORDLESS for token in parts.near)
    if wordless or reading.why is Why.OTHER_LANGUAGE:
        return Rule.NOTHING
    if reading.kind is not blended.kind:
        return Rule.SLUR
    (_, first), (_, second) = blended.ranked[:2]
    return Rule.MILDER if first < second else None


def _pulls(parts: Found, weights: Weights, toward: Kind, against: Kind) -> tuple[Pull, ...]:
    """The features that pull hardest toward one kind from another."""
    up, down = weights.labels.index(toward), weights.labels.index(against)
    found = []
    for name, value in parts.features.items():
        own = {int(at): weight for at, weight in weights.features.get(name, ())}
        pull = value * (own.get(up, 0.0) - own.get(down, 0.0))
        if pull > 0:
            found.append((pull, name))
    top = sorted(found, key=lambda pair: -pair[0])[:MOST]
    return tuple(_pull(name, pull, parts) for pull, name in top)


def _pull(feature: str, value: float, parts: Found) -> Pull:
    """A feature with its words; `name` is what stands after the colon where that tells the sort apart."""
    head, _, rest = feature.partition(":")
    sort = _SORTS.get(head)
    if sort is None:
        return Pull(Sort.TOGETHER if "&" in head else Sort.SHAPE, feature, value, ())
    if sort in (Sort.CUE, Sort.OFTEN):
        return Pull(sort, rest, value, tuple(cue.span for cue in parts.cues if cue.name == rest))
    said = [token for token in parts.near if token.type is not TokenType.MARK]
    spans = {
        Sort.WORD: [token.span for token in said if token.word == rest],
        Sort.STEM: [t.span for t in said if t.type is TokenType.WORD and t.word != rest and t.word.startswith(rest)],
        Sort.FIRST: [token.span for token in said[:1]],
        Sort.LAST: [token.span for token in said[-1:]],
    }[sort]
    pairs = [Span(a.span.start, b.span.end) for a, b in pairwise(said) if f"{a.word} {b.word}" == rest]
    if sort is Sort.WORD and not spans:
        return Pull(Sort.PAIR, rest, value, tuple(pairs))
    return Pull(sort, rest, value, tuple(spans))


# danger --------------------------------------------------------------------------------------------


def _why_danger(reading: Reading, parts: Found, lexicons: Lexicons, scores: Scores | None) -> WhyDanger:
    cues = lexicons.danger.find(parts.everything)
    told = signs(reading.comment.text, parts.everything, cues)
    counted = scores is not None and told.weight < SURE_FROM
    risks = tuple(cue.span for cue in cues if cue.name.startswith("risk"))
    return WhyDanger(
        level=reading.safety_level,
        signs=told.found,
        addressed=told.addressed,
        weight=told.weight,
        scored=scores.danger if scores is not None else None,
        share=MODEL_WEIGHT * log_odds(scores.danger) if scores is not None else None,
        counted=counted,
        needed=TOGETHER_FROM if counted else DANGER_FROM,
        spans=risks if reading.safety_level is SafetyLevel.C else reading.spans(Mark.THREAT),
    )


# perspectives, and the model -----------------------------------------------------------------------


def _why_perspectives(
    reading: Reading, parts: Found, weights: Weights, scores: Scores | None
) -> tuple[WhyPerspective, ...]:
    weighed = weights.chances(with_kind(parts.features, reading.kind)) if reading.perspectives else {}
    scored: Mapping[PerspectiveId, float] | None = dict(scores.perspectives) if scores is not None else None
    return tuple(
        WhyPerspective(
            shown.id,
            shown.grounds,
            weighed.get(shown.id, 0.0),
            scored.get(shown.id, 0.0) if scored is not None else None,
            tuple((cue.name, cue.span) for cue in parts.cues if cue.name in TRACES[shown.id]),
        )
        for shown in reading.perspectives
    )


def _heads(scores: Scores) -> Heads:
    return Heads(scores.danger, scores.threat_type, _ranked(scores.flags), _ranked(scores.perspectives))
