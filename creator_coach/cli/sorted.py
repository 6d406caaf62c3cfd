"""A sorted batch as the terminal shows it: lines for a person, JSON for a program.

No word of a comment is in either, but for the calm sentences of what can be used.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

from creator_coach.content.messages import Messages
from creator_coach.intake.types import Format, Unread
from creator_coach.triage.many import Many
from creator_coach.triage.types import Group, Merged, Sorted, Table
from creator_coach.triage.words import point, words

#: So many unread rows, points, and rows of a point are shown; JSON has all of them.
_UNREAD, _POINTS, _ROWS = 20, 15, 6
_PAGE = 500


def lines(many: Many, batch: str, form: Format, language: str) -> Iterator[str]:
    """The table of a batch."""
    said, table, counts = words(language), many.table(batch), many.counts(batch)
    if not table.total:
        yield said.say("terminal", "nothing")
    else:
        yield said.say("terminal", "total", count=table.total)
        yield said.say("terminal", "gentle", gentle=table.gentle, total=table.total)
        yield ""
        yield from _groups(table, said)
        yield from _pile_on(table, said)
        yield from _points(many, batch, table, language)
    left = {"twice": counts.twice, "own": counts.own, "unread": counts.unread}
    told = [said.say("terminal", name, count=count) for name, count in left.items() if count]
    yield from ["", *told] if told else []
    yield from _unread(many, batch, form, counts.unread, said)


def _groups(table: Table, said: Messages) -> Iterator[str]:
    for group in Group:
        if count := table.counts.get(group, 0):
            yield f"  {said.say('group', group):<32}{count:>7}"
            if group is Group.DANGER:
                yield f"    {said.say('terminal', 'safety')}"


def _pile_on(table: Table, said: Messages) -> Iterator[str]:
    if table.pile_on is not None:
        yield ""
        if table.pile_on.many:
            yield said.say("terminal", "pile_on", count=table.pile_on.hurtful)
        if table.pile_on.senders:
            yield said.say("terminal", "senders", count=table.pile_on.senders)


def _points(many: Many, batch: str, table: Table, language: str) -> Iterator[str]:
    said, shown = words(language), table.points[:_POINTS]
    if shown:
        yield f"\n{said.say('terminal', 'points')}"
    for each in shown:
        rows = ", ".join(str(many.place(batch, number)) for number in each.numbers[:_ROWS])
        rows += " …" if len(each.numbers) > _ROWS else ""
        yield "  " + said.say("terminal", "point", count=len(each.numbers), point=point(each, language), rows=rows)


def _unread(many: Many, batch: str, form: Format, count: int, said: Messages) -> Iterator[str]:
    for row in many.unread(batch, _UNREAD):
        yield "  " + _why(row, form, said)
    if count > _UNREAD:
        yield "  " + said.say("terminal", "more", count=count - _UNREAD)


def _why(row: Unread, form: Format, said: Messages) -> str:
    place = "item" if form.by_item else "line" if row.line == row.until else "lines"
    gaps = {"until": row.until} if place == "lines" else {}
    return said.say("place", place, line=row.line, why=said.say("fault", row.reason), **gaps)


# for a program -------------------------------------------------------------------------------------


def objects(many: Many, batch: str, form: Format, language: str) -> Iterator[str]:
    """One JSON object a line: each comment, each row that could not be read, the summary."""
    after = -1
    while page := many.listed(batch, None, after, _PAGE):
        yield from (json.dumps(_comment(each)) for each in page)
        after = page[-1].number
    at, said = 0, words(language)
    while rows := many.unread(batch, _PAGE, at):
        yield from (json.dumps({"unread": asdict(row), "why": _why(row, form, said)}) for row in rows)
        at += len(rows)
    table = many.table(batch)
    yield json.dumps({"summary": _summary(many, batch, table, form, language)})


def _comment(each: Sorted) -> dict[str, Any]:
    found = each.verdict
    told = {
        "line": each.line,
        "until": each.until,
        "group": found and found.group,
        "kind": found and found.kind,
        "language": found and found.language,
        "hard": found and found.hard,
        "threat_type": found and found.threat_type,
        "safety_level": found and found.level,
        "use": list(found.take) if found else [],
        "when": each.when.isoformat() if each.when else None,
        "platform": each.platform,
        "link": each.link,
    }
    return {"comment": told}


def _summary(many: Many, batch: str, table: Table, form: Format, language: str) -> dict[str, Any]:
    return {
        "format": form,
        "counts": asdict(many.counts(batch)),
        "groups": {group: table.counts.get(group, 0) for group in Group},
        "points": [_merged(many, batch, each, language) for each in table.points],
        "pile_on": asdict(table.pile_on) if table.pile_on else None,
    }


def _merged(many: Many, batch: str, each: Merged, language: str) -> dict[str, Any]:
    rows = [many.place(batch, number) for number in each.numbers]
    return {"point": point(each, language), "count": len(each.numbers), "lines": rows}
