"""An entry or a correction as rows and back: which columns and child tables it fills, and in which order."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from creator_coach.journal.codec import known, pack, reading_from_json, reading_to_json, unpack
from creator_coach.journal.replies import Reply
from creator_coach.journal.types import (
    Context,
    Correction,
    Decision,
    Entry,
    EntryState,
    Length,
    Reflection,
    Verdict,
)
from creator_coach.journal.wording import Wording
from creator_coach.reading.types import Grounds, Kind, PerspectiveId, QuestionId, Reading

Row = Sequence[Any]
#: Child table -> its rows of one entry, in order, without the entry's id and the position.
Children = Mapping[str, Sequence[Row]]


def entry_row(entry: Entry) -> Row:
    """The values that sql.SAVE takes, and sql.SOME gives back.

    A reading of another text than the entry's is left out: it says nothing of this one.
    """
    where, said = entry.context, entry.reflection
    own = entry.reading is not None and entry.reading.comment.text == entry.text
    return (
        entry.id,
        entry.created.isoformat(),
        entry.changed.isoformat(),
        entry.state,
        pack(entry.text),
        *(pack(words) for words in (where.platform, where.work, where.link, where.account)),
        pack(reading_to_json(entry.reading)) if entry.reading and own else None,
        said.before,
        said.after,
        said.chosen_kind,
        said.decision,
        pack(said.note),
        pack(entry.title),
        int(said.plan_used),
    )


def child_rows(entry: Entry) -> dict[str, list[Row]]:
    """The rows of each child table: the entry's id, the position, and the table's own columns."""
    said = entry.reflection
    own: dict[str, Iterable[Row]] = {
        "verdict": said.verdicts,
        "answer": ((question, pack(words)) for question, words in said.answers),
        "left_kernel": ((kernel,) for kernel in sorted(said.left_kernels)),
        "own_kernel": ((pack(words),) for words in said.own_kernels),
        "feeling": ((pack(words),) for words in said.feelings),
        "safety_step": ((pack(step),) for step in said.safety_steps),
        "tag": ((pack(words),) for words in entry.tags),
        "settled": ((pack(point), day.isoformat()) for point, day in entry.settled),
        "plan_asked": ((1,) for _ in range(said.plan_asked)),
        "reply": [] if entry.reply == Reply() else [_reply_row(entry.reply)],
    }
    return {table: [(entry.id, n, *row) for n, row in enumerate(rows)] for table, rows in own.items()}


def entry_from(row: Row, children: Children) -> Entry:
    """The entry of a row and its children.

    Ids that this version does not know are dropped; a reading that holds one becomes None.
    """
    text = unpack(row[4])
    return Entry(
        id=row[0],
        created=_when(row[1]),
        changed=_when(row[2]),
        state=known(EntryState, row[3]) or EntryState.KEPT,
        text=text,
        context=Context(*map(unpack, row[5:9])),
        reading=_reading(row[9], text),
        reflection=_reflection(row, children),
        title=unpack(row[15]),
        tags=tuple(unpack(words) for (words,) in children.get("tag", ())),
        settled=tuple((unpack(point), _when(day).date()) for point, day in children.get("settled", ())),
        reply=next(map(_reply, children.get("reply", ())), Reply()),
    )


def deleted_from(stored: str) -> datetime:
    """When an entry was deleted, as sql.TRASH gives it."""
    return _when(stored)


def correction_row(made: Correction) -> Row:
    """The values that sql.CORRECT takes, and sql.CORRECTIONS gives back."""
    return (
        made.entry,
        made.made.isoformat(),
        made.language,
        made.said,
        made.certainty,
        made.said_danger,
        made.kind,
        made.danger,
        made.length,
        made.reader,
    )


def correction_from(row: Row) -> Correction | None:
    """The correction of a row, or None if this version does not know what was said in it."""
    entry, made, language, said, certainty, said_danger, kind, danger, length, reader = row
    app, sure, person = known(Kind, said), known(Grounds, certainty), known(Kind, kind)
    if app is None or sure is None or (person is None and kind is not None):
        return None
    size = known(Length, length) or Length.MIDDLE
    return Correction(entry, _when(made), language, app, sure, bool(said_danger), person, bool(danger), size, reader)


def wording_row(known_by: Wording) -> Row:
    """The values that sql.KNOW takes after the two ids."""
    return known_by.words, known_by.signs, known_by.numbers, known_by.negations, known_by.pieces


def known_from(row: Row) -> tuple[Wording, Correction] | None:
    """A wording and what was said of it, of a row of sql.KNOWN; None if this version does not know what was said."""
    correction = correction_from(row[:10])
    return None if correction is None else (Wording(*row[10:]), correction)


def _reflection(row: Row, children: Children) -> Reflection:
    def of(table: str) -> Sequence[Row]:
        return children.get(table, ())

    verdicts = ((known(PerspectiveId, p), known(Verdict, v)) for p, v in of("verdict"))
    answers = ((known(QuestionId, question), words) for question, words in of("answer"))
    return Reflection(
        before=row[10],
        after=row[11],
        chosen_kind=known(Kind, row[12]),
        verdicts=tuple((p, v) for p, v in verdicts if p and v),
        left_kernels=frozenset(kernel for (kernel,) in of("left_kernel")),
        own_kernels=tuple(unpack(words) for (words,) in of("own_kernel")),
        answers=tuple((question, unpack(words)) for question, words in answers if question),
        decision=known(Decision, row[13]),
        feelings=tuple(unpack(words) for (words,) in of("feeling")),
        safety_steps=tuple(unpack(step) for (step,) in of("safety_step")),
        note=unpack(row[14]),
        plan_used=bool(row[16]),
        plan_asked=bool(of("plan_asked")),
    )


def _reply_row(said: Reply) -> Row:
    since, until = (None if when is None else when.isoformat() for when in (said.rests_from, said.rests_until))
    return pack(said.words), since, until, int(said.copied), int(said.declined)


def _reply(row: Row) -> Reply:
    words, since, until, copied, declined = row
    made = Reply(unpack(words), copied=bool(copied), declined=bool(declined))
    return made if since is None or until is None else replace(made, rests_from=_when(since), rests_until=_when(until))


def _reading(stored: str | bytes | None, text: str) -> Reading | None:
    return None if stored is None else reading_from_json(unpack(stored), text)


def _when(stored: str) -> datetime:
    try:
        when = datetime.fromisoformat(stored)
    except ValueError:
        return datetime.fromtimestamp(0, UTC)
    return when if when.tzinfo else when.replace(tzinfo=UTC)
