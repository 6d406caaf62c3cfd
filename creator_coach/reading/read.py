"""Reads one comment: the seven steps in order, danger first."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

from creator_coach.reading import abroad
from creator_coach.reading import language as languages
from creator_coach.reading.features import features, with_kind
from creator_coach.reading.kinds import FAIR_FROM, Weighed, weigh
from creator_coach.reading.lexicon import Lexicons
from creator_coach.reading.parts import LEVELS, Chances, of_tokens, span_of, stretches
from creator_coach.reading.perspective import perspectives
from creator_coach.reading.phrases import Cue
from creator_coach.reading.private import private_details
from creator_coach.reading.questions import questions_for
from creator_coach.reading.safety import Danger, Scored, danger
from creator_coach.reading.sift import Sifted, sift
from creator_coach.reading.text import Token, TokenType, groups, tokens
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kind,
    Mark,
    Marked,
    Reading,
    SafetyLevel,
    Scores,
    Span,
    Why,
)

#: Characters that are read closely. Danger is looked for in all of a text, however long.
CLOSELY = 6_000
#: From which chance on a flag is set, each chosen where precision and recall are even on comments left out.
FLAG_FROM = {Flag.INSULTS: 0.6, Flag.SARCASM: 0.35, Flag.MIXED: 0.5}
#: The same where a model has a say, and how much its word counts beside the weights'.
SCORED_FLAG_FROM = {Flag.INSULTS: 0.5, Flag.SARCASM: 0.4, Flag.MIXED: 0.5, Flag.GROUP_HATE: 0.5}
FLAG_SHARE = 2 / 3
#: A model's faint marks of insults are believed where it finds an insult at least this likely, and in mockery.
INSULTING_FROM = 0.35
_WARM_CUES = frozenset({"praise", "thanks", "joy", "affection"})
_KERNEL_CUES = frozenset({"fault", "broken", "request"})
_PROBLEMS = frozenset({"fault", "broken", "unheard"})
#: So many wordings of advertising in different places make one of a comment of at most so many words and signs.
ADVERTS, SHORT_ADVERT = 2, 60


@dataclass(frozen=True, slots=True)
class Found:
    """What the text was taken apart into: tokens and cues of the part read closely, and its features."""

    comment: Comment
    language: str
    everything: tuple[Token, ...]
    near: tuple[Token, ...]
    cues: list[Cue]
    features: dict[str, float]
    scores: Scores | None
    chances: Chances | None


def prepare(comment: Comment, lexicons: Lexicons, scores: Scores | None) -> Found:
    """`comment` taken apart with the words lent by `lexicons`."""
    everything = tokens(comment.text)
    language = comment.language or languages.detect(comment.text, lexicons.profiles)
    near = tuple(token for token in everything if token.span.end <= CLOSELY)
    cues = [cue for lexicon in lexicons.of(language) for cue in lexicon.phrases.find(near)]
    distinct = sorted({(cue.first, cue.last, cue.name): cue for cue in cues}.values(), key=lambda cue: cue.first)
    chances = of_tokens(near, scores.parts) if scores is not None and scores.parts else None
    return Found(comment, language, everything, near, distinct, features(near, distinct), scores, chances)


def _heat(found: Found, lexicons: Lexicons) -> float:
    """How hot the wording is: between the mean and the hottest of its sentences."""
    text = found.comment.text
    parts = [text[part[0].span.start : part[-1].span.end] for part in groups(found.near, "sentence")]
    heats = [max(lexicon.heat(part) for lexicon in lexicons.of(found.language)) for part in parts]
    return round((max(heats) + math.fsum(heats) / len(heats)) / 2, 3) if heats else 0.0


def _threat(found: Found, seen: Danger | None, lexicons: Lexicons) -> Reading | None:
    """The reading of a danger: the safety page and nothing else. None if there is no danger."""
    if seen is None or seen.level is not SafetyLevel.A:
        return None
    marks = tuple(Marked(span, Mark.THREAT) for span in seen.spans or _threatening(found))
    return Reading(
        comment=found.comment,
        language=found.language,
        kind=Kind.THREAT,
        certainty=Grounds.GOOD if seen.sure else Grounds.FAIR,
        why=Why.DANGER_COARSE if seen.coarse else Why.DANGER,
        flags=seen.flags,
        threat_type=seen.type,
        safety_level=SafetyLevel.A,
        heat=_heat(found, lexicons),
        marks=marks,
        questions=questions_for(Kind.THREAT),
        read_to=min(CLOSELY, len(found.comment.text)),
    )


def _threatening(found: Found) -> tuple[Span, ...]:
    """The words of a danger that no rule knows: where a model sees an attack, or else all of them."""
    runs = stretches(found.near, found.chances[Mark.INSULT], LEVELS[Mark.INSULT]) if found.chances else []
    return tuple(span_of(found.near, run) for run in runs) or (Span(0, len(found.comment.text)),)


def _advertises(found: Found) -> bool:
    """Whether it is advertising left under somebody's work: one sure wording, or two that often go together."""
    names = {cue.name for cue in found.cues}
    places = {cue.first for cue in found.cues if cue.name == "advert"}
    return "advert_sure" in names or (
        len(places) >= ADVERTS and len(found.near) <= SHORT_ADVERT and not names & _PROBLEMS
    )


def _too_little(found: Found) -> Why | None:
    """Why there is nothing to weigh, if so."""
    if not found.near:
        return Why.NOTHING
    if found.language not in (*languages.READ, "unsure"):
        return Why.OTHER_LANGUAGE
    if _advertises(found):
        return Why.ADVERT
    if all(token.type in (TokenType.MENTION, TokenType.LINK, TokenType.MARK, TokenType.TAG) for token in found.near):
        return Why.TOO_LITTLE
    return None


def _hate_first(weighed: Weighed, found: Found) -> Weighed:
    """Hate of a group is let go of, whatever else the comment holds (READING.md section 4)."""
    sorts = (Kind.FEEDBACK, Kind.COMPLAINT, Kind.OPINION, Kind.MOCKERY)
    if weighed.kind in sorts and any(cue.name == "slur" for cue in found.cues):
        return Weighed(((Kind.ATTACK, max(FAIR_FROM, weighed.of(Kind.ATTACK))),))
    return weighed


def _group_hate(found: Found, kind: Kind) -> bool:
    return kind is Kind.ATTACK and any(cue.name in ("group_hate", "slur") for cue in found.cues)


def _likely(found: Found, weighed: dict[str, float]) -> set[Flag]:
    """The flags that the weights, and a model if there is one, find likely."""
    if found.scores is None:
        return {Flag(label) for label, chance in weighed.items() if chance >= FLAG_FROM[Flag(label)]}
    scored = dict(found.scores.flags)
    blended = {
        flag: FLAG_SHARE * scored.get(flag, 0.0) + (1 - FLAG_SHARE) * weighed.get(flag, scored.get(flag, 0.0))
        for flag in SCORED_FLAG_FROM
    }
    return {flag for flag, chance in blended.items() if chance >= SCORED_FLAG_FROM[flag]}


def _flags(found: Found, kind: Kind, sifted: Sifted, weighed: dict[str, float]) -> frozenset[Flag]:
    """What else is true: weighed where there was enough to learn from, by rule otherwise."""
    names = {cue.name for cue in found.cues}
    flags = _likely(found, weighed)
    if kind is Kind.ATTACK or names & {"insult", "slang_insult", "slur"}:
        flags.add(Flag.INSULTS)
    if kind in (Kind.KIND, Kind.UNCLEAR) or not sifted.spans(Mark.INSULT):
        flags.discard(Flag.INSULTS)
    if kind is Kind.KIND:
        flags.discard(Flag.SARCASM)
    if names & _WARM_CUES and names & _KERNEL_CUES and kind in (Kind.FEEDBACK, Kind.COMPLAINT):
        flags.add(Flag.MIXED)
    if _group_hate(found, kind):
        flags.add(Flag.GROUP_HATE)
    if kind is not Kind.ATTACK:
        flags.discard(Flag.GROUP_HATE)
    return frozenset(flags)


def _why(kind: Kind, flags: frozenset[Flag], found: Found) -> Why:
    """The one line that says what the reader saw."""
    names = {cue.name for cue in found.cues}
    harsh = Flag.INSULTS in flags or "swear" in names
    lines = {
        Kind.FEEDBACK: Why.USABLE_HARSH if harsh else Why.USABLE_KIND if names & _WARM_CUES else Why.USABLE,
        Kind.COMPLAINT: Why.PROBLEM_HARSH if harsh else Why.PROBLEM,
        Kind.OPINION: Why.DISAGREEMENT if "disagree" in names and "taste" not in names else Why.TASTE,
        Kind.MOCKERY: Why.JOKE,
        Kind.ATTACK: Why.AT_A_GROUP if Flag.GROUP_HATE in flags else Why.AT_YOU,
        Kind.THREAT: Why.DANGER,
        Kind.KIND: Why.WARM_ROUGH if harsh or "affection" in names else Why.WARM,
    }
    asks = any(token.word == "?" for token in found.near)
    return lines.get(kind, Why.A_QUESTION if asks else Why.TOO_LITTLE)


def _insulting(found: Found, kind: Kind) -> bool:
    """Whether a model's faint marks of insults are believed: in a comment it finds insulting, and in mockery."""
    return kind is Kind.MOCKERY or (
        found.scores is not None and dict(found.scores.flags).get(Flag.INSULTS, 0.0) >= INSULTING_FROM
    )


def _read_kind(found: Found, weighed: Weighed, lexicons: Lexicons, corrected: bool, seen: Danger | None) -> Reading:
    """The reading once the kind is known: sifted, flagged, with its perspectives."""
    text, kind = found.comment.text, weighed.kind
    sifted = sift(
        text, found.near, found.cues, kind, lexicons.clauses, found.chances, insulting=_insulting(found, kind)
    )
    flags = _flags(found, kind, sifted, lexicons.flags.chances(found.features))
    if languages.mixed(text, lexicons.profiles):
        flags |= {Flag.CODE_SWITCH}
    at_risk = seen is not None and seen.level is SafetyLevel.C
    if seen is not None:
        flags |= seen.flags
    chances = lexicons.perspectives.chances(with_kind(found.features, kind))
    offered = () if Flag.GROUP_HATE in flags else perspectives(text, kind, sifted, chances, found.scores)
    return Reading(
        comment=found.comment,
        language=found.language,
        kind=kind,
        certainty=Grounds.GOOD if corrected else weighed.certainty,
        why=_why(kind, flags, found),
        flags=flags,
        safety_level=SafetyLevel.C if at_risk else None,
        heat=_heat(found, lexicons),
        marks=sifted.marks,
        perspectives=offered,
        kernels=sifted.kernels,
        leave=sifted.leave,
        questions=questions_for(kind),
        read_to=min(CLOSELY, len(text)),
        corrected=corrected,
    )


def _private(text: str, reading: Reading) -> Reading:
    """The same reading with private details marked, so that they are covered too."""
    marks = [Marked(private.span, Mark.PRIVATE) for private in private_details(text[:CLOSELY])]
    return replace(reading, marks=tuple(sorted([*reading.marks, *marks], key=lambda m: (m.span, m.mark))))


def _nothing(found: Found, why: Why, seen: Danger | None) -> Reading:
    """The reading where there is nothing to weigh; a commenter who may be unwell is seen in any language."""
    at_risk = seen is not None and why is Why.OTHER_LANGUAGE
    return Reading(
        comment=found.comment,
        language=found.language if found.near else "unsure",
        kind=Kind.UNCLEAR,
        certainty=Grounds.GOOD,
        why=why,
        flags=seen.flags if seen is not None and at_risk else frozenset(),
        safety_level=SafetyLevel.C if at_risk else None,
        questions=questions_for(Kind.UNCLEAR),
        read_to=min(CLOSELY, len(found.comment.text)),
    )


def read(
    comment: Comment,
    lexicons: Lexicons,
    scores: Scores | None = None,
    *,
    kind: Kind | None = None,
    safe: bool = False,
) -> Reading:
    """Read `comment` with the words lent by `lexicons`.

    `scores` is a trained model's second opinion, if there is one: it may add a danger, and never removes a sure one.
    `kind` is the person's own word on what it is, and wins. `safe` says that the person has looked and that it
    is no threat. Never raises for any text; all spans lie inside it.
    """
    found = prepare(comment, lexicons, scores)
    seen = None if safe else _danger(found, lexicons)
    if kind is Kind.THREAT and seen is None:
        seen = Danger(None, SafetyLevel.A, (Span(0, len(comment.text)),), frozenset(), True)
    threat = _threat(found, seen, lexicons) if kind in (None, Kind.THREAT) else None
    if threat is not None:
        return _private(comment.text, threat)
    nothing = _too_little(found) if kind is None else None
    if nothing is not None:
        return _nothing(found, nothing, seen)
    weighed = Weighed(((kind, 1.0),)) if kind else _hate_first(weigh(found.features, lexicons.kinds, scores), found)
    return _private(comment.text, _read_kind(found, weighed, lexicons, kind is not None, seen))


def _danger(found: Found, lexicons: Lexicons) -> Danger | None:
    """What is read of danger, or what a coarse look in other languages finds: the worse of the two."""
    own, coarse = _own_danger(found, lexicons), abroad.look(found.comment.text, lexicons.abroad)
    if own is not None and (own.level is SafetyLevel.A or coarse is None):
        return replace(own, coarse=found.language not in (*languages.READ, "unsure"))
    return own if coarse is None else coarse


def _own_danger(found: Found, lexicons: Lexicons) -> Danger | None:
    """What the signs in all of the text, and a model's word, say of danger; of advertising the signs alone."""
    believed = found.scores if not _advertises(found) else None
    scored = Scored(believed.danger, believed.threat_type) if believed is not None else None
    return danger(found.comment.text, found.everything, lexicons.danger.find(found.everything), scored)
