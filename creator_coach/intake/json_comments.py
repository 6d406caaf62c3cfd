"""Comments in JSON: what yt-dlp writes, what the YouTube Data API answers, and objects of any other program.

- yt-dlp, `--write-comments`: `comments` in info.json, each with `id`, `text`, `timestamp`, `author`, `author_id`,
  `author_is_uploader` and `parent`, which is "root" or an id (yt-dlp issue 2372 shows one; its extractor/common.py
  lists the fields).
- YouTube Data API v3, `commentThreads.list`: `items`, each with `snippet.topLevelComment` and, for some of the answers,
  `replies.comments`; a comment has `snippet.textOriginal` or `textDisplay` (HTML), `authorDisplayName`,
  `authorChannelId.value`, `publishedAt`, `parentId`, `videoId` (developers.google.com/youtube/v3/docs/commentThreads
  and /comments).
- Any other: a list of objects whose fields are named as columns are (headings.py), or one JSON object a line.
"""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from creator_coach.intake import headings
from creator_coach.intake.dates import when
from creator_coach.intake.elements import Elements
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Fault, Format, Received, Row, Unread

#: Lists whose objects must be comments; an object of another list is passed over if it has no text.
_LISTS = frozenset("comments items data kommentarer results entries rows".split())
_BREAK = re.compile(r"<br\s*/?>", re.IGNORECASE)
_TAG = re.compile(r"</?(?:a|b|i|s|span)\b[^<>]*>", re.IGNORECASE)
_WATCH = "https://www.youtube.com/watch?v="
_ROOT = "root"
#: Pages of answers may lie in a list; deeper than this nothing is looked for.
_DEEPEST = 3


def rows(parts: Iterable[str], form: Format) -> Iterator[Row]:
    """The comments of a JSON text, numbered from 1 as they come; if there are none, or its end is missing, a fault."""
    found, number = Elements(parts), 0
    for each in found:
        if form is Format.YT_DLP and each.name != "comments" and each.value is not None and "text" not in each.value:
            continue
        made = [None] if each.value is None else list(comments(each.value, found.plain.get("id", "")))
        if not made and each.name not in _LISTS and each.name:
            continue
        for fields in made or [{}]:
            number += 1
            yield _row(fields, number, Fault.NOT_JSON if fields is None else Fault.NOT_A_COMMENT)
    if found.cut or not number:
        yield Unread(number + 1, number + 1, Fault.CUT_SHORT if found.cut else Fault.NOT_A_COMMENT)


def rows_of_lines(lines: Iterable[Line]) -> Iterator[Row]:
    """The comments of a text with one JSON object a line; a list of them on a line is as good."""
    for line in lines:
        if not line.whole:
            yield Unread(line.number, line.number, Fault.TOO_LONG)
        elif line.text.strip():
            yield from _of_line(line)


def _of_line(line: Line) -> Iterator[Row]:
    try:
        value = json.loads(line.text, strict=False)
    except (ValueError, RecursionError):
        yield Unread(line.number, line.number, Fault.NOT_JSON)
        return
    objects = [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, dict)]
    found = [fields for each in objects for fields in comments(each)]
    for fields in found or [{}]:
        yield _row(fields, line.number, Fault.NOT_A_COMMENT)


def comments(value: Mapping[str, Any], video: str = "", depth: int = 0) -> Iterator[dict[str, Any]]:
    """The fields of Received for each comment in an object, an answer after what it answers."""
    inside = value.get("items")
    if isinstance(inside, list) and depth < _DEEPEST:
        for each in inside:
            if isinstance(each, dict):
                yield from comments(each, video, depth + 1)
        return
    snippet = value.get("snippet")
    if isinstance(snippet, dict):
        yield from _thread(value, snippet)
    elif "author_is_uploader" in value or value.get("parent") == _ROOT:
        yield _of_yt_dlp(value, video)
    else:
        yield from _of_any(value)


def _thread(value: Mapping[str, Any], snippet: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    top = snippet.get("topLevelComment")
    owner = snippet.get("channelId")
    if not isinstance(top, dict):
        yield _of_api(value, owner)
        return
    yield _of_api(top, owner)
    replies = value.get("replies")
    answers = replies.get("comments") if isinstance(replies, dict) else None
    for each in answers if isinstance(answers, list) else ():
        if isinstance(each, dict):
            yield _of_api(each, owner)


def _of_api(value: Mapping[str, Any], owner: object) -> dict[str, Any]:
    found = value.get("snippet")
    snippet: Mapping[str, Any] = found if isinstance(found, dict) else {}
    channel = snippet.get("authorChannelId")
    writer = channel.get("value") if isinstance(channel, dict) else None
    original, shown = snippet.get("textOriginal"), snippet.get("textDisplay")
    video, name = _text(snippet.get("videoId")), _text(value.get("id"))
    return {
        "text": original if isinstance(original, str) else _bare(shown),
        "author": snippet.get("authorDisplayName"),
        "when": snippet.get("publishedAt"),
        "id": name,
        "parent": snippet.get("parentId"),
        "link": f"{_WATCH}{video}&lc={name}" if video and name else "",
        "platform": "YouTube",
        "own": bool(writer) and writer == (snippet.get("channelId") or owner),
    }


def _of_yt_dlp(value: Mapping[str, Any], video: str) -> dict[str, Any]:
    parent, name = value.get("parent"), _text(value.get("id"))
    return {
        "text": value.get("text"),
        "author": value.get("author") or value.get("author_id"),
        "when": value.get("timestamp"),
        "id": name,
        "parent": "" if parent == _ROOT else parent,
        "link": f"{_WATCH}{video}&lc={name}" if video and name else "",
        "platform": "YouTube" if video else "",
        "own": value.get("author_is_uploader"),
    }


def _of_any(value: Mapping[str, Any]) -> Iterator[dict[str, Any]]:
    names = list(value)
    found = headings.find(names)
    fields = {field: value[names[place]] for field, place in found.items()}
    if isinstance(fields.get("text"), str):
        yield fields


def _row(fields: Mapping[str, Any] | None, number: int, fault: Fault) -> Row:
    text = fields.get("text") if fields else None
    if not fields or not isinstance(text, str):
        return Unread(number, number, fault if not fields else Fault.NO_TEXT)
    words = {name: _text(fields.get(name)) for name in ("author", "platform", "link", "id", "parent")}
    own = headings.said_yes(fields.get("own"))
    return Received(text=text, line=number, until=number, when=when(fields.get("when")), own=own, **words)


def _bare(shown: object) -> object:
    """A text that was made for a web page, as plain text."""
    return html.unescape(_TAG.sub("", _BREAK.sub("\n", shown))) if isinstance(shown, str) else shown


def _text(value: object) -> str:
    """A string or a whole number as a string; anything else is none."""
    return str(value) if isinstance(value, str | int) and not isinstance(value, bool) else ""
