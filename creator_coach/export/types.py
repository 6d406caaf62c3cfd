"""What a person may ask for when their journal is to leave the app."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from creator_coach.journal.types import Entry


class Form(StrEnum):
    """The forms of a file; each is also its ending. JSON is the only one that is read back."""

    JSON = "json"
    MARKDOWN = "md"
    CSV = "csv"
    HTML = "html"


class Comments(StrEnum):
    """How much of the comments comes along: hurtful words masked, every word, or nothing, nor what quotes them."""

    VEILED = "veiled"
    OPEN = "open"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Choice:
    """Which entries, and how their comments are shown. `ids` None means all of them.

    `since` and `until` are aware datetimes: an entry made at `since` is in, one made at `until` is not. JSON always
    holds the comments whole, for it is to be read back.
    """

    ids: frozenset[str] | None = None
    since: datetime | None = None
    until: datetime | None = None
    comments: Comments = Comments.VEILED

    def holds(self, entry: Entry) -> bool:
        """Whether `entry` is chosen."""
        named = self.ids is None or entry.id in self.ids
        late = self.since is None or entry.created >= self.since
        return named and late and (self.until is None or entry.created < self.until)

    @property
    def whole(self) -> bool:
        """Whether every entry is chosen."""
        return self.ids is None and self.since is None and self.until is None


@dataclass(frozen=True, slots=True)
class Made:
    """A file as bytes, and how many entries are in it."""

    content: bytes
    count: int


@dataclass(frozen=True, slots=True)
class Line:
    """Something said of an entry: `name` says what it is, `label` says it in the person's language."""

    name: str
    label: str
    words: str


@dataclass(frozen=True, slots=True)
class Record:
    """An entry in words, in lines, safe to be shown as plain text.

    `comment` and `reading` are None if they are not to come along; `language` is theirs. `kind` is the kind in words.
    """

    when: str
    kind: str
    lines: tuple[Line, ...]
    comment: str | None
    reading: str | None
    language: str
