"""Parts a comment into what can be used and what may be left: marks, kernels and reasons to leave."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from creator_coach.reading.features import ME, YOU, clause_features
from creator_coach.reading.lexicon import Weights
from creator_coach.reading.parts import LEVELS, Chances, Level, rounded, stretches
from creator_coach.reading.phrases import Cue
from creator_coach.reading.spans import before_an_insult, merged, trimmed, without
from creator_coach.reading.text import Token, TokenType, groups, span_of
from creator_coach.reading.types import Kernel, KernelId, Kind, Leave, LeaveId, Mark, Marked, Span

#: From which chance on a clause counts as usable, as a request, as a sting; chosen by leaving authors out.
USABLE_FROM, REQUEST_FROM, STING_FROM = 0.35, 0.40, 0.50
#: Below the first line, still the best there is in feedback and complaints.
AT_LEAST = 0.20
#: A kind comment names what worked only when that is clear.
WORKED_FROM = 0.45
MOST_KERNELS = 3
#: How much a model's opinion of a clause counts beside the weights'.
MODEL_SHARE = 2 / 3
#: In a comment that a model does not find insulting, only what it is this sure of is covered.
SURE_INSULT = Level(0.50, 0.30)
#: A word is no request and no fault if its chance of being an insult is this much, and this share of the other chance.
STUNG, STUNG_SHARE = 0.15, 0.4
#: So few words before an insult only lead up to it, unless they name something to do or to mend.
OPENING = 3
_TELLING = frozenset({"fault", "broken", "request", "fact", "unheard"})
#: Stretches this many characters apart belong to one quote.
GAP = 14
#: Two short sentences on one matter are one kernel up to this many characters.
TOGETHER = 90
_INSULTS = frozenset({"insult", "slang_insult", "slur"})
_WARM = frozenset({"praise", "thanks", "joy", "affection"})
_REASONED = (Kind.FEEDBACK, Kind.COMPLAINT, Kind.OPINION, Kind.UNCLEAR)


@dataclass(frozen=True, slots=True)
class Clause:
    """One clause, its cues, and the chances of what it is."""

    tokens: tuple[Token, ...]
    cues: tuple[Cue, ...]
    usable: float
    request: float
    sting: float

    @property
    def span(self) -> Span:
        """Where it stands, outer punctuation left out."""
        return span_of(self.tokens)

    def has(self, *names: str) -> bool:
        """Whether a cue of one of these names is in it."""
        return any(cue.name in names for cue in self.cues)


@dataclass(frozen=True, slots=True)
class Sifted:
    """What sifting found."""

    marks: tuple[Marked, ...]
    kernels: tuple[Kernel, ...]
    leave: tuple[Leave, ...]
    clauses: tuple[Clause, ...]

    def spans(self, mark: Mark) -> tuple[Span, ...]:
        """The spans that carry `mark`."""
        return tuple(marked.span for marked in self.marks if marked.mark is mark)


def weigh_clauses(
    found: tuple[Token, ...], cues: list[Cue], kind: Kind, weights: Weights, chances: Chances | None = None
) -> tuple[Clause, ...]:
    """The clauses of a comment of `kind`, each weighed; a model's `chances` of their words count as well."""
    made, start = [], 0
    for part, inside, named in clause_features(found, cues, kind):
        given = weights.chances(named)
        usable, request, sting = given["usable"], given["request"], given["sting"]
        if chances is not None:
            own = slice(start, start + len(part))
            asked = _mean(chances[Mark.REQUEST][own])
            usable = _blended(usable, max(asked, _mean(chances[Mark.WORK][own])))
            request, sting = _blended(request, asked), _blended(sting, _mean(chances[Mark.INSULT][own]))
        made.append(Clause(part, tuple(inside), usable, request, sting))
        start += len(part)
    return tuple(made)


def _mean(row: Sequence[float]) -> float:
    return sum(row) / max(1, len(row))


def _blended(weighed: float, scored: float) -> float:
    return (1 - MODEL_SHARE) * weighed + MODEL_SHARE * scored


def _runs(
    found: tuple[Token, ...], cues: list[Cue], chances: Chances, mark: Mark, level: Level | None = None
) -> list[Clause]:
    """The stretches that a model would mark, as clauses of their own; `sting` is 1 if an insult is among the words."""
    stung = [
        _stings(i, o) and mark is not Mark.INSULT for i, o in zip(chances[Mark.INSULT], chances[mark], strict=True)
    ]
    calm = [0.0 if hurts else chance for hurts, chance in zip(stung, chances[mark], strict=True)]
    made = []
    for stretch in stretches(found, calm, level or LEVELS[mark]):
        run, sting = _beside(found, stretch, stung) if mark is not Mark.INSULT else (stretch, False)
        inside = tuple(cue for cue in cues if cue.first < run.stop and cue.last >= run.start)
        sure = max(chances[mark][run.start : run.stop])
        asked = sure if mark is Mark.REQUEST else 0.0
        told = any(cue.name in _TELLING for cue in inside)
        made.append(Clause(found[run.start : run.stop], inside, sure, asked, float(sting and not told)))
    return made


def _beside(found: tuple[Token, ...], stretch: range, stung: Sequence[bool]) -> tuple[range, bool]:
    """The stretch with its thought ended; and whether it is only the beginning of an insult ("are you all useless")."""
    whole = rounded(found, stretch)
    if not any(stung[at] for at in range(stretch.start, min(whole.stop + 1, len(found)))):
        return whole, False
    words = sum(token.type is TokenType.WORD for token in found[stretch.start : stretch.stop])
    if words > OPENING:
        return stretch, False
    end = stretch.stop
    while end < len(found) and stung[end]:
        end += 1
    return range(stretch.start, end), True


def _stings(insult: float, other: float) -> bool:
    """Whether a word that is marked as something to use may be an insult after all ("are you useless or what?")."""
    return insult >= STUNG and insult >= STUNG_SHARE * other


def _insults(
    kind: Kind,
    found: tuple[Token, ...],
    cues: list[Cue],
    clauses: tuple[Clause, ...],
    chances: Chances | None,
    insulting: bool,
) -> tuple[Span, ...]:
    """What stings: all of an attack, in other kinds the words and clauses that are only that."""
    if kind is Kind.ATTACK:
        # What the person says of their own hard day is no part of the blow.
        own = tuple(cue.span for cue in cues if cue.name == "see.strain")
        return tuple(piece for sentence in _sentences(found) for piece in without(sentence, own))
    if kind is Kind.KIND:
        return ()
    # What the word lists call an insult is one, whatever a model makes of it: none may slip into a take-away.
    words = [cue.span for cue in cues if cue.name in _INSULTS]
    if chances is not None:
        level = LEVELS[Mark.INSULT] if insulting else SURE_INSULT
        hurtful = _runs(found, cues, chances, Mark.INSULT, level)
        hurtful += [run for run in _runs(found, cues, chances, Mark.REQUEST) if run.sting]
        return merged([*words, *(run.span for run in hurtful)], reach=1)
    stings = [c.span for c in clauses if c.sting >= STING_FROM and max(c.usable, c.request) < USABLE_FROM]
    # "You sound like a ..." is about a person, whatever it is likened to, unless it also names a fault.
    stings += [c.span for c in clauses if _only_likened(c)]
    # A short clause around an insult is nothing but the insult.
    short = [c.span for c in clauses if c.has(*_INSULTS) and len(c.tokens) <= 5 and c.usable < USABLE_FROM]
    return merged([*words, *stings, *short], reach=1)


def _scored(kind: Kind, found: tuple[Token, ...], cues: list[Cue], chances: Chances) -> list[tuple[Clause, Mark]]:
    """The stretches to use, as a model sees them; where two overlap, what is asked for wins."""
    runs = [run for run in _runs(found, cues, chances, Mark.REQUEST) if not run.sting]
    asked = [(run, Mark.REQUEST) for run in runs if kind in _REASONED]
    taken = [run.span for run, _ in asked]
    if kind not in (Kind.FEEDBACK, Kind.COMPLAINT, Kind.KIND):
        return asked
    free = dict(chances)
    free[Mark.WORK] = [
        0.0 if any(token.span.overlaps(span) for span in taken) else chance
        for token, chance in zip(found, chances[Mark.WORK], strict=True)
    ]
    work = [(run, Mark.WORK) for run in _runs(found, cues, free, Mark.WORK) if not run.sting]
    return sorted(asked + work, key=lambda part: part[0].span)


def _useful(kind: Kind, clauses: tuple[Clause, ...]) -> list[tuple[Clause, Mark]]:
    """The clauses to use, each as a request or as something about the work."""
    if kind not in (Kind.FEEDBACK, Kind.COMPLAINT):
        return [(c, Mark.REQUEST) for c in clauses if kind in _REASONED and c.request >= REQUEST_FROM]
    asked = [c for c in clauses if c.request >= REQUEST_FROM or (c.usable >= USABLE_FROM and _opens_asking(c))]
    fair = [c for c in clauses if not (_only_warm(c) or _only_personal(c) or _only_insulting(c))]
    useful = [c for c in fair if c.usable >= USABLE_FROM and c not in asked]
    # A complaint has a problem, even when what it asks for says more; feedback without either keeps its best clause.
    if not useful and (kind is Kind.COMPLAINT or not asked):
        rest = [c for c in fair if c not in asked and not c.has(*_INSULTS)]
        best = max(rest, key=lambda c: c.usable, default=None)
        if best is not None and (best.usable >= AT_LEAST or (kind is Kind.COMPLAINT and not asked)):
            useful = [best]
    return [(c, Mark.REQUEST if c in asked else Mark.WORK) for c in clauses if c in asked or c in useful]


def _opens_asking(clause: Clause) -> bool:
    """Whether the first word already asks: "Fix it or ..."."""
    start = clause.span.start
    return any(cue.name == "request" and cue.span.start == start for cue in clause.cues)


def _only_likened(clause: Clause) -> bool:
    return clause.has("likened") and not clause.has(*_WARM, "fault", "broken", "request", "fact")


def _only_personal(clause: Clause) -> bool:
    """Whether a clause is about the person and names nothing to mend: "your voice", but not "your voice is too low"."""
    return clause.has("likened", "about_you") and not clause.has("fault", "broken", "request", "fact")


def _only_insulting(clause: Clause) -> bool:
    """Whether a clause insults and names nothing to mend: the rest of "are you crooks or just lazy?" is no kernel."""
    return clause.has(*_INSULTS) and not clause.has("fault", "broken", "request", "fact", "unheard")


def _only_warm(clause: Clause) -> bool:
    """Whether a clause is praise and nothing else: "the rest is gold" is no fault."""
    return clause.has(*_WARM) and not clause.has("fault", "broken", "request", "fact")


def _worked(kind: Kind, clauses: tuple[Clause, ...]) -> list[tuple[Clause, Mark]]:
    return [(c, Mark.WORK) for c in clauses if kind is Kind.KIND and c.usable >= WORKED_FROM]


def _continues(before: tuple[Clause, ...], clause: Clause, mark: Mark) -> bool:
    """Whether `clause` goes on where `before` ends: in its sentence, or as a short next sentence on the same matter."""
    last, first = before[-1].tokens[-1], clause.tokens[0]
    if first.clause - last.clause > 1 or first.span.start - last.span.end > GAP:
        return False
    length = clause.span.end - before[0].span.start
    return last.sentence == first.sentence or (mark is Mark.WORK and length <= TOGETHER)


def _joined(useful: list[tuple[Clause, Mark]]) -> list[tuple[tuple[Clause, ...], Mark]]:
    """Neighbouring clauses with the same mark that belong together, as one."""
    done: list[tuple[tuple[Clause, ...], Mark]] = []
    for clause, mark in useful:
        if done and done[-1][1] is mark and _continues(done[-1][0], clause, mark):
            done[-1] = ((*done[-1][0], clause), mark)
        else:
            done.append(((clause,), mark))
    return done


def _pieces(text: str, clauses: tuple[Clause, ...], holes: tuple[Span, ...]) -> tuple[Span, ...]:
    """The words of joined clauses, the stings cut out, trimmed; scraps of one word are dropped if more is left."""
    whole = Span(clauses[0].span.start, clauses[-1].span.end)
    left = [trimmed(text, before_an_insult(text, piece, holes)) for piece in without(whole, holes)]
    left = [piece for piece in left if piece.end - piece.start >= 2]
    long = [piece for piece in left if " " in piece.of(text)]
    return tuple(long or left)


def _topic(clauses: tuple[Clause, ...]) -> str | None:
    """What the clauses are about, if they name one topic and no other."""
    named = {cue.name for clause in clauses for cue in clause.cues if cue.name.startswith("topic.")}
    return named.pop().removeprefix("topic.") if len(named) == 1 else None


def _kernel(kind: Kind, mark: Mark, clauses: tuple[Clause, ...], pieces: tuple[Span, ...]) -> Kernel:
    if kind is Kind.KIND:
        form = KernelId.WORKED
    elif mark is Mark.REQUEST:
        form = KernelId.REQUEST
    elif any(c.has("fact") for c in clauses) and kind is Kind.FEEDBACK:
        form = KernelId.FACT
    else:
        form = KernelId.PROBLEM if kind is Kind.COMPLAINT else KernelId.FAULT
    return Kernel(form, pieces, _topic(clauses))


def _kernels(kind: Kind, joined: list[tuple[tuple[Clause, ...], Mark, tuple[Span, ...]]]) -> tuple[Kernel, ...]:
    """At most three, the surest, in the order of the text."""
    if kind not in (Kind.FEEDBACK, Kind.COMPLAINT, Kind.KIND):
        return ()
    sure = sorted(joined, key=lambda part: -max(max(c.usable, c.request) for c in part[0]))[:MOST_KERNELS]
    kept = [part for part in joined if part in sure and part[2]]
    return tuple(_kernel(kind, mark, clauses, pieces) for clauses, mark, pieces in kept)


def _overstated(clauses: tuple[Clause, ...]) -> list[Span]:
    """Words like "always" and "everyone", where they are said of the creator and are not part of a plain report."""
    spans = []
    for clause in clauses:
        words = {token.word for token in clause.tokens}
        if words & YOU and not words & ME and not clause.has(*_WARM):
            busy = [cue.span for cue in clause.cues if cue.name in ("fault", "broken", "request", "unheard", "fact")]
            over = [cue.span for cue in clause.cues if cue.name == "absolute"]
            spans += [span for span in over if not any(span.overlaps(other) for other in busy)]
    return spans


def _cue_marks(
    kind: Kind, cues: list[Cue], clauses: tuple[Clause, ...], praised: list[Span], taken: tuple[Span, ...]
) -> list[Marked]:
    """Feelings, praise (`praised` by a model, besides) and overstatement, where they are not part of something else."""
    if kind in (Kind.ATTACK, Kind.MOCKERY, Kind.THREAT):
        return []
    marks = [Marked(cue.span, Mark.FEELING) for cue in cues if cue.name == "feeling"]
    if kind is not Kind.UNCLEAR:
        marks += [Marked(cue.span, Mark.PRAISE) for cue in cues if cue.name in _WARM]
        marks += [Marked(span, Mark.PRAISE) for span in praised]
    if kind not in (Kind.KIND, Kind.OPINION):
        marks += [Marked(span, Mark.ABSOLUTE) for span in _overstated(clauses)]
    return [marked for marked in marks if not any(span.overlaps(marked.span) for span in taken)]


def _sentences(found: tuple[Token, ...]) -> tuple[Span, ...]:
    return tuple(Span(part[0].span.start, part[-1].span.end) for part in groups(found, "sentence"))


def _leave(
    kind: Kind, found: tuple[Token, ...], insults: tuple[Span, ...], cues: list[Cue], marks: list[Marked]
) -> tuple[Leave, ...]:
    """What may be left, by reason: all of an attack and of mockery."""
    if kind in (Kind.ATTACK, Kind.MOCKERY):
        return (Leave(LeaveId.ALL if kind is Kind.ATTACK else LeaveId.JOKE, _sentences(found)),)
    if kind is Kind.KIND:
        return ()
    tone = merged(cue.span for cue in cues if cue.name == "swear" and not any(s.overlaps(cue.span) for s in insults))
    over = tuple(marked.span for marked in marks if marked.mark is Mark.ABSOLUTE)
    reasons = ((LeaveId.ABOUT_YOU, insults), (LeaveId.TONE, tone), (LeaveId.OVERSTATEMENT, over))
    return tuple(Leave(reason, spans) for reason, spans in reasons if spans)


def _distinct(marks: Iterable[Marked]) -> tuple[Marked, ...]:
    """Marks in text order, those of one sort that overlap made one."""
    sorts: dict[Mark, list[Span]] = {}
    for marked in marks:
        sorts.setdefault(marked.mark, []).append(marked.span)
    flat = [Marked(span, mark) for mark, spans in sorts.items() for span in merged(spans)]
    return tuple(sorted(flat, key=lambda marked: (marked.span, marked.mark)))


def sift(
    text: str,
    found: tuple[Token, ...],
    cues: list[Cue],
    kind: Kind,
    weights: Weights,
    chances: Chances | None = None,
    *,
    insulting: bool = True,
) -> Sifted:
    """Sift a comment of `kind`: `found` and `cues` are its tokens and cues, `weights` those of clauses.

    `chances` are a model's for each token, if there is one: then the stretches are where it sees them, insults only
    where it is sure unless the comment is an `insulting` one.
    """
    clauses = weigh_clauses(found, cues, kind, weights, chances)
    insults = _insults(kind, found, cues, clauses, chances, insulting)
    useful = _scored(kind, found, cues, chances) if chances is not None else []
    useful = useful or _useful(kind, clauses) + (_worked(kind, clauses) if chances is None else [])
    joined = [(part, mark, _pieces(text, part, insults)) for part, mark in _joined(useful)]
    marks = [Marked(span, Mark.INSULT) for span in insults]
    marks += [Marked(piece, mark) for _, mark, pieces in joined for piece in pieces]
    praised = [run.span for run in _runs(found, cues, chances, Mark.PRAISE)] if chances is not None else []
    marks += _cue_marks(kind, cues, clauses, praised, insults)
    return Sifted(_distinct(marks), _kernels(kind, joined), _leave(kind, found, insults, cues, marks), clauses)
