"""A coarse look for danger in languages that are not read: a few wordings each, and no more than that is claimed."""

from __future__ import annotations

import unicodedata
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from creator_coach.reading.phrases import Cue, Phrases
from creator_coach.reading.safety import Danger, quoted
from creator_coach.reading.text import Token, span_of, tokens
from creator_coach.reading.types import Flag, SafetyLevel, Span, ThreatType

#: The blocks of a language's file: a sort of danger each, a commenter who may be unwell, and what speaks against.
RISK, CALM, NOT = "risk", "calm", "not"
#: The sorts that are looked for, the one that is named first where wordings of several are found.
SORTS = (
    ThreatType.BLACKMAIL,
    ThreatType.SEXUAL_HARASSMENT,
    ThreatType.DOXXING,
    ThreatType.SELF_HARM_BAIT,
    ThreatType.STALKING,
    ThreatType.VIOLENCE,
)
_FLAG_OF = {ThreatType.DOXXING: Flag.DOXXING, ThreatType.SELF_HARM_BAIT: Flag.SELF_HARM_BAIT}
#: "I don't know where you live" is no danger; "why don't you hang yourself" is.
_TURNED = frozenset({ThreatType.VIOLENCE, ThreatType.STALKING, ThreatType.DOXXING})
_APART = str.maketrans(dict.fromkeys("'’´`‘", " "))
_PLAIN = str.maketrans({"ø": "o", "æ": "ae", "œ": "oe", "ß": "ss", "ł": "l"})


def fold(words: str) -> str:
    """`words` in small letters without accents: people leave them out."""
    parted = unicodedata.normalize("NFD", words.casefold())
    return "".join(c for c in parted if not unicodedata.combining(c)).translate(_PLAIN)


@dataclass(frozen=True, slots=True)
class _Seen:
    """What one language's wordings found: the sorts of danger, and signs that the commenter may be unwell."""

    dangers: tuple[tuple[ThreatType, Cue], ...]
    risks: tuple[Cue, ...]


def named(language: str, block: str) -> str:
    """What a cue of a language's block is called."""
    return f"{language} {block}"


def look(text: str, abroad: Phrases) -> Danger | None:
    """The danger that the wordings of `abroad` (folded, each `named`) find in `text`, or None. Never a sure one."""
    apart = text.translate(_APART)
    found = tuple(replace(token, forms=tuple(dict.fromkeys(map(fold, token.forms)))) for token in tokens(apart))
    spoken = quoted(text)
    cues: dict[str, list[Cue]] = {}
    for cue in abroad.find(found):
        language, block = cue.name.split()
        cues.setdefault(language, []).append(replace(cue, name=block))
    seen = [_seen(of_one, found, spoken) for of_one in cues.values()]
    dangers = [each for one in seen for each in one.dangers]
    if dangers:
        votes = Counter(sort for sort, _ in dangers)
        sort = min(votes, key=lambda each: (-votes[each], SORTS.index(each)))
        flags = {_FLAG_OF[sort]} if sort in _FLAG_OF else set()
        spans = _sentences(found, [cue for _, cue in dangers])
        return Danger(sort, SafetyLevel.A, spans, frozenset(flags), sure=False, coarse=True)
    risks = [cue for one in seen for cue in one.risks]
    if not risks:
        return None
    flags = {Flag.COMMENTER_AT_RISK}
    return Danger(None, SafetyLevel.C, _sentences(found, risks), frozenset(flags), sure=False, coarse=True)


def _longest(cues: list[Cue]) -> list[Cue]:
    """Without those that lie within a longer one: "I will kill you" holds no "kill you"."""
    spans = {cue.span for cue in cues}
    return [cue for cue in cues if not any(span != cue.span and span.covers(cue.span) for span in spans)]


def _seen(cues: list[Cue], found: tuple[Token, ...], spoken: list[Span]) -> _Seen:
    """What is left of one language's `cues` once what is quoted, turned round or a game's is taken away."""
    told = [cue for cue in cues if not any(span.covers(cue.span) for span in spoken)]
    turned = {cue.first for cue in told if cue.name == NOT}
    playful = {found[cue.first].sentence for cue in told if cue.name == CALM}
    ill = _longest([cue for cue in told if cue.name not in (CALM, NOT)])
    risks = tuple(cue for cue in ill if cue.name == RISK and cue.first - 1 not in turned)
    dangers = [(ThreatType(cue.name), cue) for cue in ill if cue.name != RISK]
    return _Seen(tuple((sort, cue) for sort, cue in dangers if not _calm(sort, cue, found, turned, playful)), risks)


def _calm(sort: ThreatType, cue: Cue, found: tuple[Token, ...], turned: set[int], playful: set[int]) -> bool:
    """Whether a wording of danger is turned round by a "not", or a blow in a game."""
    denied = cue.first - 1 in turned or (sort in _TURNED and not turned.isdisjoint(range(cue.first, cue.last + 1)))
    return denied or (sort is ThreatType.VIOLENCE and found[cue.first].sentence in playful)


def _sentences(found: tuple[Token, ...], cues: Iterable[Cue]) -> tuple[Span, ...]:
    """The sentences that the cues stand in, each once, in order."""
    wanted = {found[cue.first].sentence for cue in cues}
    return tuple(span_of(tuple(t for t in found if t.sentence == number)) for number in sorted(wanted))
