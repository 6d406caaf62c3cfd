"""`creator-coach read`: reads a comment, or one a line, and on request says what spoke for the reading."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from creator_coach.cli import explained
from creator_coach.cli.terminal import LANGUAGES, OK, UNUSABLE, Stop, hand_over, tell, unusable
from creator_coach.coach import Coach
from creator_coach.content.messages import Messages
from creator_coach.content.output import as_dict, as_json
from creator_coach.content.spoken import spoken as languages
from creator_coach.reading.types import Reading


def run(asked: argparse.Namespace, tongue: Messages) -> int:
    """Read what was `asked` for and print it; the exit status. Raises Stop."""
    language = None if asked.lang == "auto" else asked.lang
    if asked.jsonl is not None:
        if asked.text is not None or asked.explain:
            raise unusable(tongue, "read")
        return _read_lines(asked.jsonl, language, tongue)
    text, coach = _text(asked.text, tongue), Coach()
    why = explained.find(text, language) if asked.explain else None
    reading = why.reading if why is not None else coach.read(text, language=language)
    spoken = voice_of(reading, tongue)
    said = coach.say(reading, spoken)
    if asked.json:
        more = {"explain": explained.as_object(why)} if why is not None else {}
        hand_over(as_json(as_dict(reading, said, None, coach.reader) | more, sys.stdout.encoding))
        return OK
    tell(said.text)
    if why is not None:
        tell("\n" + "\n".join(explained.lines(why, spoken)))
    return OK


def voice_of(reading: Reading, tongue: Messages) -> str:
    """The comment's language if the coach speaks it, else the person's."""
    return reading.language if reading.language in languages() else tongue.language


def _text(given: str | None, tongue: Messages) -> str:
    """The comment: as it was given, or from the pipe with the line break at its end taken off."""
    if given is not None and given != "-":
        if any("\udc80" <= letter <= "\udcff" for letter in given):  # how Python passes on bytes it cannot read
            raise Stop(tongue.say("error", "encoding"), UNUSABLE)
        return given
    if given is None and (sys.stdin is None or sys.stdin.isatty()):
        raise unusable(tongue, "read")
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Stop(tongue.say("error", "encoding"), UNUSABLE) from None
    return text.removesuffix("\n").removesuffix("\r")


# one a line ----------------------------------------------------------------------------------------


def _read_lines(name: str, language: str | None, tongue: Messages) -> int:
    coach = Coach()
    with _lines(name, tongue) as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                found = _read_line(line.removeprefix(b"\xef\xbb\xbf"), number, language, coach, tongue)
                hand_over(json.dumps(found))  # ASCII: whole in any encoding, one line to any reader
    return OK


@contextmanager
def _lines(name: str, tongue: Messages) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  (closed below; what fails in between is not the file's fault)
    except OSError:
        raise Stop(tongue.say("error", "file", file=name), UNUSABLE) from None
    with file:
        yield file


def _read_line(line: bytes, number: int, language: str | None, coach: Coach, tongue: Messages) -> dict[str, Any]:
    found, fault = _parse_line(line)
    comment_id = found.get("id") if isinstance(found.get("id"), str) else None
    if fault:
        return {"id": comment_id, "line": number, "error": tongue.say("line", fault)}
    asked = found.get("lang")
    reading = coach.read(found["text"], language=language if asked is None else None if asked == "auto" else asked)
    return as_dict(reading, coach.say(reading, voice_of(reading, tongue)), comment_id, coach.reader)


def _parse_line(line: bytes) -> tuple[dict[str, Any], str]:
    """The object of a line, and what is wrong with it: the name of a sentence, or empty."""
    try:
        found = json.loads(line.decode("utf-8"))
    except UnicodeDecodeError:
        return {}, "encoding"
    except (ValueError, RecursionError):
        return {}, "json"
    if not isinstance(found, dict):
        return {}, "object"
    if not isinstance(found.get("text"), str):
        return found, "text"
    if not isinstance(found.get("id"), str | None):
        return found, "id"
    return found, "" if found.get("lang") in (None, "auto", *LANGUAGES) else "lang"
