"""The journal as one JSON file that leaves the app and comes back: the only place that knows its schema.

resources/exchange.md says what is in it, and what is not. The same journal gives the same bytes.
"""

from __future__ import annotations

import json
import re
from base64 import b64decode, b64encode
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any, TypeVar

from creator_coach.journal.codec import reading_from_json, reading_to_json
from creator_coach.journal.replies import Reply
from creator_coach.journal.types import (
    Context,
    Correction,
    Decision,
    Entry,
    EntryState,
    ExportTooNew,
    Length,
    NotAnExport,
    Reflection,
    Verdict,
)
from creator_coach.reading.types import Grounds, Kind, PerspectiveId, QuestionId, Reading

FORMAT = "creator-coach journal"
VERSION = 1

_ID = re.compile(r"[0-9a-f]{32}")
#: In these years every computer can tell the time in its own zone.
_YEARS = range(1970, 9001)
_MOST_KERNELS = 2**31
#: What a value that is not as it should be makes Python say; RecursionError where it is nested without end.
_MISTAKES = (ValueError, KeyError, TypeError, IndexError, ArithmeticError, RecursionError)

Found = TypeVar("Found")


@dataclass(frozen=True, slots=True)
class Parcel:
    """What one file holds. `unreadable` counts the entries and corrections in it that cannot be understood."""

    entries: tuple[Entry, ...] = ()
    corrections: tuple[Correction, ...] = ()
    unreadable: int = 0


def to_json(parcel: Parcel) -> bytes:
    """`parcel` as a file. The same content gives the same bytes, in whatever order it comes."""
    entries = sorted(parcel.entries, key=lambda entry: (entry.created, entry.id))
    lines = {
        "entries": [_line(_entry_to(entry)) for entry in entries],
        "corrections": sorted(_line(_correction_to(each)) for each in parcel.corrections),
    }
    head = f'{{"format":{_line(FORMAT)},"version":{VERSION}'
    body = "".join(f',\n"{name}":[\n{joined}\n]' for name, each in lines.items() for joined in [",\n".join(each)])
    return f"{head}{body}}}\n".encode()


def from_json(content: bytes) -> Parcel:
    """What is in a file that `to_json` made. An entry that is there twice counts once, as it was changed last.

    Raises NotAnExport, or ExportTooNew. An entry or correction that cannot be understood is left out and counted; a
    reading that cannot be is left out of its entry, which can be read anew.
    """
    found = _opened(content)
    entries, lost = _each(found["entries"], _entry_from)
    corrections, also = _each(found["corrections"], _correction_from)
    last: dict[str, Entry] = {}
    for entry in entries:
        if entry.id not in last or last[entry.id].changed < entry.changed:
            last[entry.id] = entry
    return Parcel(tuple(last.values()), tuple(corrections), lost + also)


def _opened(content: bytes) -> dict[str, Any]:
    try:
        found = json.loads(content.decode("utf-8-sig"), parse_constant=_no_number)
    except (ValueError, RecursionError):
        raise NotAnExport from None
    if not isinstance(found, dict) or found.get("format") != FORMAT or type(found.get("version")) is not int:
        raise NotAnExport
    if found["version"] > VERSION:
        raise ExportTooNew
    lists = isinstance(found.get("entries"), list) and isinstance(found.get("corrections"), list)
    if found["version"] < VERSION or not lists:
        raise NotAnExport
    return found


def _no_number(_name: str) -> float:
    raise ValueError("JSON has no such number")


def _each(found: Iterable[Any], read: Callable[[Any], Found]) -> tuple[list[Found], int]:
    """All of `found` that can be read, and how many cannot."""
    made, lost = [], 0
    for each in found:
        try:
            made.append(read(_unpacked(each)))
        except _MISTAKES:
            lost += 1
    return made, lost


# an entry ------------------------------------------------------------------------------------------


def _entry_to(entry: Entry) -> dict[str, Any]:
    where, said, reading = entry.context, entry.reflection, entry.reading
    own = reading is not None and reading.comment.text == entry.text
    return {
        "id": entry.id,
        "created": entry.created.isoformat(),
        "changed": entry.changed.isoformat(),
        "state": entry.state,
        "title": entry.title,
        "tags": entry.tags,
        "settled": [[point, day.isoformat()] for point, day in entry.settled],
        "text": entry.text,
        "context": {"platform": where.platform, "work": where.work, "link": where.link, "account": where.account},
        "reading": json.loads(reading_to_json(reading)) if reading and own else None,
        "reflection": {
            "before": said.before,
            "after": said.after,
            "chosen_kind": said.chosen_kind,
            "verdicts": said.verdicts,
            "left_kernels": sorted(said.left_kernels),
            "own_kernels": said.own_kernels,
            "answers": said.answers,
            "decision": said.decision,
            "feelings": said.feelings,
            "safety_steps": said.safety_steps,
            "note": said.note,
            "plan_used": said.plan_used,
            "plan_asked": said.plan_asked,
        },
        "reply": None if entry.reply == Reply() else _reply_to(entry.reply),
    }


def _entry_from(found: dict[str, Any]) -> Entry:
    text, where = _text(found["text"]), found["context"]
    return Entry(
        id=_id(found["id"]),
        created=_when(found["created"]),
        changed=_when(found["changed"]),
        state=EntryState(found["state"]),
        text=text,
        context=Context(*(_text(where[name]) for name in ("platform", "work", "link", "account"))),
        reading=_reading(found["reading"], text),
        reflection=_reflection(found["reflection"]),
        title=_text(found["title"]),
        tags=_texts(found["tags"]),
        settled=tuple((_text(point), date.fromisoformat(day)) for point, day in found["settled"]),
        reply=_reply_from(found.get("reply")),
    )


def _reflection(found: dict[str, Any]) -> Reflection:
    kind, decision = found["chosen_kind"], found["decision"]
    return Reflection(
        before=_strength(found["before"]),
        after=_strength(found["after"]),
        chosen_kind=None if kind is None else Kind(kind),
        verdicts=tuple((PerspectiveId(perspective), Verdict(verdict)) for perspective, verdict in found["verdicts"]),
        left_kernels=frozenset(_whole(kernel, _MOST_KERNELS) for kernel in found["left_kernels"]),
        own_kernels=_texts(found["own_kernels"]),
        answers=tuple((QuestionId(question), _text(words)) for question, words in found["answers"]),
        decision=None if decision is None else Decision(decision),
        feelings=_texts(found["feelings"]),
        safety_steps=_texts(found["safety_steps"]),
        note=_text(found["note"]),
        plan_used=_truth(found["plan_used"]),
        plan_asked=_truth(found["plan_asked"]),
    )


def _reply_to(said: Reply) -> dict[str, Any]:
    since, until = (None if when is None else when.isoformat() for when in (said.rests_from, said.rests_until))
    return {
        "words": said.words,
        "rests_from": since,
        "rests_until": until,
        "copied": said.copied,
        "declined": said.declined,
    }


def _reply_from(found: Any) -> Reply:
    if found is None:
        return Reply()
    since, until = (None if found[name] is None else _when(found[name]) for name in ("rests_from", "rests_until"))
    if (since is None) is not (until is None):
        raise ValueError("half a rest")
    return Reply(_text(found["words"]), since, until, _truth(found["copied"]), _truth(found["declined"]))


def _reading(found: Any, text: str) -> Reading | None:
    try:
        reading = None if found is None else reading_from_json(json.dumps(found, ensure_ascii=False), text)
    except (ArithmeticError, AttributeError):  # a number without end where a whole one should be
        return None
    return reading if reading is not None and 0 <= reading.heat <= 1 else None


# a correction --------------------------------------------------------------------------------------


def _correction_to(made: Correction) -> dict[str, Any]:
    return {
        "entry": made.entry,
        "made": made.made.isoformat(),
        "language": made.language,
        "said": made.said,
        "certainty": made.certainty,
        "said_danger": made.said_danger,
        "kind": made.kind,
        "danger": made.danger,
        "length": made.length,
        "reader": made.reader,
    }


def _correction_from(found: dict[str, Any]) -> Correction:
    entry, kind = found["entry"], found["kind"]
    return Correction(
        entry=None if entry is None else _id(entry),
        made=_when(found["made"]),
        language=_text(found["language"]),
        said=Kind(found["said"]),
        certainty=Grounds(found["certainty"]),
        said_danger=_truth(found["said_danger"]),
        kind=None if kind is None else Kind(kind),
        danger=_truth(found["danger"]),
        length=Length(found["length"]),
        reader=_text(found["reader"]),
    )


# values --------------------------------------------------------------------------------------------


def _line(value: Any) -> str:
    return json.dumps(_packed(value), ensure_ascii=False, separators=(",", ":"))


def _packed(value: Any) -> Any:
    """`value` with every text that holds halves of characters as its bytes."""
    if isinstance(value, dict):
        return {name: _packed(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_packed(inner) for inner in value]
    if not isinstance(value, str) or not any("\ud800" <= letter <= "\udfff" for letter in value):
        return value
    return {"bytes": b64encode(value.encode("utf-8", "surrogatepass")).decode("ascii")}


def _unpacked(value: Any) -> Any:
    """What `_packed` was given, with lists for tuples. Raises ValueError for what is no base64 or no text."""
    if isinstance(value, list):
        return [_unpacked(inner) for inner in value]
    if not isinstance(value, dict):
        return value
    if value.keys() == {"bytes"}:
        return b64decode(value["bytes"], validate=True).decode("utf-8", "surrogatepass")
    return {name: _unpacked(inner) for name, inner in value.items()}


def _text(found: Any) -> str:
    if not isinstance(found, str):
        raise TypeError("not a text")
    return found


def _texts(found: Any) -> tuple[str, ...]:
    if not isinstance(found, list):
        raise TypeError("not a list")
    return tuple(map(_text, found))


def _truth(found: Any) -> bool:
    if not isinstance(found, bool):
        raise TypeError("neither true nor false")
    return found


def _id(found: Any) -> str:
    if not _ID.fullmatch(found):
        raise ValueError("not an id")
    return str(found)


def _when(found: Any) -> datetime:
    when = datetime.fromisoformat(found)
    if when.tzinfo is None or when.astimezone(UTC).year not in _YEARS:
        raise ValueError("not a moment")
    return when


def _strength(found: Any) -> int | None:
    return None if found is None else _whole(found, 11)


def _whole(found: Any, below: int) -> int:
    if type(found) is not int or not 0 <= found < below:
        raise ValueError("not a whole number in its place")
    return found
