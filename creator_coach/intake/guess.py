"""Guesses from the beginning of a source how it is laid out. The person can say otherwise."""

from __future__ import annotations

import io
import json
import re
from dataclasses import replace

from creator_coach.intake import footed, headings, letters, table, takeout, tiktok_page, youtube_page
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Format, Layout, Source

_TABLES = (".csv", ".tsv", ".tab")
_JSON_LINES = (".jsonl", ".ndjson")
_LOOKED_AT = 400


def guess(source: Source, encoding: str | None = None, form: Format | None = None) -> Layout:
    """How `source` is laid out. `encoding`, one of letters.ENCODINGS, and `form` are the person's word.

    Raises OSError.
    """
    with source.open() as file:
        head = file.read(letters.CHUNK)
    encoding = encoding or letters.guess(head)
    found = "".join(letters.chunks(io.BytesIO(head), encoding))
    lines = list(letters.lines([found]))[:_LOOKED_AT]
    whole = lines[:-1] if source.size > len(head) and len(lines) > 1 else lines
    made = _as(form, whole) if form is not None else _of_text(found, whole, source.name.casefold())
    return replace(made, encoding=encoding)


def _as(form: Format, lines: list[Line]) -> Layout:
    if form not in (Format.TABLE, Format.TAKEOUT):
        return Layout(form)
    columns, named = table.guess(lines)
    return Layout(form, columns=columns, headings=named)


def _of_text(text: str, lines: list[Line], name: str) -> Layout:
    begins = text.lstrip()[:1]
    if name.endswith(_JSON_LINES) or (begins == "{" and _is_object(lines)):
        return Layout(Format.JSON_LINES)
    if begins in ("{", "[") and (name.endswith(".json") or _begins_json(text)):
        return Layout(_json(text))
    texts = [line.text for line in lines]
    if not name.endswith(_TABLES):
        if youtube_page.is_one(texts):
            return Layout(Format.YOUTUBE_PAGE)
        if footed.is_one(texts):
            return Layout(Format.TIKTOK_PAGE if tiktok_page.is_one(texts) else Format.INSTAGRAM_PAGE)
    columns, named = table.guess(lines)
    if name.endswith(_TABLES) or (columns.width > 1 and "text" in headings.find(named)):
        return Layout(Format.TAKEOUT if takeout.is_one(named) else Format.TABLE, columns=columns, headings=named)
    return Layout(Format.PLAIN)


def _is_object(lines: list[Line]) -> bool:
    """Whether the first line is an object by itself, and not the only one, or one that is a comment."""
    filled = [line.text for line in lines if line.text.strip()]
    if not filled:
        return False
    try:
        found = json.loads(filled[0], strict=False)
    except (ValueError, RecursionError):
        return False
    return isinstance(found, dict) and (len(filled) > 1 or isinstance(found.get("text"), str))


def _begins_json(text: str) -> bool:
    return re.match(r"\s*(?:\[\s*(?:\{|\])|\{\s*(?:\"|\}))", text) is not None


def _json(text: str) -> Format:
    if '"youtube#comment' in text or '"topLevelComment"' in text:
        return Format.YOUTUBE_API
    # An info.json has the whole of a video before its comments: what tells it may lie far in.
    telling = ('"author_is_uploader"', '"webpage_url"', '"automatic_captions"', '"extractor"', '"formats"')
    return Format.YT_DLP if text.lstrip().startswith("{") and any(each in text for each in telling) else Format.JSON
