"""Bytes as letters, a little at a time: UTF-8, UTF-16 and Windows-1252, also where a file holds two of them."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import BinaryIO

from creator_coach.intake.types import LONGEST

#: What can be chosen where the guess is wrong.
ENCODINGS = ("utf-8", "utf-16-le", "utf-16-be", "windows-1252")

#: So many bytes are read at a time, and looked at for a guess.
CHUNK = 1 << 16
#: A line longer than this, in characters, is passed over, and said so.
LONGEST_LINE = 2 * LONGEST

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_BREAK = re.compile(r"\r\n|\r|\n")
#: Bytes that Windows-1252 has no letter for, as Python passes them on.
_UNREADABLE = re.compile("[\udc80-\udcff]")
_MANY = 0.3


@dataclass(frozen=True, slots=True)
class Line:
    """A line without its end, and its number from 1. `whole` False: it was too long, and is not here."""

    number: int
    text: str
    whole: bool = True


def _as_windows(error: UnicodeError) -> tuple[str, int]:
    """What is no UTF-8 is taken for Windows-1252: people put together files from two programs."""
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return error.object[error.start : error.end].decode("cp1252", "surrogateescape"), error.end


codecs.register_error("creator_coach.as_windows", _as_windows)


def guess(head: bytes) -> str:
    """The encoding of a file that begins with `head`: one of ENCODINGS."""
    for mark, encoding in _MARKS:
        if head.startswith(mark):
            return encoding
    even, odd = head[::2].count(0), head[1::2].count(0)
    if max(even, odd) > _MANY * len(head) / 2 and min(even, odd) < max(even, odd) / 2:
        return "utf-16-be" if even > odd else "utf-16-le"
    text = codecs.getincrementaldecoder("utf-8")("replace").decode(head)
    # Some letters that are whole UTF-8 beside others that are not: a file put together from two.
    odd_ones = text.count("\ufffd")
    good = sum(letter > "\x7f" for letter in text) - odd_ones
    return "windows-1252" if odd_ones > good else "utf-8"


def readable(text: str) -> bool:
    """Whether every byte of `text` was a letter."""
    return _UNREADABLE.search(text) is None


def chunks(file: BinaryIO, encoding: str) -> Iterator[str]:
    """The letters of `file`, a few at a time, without a mark at its start. No byte is refused: `readable` tells."""
    errors = {"utf-8": "creator_coach.as_windows", "windows-1252": "surrogateescape"}.get(encoding, "replace")
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    first = True
    while block := file.read(CHUNK):
        text = decoder.decode(block)
        yield text.removeprefix("\ufeff") if first else text
        first = first and not text
    yield decoder.decode(b"", final=True)


def lines(parts: Iterable[str]) -> Iterator[Line]:
    """The lines of a text that comes in parts; an end of a line is LF, CR LF or CR. The last is there only if it is."""
    number, held, whole = 0, "", True
    for part in parts:
        *done, held = _BREAK.split(held + part.removesuffix("\r"))
        held += "\r" * part.endswith("\r")
        for text in done:
            number += 1
            yield _line(number, text, whole)
            whole = True
        if len(held) > LONGEST_LINE:
            held, whole = "\r" * held.endswith("\r"), False
    *done, held = _BREAK.split(held)
    for text in [*done, *([held] if held or not whole else [])]:
        number += 1
        yield _line(number, text, whole)
        whole = True


def _line(number: int, text: str, whole: bool) -> Line:
    return Line(number, text) if whole and len(text) <= LONGEST_LINE else Line(number, "", whole=False)
