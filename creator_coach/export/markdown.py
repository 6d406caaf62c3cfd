"""The journal as Markdown: what people wrote stays text, whatever signs are in it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import pairwise
from operator import add

from creator_coach.export.records import words
from creator_coach.export.types import Record

#: Signs that mean something anywhere in a line, and those that do at its start.
_ANYWHERE = re.compile(r"([\\`*_\[\]<>&~|!$@]|:(?=//)|(?<=www)\.)", re.IGNORECASE)
_AT_START = re.compile(r"^(#|\+|-|=|:|\d{1,9}(?=[.)]))")
_INDENT = re.compile(r"^[ \t]+")


def markdown(records: Iterable[Record], language: str, note: str) -> str:
    """`records` as one Markdown text, headed in `language`; `note` says how comments are shown."""
    tongue = words(language)
    parts = [f"# {tongue.say('page', 'title')}", note]
    for each in records:
        parts += [f"## {_escaped(each.when)} · {_escaped(each.kind)}", *_body(each, language)]
    return "\n\n".join(parts) + "\n"


def _body(record: Record, language: str) -> Iterator[str]:
    tongue = words(language)
    for line in record.lines:
        if line.name == "answer":
            yield f"**{_escaped(line.label)}**\n\n{_escaped(line.words)}"
        else:
            yield f"**{_escaped(line.label)}:** {_escaped(line.words)}"
    if record.comment is not None:
        yield f"### {tongue.say('page', 'comment')}"
        yield "\n".join(f"> {line}" if line else ">" for line in _escaped(record.comment).split("\n"))
    if record.reading is not None:
        yield f"### {tongue.say('page', 'reading')}"
        yield _escaped(record.reading)


def _escaped(text: str) -> str:
    """`text` so that a reader of Markdown shows it as it is, line by line, and makes no links of it."""
    lines = [_line(line) for line in text.split("\n")]
    # Two spaces keep the break between two lines of one paragraph.
    breaks = ["  " if line and after else "" for line, after in pairwise([*lines, ""])]
    return "\n".join(map(add, lines, breaks))


def _line(line: str) -> str:
    indent = _INDENT.match(line)
    kept = "\u00a0" * len(indent[0].expandtabs(4)) if indent else ""  # else four spaces make it a block of code
    bare = _ANYWHERE.sub(r"\\\1", line[indent.end() :] if indent else line)
    return (kept + _AT_START.sub(_marked, bare)).rstrip(" ")


def _marked(found: re.Match[str]) -> str:
    """A sign at the start of a line with its escape; of a number it is the sign after it that is escaped."""
    return f"{found[0]}\\" if found[0].isdigit() else f"\\{found[0]}"
