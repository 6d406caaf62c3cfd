"""What the terminal prints: a reading as an object, a contract field by field, and text that leaves a terminal be."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable
from typing import Any

from creator_coach import __version__
from creator_coach.content.types import Said
from creator_coach.reading.types import Reading, Span

#: Characters that turn the direction of everything after them.
_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")

READER = f"creator-coach {__version__} rules"


def as_dict(reading: Reading, said: Said, comment_id: str | None = None, model: str | None = None) -> dict[str, Any]:
    """`reading`, as `said`, in plain lists, strings and numbers.

    `comment_id` is passed on as `id`, and the name of the trained reader that had a say, `model`, as part of `reader`.
    """
    return {
        "id": comment_id,
        "language": reading.language,
        "kind": str(reading.kind),
        "certainty": str(reading.certainty),
        "stance": str(reading.stance),
        "flags": sorted(map(str, reading.flags)),
        "threat_type": reading.threat_type and str(reading.threat_type),
        "safety_level": reading.safety_level and str(reading.safety_level),
        "heat": round(reading.heat, 4),
        "spans": [{"start": m.span.start, "end": m.span.end, "mark": str(m.mark)} for m in reading.marks],
        "perspectives": _perspectives(reading, said),
        "takeaway": list(said.take),
        "leave": _pairs(span for leave in reading.leave for span in leave.spans),
        "questions": [str(question.id) for question in said.questions],
        "reading": said.text,
        "reader": f"{READER} + {model}" if model else READER,
    }


def as_json(found: dict[str, Any], encoding: str) -> str:
    """`found` in one line: as people read it if `encoding` has all the letters, else in ASCII, which is the same."""
    text = json.dumps(found, ensure_ascii=False)
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return json.dumps(found)
    return text if text.isprintable() else json.dumps(found)


def tame(text: str) -> str:
    """`text` without what would steer a terminal: a comment may hold escape sequences, or turn a line around."""
    return "".join("\ufffd" if _steers(letter) else letter for letter in text.replace("\r\n", "\n"))


def _steers(letter: str) -> bool:
    return letter in _TURNING or (unicodedata.category(letter) == "Cc" and letter not in "\n\t")


def _perspectives(reading: Reading, said: Said) -> list[dict[str, Any]]:
    """The possible readings that are shown, each with the words it rests on and the sentence it is shown by."""
    quotes = {perspective.id: perspective.quotes for perspective in reading.perspectives}
    return [
        {
            "id": str(chair.id),
            "grounds": str(chair.grounds),
            "quotes": _pairs(quotes.get(chair.id, chair.spans)),
            "text": chair.sentence,
        }
        for chair in said.chairs
    ]


def _pairs(spans: Iterable[Span]) -> list[list[int]]:
    return [[span.start, span.end] for span in sorted(set(spans)) if span.start < span.end]
