"""Finds danger: adds up what the cues near each other weigh, takes away what speaks against, and names the danger."""

from __future__ import annotations

import math
import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from creator_coach.reading.phrases import Cue
from creator_coach.reading.private import PrivateType, private_details
from creator_coach.reading.text import Token, span_of
from creator_coach.reading.types import Flag, SafetyLevel, Span, ThreatType

_V, _VEILED, _GROUP = ThreatType.VIOLENCE, ThreatType.VEILED_VIOLENCE, ThreatType.GROUP_VIOLENCE
_DOX, _STALK, _SEX = ThreatType.DOXXING, ThreatType.STALKING, ThreatType.SEXUAL_HARASSMENT
_BLACKMAIL, _BAIT, _SWAT = ThreatType.BLACKMAIL, ThreatType.SELF_HARM_BAIT, ThreatType.SWATTING

#: What each ingredient weighs, plain and faint (`x_faint`: wordings that ordinary comments use too), and the danger
#: it speaks for. An ingredient counts once. The weights were fitted on labelled comments, each author's comments
#: weighed with patterns judged on the other authors', and rounded.
_WEIGHTS: dict[str, tuple[float, float, ThreatType | None]] = {
    # violence
    "sure_violence": (3.7, 1.2, _V),
    "vow": (3.7, 0.1, _V),
    "doomed": (3.8, 1.1, _V),
    "called_for": (3.1, 0.6, _V),
    "death_wish": (1.6, 0.0, _V),
    "hurt_you": (1.6, 0.2, _V),
    "weapon": (1.0, 0.0, _V),
    "grave": (1.5, 0.2, _V),
    "body": (1.8, 0.5, _V),
    "burn_it": (3.2, 0.9, _V),
    "pet_harm": (3.1, 0.9, _VEILED),
    # veiled threats
    "sure_veiled": (3.4, 0.8, _VEILED),
    "bare": (2.7, 0.0, None),
    "warning": (3.3, 1.0, _VEILED),
    "accident": (3.8, 0.6, _VEILED),
    "fragile": (1.8, 0.2, _VEILED),
    "last_warning": (2.0, 0.7, _VEILED),
    "countdown": (1.8, 0.8, _VEILED),
    "deadline": (0.5, 0.0, None),
    "consequence": (2.3, 0.6, _VEILED),
    "conditional": (1.5, 0.0, None),
    "meeting": (2.7, 0.6, _VEILED),
    "coming": (1.8, 0.5, _VEILED),
    "alone": (1.5, 0.4, _VEILED),
    "my_people": (1.9, 0.7, _VEILED),
    "not_threat": (1.4, 0.8, _VEILED),
    "kidding": (0.6, 0.0, None),
    "menace": (1.9, 1.2, _VEILED),
    # knowing where and when
    "sure_know": (3.3, 0.9, _STALK),
    "sure_dox": (3.4, 1.0, _DOX),
    "know_where": (2.8, 0.4, _DOX),
    "found_private": (3.0, 0.5, _DOX),
    "dox": (4.0, 1.2, _DOX),
    "real_name": (3.1, 1.8, _DOX),
    "where_they": (3.2, 0.9, _DOX),
    "kin": (1.2, 0.0, None),
    "kids_place": (2.5, 0.9, _VEILED),
    "home_part": (1.9, 0.9, _STALK),
    "absence": (2.1, 0.4, _STALK),
    "routine": (1.5, 0.4, _STALK),
    # watching and wanting
    "saw_you": (2.9, 0.5, _STALK),
    "behind_you": (3.8, 0.6, _STALK),
    "inside_yours": (3.8, 1.0, _STALK),
    "moved_near": (3.4, 0.6, _STALK),
    "contact_again": (2.0, 0.3, _STALK),
    "belong": (2.1, 0.0, _STALK),
    # sexual
    "sure_sexual": (3.9, 1.1, _SEX),
    "rape": (2.9, 0.7, _SEX),
    "force": (4.0, 0.7, _SEX),
    "sexual_body": (1.9, 0.4, _SEX),
    "unsolicited": (3.4, 0.6, _SEX),
    "fake_nude": (3.6, 0.9, _SEX),
    "nudes": (2.8, 0.9, _SEX),
    # blackmail
    "sure_blackmail": (3.3, 0.9, _BLACKMAIL),
    "have_on_you": (2.7, 1.0, _BLACKMAIL),
    "reveal_to": (2.2, 0.8, _BLACKMAIL),
    "pay": (1.8, 0.6, _BLACKMAIL),
    "price": (3.0, 0.7, _BLACKMAIL),
    # self-harm bait
    "sure_selfharm": (3.8, 1.1, _BAIT),
    "die_order": (4.6, 1.0, _BAIT),
    "method": (0.0, 0.0, _BAIT),
    "nobody_miss": (3.3, 0.0, _BAIT),
    "at_risk_object": (1.1, 0.1, _BAIT),
    # false alarms to the police, groups
    "sure_swat": (3.8, 1.1, _SWAT),
    "swat": (3.8, 1.0, _SWAT),
    "sure_group": (3.8, 1.1, _GROUP),
    "group_kill": (4.3, 1.2, _GROUP),
    "group_word": (0.6, 0.0, _GROUP),
    # somebody who may be unwell
    "risk_if": (3.3, 0.0, _BLACKMAIL),
}
#: How much these take away. The first group are only topics and kind words: they outweigh faint signs, but not a
#: sure one ("great episode, I will kill you").
_KIND_WORDS: dict[str, float] = {
    "calm_contact": 1.5,
    "calm_fan": 1.2,
    "calm_legal": 1.0,
    "calm_news": 1.3,
    "calm_past": 0.7,
    "calm_praise": 1.4,
    "calm_seller": 1.2,
    "calm_sport": 0.9,
    "calm_tech": 1.3,
    "risk": 0.3,
}
_OTHER_MEANING: dict[str, float] = {
    "calm_care": 0.8,
    "calm_fiction": 1.7,
    "calm_game": 2.1,
    "calm_pun": 2.1,
    "calm_quote": 1.6,
    "calm_self": 1.6,
}
_CALM = _KIND_WORDS | _OTHER_MEANING
#: A private detail in the comment: weighs little by itself, for a seller and a sender have addresses too.
_PRIVATE = {PrivateType.ADDRESS: 1.0, PrivateType.PHONE: 0.9, PrivateType.PERSONAL_NUMBER: 1.5}
#: Being spoken to at all.
_ADDRESSED = 0.4
_YOU = frozenset("you u ya ye your ur yer yourself du dig dej din ditt dina ni er ert era".split())
#: To say that one does not know is no sign of knowing.
_KNOWING = frozenset({"know_where", "sure_dox", "sure_know", "where_they"})
_NOT = frozenset("inte ej int icke aldrig don't dont not never didn't didnt".split())
#: The sum from which it is a danger, and from which it is surely one.
DANGER_FROM = 3.4
SURE_FROM = 4.9
#: What a model's log-odds weigh beside the signs, and the sum from which the two are a danger: fitted on comments
#: whose authors the model had not seen (tests/evaluate).
MODEL_WEIGHT = 0.9
TOGETHER_FROM = 1.0
#: How many tokens belong together, and how far before and after them calm is looked for.
_TOGETHER = 45
#: So many faint signs that a commenter is unwell say as much as one plain.
_FAINT_RISKS = 2
_QUOTED = re.compile('["“”»«][^"“”»«]{4,200}["“”»«]')
_FLAG_OF = {_DOX: Flag.DOXXING, _BAIT: Flag.SELF_HARM_BAIT, _GROUP: Flag.GROUP_HATE}


@dataclass(frozen=True, slots=True)
class Danger:
    """What was found: the sort of danger (None at level C), the words it rests on, and whether it is beyond doubt.

    `coarse`: by the few wordings known of a language that is not read.
    """

    type: ThreatType | None
    level: SafetyLevel
    spans: tuple[Span, ...]
    flags: frozenset[Flag]
    sure: bool
    coarse: bool = False


@dataclass(frozen=True, slots=True)
class Signs:
    """What spoke for a danger and (below 0) against it, being `addressed` at all, and what they weigh together."""

    found: tuple[tuple[str, float, Span], ...]
    addressed: float
    weight: float


@dataclass(frozen=True, slots=True)
class Scored:
    """A model's word on danger: how likely (0..1), and of what sort."""

    chance: float
    type: ThreatType | None


@dataclass(frozen=True, slots=True)
class _Sign:
    """A cue or private detail: its name and the tokens it takes."""

    name: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Heap:
    """Signs that stand near each other, and what they weigh together."""

    weight: float
    signs: tuple[_Sign, ...]


def danger(text: str, found: tuple[Token, ...], cues: list[Cue], scored: Scored | None = None) -> Danger | None:
    """The danger in `text`, or None. `found` are its tokens, `cues` the danger phrases found in them.

    Level A is danger to the creator, level C a commenter who may be unwell. What a model has `scored` counts with
    the signs: it can bring up a danger that no rule saw, or calm a faint one, and never a sure one.
    """
    addressed = any(not _YOU.isdisjoint(token.forms) for token in found)
    heap = _heaviest(_signs(text, found, cues), addressed)
    risks = _risks(cues)
    if _is_danger(heap, scored) and not (risks and not addressed and _about_oneself(heap)):
        return _threat(heap, found, scored)
    if not risks:
        return None
    flags = frozenset({Flag.COMMENTER_AT_RISK})
    return Danger(None, SafetyLevel.C, _sentences(found, risks), flags, any(r.name == "risk" for r in risks))


def signs(text: str, found: tuple[Token, ...], cues: list[Cue]) -> Signs:
    """What `danger`, given the same, adds up. Where calm outweighs the signs: all of them, and a weight of 0."""
    every = _signs(text, found, cues)
    addressed = any(not _YOU.isdisjoint(token.forms) for token in found)
    heap = _heaviest(every, addressed)
    ill = heap.signs or tuple(sign for sign in every if sign.name not in _CALM)
    if not ill:
        return Signs((), 0.0, 0.0)
    names, start = {sign.name for sign in ill}, ill[0].first
    calm = [s for s in every if s.name in _CALM and start - _TOGETHER <= s.first < start + 2 * _TOGETHER]
    against = _against(names)
    weights = {s.name: _weight(s.name, names) for s in ill} | {s.name: -against.get(s.name, 0.0) for s in calm}
    once = {sign.name: sign for sign in reversed([*ill, *calm])}.values()
    told = [(sign.name, weights[sign.name], span_of(found[sign.first : sign.last + 1])) for sign in once]
    return Signs(tuple(sorted(told, key=lambda sign: -sign[1])), _ADDRESSED * addressed, heap.weight)


def _is_danger(heap: _Heap, scored: Scored | None) -> bool:
    """Whether the signs, and what a model makes of the text, are enough."""
    if scored is None or heap.weight >= SURE_FROM:
        return heap.weight >= DANGER_FROM
    return heap.weight + MODEL_WEIGHT * log_odds(scored.chance) >= TOGETHER_FROM


def log_odds(chance: float) -> float:
    """A probability as the logarithm of its odds, kept within a finite range."""
    kept = min(1 - 1e-4, max(1e-4, chance))
    return math.log(kept / (1 - kept))


def _threat(heap: _Heap, found: tuple[Token, ...], scored: Scored | None) -> Danger:
    """The danger that a heap of signs makes; of the model's sort if the signs alone were not enough."""
    names = {sign.name for sign in heap.signs}
    alone = scored is None or heap.weight >= DANGER_FROM
    type_ = _type(names) if alone or scored is None else scored.type or _VEILED
    if type_ is _VEILED and not names.isdisjoint(_PRIVATE):
        type_ = _DOX  # An address in a threat is named as what it is.
    flags = {_FLAG_OF[type_]} if type_ in _FLAG_OF else set()
    if "risk_if" in names:
        flags.add(Flag.COMMENTER_AT_RISK)
    spans = _sentences(found, [sign for sign in heap.signs if _weight(sign.name, names) > 0])
    return Danger(type_, SafetyLevel.A, spans, frozenset(flags), heap.weight >= SURE_FROM)


def _about_oneself(heap: _Heap) -> bool:
    """Whether the words of dying may be the commenter's about themselves: nothing else is in the heap."""
    return _type({sign.name for sign in heap.signs}) is _BAIT


def _signs(text: str, found: tuple[Token, ...], cues: list[Cue]) -> list[_Sign]:
    """Everything that weighs, in the order of the text; what somebody else is quoted as saying is left out."""
    said = quoted(text)
    told = [c for c in cues if c.name in _CALM or not _within(c.span, said)]
    signs = [_Sign(c.name, c.first, c.last) for c in told if not _unknowing(c, found)]
    starts = [token.span.start for token in found]
    for detail in private_details(text):
        if detail.type in _PRIVATE:
            at = max(bisect_right(starts, detail.span.start) - 1, 0)
            signs.append(_Sign(detail.type, at, at))
    return sorted(signs, key=lambda sign: sign.first)


def _unknowing(cue: Cue, found: tuple[Token, ...]) -> bool:
    """Whether somebody says that they do not know ("I don't know where you live")."""
    taken = found[cue.first : cue.last + 1]
    return cue.name.removesuffix("_faint") in _KNOWING and any(not _NOT.isdisjoint(t.forms) for t in taken)


def quoted(text: str) -> list[Span]:
    """Stretches in quotation marks; none if the whole comment stands in them."""
    spans = [Span(*match.span()) for match in _QUOTED.finditer(text)]
    whole = len(text.strip()) - len(_QUOTED.sub("", text).strip())
    return spans if whole < len(text.strip()) else []


def _within(span: Span, quoted: list[Span]) -> bool:
    at = bisect_right(quoted, span) - 1
    return any(q.covers(span) for q in quoted[max(at, 0) : at + 2])


def _heaviest(signs: list[_Sign], addressed: bool) -> _Heap:
    """The heaviest signs within `_TOGETHER` tokens of each other; the calm near them taken away."""
    ill = [sign for sign in signs if sign.name not in _CALM]
    calm = [sign for sign in signs if sign.name in _CALM]
    best = _Heap(0.0, ())
    inside, near = _Moving(ill), _Moving(calm)
    for start in dict.fromkeys(sign.first for sign in ill):
        inside.move(start, start + _TOGETHER)
        near.move(start - _TOGETHER, start + 2 * _TOGETHER)
        weight = _weigh(inside.names, near.names) + _ADDRESSED * addressed
        if weight > best.weight:
            best = _Heap(weight, inside.signs)
    return best


class _Moving:
    """The signs whose first token lies in a stretch that only moves forward."""

    def __init__(self, signs: list[_Sign]) -> None:
        """`signs` in the order of the text."""
        self._signs = signs
        self._begin = self._end = 0
        self.names: Counter[str] = Counter()

    def move(self, begin: int, end: int) -> None:
        """Let in what stands before token `end`, let out what stands before token `begin`."""
        while self._end < len(self._signs) and self._signs[self._end].first < end:
            self.names[self._signs[self._end].name] += 1
            self._end += 1
        while self._begin < self._end and self._signs[self._begin].first < begin:
            name = self._signs[self._begin].name
            self.names[name] -= 1
            if not self.names[name]:
                del self.names[name]
            self._begin += 1

    @property
    def signs(self) -> tuple[_Sign, ...]:
        """The signs inside now."""
        return tuple(self._signs[self._begin : self._end])


def _weight(name: str, names: Iterable[str]) -> float:
    """What one sign weighs among `names`: a faint one nothing if the plain one is there."""
    if name in _PRIVATE:
        return _PRIVATE[PrivateType(name)]
    plain = name.removesuffix("_faint")
    if plain not in _WEIGHTS or (plain != name and plain in names):
        return 0.0
    heavy, faint, _ = _WEIGHTS[plain]
    return heavy if plain == name else faint


def _weigh(ill: Iterable[str], calm: Iterable[str]) -> float:
    """What the ingredients weigh together, less what speaks against."""
    against = _against(ill)
    return sum(_weight(name, ill) for name in ill) - sum(against.get(name, 0.0) for name in calm)


def _against(ill: Iterable[str]) -> dict[str, float]:
    """What may speak against these ingredients: topics and kind words not against a sure one."""
    sure = any(name.startswith("sure_") and not name.endswith("_faint") for name in ill)
    return _OTHER_MEANING if sure else _CALM


def _type(names: set[str]) -> ThreatType:
    """The sort of danger that most of the weight speaks for."""
    votes: dict[ThreatType, float] = {}
    for name in names:
        type_ = _DOX if name in _PRIVATE else _WEIGHTS.get(name.removesuffix("_faint"), (0.0, 0.0, None))[2]
        if type_ is not None:
            votes[type_] = votes.get(type_, 0.0) + _weight(name, names)
    return max(sorted(votes), key=lambda type_: votes[type_], default=_VEILED)


def _risks(cues: list[Cue]) -> list[_Sign]:
    """The signs that the commenter may be unwell, if they are enough."""
    signs = [_Sign(c.name, c.first, c.last) for c in cues if c.name in ("risk", "risk_if", "risk_faint")]
    plain = [sign for sign in signs if sign.name != "risk_faint"]
    apart = {sign.last for sign in signs}
    calm = any(c.name == "calm_self" for c in cues)
    return signs if not calm and (plain or len(apart) >= _FAINT_RISKS) else []


def _sentences(found: tuple[Token, ...], signs: Iterable[_Sign]) -> tuple[Span, ...]:
    """The sentences that the signs stand in, each once."""
    wanted = {found[sign.first].sentence for sign in signs}
    parts: dict[int, list[Token]] = {}
    for token in found:
        if token.sentence in wanted:
            parts.setdefault(token.sentence, []).append(token)
    return tuple(span_of(tuple(part)) for part in parts.values())
