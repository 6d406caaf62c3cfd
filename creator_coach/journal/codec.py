"""How words and readings are written down in the journal, and read back exactly.

A reading is stored as JSON of ids and spans; no sentence and no word of the comment is in it, except a topic that
the reader named, and the translation that it was made on. The comment itself is in `entry.text`, once. The fields, all
but the last always there:

    v            1, the version of this list
    language     language of the comment; asked: the language the person chose for it, or null
    kind, certainty, why, flags (sorted), threat_type or null, safety_level or null, heat 0..1
    marks        [[mark, start, end], ...]
    perspectives [[id, grounds, variant, [[start, end], ...]], ...]
    kernels      [[id, topic or null, [[start, end], ...]], ...]
    leave        [[id, [[start, end], ...]], ...]
    questions    [id, ...]
    read_to      characters read closely; corrected: true when the person chose the kind
    translation  only if it was made on one: {text, language, by, pairs: [[start, end, its start, its end], ...]}

Starts and ends are code-point offsets into `entry.text`. The ids are those of reading/types.py, never renamed.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, TypeVar

from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kernel,
    KernelId,
    Kind,
    Leave,
    LeaveId,
    Mark,
    Marked,
    Perspective,
    PerspectiveId,
    QuestionId,
    Reading,
    SafetyLevel,
    Span,
    ThreatType,
    Translation,
    Why,
)

VERSION = 1

Id = TypeVar("Id", bound=StrEnum)


def pack(words: str) -> str | bytes:
    """`words` for a column of type ANY: as they are, or as bytes when SQLite's TEXT cannot carry them.

    TEXT carries neither lone surrogates nor, for every tool that reads it, a NUL.
    """
    if "\0" not in words:
        try:
            words.encode("utf-8")
        except UnicodeEncodeError:
            pass
        else:
            return words
    return words.encode("utf-8", "surrogatepass")


def unpack(stored: str | bytes) -> str:
    """The words that `pack` was given. Bytes that are no UTF-8 at all give replacement characters."""
    if isinstance(stored, str):
        return stored
    try:
        return stored.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        return stored.decode("utf-8", "replace")


def known(kinds: type[Id], stored: str | None) -> Id | None:
    """The id `stored` stands for, or None: an id of another version of the app is not an error."""
    try:
        return kinds(stored) if stored is not None else None
    except ValueError:
        return None


def reading_to_json(reading: Reading) -> str:
    """`reading` as JSON, without the comment's text."""
    return json.dumps(
        {
            "v": VERSION,
            "language": reading.language,
            "asked": reading.comment.language,
            "kind": reading.kind,
            "certainty": reading.certainty,
            "why": reading.why,
            "flags": sorted(reading.flags),
            "threat_type": reading.threat_type,
            "safety_level": reading.safety_level,
            "heat": reading.heat,
            "marks": [[m.mark, m.span.start, m.span.end] for m in reading.marks],
            "perspectives": [[p.id, p.grounds, p.variant, _pairs(p.quotes)] for p in reading.perspectives],
            "kernels": [[k.id, k.topic, _pairs(k.quotes)] for k in reading.kernels],
            "leave": [[left.id, _pairs(left.spans)] for left in reading.leave],
            "questions": reading.questions,
            "read_to": reading.read_to,
            "corrected": reading.corrected,
            **_translated(reading.translation),
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def reading_from_json(stored: str, text: str) -> Reading | None:
    """The reading of `text` that was stored, or None if this version cannot make sense of all of it."""
    try:
        found = json.loads(stored)
        return _reading(found, text) if found["v"] == VERSION else None
    except (ValueError, KeyError, TypeError, IndexError, RecursionError):
        return None


def _reading(found: dict[str, Any], text: str) -> Reading:
    threat, level = found["threat_type"], found["safety_level"]
    length = len(text)
    return Reading(
        comment=Comment(text, _text(found["asked"])),
        language=str(found["language"]),
        kind=Kind(found["kind"]),
        certainty=Grounds(found["certainty"]),
        why=Why(found["why"]),
        flags=frozenset(map(Flag, found["flags"])),
        threat_type=None if threat is None else ThreatType(threat),
        safety_level=None if level is None else SafetyLevel(level),
        heat=float(found["heat"]),
        marks=tuple(Marked(_span(start, end, length), Mark(mark)) for mark, start, end in found["marks"]),
        perspectives=tuple(
            Perspective(PerspectiveId(p), Grounds(grounds), _spans(quotes, length), int(variant))
            for p, grounds, variant, quotes in found["perspectives"]
        ),
        kernels=tuple(Kernel(KernelId(k), _spans(q, length), _text(topic)) for k, topic, q in found["kernels"]),
        leave=tuple(Leave(LeaveId(left), _spans(spans, length)) for left, spans in found["leave"]),
        questions=tuple(map(QuestionId, found["questions"])),
        read_to=int(found["read_to"]),
        corrected=bool(found["corrected"]),
        translation=_translation(found.get("translation"), length),
    )


def _translated(made: Translation | None) -> dict[str, Any]:
    if made is None:
        return {}
    pairs = [[theirs.start, theirs.end, ours.start, ours.end] for theirs, ours in made.pairs]
    return {"translation": {"text": made.text, "language": made.language, "by": made.by, "pairs": pairs}}


def _translation(found: dict[str, Any] | None, length: int) -> Translation | None:
    if found is None:
        return None
    words = str(found["text"])
    pairs = tuple((_span(a, b, length), _span(c, d, len(words))) for a, b, c, d in found["pairs"])
    if not pairs:
        raise ValueError("a translation of nothing")
    return Translation(words, str(found["language"]), str(found["by"]), pairs)


def _pairs(spans: tuple[Span, ...]) -> list[tuple[int, int]]:
    return [(span.start, span.end) for span in spans]


def _spans(pairs: list[list[int]], length: int) -> tuple[Span, ...]:
    return tuple(_span(start, end, length) for start, end in pairs)


def _span(start: int, end: int, length: int) -> Span:
    if not (type(start) is int and type(end) is int and 0 <= start <= end <= length):
        raise ValueError("a span outside its text")
    return Span(start, end)


def _text(found: str | None) -> str | None:
    if not (found is None or isinstance(found, str)):
        raise TypeError("not a text")
    return found
