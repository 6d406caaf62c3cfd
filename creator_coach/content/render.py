"""Composes the whole text of a reading from its parts, so that it reads as one person wrote it, and not too long."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from creator_coach.content.quotes import Line
from creator_coach.content.types import Chair
from creator_coach.reading.types import Kind, PerspectiveId, Span

#: A reading has at most this many words before the questions.
WORD_LIMIT = 120

#: The most possible readings that the text speaks of. A kind that is missing here gets none.
SEATS: Mapping[Kind, int] = {
    Kind.FEEDBACK: 3,
    Kind.COMPLAINT: 3,
    Kind.OPINION: 1,
    Kind.MOCKERY: 2,
    Kind.ATTACK: 2,
    Kind.KIND: 1,
}

# How long quotes may be in the text: comfortably, at a pinch, and as a last resort.
_QUOTE_LIMITS = (110, 80, 55)
_SHORTEST = 32

#: Words that the take will quote in full are called back with fewer characters.
_SAID_BELOW = 90

_MOST_TAKES = 3
_MOST_LEAVES = 2


@dataclass(frozen=True, slots=True)
class Seat:
    """A possible reading: the card, and its sentence for the text. A `label` only names what the words are."""

    chair: Chair
    line: Line
    label: bool = False


@dataclass(frozen=True, slots=True)
class Labels:
    """The words before what is to be taken and before what may be left."""

    take: str
    leave: str


@dataclass(frozen=True, slots=True)
class Parts:
    """What the text is composed from; empty parts are left out. `quiet` says that `why` adds nothing to a reading."""

    kind: Kind
    why: str
    quiet: bool
    headline: str
    body: tuple[str, ...]
    opening: str
    notice: str
    seats: tuple[Seat, ...]
    takes: tuple[Line, ...]
    stop: str
    following: str
    leave: tuple[str, ...]
    closing: str
    labels: Labels


def compose(parts: Parts) -> str:
    """The fullest text of at most WORD_LIMIT words. A threat gives the safety text, which is never shortened."""
    if parts.kind is Kind.THREAT:
        return _paragraphs(_closed(parts.headline), *parts.body)
    most = min(SEATS.get(parts.kind, 0), len(parts.seats))
    least = min(most, 1)
    tries = [(count, limit) for count in range(most, least - 1, -1) for limit in _QUOTE_LIMITS]
    texts = (_write(parts, count, limit) for count, limit in tries)
    return next((text for text in texts if words(text) <= WORD_LIMIT), _write(parts, least, _SHORTEST))


def words(text: str) -> int:
    """How many words `text` has."""
    return len(text.split())


def _write(parts: Parts, count: int, limit: int) -> str:
    """The text with `count` possible readings and quotes of at most `limit` characters."""
    if parts.kind is Kind.ATTACK:
        return _attack(parts, count, limit)
    if parts.kind is Kind.UNCLEAR:
        message = _sentences(parts.opening, _closed(parts.headline), *parts.body)
        return _paragraphs(message, parts.notice, parts.closing)
    return _open(parts, count, limit)


def _open(parts: Parts, count: int, limit: int) -> str:
    """Every kind that has something to say and ends with a question to the creator."""
    seats = _seats(parts, count, limit)
    takes = [take.say(limit) for take in parts.takes[:_MOST_TAKES]]
    headline = parts.headline if parts.kind in {Kind.OPINION, Kind.MOCKERY} else ""
    return _paragraphs(
        _sentences("" if seats and parts.quiet else parts.why, parts.opening),
        _sentences(*seats),
        _list(parts.labels.take, takes, parts.stop),
        _sentences(_closed(headline), *parts.body),
        "" if parts.kind is Kind.MOCKERY else _list(parts.labels.leave, parts.leave[:_MOST_LEAVES]),
        parts.following,
        parts.notice,
        parts.closing,
    )


def _attack(parts: Parts, count: int, limit: int) -> str:
    """A short message, a guess or two that excuses nothing, and an end."""
    *start, end = parts.body
    message = _sentences(_closed(parts.headline), *start)
    return _paragraphs(message, _sentences(*_seats(parts, count, limit)), end, parts.notice)


def _seats(parts: Parts, count: int, limit: int) -> list[str]:
    """The first `count` possible readings as sentences; words that are quoted below are called back shortly.

    Two guesses at the same words weaken each other: the second is left to its card.

    In an attack the headline already says that the words are there to hurt: it is not said twice.
    """
    said_above = PerspectiveId.WANTS_TO_HURT if parts.kind is Kind.ATTACK else None
    lines = [seat.line for seat in parts.seats if not seat.label and seat.chair.id is not said_above][:count]
    if parts.kind is Kind.ATTACK:  # no quote, no guess: what would fit any blow explains none
        lines = [line for line in lines if line.quotes]
    below = [quote.span for take in parts.takes for quote in take.quotes]
    above: list[Span] = []
    said = []
    for line in lines:
        if line.rests_on(above):
            continue
        said.append(line.say(min(limit, _SAID_BELOW) if line.rests_on(below) else limit))
        above += [quote.span for quote in line.quotes[:1]]
    return said


def _paragraphs(*parts: str) -> str:
    return "\n\n".join(part for part in parts if part)


def _sentences(*parts: str) -> str:
    return " ".join(part for part in parts if part)


def _list(label: str, lines: Sequence[str], last: str = "") -> str:
    """The lines under their label, `last` added to the last of them; nothing if there are no lines."""
    return "\n".join([label, *(f"– {line}" for line in lines)]) + (f" {last}" if last else "") if lines else ""


def _closed(headline: str) -> str:
    return headline if not headline or headline.endswith((".", "?")) else f"{headline}."
