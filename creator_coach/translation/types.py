"""What is asked of a translation and what comes of it, and the ways in which it fails."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from creator_coach.reading.types import Span


class Service(StrEnum):
    """Who translates. LIBRE is a LibreTranslate of one's own; DEEPL needs a key of one's own."""

    LIBRE = "libre"
    GOOGLE = "google"
    MYMEMORY = "mymemory"
    DEEPL = "deepl"


class Failure(StrEnum):
    """Why there is no translation."""

    ADDRESS = "address"
    KEY = "key"
    OFFLINE = "offline"
    SLOW = "slow"
    BUSY = "busy"
    BROKEN = "broken"
    ELSEWHERE = "elsewhere"
    NONSENSE = "nonsense"
    LANGUAGE = "language"
    TOO_LONG = "too_long"
    CANCELLED = "cancelled"


class TranslationFailed(Exception):
    """No translation came. It holds no word of the text: it may be logged and shown."""

    def __init__(self, failure: Failure) -> None:
        super().__init__(failure.value)
        self.failure = failure


@dataclass(frozen=True, slots=True)
class Setup:
    """Who translates, the address of one's own LibreTranslate, and one's key; a key is never printed."""

    service: Service
    address: str = ""
    key: str = ""

    def __repr__(self) -> str:
        return f"Setup({self.service.value})"


@dataclass(frozen=True, slots=True)
class Leaving:
    """What would leave the computer: the host it goes to, and each request's text, word for word."""

    host: str
    texts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Translated:
    """A translation: which stretch of `text` stands for which of the original, in order (`pairs`: original, here)."""

    text: str
    source: str
    target: str
    service: Service
    pairs: tuple[tuple[Span, Span], ...]

    def origin(self, span: Span) -> Span:
        """The stretch of the original that `span` of the translation comes from."""
        met = [theirs for theirs, ours in self.pairs if ours.overlaps(span)] or [theirs for theirs, _ in self.pairs]
        return Span(met[0].start, met[-1].end)
