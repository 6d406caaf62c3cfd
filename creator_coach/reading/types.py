"""The values a reading is made of: frozen, comparable, and free of any sentence shown to a person.

The ids in the enums are stored in journals and are never renamed.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol


class Kind(StrEnum):
    """The eight kinds of comment."""

    FEEDBACK = "feedback"
    COMPLAINT = "complaint"
    OPINION = "opinion"
    MOCKERY = "mockery"
    ATTACK = "attack"
    THREAT = "threat"
    KIND = "kind"
    UNCLEAR = "unclear"


class Stance(StrEnum):
    """What the creator may do with a comment; one stance follows from each kind."""

    LEARN = "learn"
    SOLVE = "solve"
    ACCEPT = "accept"
    DONT_FEED = "dont_feed"
    LET_GO = "let_go"
    SAFETY = "safety"
    SAVOUR = "savour"
    NONE = "none"


#: One stance per kind, in the order of the two enums.
STANCE_OF: dict[Kind, Stance] = dict(zip(Kind, Stance, strict=True))


class Grounds(StrEnum):
    """How much a statement rests on: of the kind (certainty) and of a perspective (grounds)."""

    GOOD = "good"
    FAIR = "fair"
    FAINT = "faint"


class Flag(StrEnum):
    """What else is true of a comment besides its kind."""

    INSULTS = "insults"
    SARCASM = "sarcasm"
    GROUP_HATE = "group_hate"
    SELF_HARM_BAIT = "self_harm_bait"
    DOXXING = "doxxing"
    MIXED = "mixed"
    CODE_SWITCH = "code_switch"
    COMMENTER_AT_RISK = "commenter_at_risk"


class ThreatType(StrEnum):
    """The forms of danger that open the safety page."""

    VIOLENCE = "violence"
    VEILED_VIOLENCE = "veiled_violence"
    DOXXING = "doxxing"
    STALKING = "stalking"
    SEXUAL_HARASSMENT = "sexual_harassment"
    BLACKMAIL = "blackmail"
    SELF_HARM_BAIT = "self_harm_bait"
    SWATTING = "swatting"
    GROUP_VIOLENCE = "group_violence"


class SafetyLevel(StrEnum):
    """A: danger to the creator. B: care for the creator. C: the commenter may be unwell. D: a pile-on."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class Mark(StrEnum):
    """What a stretch of the comment is; the evidence grammar of the comment sheet."""

    WORK = "work"
    REQUEST = "request"
    ABSOLUTE = "absolute"
    FEELING = "feeling"
    PRAISE = "praise"
    INSULT = "insult"
    THREAT = "threat"
    PRIVATE = "private"


class PerspectiveId(StrEnum):
    """The eighteen possible readings, in the order of the design's list."""

    UNMET_EXPECTATION = "unmet_expectation"
    WANTS_IT_BETTER = "wants_it_better"
    WANTS_A_FIX = "wants_a_fix"
    FEELS_UNHEARD = "feels_unheard"
    TASTE_CLASH = "taste_clash"
    HONEST_DISAGREEMENT = "honest_disagreement"
    MISSES_BEFORE = "misses_before"
    MISUNDERSTANDING = "misunderstanding"
    PROTECTIVE_OF_OTHERS = "protective_of_others"
    IDENTITY_DEFENCE = "identity_defence"
    SHOWS_EXPERTISE = "shows_expertise"
    ENVY_COMPARISON = "envy_comparison"
    DISPLACED_FRUSTRATION = "displaced_frustration"
    DISINHIBITED = "disinhibited"
    SEEKS_ATTENTION = "seeks_attention"
    IN_GROUP_SIGNAL = "in_group_signal"
    WANTS_TO_HURT = "wants_to_hurt"
    SHARES_JOY = "shares_joy"


class QuestionId(StrEnum):
    """The reflection questions; answers are stored under these ids."""

    SITUATION = "situation"
    AUTO_THOUGHT = "auto_thought"
    EVIDENCE_FOR = "evidence_for"
    EVIDENCE_AGAINST = "evidence_against"
    ALTERNATIVE = "alternative"
    THIRD_PERSON = "third_person"
    DISTANCE_TIME = "distance_time"
    COMMENTER_VIEW = "commenter_view"
    KERNEL_MINE = "kernel_mine"
    IF_THEN = "if_then"
    IF_THEN_REST = "if_then_rest"
    REPLY_NEED = "reply_need"
    BOTH_STAND = "both_stand"
    SELF_KIND = "self_kind"
    WHO_WITH = "who_with"
    SAVOUR_WHAT = "savour_what"
    SAVOUR_SHARE = "savour_share"


class KernelId(StrEnum):
    """The forms a usable kernel takes; the sentence around it is the voice's."""

    FAULT = "fault"
    REQUEST = "request"
    FACT = "fact"
    PROBLEM = "problem"
    WORKED = "worked"


class LeaveId(StrEnum):
    """Why a stretch of the comment may be left."""

    ABOUT_YOU = "about_you"
    TONE = "tone"
    OVERSTATEMENT = "overstatement"
    JOKE = "joke"
    ALL = "all"


class Why(StrEnum):
    """The one line under the kind that says what the reader saw."""

    USABLE = "usable"
    USABLE_HARSH = "usable_harsh"
    USABLE_KIND = "usable_kind"
    PROBLEM = "problem"
    PROBLEM_HARSH = "problem_harsh"
    TASTE = "taste"
    DISAGREEMENT = "disagreement"
    JOKE = "joke"
    AT_YOU = "at_you"
    AT_A_GROUP = "at_a_group"
    DANGER = "danger"
    DANGER_COARSE = "danger_coarse"
    WARM = "warm"
    WARM_ROUGH = "warm_rough"
    TOO_LITTLE = "too_little"
    A_QUESTION = "a_question"
    ADVERT = "advert"
    OTHER_LANGUAGE = "other_language"
    NOTHING = "nothing"


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of the comment: code-point offsets, start included, end not."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words the span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two share at least one character."""
        return self.start < other.end and other.start < self.end

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


@dataclass(frozen=True, slots=True)
class Comment:
    """What was pasted, untouched, and its language if the person chose one ("sv", "en")."""

    text: str
    language: str | None = None


@dataclass(frozen=True, slots=True)
class Marked:
    """A stretch of the comment and what it is."""

    span: Span
    mark: Mark


@dataclass(frozen=True, slots=True)
class Perspective:
    """One possible reading: never shown without the words it rests on.

    `variant` chooses between the voice's wordings; it is taken modulo their number.
    """

    id: PerspectiveId
    grounds: Grounds
    quotes: tuple[Span, ...]
    variant: int = 0


@dataclass(frozen=True, slots=True)
class Kernel:
    """Something usable: what form it has, the words it rests on, and the topic if one was named."""

    id: KernelId
    quotes: tuple[Span, ...]
    topic: str | None = None


@dataclass(frozen=True, slots=True)
class Leave:
    """Words that may be left, and why."""

    id: LeaveId
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Translation:
    """What a comment was read in: its words in `language`, by whom (a service's id), and what stands for what.

    `pairs` are stretches of the comment, in order, each with the stretch of `text` that stands for it.
    """

    text: str
    language: str
    by: str
    pairs: tuple[tuple[Span, Span], ...]

    def origin(self, span: Span) -> Span:
        """The stretch of the comment that `span` of the translation comes from."""
        met = [theirs for theirs, ours in self.pairs if ours.overlaps(span)] or [theirs for theirs, _ in self.pairs]
        return Span(met[0].start, met[-1].end)


@dataclass(frozen=True, slots=True)
class Reading:
    """One comment, read. Holds ids and spans; sentences are made from it by the voice.

    `language` is a code ("sv", "en", "da", ...), "other" or "unsure". `heat` is 0..1.
    `read_to` is how many characters were read closely (danger is looked for in all of them).
    `corrected` says that the person, not the reader, chose the kind. Made on a `translation`, `language` is still the
    comment's own, and every span lies in the comment.
    """

    comment: Comment
    language: str
    kind: Kind
    certainty: Grounds
    why: Why
    flags: frozenset[Flag] = frozenset()
    threat_type: ThreatType | None = None
    safety_level: SafetyLevel | None = None
    heat: float = 0.0
    marks: tuple[Marked, ...] = ()
    perspectives: tuple[Perspective, ...] = ()
    kernels: tuple[Kernel, ...] = ()
    leave: tuple[Leave, ...] = ()
    questions: tuple[QuestionId, ...] = ()
    read_to: int = 0
    corrected: bool = False
    translation: Translation | None = None

    @property
    def stance(self) -> Stance:
        """What the creator may do with it; follows from the kind."""
        return STANCE_OF[self.kind]

    def spans(self, mark: Mark) -> tuple[Span, ...]:
        """The spans that carry `mark`, in the order of the text."""
        return tuple(marked.span for marked in self.marks if marked.mark is mark)


@dataclass(frozen=True, slots=True)
class ScoredPart:
    """A piece of the comment (a word or less) and how likely it carries each mark, 0..1.

    `speaks` is how much the piece adds to the log-odds of each perspective, more or less than its neighbours do.
    """

    span: Span
    chances: tuple[tuple[Mark, float], ...]
    speaks: tuple[tuple[PerspectiveId, float], ...] = ()


@dataclass(frozen=True, slots=True)
class Scores:
    """What a trained model says of one comment: the second opinion that `read` may be given.

    `kinds` are probabilities that sum to 1; `danger`, `flags` and `perspectives` are 0..1 each; `parts` are
    in the order of the text.
    """

    kinds: tuple[tuple[Kind, float], ...]
    danger: float = 0.0
    threat_type: ThreatType | None = None
    flags: tuple[tuple[Flag, float], ...] = ()
    perspectives: tuple[tuple[PerspectiveId, float], ...] = ()
    parts: tuple[ScoredPart, ...] = ()


class HeatMeter(Protocol):
    """Measures how hot a wording is; given to the reading from outside."""

    def __call__(self, sentence: str) -> float:
        """Heat of one sentence, 0 (calm) to 1 (as hot as words get)."""
