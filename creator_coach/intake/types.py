"""The values that taking in is made of: where comments come from, how that is laid out, and each row of it."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Self

#: A comment longer than this, in characters, is no comment: a file of another sort, or one without line breaks.
LONGEST = 100_000


class Format(StrEnum):
    """The shapes that comments come in."""

    PLAIN = "plain"
    YOUTUBE_PAGE = "youtube_page"
    INSTAGRAM_PAGE = "instagram_page"
    TIKTOK_PAGE = "tiktok_page"
    TABLE = "table"
    TAKEOUT = "takeout"
    JSON = "json"
    JSON_LINES = "json_lines"
    YT_DLP = "yt_dlp"
    YOUTUBE_API = "youtube_api"

    @property
    def by_item(self) -> bool:
        """Whether the number of a row is that of the comment, for the file may be one long line; else of the line."""
        return self in (Format.JSON, Format.YT_DLP, Format.YOUTUBE_API)


class Fault(StrEnum):
    """Why a row could not be read; the sentence is in resources/<language>/triage.toml."""

    ENCODING = "encoding"
    COLUMNS = "columns"
    QUOTES = "quotes"
    NO_TEXT = "no_text"
    NOT_JSON = "not_json"
    NOT_A_COMMENT = "not_a_comment"
    TOO_LONG = "too_long"
    CUT_SHORT = "cut_short"


@dataclass(frozen=True, slots=True)
class Received:
    """One comment as it came. `line` to `until` is where it stands, counted from 1 (`Format.by_item` says in what).

    `author` is whom it is from, as the platform writes it; `own` says that the creator wrote it. `id` and `parent` are
    the platform's; `parent` is empty for what begins a thread. `when` may lack a time zone, and is None if unknown.
    """

    text: str
    line: int
    until: int
    author: str = ""
    when: datetime | None = None
    platform: str = ""
    link: str = ""
    id: str = ""
    parent: str = ""
    own: bool = False


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that could not be read, where it stands as of `Received`, and why."""

    line: int
    until: int
    reason: Fault


Row = Received | Unread


@dataclass(frozen=True, slots=True)
class Columns:
    """Which column of a table holds what, counted from 0; None if no column does. `text` None: nothing can be read.

    `width` is how many columns there are, 0 if that is not known. `heads` says that the first row names them.
    """

    delimiter: str = ","
    heads: bool = True
    width: int = 0
    text: int | None = None
    author: int | None = None
    when: int | None = None
    id: int | None = None
    parent: int | None = None
    link: int | None = None
    platform: int | None = None
    own: int | None = None


@dataclass(frozen=True, slots=True)
class Layout:
    """How a source is laid out, guessed or as the person corrected it. `headings` name the columns of a table."""

    format: Format
    encoding: str = "utf-8"
    columns: Columns | None = None
    headings: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Source:
    """Where comments come from: bytes that can be read from their start again and again, and how many there are."""

    open: Callable[[], BinaryIO]
    size: int
    name: str = ""

    @classmethod
    def at(cls, path: Path) -> Self:
        """A file. Raises OSError if it is not there, is no plain file, or may not be read."""
        if not path.is_file():
            path.stat()  # tells a missing file from one that is something else
            raise IsADirectoryError
        with path.open("rb"):
            return cls(lambda: path.open("rb"), path.stat().st_size, path.name)

    @classmethod
    def of_text(cls, text: str) -> Self:
        """What was pasted."""
        content = text.encode("utf-8", "surrogatepass")
        return cls(lambda: io.BytesIO(content), len(content))
