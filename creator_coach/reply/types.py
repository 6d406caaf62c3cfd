"""The values a look at a draft reply is made of: ids and spans, and no sentence shown to a person."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from creator_coach.reading.lexicon import Lexicon
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.types import Span

#: How sure somebody who has read many comments is that a text would hurt, 0 to 1.
Ear = Callable[[str], float]


class Tone(StrEnum):
    """How a draft may sound to whoever reads it, from the warmest."""

    WARM = "warm"
    MATTER_OF_FACT = "matter_of_fact"
    SHARP = "sharp"
    HARSH = "harsh"


class Barb(StrEnum):
    """What may sting in a draft, the gravest first. `PRIVATE` stings the person: it is a detail that shows to all."""

    THREAT = "threat"
    PRIVATE = "private"
    INSULT = "insult"
    CONTEMPT = "contempt"
    SWEARING = "swearing"
    SHOUTING = "shouting"
    HOT = "hot"
    SARCASM = "sarcasm"
    JAB = "jab"
    HOLLOW = "hollow"
    LECTURING = "lecturing"
    ALWAYS = "always"


class Good(StrEnum):
    """What a draft does well; said only where it is a fact."""

    ANSWERS = "answers"
    THANKS = "thanks"
    OWNS = "owns"
    NEXT_STEP = "next_step"
    LETS_LIE = "lets_lie"


#: Barbs that make a reply harsh wherever they stand; the others make it sharp.
HARSH = frozenset({Barb.THREAT, Barb.INSULT, Barb.CONTEMPT, Barb.SWEARING})


@dataclass(frozen=True, slots=True)
class Swap:
    """What may be put where the words of `span` stand; empty `words` strike them."""

    span: Span
    words: str


@dataclass(frozen=True, slots=True)
class Warn:
    """The one thing to look at first: what it is, the words it rests on, and what could stand there instead."""

    barb: Barb
    span: Span
    swap: Swap


@dataclass(frozen=True, slots=True)
class Check:
    """A draft, looked at.

    `leaning` is the tone that a single sentence pulls towards, if it is not the tone of the whole. `spans` are the
    words that the tone rests on. `answered` and `unanswered` are positions in `Reading.kernels`. `promise` is a firm
    promise that the person wrote; `gaps` says that a starter's gap is not filled in yet.
    """

    language: str
    tone: Tone = Tone.MATTER_OF_FACT
    leaning: Tone | None = None
    spans: tuple[Span, ...] = ()
    warning: Warn | None = None
    good: tuple[Good, ...] = ()
    answered: tuple[int, ...] = ()
    unanswered: tuple[int, ...] = ()
    promise: Span | None = None
    gaps: bool = False


@dataclass(frozen=True, slots=True)
class Sting:
    """A family of barbs: what stands instead, and whether that is for the whole sentence or the words alone."""

    barb: Barb
    words: str
    whole: bool


@dataclass(frozen=True, slots=True)
class Tongue:
    """What one language lends: the reader's lexicon, the reply's own phrases, and what their hits stand for.

    `stings` are by the name of their phrases. `instead` is a sentence for a barb that is all there is. `struck` is what
    stands for a private detail. `plain` are words that carry no matter, `own` those that tell the language.
    """

    lexicon: Lexicon
    phrases: Phrases
    stings: Mapping[str, Sting]
    instead: Mapping[Barb, str]
    struck: Mapping[str, str]
    plain: frozenset[str]
    own: frozenset[str]


@dataclass(frozen=True, slots=True)
class Tongues:
    """The languages that replies are written in."""

    sv: Tongue
    en: Tongue

    def of(self, language: str) -> Tongue:
        """The Swedish one for "sv", for anything else the English one."""
        return self.sv if language == "sv" else self.en


@dataclass(frozen=True, slots=True)
class Starter:
    """A way to begin: its id, what it is called in the window's language, and its words in the comment's.

    The starter without words is no reply.
    """

    id: str
    title: str
    words: str


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a draft: a title of a few words and a sentence. `good` says that it tells what the draft does."""

    title: str
    words: str
    good: bool


@dataclass(frozen=True, slots=True)
class Remarks:
    """A check in words. `swap` names the button that takes the swap; `warning` is None if there is none.

    `proposal` is what the swap would put in, where that is too long for the button.
    """

    tone: str
    warning: Remark | None = None
    swap: str = ""
    proposal: str = ""
    lines: tuple[Remark, ...] = ()
