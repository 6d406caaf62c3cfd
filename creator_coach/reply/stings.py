"""Finds what may sting in a draft, and what could stand there instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from creator_coach.reading.features import ME, YOU
from creator_coach.reading.phrases import Cue
from creator_coach.reading.private import PrivateType, private_details
from creator_coach.reading.text import Token, TokenType, groups, span_of
from creator_coach.reading.types import Span
from creator_coach.reply.types import HARSH, Barb, Ear, Sting, Swap, Tongue, Warn

#: How hot a sentence that speaks to somebody must be to be looked at, and to be called harsh.
HOT, BURNING = 0.5, 0.74
#: So sure must the ear be. Of 22 sharp or harsh replies the words alone miss 15, and 6 with the ear, wrong of one
#: in 24 calm ones (tests/content/replies_2.jsonl: the words were not made by them, this number was chosen on them).
SHARP = 0.45
#: More words in capitals than this, one after another, are a voice raised.
_LOUD = 2
_REACHED = {PrivateType.PHONE, PrivateType.EMAIL}
_QUOTED = re.compile(r"[”“\"«][^”“\"»\n]{1,200}[”\"»]")
_SPACES = re.compile(r"\s+")
_ORDER = list(Barb)
#: The reader's cues that are an insult when said to somebody.
_INSULTS = frozenset({"insult", "slur"})
_RUDE = Sting(Barb.INSULT, "", whole=True)
#: Barbs that are names for somebody, or blows: none of them if nobody is meant.
_NAMES = frozenset({Barb.INSULT, Barb.CONTEMPT, Barb.SWEARING})


@dataclass(frozen=True, slots=True)
class Draft:
    """A draft with all that was found in it. `said` are the reply's own cues, `read` those of the reader."""

    text: str
    found: tuple[Token, ...]
    said: tuple[Cue, ...]
    read: tuple[Cue, ...]

    @property
    def sentences(self) -> list[tuple[Token, ...]]:
        """Its tokens, by sentence."""
        return groups(self.found, "sentence")


def stings(draft: Draft, tongue: Tongue) -> list[Warn]:
    """All that may sting in `draft`, the gravest first, and among those alike the first in the text."""
    made = [*_said(draft, tongue), *_shouted(draft), *_private(draft, tongue)]
    made += _hot(draft, tongue, made)
    return sorted(_widest(made), key=lambda each: (_ORDER.index(each.barb), each.span))


def heard(draft: Draft, tongue: Tongue, ear: Ear) -> list[Warn]:
    """What `ear` takes for sharp in a draft where no words of ours are found: the sentence that rings most of it."""
    if ear(draft.text) < SHARP:
        return []
    parts = [Span(part[0].span.start, part[-1].span.end) for part in draft.sentences]
    worst = max(parts, key=lambda span: ear(span.of(draft.text))) if len(parts) > 1 else parts[0]
    return [_warn(draft, Sting(Barb.HOT, "", whole=True), worst, tongue)]


def grave(each: Warn) -> bool:
    """Whether a sting makes a reply harsh by itself."""
    return each.barb in HARSH


def _said(draft: Draft, tongue: Tongue) -> list[Warn]:
    """The reply's own stings, and of the reader's insults those that are none of them."""
    stung = [(cue, tongue.stings[cue.name]) for cue in draft.said if cue.name in tongue.stings]
    rude = [(cue, _RUDE) for cue in draft.read if cue.name in _INSULTS]
    rude = [(cue, each) for cue, each in rude if not any(cue.span.overlaps(other.span) for other, _ in stung)]
    spared = _spared(draft)
    return [
        _warn(draft, sting, span_of(draft.found[cue.first : cue.last + 1]), tongue)
        for cue, sting in [*stung, *rude]
        if not (sting.barb in _NAMES and any(each.covers(cue.span) for each in spared))
    ]


def _spared(draft: Draft) -> list[Span]:
    """Where a hard word is not said to anybody: in quotation marks, and in a sentence about its writer alone."""
    mine = [part for part in draft.sentences if _about_me(part)]
    quoted = [Span(*match.span()) for match in _QUOTED.finditer(draft.text)]
    return [*quoted, *(Span(part[0].span.start, part[-1].span.end) for part in mine)]


def _about_me(part: tuple[Token, ...]) -> bool:
    """Whether a sentence speaks of its writer and to nobody: "I was an idiot"."""
    words = {token.word for token in part if token.type is TokenType.WORD}
    return bool(words & ME) and not words & YOU


def _shouted(draft: Draft) -> Iterator[Warn]:
    """Capitals, three words or more together; what could stand there is the same without them."""
    run: list[Token] = []
    for token in (*draft.found, None):
        if token is not None and (token.shouted or (run and token.type is TokenType.MARK)):
            run.append(token)
            continue
        yield from _loud(draft, run)
        run = []


def _loud(draft: Draft, run: list[Token]) -> Iterator[Warn]:
    while run and not run[-1].shouted:
        run.pop()
    if sum(token.shouted for token in run) > _LOUD:
        span = Span(run[0].span.start, run[-1].span.end)
        yield Warn(Barb.SHOUTING, span, Swap(span, _quiet(draft, run)))


def _quiet(draft: Draft, run: list[Token]) -> str:
    """The words of `run` in small letters, the first of each sentence but for its first letter."""
    words, at, last = "", run[0].span.start, -1
    for token in run:
        small = token.span.of(draft.text).lower()
        opens = token.sentence != last and _opens(draft, token)
        words += draft.text[at : token.span.start] + (small[:1].upper() + small[1:] if opens else small)
        at, last = token.span.end, token.sentence
    return words


def _opens(draft: Draft, token: Token) -> bool:
    index = draft.found.index(token)
    return index == 0 or draft.found[index - 1].sentence != token.sentence


def _private(draft: Draft, tongue: Tongue) -> Iterator[Warn]:
    for detail in private_details(draft.text):
        if detail.type in _REACHED:
            span = _sentence(draft, detail.span)
            yield Warn(Barb.PRIVATE, detail.span, Swap(span, tongue.struck["reached"]))
        else:
            yield Warn(Barb.PRIVATE, detail.span, Swap(detail.span, tongue.struck[detail.type]))


def _hot(draft: Draft, tongue: Tongue, made: Iterable[Warn]) -> Iterator[Warn]:
    """Sentences that speak to somebody in hot words, where nothing else was found."""
    taken = [each.span for each in made]
    for part in draft.sentences:
        span = Span(part[0].span.start, part[-1].span.end)
        if any(span.overlaps(each) for each in taken) or not {token.word for token in part} & YOU:
            continue
        heat = tongue.lexicon.heat(span.of(draft.text))
        if heat >= HOT:
            barb = Barb.CONTEMPT if heat >= BURNING else Barb.HOT
            yield _warn(draft, Sting(barb, "", whole=True), span, tongue)


def _widest(made: Iterable[Warn]) -> list[Warn]:
    """Of stings of one sort that overlap, the widest."""
    kept: list[Warn] = []
    for each in sorted(made, key=lambda warn: warn.span.start - warn.span.end):
        if not any(each.barb is other.barb and each.span.overlaps(other.span) for other in kept):
            kept.append(each)
    return kept


# what could stand there ----------------------------------------------------------------------------


def _warn(draft: Draft, sting: Sting, span: Span, tongue: Tongue) -> Warn:
    if not sting.whole:
        return Warn(sting.barb, span, _fitted(draft, span, sting.words))
    whole = _sentence(draft, span)
    if sting.words:
        return Warn(sting.barb, span, Swap(whole, sting.words))
    rest = draft.text[: whole.start] + draft.text[whole.end :]
    if any(letter.isalpha() for letter in rest):
        return Warn(sting.barb, span, Swap(_with_space(draft.text, whole), ""))
    return Warn(sting.barb, span, Swap(whole, tongue.instead[sting.barb]))


def _sentence(draft: Draft, span: Span) -> Span:
    """The whole of the sentences that `span` touches, with the marks at their end."""
    numbers = {token.sentence for token in draft.found if token.span.overlaps(span)}
    inside = [token.span for token in draft.found if token.sentence in numbers]
    return Span(min(span.start, inside[0].start), max(span.end, inside[-1].end)) if inside else span


def _with_space(text: str, span: Span) -> Span:
    """`span` with the space after it, or the one before it at the end of the text."""
    after = _SPACES.match(text, span.end)
    if after is not None:
        return Span(span.start, after.end())
    start = len(text[: span.start].rstrip())
    return Span(start, span.end) if span.end == len(text) else span


def _fitted(draft: Draft, span: Span, words: str) -> Swap:
    """`words` for `span`, with a capital where the span has one; without words, the next word takes the capital."""
    capital = span.of(draft.text)[:1].isupper()
    if words:
        return Swap(span, words[:1].upper() + words[1:] if capital else words)
    wider = _with_space(draft.text, span)
    following = draft.text[wider.end : wider.end + 1]
    if capital and following.islower():
        return Swap(Span(wider.start, wider.end + 1), following.upper())
    return Swap(wider, "")


def swapped(text: str, swap: Swap) -> str:
    """`text` with `swap` taken."""
    return text[: swap.span.start] + swap.words + text[swap.span.end :]


def without(text: str, kept: Iterable[str], found: Iterable[Warn]) -> list[Warn]:
    """`found` but for those whose words the person has said they keep."""
    words = set(kept)
    return [each for each in found if each.span.of(text) not in words]
