"""A sorted batch on a page to read or to print: numbers, what comes back, what can be used; nothing hurtful."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from html import escape

from creator_coach.export.page import framed
from creator_coach.triage.clean import clean
from creator_coach.triage.types import USABLE, Group, Sorted, Table
from creator_coach.triage.words import point, words

#: So many points and sentences are on the page; a table file has all of them.
POINTS, SENTENCES = 30, 300
#: So many rows are named of a danger or of a point.
_ROWS = 12
#: What is to be looked at one by one, and where it stands.
_FIRST = (Group.DANGER, Group.WORRY)


def page(table: Table, found: Iterable[Sorted], language: str) -> str:
    """`table` and the comments it was made of, in their order, as one HTML page in `language`."""
    lines: dict[int, int] = {}
    first: dict[Group, list[int]] = {group: [] for group in _FIRST}
    usable: list[tuple[int, str]] = []
    for each in found:
        lines[each.number] = each.line
        if each.verdict is None:
            continue
        if each.verdict.group in first:
            first[each.verdict.group].append(each.line)
        elif each.verdict.group in USABLE:
            usable += [(each.line, words_) for words_ in each.verdict.take if clean(words_)]
    body = "".join(_body(table, lines, first, usable, language))
    said = words(language)
    return framed(said.say("paper", "title"), said.say("paper", "note"), body, language)


def _body(
    table: Table,
    lines: dict[int, int],
    first: dict[Group, list[int]],
    usable: Sequence[tuple[int, str]],
    language: str,
) -> Iterator[str]:
    said = words(language)
    yield _line(said.say("terminal", "total", count=table.total))
    yield _line(said.say("terminal", "gentle", gentle=table.gentle, total=table.total))
    if table.pile_on is not None and table.pile_on.many:
        yield _line(said.say("paper", "pile_on", count=table.pile_on.hurtful))
    for group, rows in first.items():
        if rows:
            yield _heading(said.say("group", group))
            yield _line(said.say("paper", "rows", rows=_named(rows)))
    yield _heading(said.say("paper", "groups"))
    for group in Group:
        if count := table.counts.get(group, 0):
            yield _line(f"{said.say('group', group)}: {count}")
    if table.released:
        yield _line(f"{said.say('head', 'released')}: {table.released}")
    yield from _points(table, lines, language)
    yield from _sentences(usable, language)


def _points(table: Table, lines: dict[int, int], language: str) -> Iterator[str]:
    said = words(language)
    if table.points:
        yield _heading(said.say("terminal", "points").rstrip(":"))
    for each in table.points[:POINTS]:
        rows = _named([lines[number] for number in each.numbers if number in lines])
        yield _line(said.say("terminal", "point", count=len(each.numbers), point=point(each, language), rows=rows))
    if len(table.points) > POINTS:
        yield _line(said.say("terminal", "more", count=len(table.points) - POINTS))


def _sentences(usable: Sequence[tuple[int, str]], language: str) -> Iterator[str]:
    said = words(language)
    if usable:
        yield _heading(said.say("group", Group.TAKE))
    for line, sentence in usable[:SENTENCES]:
        yield _line(f"{sentence} ({said.say('head', 'line').lower()} {line})")
    if len(usable) > SENTENCES:
        yield _line(said.say("paper", "more", count=len(usable) - SENTENCES))


def _named(rows: Sequence[int]) -> str:
    return ", ".join(map(str, rows[:_ROWS])) + (" …" if len(rows) > _ROWS else "")


def _heading(text: str) -> str:
    return f"<h2>{escape(text)}</h2>\n"


def _line(text: str) -> str:
    return f'<p class="line" dir="auto">{escape(text)}</p>\n'
