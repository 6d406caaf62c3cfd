"""Looks a draft reply over: its tone, one thing to look at first, and what it already does well."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable

from creator_coach.reading.phrases import Cue
from creator_coach.reading.text import Token, TokenType, tokens, words
from creator_coach.reading.types import Flag, Kernel, KernelId, Kind, Reading, Span
from creator_coach.reply.stings import Draft, grave, heard, stings, without
from creator_coach.reply.types import Barb, Check, Ear, Good, Tone, Tongue, Tongues, Warn

#: Of a longer draft only the beginning is looked at, in characters.
MOST = 6_000
#: So much warmth makes a reply warm; a plain thank-you is worth 1.
_WARMTH = {"thanks": 1, "heart": 2, "owns": 2, "sorry": 2, "glad": 2, "care": 1, "meets": 1, "agrees": 1}
_WARM = 2
#: One sharp sentence among so many does not set the tone of them all.
_MANY = 4
#: A word's first letters stand for its inflections: of a short word four of them, of a longer one five.
_SHORT, _STEM = 4, 5
#: So much longer may one of two very short words be: "map", "maps".
_ENDING = 2
_ASKED = frozenset({Kind.FEEDBACK, Kind.COMPLAINT})
#: Topics, and words that carry matter.
Matter = tuple[frozenset[str], frozenset[str]]
_GAP = re.compile(r"…|\.\.\.(?=\s|$)|\[[^\]\n]{0,40}\]")


def check(
    text: str,
    tongues: Tongues,
    reading: Reading | None = None,
    left: Collection[int] = (),
    kept: Iterable[str] = (),
    starter: str = "",
    ear: Ear | None = None,
) -> Check:
    """Look over `text`, a reply to what `reading` read. Any text gives a Check.

    `left` are the kernels that the person left behind: nothing asks for them. `kept` are words that were warned of and
    that the person keeps. `starter` is what the app put there: it earns no praise.
    `ear` is asked of a draft that is neither warm nor has words in it that sting.
    """
    text = text[:MOST]
    found = tokens(text)
    language = _language(text, set(words(found)), tongues, reading)
    tongue = tongues.of(language)
    if not any(token.type is not TokenType.MARK for token in found):
        return Check(language)
    draft = Draft(text, found, tuple(tongue.phrases.find(found)), tuple(tongue.lexicon.phrases.find(found)))
    barbs = _barbs(draft, tongue, kept, ear)
    tone, leaning, spans = _tone(draft, barbs)
    answered, unanswered = _answers(draft, tongue, reading, left)
    own = _own_cues(draft, starter)
    return Check(
        language,
        tone,
        leaning,
        spans,
        barbs[0] if barbs else None,
        tuple(_good(own, barbs, reading, bool(answered))),
        answered,
        unanswered,
        next((cue.span for cue in own if cue.name == "promise"), None),
        _GAP.search(text) is not None,
    )


def _barbs(draft: Draft, tongue: Tongue, kept: Iterable[str], ear: Ear | None) -> list[Warn]:
    """What stings in the draft, by its words; by ear where they tell nothing of it, good or bad."""
    kept = set(kept)
    found = without(draft.text, kept, stings(draft, tongue))
    tone, _, spans = _tone(draft, found)
    if ear is None or spans or tone is not Tone.MATTER_OF_FACT:
        return found
    return [*found, *without(draft.text, kept, heard(draft, tongue, ear))]


def _language(text: str, spoken: set[str], tongues: Tongues, reading: Reading | None) -> str:
    """The language that more of the small words are of; if that does not tell, the comment's."""
    swedish = len(spoken & tongues.sv.own) + any(letter in "åäö" for letter in text.casefold())
    english = len(spoken & tongues.en.own)
    if swedish != english:
        return "sv" if swedish > english else "en"
    return reading.language if reading is not None and reading.language in {"sv", "en"} else "en"


def _tone(draft: Draft, barbs: list[Warn]) -> tuple[Tone, Tone | None, tuple[Span, ...]]:
    """The tone, what a single sentence leans to, and the words that the tone rests on."""
    barbs = [each for each in barbs if each.barb is not Barb.PRIVATE]
    warm = [cue for cue in draft.said if cue.name in _WARMTH]
    calm = Tone.WARM if sum(_WARMTH[cue.name] for cue in warm) >= _WARM else Tone.MATTER_OF_FACT
    resting = tuple(sorted(each.span for each in barbs))
    if any(map(grave, barbs)) or _all_loud(draft, barbs):
        return Tone.HARSH, None, resting
    if not barbs:
        return calm, None, tuple(sorted(cue.span for cue in warm)) if calm is Tone.WARM else ()
    stung = {token.sentence for token in draft.found for each in barbs if token.span.overlaps(each.span)}
    if len(stung) == 1 and len(draft.sentences) >= _MANY:
        return calm, Tone.SHARP, resting
    return Tone.SHARP, None, resting


def _all_loud(draft: Draft, barbs: list[Warn]) -> bool:
    """Whether most of the words are shouted."""
    loud = any(each.barb is Barb.SHOUTING for each in barbs)
    spoken = [token for token in draft.found if token.type is TokenType.WORD]
    return loud and 2 * sum(token.shouted for token in spoken) > len(spoken)


# what it does well ---------------------------------------------------------------------------------


def _own_cues(draft: Draft, starter: str) -> list[Cue]:
    """The reply's cues in what the person wrote: a sentence that stands in the starter is not theirs."""
    if not starter:
        return list(draft.said)
    ready = {" ".join(words(tokens(line))) for line in re.split(r"(?<=[.!?…])\s+", starter)}
    spans = [Span(part[0].span.start, part[-1].span.end) for part in draft.sentences]
    given = [span for span in spans if " ".join(words(tokens(span.of(draft.text)))) in ready]
    return [cue for cue in draft.said if not any(span.overlaps(cue.span) for span in given)]


def _good(own: list[Cue], barbs: list[Warn], reading: Reading | None, answers: bool) -> Iterable[Good]:
    names = {cue.name for cue in own}
    if answers:
        yield Good.ANSWERS
    if names & {"thanks", "heart"} and not any(each.barb is Barb.SARCASM for each in barbs):
        yield Good.THANKS
    if names & {"owns"} and not any(map(grave, barbs)):
        yield Good.OWNS
    if "next_step" in names and "time" in names:
        yield Good.NEXT_STEP
    if own and reading is not None and Flag.INSULTS in reading.flags and not barbs:
        yield Good.LETS_LIE


def _answers(
    draft: Draft, tongue: Tongue, reading: Reading | None, left: Collection[int]
) -> tuple[tuple[int, ...], tuple[int, ...]]:
    """The kernels that the draft speaks of, and those that it does not."""
    if reading is None or reading.kind not in _ASKED:
        return (), ()
    asked = [n for n, each in enumerate(reading.kernels) if n not in left and each.id is not KernelId.WORKED]
    mine = _matter(draft.found, draft.read, tongue)
    theirs = {n: _wanted(reading, reading.kernels[n], tongue) for n in asked}
    # Words that carry no matter cannot be answered to, nor left out.
    met = {n: _met(mine, each) for n, each in theirs.items() if any(each)}
    return tuple(n for n in met if met[n]), tuple(n for n in met if not met[n])


def _wanted(reading: Reading, kernel: Kernel, tongue: Tongue) -> Matter:
    quote = tokens(" … ".join(span.of(reading.comment.text) for span in kernel.quotes))
    topics, stems = _matter(quote, tongue.lexicon.phrases.find(quote), tongue)
    return topics | ({f"topic.{kernel.topic}"} if kernel.topic else frozenset()), stems


def _met(mine: Matter, theirs: Matter) -> bool:
    return bool(mine[0] & theirs[0]) or any(_alike(one, other) for one in mine[1] for other in theirs[1])


def _matter(found: tuple[Token, ...], cues: Iterable[Cue], tongue: Tongue) -> Matter:
    """What a text is about: the topics named in it, and its words that carry matter."""
    topics = frozenset(cue.name for cue in cues if cue.name.startswith("topic."))
    return topics, frozenset(words(found)) - tongue.plain


def _alike(one: str, other: str) -> bool:
    """Whether two words begin alike, or one is the end of the other."""
    shorter = min(len(one), len(other))
    if shorter < _SHORT:
        return abs(len(one) - len(other)) <= _ENDING and one[:shorter] == other[:shorter]
    size = _SHORT if shorter <= _STEM else _STEM
    return one[:size] == other[:size] or one.endswith(other) or other.endswith(one)
