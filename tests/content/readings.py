"""Readings made by hand for the tests of the voice: words are pointed at by what they say, not by offsets."""

from __future__ import annotations

import tomllib
from typing import Any

from creator_coach.content.where import resource
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
    Reading,
    Span,
    ThreatType,
    Why,
)

WHY = {
    Kind.FEEDBACK: Why.USABLE,
    Kind.COMPLAINT: Why.PROBLEM,
    Kind.OPINION: Why.TASTE,
    Kind.MOCKERY: Why.JOKE,
    Kind.ATTACK: Why.AT_YOU,
    Kind.THREAT: Why.DANGER,
    Kind.KIND: Why.WARM,
    Kind.UNCLEAR: Why.TOO_LITTLE,
}


def script(language: str) -> dict[str, Any]:
    """The whole of a voice.toml."""
    return tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))


def span(text: str, words: str) -> Span:
    start = text.index(words)
    return Span(start, start + len(words))


def reading(
    text: str,
    kind: Kind,
    *,
    language: str = "en",
    why: Why | None = None,
    marks: dict[str, Mark] | None = None,
    chairs: tuple[tuple[PerspectiveId, str], ...] = (),
    kernels: tuple[tuple[KernelId, str, str | None], ...] = (),
    leave: tuple[tuple[LeaveId, str], ...] = (),
    flags: tuple[Flag, ...] = (),
    threat: ThreatType | None = None,
    variant: int = 0,
    corrected: bool = False,
    read_to: int | None = None,
) -> Reading:
    """A reading of `text`; `marks`, `chairs`, `kernels` and `leave` name the words that they stand on."""
    return Reading(
        comment=Comment(text),
        language=language,
        kind=kind,
        certainty=Grounds.FAIR,
        why=why or WHY[kind],
        flags=frozenset(flags),
        threat_type=threat,
        marks=tuple(Marked(span(text, words), mark) for words, mark in (marks or {}).items()),
        perspectives=tuple(Perspective(id_, Grounds.FAIR, (span(text, w),), variant) for id_, w in chairs),
        kernels=tuple(Kernel(id_, (span(text, words),), topic) for id_, words, topic in kernels),
        leave=tuple(Leave(id_, (span(text, words),)) for id_, words in leave),
        read_to=len(text) if read_to is None else read_to,
        corrected=corrected,
    )
