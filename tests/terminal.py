"""What the tests of the terminal share: comments, what is typed or piped in, and what should be said."""

from __future__ import annotations

import io
import json
import sys

import pytest

from creator_coach.content import messages

SWEDISH = "Ljudet är för lågt i introt, din idiot. Kan du höja det?"
ENGLISH = "The intro is way too long, get to the point, you idiot."
FIELDS = [
    "id",
    "language",
    "kind",
    "certainty",
    "stance",
    "flags",
    "threat_type",
    "safety_level",
    "heat",
    "spans",
    "perspectives",
    "takeaway",
    "leave",
    "questions",
    "reading",
    "reader",
]


class Terminal(io.StringIO):
    """A keyboard that nobody is typing on."""

    def isatty(self) -> bool:
        return True


def pipe(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))


def said(name: str, place: str, language: str = "en", **gaps: object) -> str:
    return messages.load(language).say(place, name, **gaps)


def lines(*objects: object) -> bytes:
    return b"".join(each if isinstance(each, bytes) else json.dumps(each).encode() + b"\n" for each in objects)
