"""Why someone might have written this: possible readings, each tied to words of the comment, or none at all."""

from __future__ import annotations

import math
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace

from creator_coach.reading.sift import Clause, Sifted
from creator_coach.reading.spans import trimmed, without
from creator_coach.reading.text import TokenType
from creator_coach.reading.types import Grounds, Kind, Mark, Perspective, PerspectiveId, Scores, Span

P = PerspectiveId

#: Which perspectives may be shown for a kind (READING.md section 4), and how many at most.
ALLOWED: Mapping[Kind, frozenset[PerspectiveId]] = {
    Kind.FEEDBACK: frozenset(P) - {P.WANTS_TO_HURT, P.SHARES_JOY, P.ENVY_COMPARISON, P.IN_GROUP_SIGNAL},
    Kind.COMPLAINT: frozenset(P) - {P.WANTS_TO_HURT, P.SHARES_JOY, P.ENVY_COMPARISON, P.IN_GROUP_SIGNAL, P.TASTE_CLASH},
    Kind.OPINION: frozenset(
        {
            P.TASTE_CLASH,
            P.HONEST_DISAGREEMENT,
            P.MISSES_BEFORE,
            P.MISUNDERSTANDING,
            P.IDENTITY_DEFENCE,
            P.PROTECTIVE_OF_OTHERS,
            P.UNMET_EXPECTATION,
        }
    ),
    Kind.MOCKERY: frozenset({P.SEEKS_ATTENTION, P.IN_GROUP_SIGNAL, P.DISINHIBITED, P.ENVY_COMPARISON}),
    Kind.ATTACK: frozenset({P.WANTS_TO_HURT, P.DISINHIBITED, P.DISPLACED_FRUSTRATION}),
    Kind.KIND: frozenset({P.SHARES_JOY, P.WANTS_IT_BETTER}),
}
MOST: Mapping[Kind, int] = {
    Kind.FEEDBACK: 3,
    Kind.COMPLAINT: 3,
    Kind.OPINION: 1,
    Kind.MOCKERY: 2,
    Kind.ATTACK: 2,
    Kind.KIND: 1,
}
#: Readings that explain only the tone; one that can be met comes before them.
STATES = frozenset({P.ENVY_COMPARISON, P.DISPLACED_FRUSTRATION, P.DISINHIBITED, P.SEEKS_ATTENTION, P.IN_GROUP_SIGNAL})
#: The cues that are a perspective's own traces in the text.
TRACES: Mapping[PerspectiveId, tuple[str, ...]] = {
    P.UNMET_EXPECTATION: ("expectation",),
    P.WANTS_IT_BETTER: ("request", "fault"),
    P.WANTS_A_FIX: ("broken", "request", "fault"),
    P.FEELS_UNHEARD: ("unheard",),
    P.TASTE_CLASH: ("taste",),
    P.HONEST_DISAGREEMENT: ("disagree",),
    P.MISSES_BEFORE: ("before",),
    P.MISUNDERSTANDING: ("see.misunderstanding", "disagree"),
    P.PROTECTIVE_OF_OTHERS: ("others",),
    P.IDENTITY_DEFENCE: ("identity",),
    P.SHOWS_EXPERTISE: ("expertise", "fact"),
    P.ENVY_COMPARISON: ("envy",),
    P.DISPLACED_FRUSTRATION: ("see.strain", "strain"),
    P.DISINHIBITED: ("swear", "harsh_word", "insult", "slang_insult"),
    P.SEEKS_ATTENTION: ("attention", "sarcasm", "mock_emoji", "laugh"),
    P.IN_GROUP_SIGNAL: ("ingroup", "attention"),
    P.WANTS_TO_HURT: ("insult", "hurt_wish", "slang_insult", "about_you", "harsh_word"),
    P.SHARES_JOY: ("joy", "thanks", "affection", "praise", "work_worked"),
}
#: These are never guessed without a trace in the text.
NEEDS_TRACE = frozenset(
    {P.ENVY_COMPARISON, P.DISPLACED_FRUSTRATION, P.MISSES_BEFORE, P.PROTECTIVE_OF_OTHERS, P.FEELS_UNHEARD}
)
#: What the person says of their own hard day: it carries that reading and no other.
STRAIN = "see.strain"
#: A trace that is sure enough to be named in comments of these kinds, however seldom anybody labelled it.
SURE_TRACES: Mapping[Kind, tuple[PerspectiveId, str]] = {
    Kind.ATTACK: (P.DISPLACED_FRUSTRATION, STRAIN),
    Kind.COMPLAINT: (P.DISPLACED_FRUSTRATION, STRAIN),
}
#: From which chance on what a model hears is a trace too.
TRACE_FROM: Mapping[PerspectiveId, float] = {
    P.MISSES_BEFORE: 0.60,
    P.PROTECTIVE_OF_OTHERS: 0.60,
    P.FEELS_UNHEARD: 0.60,
    P.DISPLACED_FRUSTRATION: 0.75,
    P.ENVY_COMPARISON: 0.75,
}
#: Their evidence is the harsh words themselves: the quote may lie under the veil, where nothing shows it.
VEILED = frozenset({P.WANTS_TO_HURT, P.DISINHIBITED, P.SEEKS_ATTENTION, P.IN_GROUP_SIGNAL, P.ENVY_COMPARISON})
#: From which chance on a reading is shown, and from which its grounds are fair and good.
SHOWN_FROM, FAIR_FROM, GOOD_FROM = 0.30, 0.45, 0.70
#: The same line where a model has a say.
SCORED_SHOWN_FROM = 0.40
#: A quote of more characters than this begins so many words before its trace.
LONG, BEFORE = 80, 4
MOST_QUOTES = 2
MODEL_SHARE = 2 / 3
#: What a trace in the words counts beside what a model hears in them (log-odds by the root of their pieces).
TRACED = 0.20
#: Words that say nothing of the matter ("tastes differ") are quoted last.
GENERIC = "see.generic"
#: A marked stretch of fewer words is too short for a quote.
TELLING = 4
#: A clause of fewer words than this carries no reading by what a model hears alone.
LEAST = 4

#: How much a model hears a perspective in some words.
Hears = Callable[[PerspectiveId, Span], float]


@dataclass(frozen=True, slots=True)
class _Guess:
    id: PerspectiveId
    chance: float
    quotes: tuple[Span, ...]

    @property
    def grounds(self) -> Grounds:
        if self.chance >= GOOD_FROM:
            return Grounds.GOOD
        return Grounds.FAIR if self.chance >= FAIR_FROM else Grounds.FAINT


def _tells(clause: Clause, span: Span) -> bool:
    """Whether so many words say something by themselves."""
    return sum(token.span.overlaps(span) for token in clause.tokens) >= TELLING


def _shorter(clause: Clause, names: tuple[str, ...], marked: list[Span]) -> Span:
    """The shortest marked stretch that holds the trace, else the clause; a long one from just before its trace on."""
    whole = clause.span
    trace = next(cue.span for cue in clause.cues if cue.name in names)
    inside = [span for span in marked if span.overlaps(trace) and whole.covers(span) and _tells(clause, span)]
    if inside:
        return min(inside, key=lambda span: span.end - span.start)
    if whole.end - whole.start <= LONG:
        return whole
    at = next(n for n, token in enumerate(clause.tokens) if token.span.end > trace.start)
    if clause.tokens[at].type is not TokenType.WORD:
        return whole
    return Span(clause.tokens[max(0, at - BEFORE)].span.start, whole.end)


def hears(scores: Scores | None) -> Hears:
    """What a model's pieces add to a perspective, summed over some words; 0 without a model."""
    parts = [part for part in (scores.parts if scores else ()) if part.speaks]
    starts, ends = [part.span.start for part in parts], [part.span.end for part in parts]
    spoken = [dict(part.speaks) for part in parts]

    def heard(id_: PerspectiveId, span: Span) -> float:
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end)
        said = [speaks.get(id_, 0.0) for speaks in spoken[first:last]]
        return math.fsum(said) / math.sqrt(max(1, len(said)))

    return heard


def _quotes(text: str, id_: PerspectiveId, sifted: Sifted, heard: Hears, sure: bool) -> tuple[Span, ...]:
    """The words a perspective rests on: its traces, else what is usable, never an insult if there is more.

    Those come first in which a model hears it most; where it is `sure`, what it hears is a trace as well.
    """
    insults = () if id_ in VEILED else sifted.spans(Mark.INSULT)
    if id_ in STATES and id_ is not P.DISPLACED_FRUSTRATION:
        insults += tuple(cue.span for clause in sifted.clauses for cue in clause.cues if cue.name == STRAIN)
    names = TRACES[id_]
    wanted = (Mark.PRAISE, Mark.WORK) if id_ is P.SHARES_JOY else (Mark.WORK, Mark.REQUEST)
    marked = [m.span for mark in wanted for m in sifted.marks if m.mark is mark and " " in m.span.of(text)]
    # The clauses that carry the most weight first; what is said of a person only when there is nothing else.
    ranked = sorted(sifted.clauses, key=lambda c: (c.has("about_you", "likened"), -max(c.usable, c.request)))
    traced = _fit(text, [_shorter(clause, names, marked) for clause in ranked if clause.has(*names)], insults)
    if id_ in NEEDS_TRACE:
        trusted = sure and not traced
        others = [c.span for c in ranked if trusted and len(c.tokens) >= LEAST and heard(id_, c.span) > 0]
    elif traced:
        others = marked + [c.span for c in ranked if len(c.tokens) >= LEAST and not c.has("about_you")]
    else:
        others = marked or [clause.span for clause in ranked[:1]]
    hinted = [
        piece
        for piece in _fit(text, others, insults)
        if not (traced and heard(id_, piece) <= 0) and not any(piece.overlaps(span) for span in traced)
    ]
    empty = [cue.span for clause in sifted.clauses for cue in clause.cues if cue.name == GENERIC]

    def weight(piece: Span) -> tuple[bool, float]:
        return any(piece.overlaps(span) for span in empty), -heard(id_, piece) - TRACED * (piece in traced)

    return tuple(sorted(traced + hinted, key=weight))


def _fit(text: str, spans: list[Span], insults: tuple[Span, ...]) -> list[Span]:
    """`spans` without the insults in them, trimmed; single words are dropped if there are phrases."""
    pieces = [trimmed(text, piece) for span in spans for piece in without(span, insults)]
    long = [piece for piece in dict.fromkeys(pieces) if piece.end - piece.start >= 2]
    return [piece for piece in long if " " in piece.of(text)] or long


def _apart(guesses: list[_Guess]) -> list[_Guess]:
    """The same guesses, each with at most two quotes, first those that no guess before it rests on."""
    used: list[Span] = []
    told = []
    for guess in guesses:
        quotes = sorted(guess.quotes, key=lambda span: any(span.overlaps(other) for other in used))[:MOST_QUOTES]
        used += quotes[:1]
        told.append(replace(guess, quotes=tuple(quotes)))
    return told


def _ordered(kind: Kind, guesses: list[_Guess]) -> list[_Guess]:
    """Best first; one that can be met before any that explains only the tone."""
    ranked = sorted(guesses, key=lambda guess: -guess.chance)
    if kind not in (Kind.FEEDBACK, Kind.COMPLAINT, Kind.OPINION):
        return ranked
    met = [guess for guess in ranked if guess.id not in STATES]
    # What only explains the tone never stands on better ground than what can be met, and never alone.
    states = [replace(g, chance=min(g.chance, met[0].chance)) for g in ranked if met and g.id in STATES]
    return met + states


def _chances(given: Mapping[str, float], scores: Scores | None) -> dict[PerspectiveId, float]:
    chances = {PerspectiveId(label): chance for label, chance in given.items()}
    for id_, chance in scores.perspectives if scores else ():
        chances[id_] = (1 - MODEL_SHARE) * chances.get(id_, 0.0) + MODEL_SHARE * chance
    return chances


def perspectives(
    text: str, kind: Kind, sifted: Sifted, given: Mapping[str, float], scores: Scores | None = None
) -> tuple[Perspective, ...]:
    """Possible readings of a comment of `kind`, best first; none for threats and unclear comments.

    `given` are the chances of each perspective by the weights. A reading without a quote is not offered, and
    one below the line only if it is the best of all.
    """
    allowed = ALLOWED.get(kind, frozenset())
    chances = {id_: chance for id_, chance in _chances(given, scores).items() if id_ in allowed}
    named, cue = SURE_TRACES.get(kind, (None, ""))
    if named is not None and any(clause.has(cue) for clause in sifted.clauses):
        tone = max((chance for id_, chance in chances.items() if id_ in STATES), default=0.0)
        chances[named] = max(tone + 0.01, SCORED_SHOWN_FROM)  # what is said comes before what is guessed
    heard = hears(scores)
    scored = dict(scores.perspectives) if scores else {}
    sure = {id_: scored.get(id_, 0.0) >= TRACE_FROM.get(id_, 1.0) for id_ in chances}
    guesses = [_Guess(id_, chance, _quotes(text, id_, sifted, heard, sure[id_])) for id_, chance in chances.items()]
    ranked = _ordered(kind, [guess for guess in guesses if guess.quotes])
    least = SHOWN_FROM if scores is None else SCORED_SHOWN_FROM
    kept = [guess for at, guess in enumerate(ranked) if guess.chance >= least or at == 0]
    # The same wording for every comment reads like a machine; the comment's length picks one, and always the same.
    return tuple(
        Perspective(guess.id, guess.grounds, guess.quotes, len(text) + at)
        for at, guess in enumerate(_apart(kept[: MOST.get(kind, 0)]))
    )
