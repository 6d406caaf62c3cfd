"""What a trained model says of each word: its chances per mark, and the stretches that they make."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from creator_coach.reading.text import Token, TokenType
from creator_coach.reading.types import Mark, ScoredPart, Span


@dataclass(frozen=True, slots=True)
class Level:
    """From which chance on a stretch begins, and down to which it goes on."""

    enter: float
    stay: float


#: Chosen on comments whose authors the model had not seen (tests/evaluate).
LEVELS: Mapping[Mark, Level] = {
    Mark.INSULT: Level(0.25, 0.15),
    Mark.WORK: Level(0.45, 0.20),
    Mark.REQUEST: Level(0.55, 0.15),
    Mark.FEELING: Level(0.55, 0.40),
    Mark.ABSOLUTE: Level(0.55, 0.40),
    Mark.PRAISE: Level(0.40, 0.20),
}

#: Words that lead to the next: a stretch that ends with one of them is cut in the middle of a thought.
_LEADING = frozenset(
    (
        "a about all am an and any are as at att av because been but by can could de den det did din dina ditt do "
        "does du efter eller en er era ert ett every for from från får för ha had har has have he hela her his "
        "how hur i if in innan inte into is it's its jag just kan like man med men min mitt more mot my no not "
        "när och of om on or our over per på she should ska so som så that the their there they this till to too "
        "under until ur ut utan var varje vi vid was we were what when where which who will with without would "
        "you your är över "
    ).split()
)
#: So many words at most are added to end a thought, and so few left over in a clause are taken along.
_ADDED, _LEFT_OVER = 4, 2

#: For each mark the chance of every token, in the order of the text.
Chances = Mapping[Mark, Sequence[float]]


def of_tokens(found: Sequence[Token], parts: Sequence[ScoredPart]) -> Chances:
    """The chances of each token: those of its pieces, averaged by how many characters each covers.

    A token that no piece covers (the model reads less of a very long text) has no chance of anything.
    """
    sums = {mark: [0.0] * len(found) for mark in LEVELS}
    weights = [0] * len(found)
    first = 0
    for part in parts:
        while first < len(found) and found[first].span.end <= part.span.start:
            first += 1
        at = first
        while at < len(found) and found[at].span.start < part.span.end:
            shared = min(found[at].span.end, part.span.end) - max(found[at].span.start, part.span.start)
            weights[at] += shared
            for mark, chance in part.chances:
                sums[mark][at] += shared * chance
            at += 1
    return {mark: [total / max(1, w) for total, w in zip(row, weights, strict=True)] for mark, row in sums.items()}


def stretches(found: Sequence[Token], chances: Sequence[float], level: Level) -> list[range]:
    """Runs of tokens that carry a mark: no token in them below `level.stay`, one at least at `level.enter`.

    Punctuation between two words of a sentence never parts them, and never stands at an edge.
    """
    runs: list[range] = []
    start = None
    for at in range(len(found) + 1):
        ends = at == len(found) or (found[at].type is not TokenType.MARK and chances[at] < level.stay)
        apart = at < len(found) and start is not None and found[at].sentence != found[at - 1].sentence
        if start is not None and (ends or apart):
            runs += _worthy(found, chances, range(start, at), level)
            start = None
        if not ends and start is None and found[at].type is not TokenType.MARK:
            start = at
    return runs


def _worthy(found: Sequence[Token], chances: Sequence[float], run: range, level: Level) -> list[range]:
    """The run without punctuation at its end, if one of its words is likely enough."""
    end = run.stop
    while end > run.start and found[end - 1].type is TokenType.MARK:
        end -= 1
    words = (at for at in range(run.start, end) if found[at].type is not TokenType.MARK)
    likely = any(chances[at] >= level.enter for at in words)
    return [range(run.start, end)] if likely else []


def rounded(found: Sequence[Token], run: range) -> range:
    """The run with the thought it is in ended: no leading word last, and no word or two left over in its clause."""
    rest = run.stop
    while rest < len(found) and found[rest].clause == found[run.stop - 1].clause:
        rest += 1
    words = [at for at in range(run.stop, rest) if found[at].type is not TokenType.MARK]
    if not words:
        return run
    if len(words) <= _LEFT_OVER:
        return range(run.start, words[-1] + 1)
    end, added = run.stop, 0
    while found[end - 1].word in _LEADING and added < min(_ADDED, len(words)):
        end = words[added] + 1
        added += 1
    if added > 0 and len(words) - added <= _LEFT_OVER:
        end = words[-1] + 1
    return range(run.start, end)


def span_of(found: Sequence[Token], run: range) -> Span:
    """Where a run stands in the text."""
    return Span(found[run.start].span.start, found[run.stop - 1].span.end)
