"""`creator-coach journal`: what the person has kept; the comments stay hidden until they are asked for."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator

from creator_coach.cli import exchange, safekeeping
from creator_coach.cli.opened import opened
from creator_coach.cli.reading import voice_of
from creator_coach.cli.terminal import FAILED, OK, Stop, tell
from creator_coach.coach import Coach
from creator_coach.content import voice
from creator_coach.content.messages import Messages
from creator_coach.journal.types import Entry, Search
from creator_coach.reading.types import Comment, Grounds, Kind, Reading, Why

_ID_SHOWN, _PREVIEW = 8, 60


def run(asked: argparse.Namespace, tongue: Messages) -> int:
    """Do what was asked for with the journal; the exit status. Raises Stop."""
    actions = {
        "list": _list,
        "search": _search,
        "show": _show,
        "export": exchange.send_out,
        "import": exchange.bring_in,
        "backup": safekeeping.back_up,
        "check": safekeeping.check,
        "restore": safekeeping.restore,
    }
    return actions[asked.action](asked, tongue)


def _list(_asked: argparse.Namespace, tongue: Messages) -> int:
    with opened(tongue) as coach:
        entries = coach.entries() if coach else []
        _print_rows(coach, entries, tongue, "empty")
    return OK


def _search(asked: argparse.Namespace, tongue: Messages) -> int:
    with opened(tongue) as coach:
        wanted = Search(" ".join(asked.words), in_comments=asked.in_comments)
        entries = coach.entries(wanted) if coach else []
        _print_rows(coach, entries, tongue, "no_hits")
    return OK


def _show(asked: argparse.Namespace, tongue: Messages) -> int:
    with opened(tongue) as coach:
        every = {entry.id: entry for entry in [*coach.entries(), *coach.drafts()]} if coach else {}
        found = [entry for entry_id, entry in every.items() if entry_id.startswith(asked.id)]
        if coach is None or len(found) != 1:
            name = "many_ids" if found else "unknown_id"
            raise Stop(tongue.say("error", name, id=asked.id), FAILED)
        for line in _entry_lines(coach, found[0], tongue, opened=asked.open):
            tell(line)
    return OK


def _print_rows(coach: Coach | None, entries: list[Entry], tongue: Messages, nothing: str) -> None:
    """A line for each entry: the start of its id, when, the kind, and the person's own last words."""
    if coach is None or not entries:
        tell(tongue.say("journal", nothing if coach else "empty"))
        return
    for entry in entries:
        kind = _kind_words(coach, entry, tongue)[0]
        row = f"{entry.id[:_ID_SHOWN]}  {tongue.date(entry.created):>18}  {kind:<9}  {_preview(entry, tongue)}"
        tell(row.rstrip())


def _kind_words(coach: Coach, entry: Entry, tongue: Messages) -> tuple[str, str]:
    """The kind that counts and its stance, in words."""
    speak = voice.load(tongue.language)
    reading = _reading(coach, entry)
    return speak.word(entry.kind or reading.kind), speak.word(entry.stance or reading.stance)


def _reading(coach: Coach, entry: Entry) -> Reading:
    """The entry's reading; read again if it was never read, or by a version whose words this one does not know."""
    return entry.reading or coach.read(entry.text, kind=entry.reflection.chosen_kind)


def _preview(entry: Entry, tongue: Messages) -> str:
    """What the person wrote last, else what they decided, else which work it was about."""
    said = entry.reflection
    written = [said.note, *(answer for _, answer in reversed(said.answers)), *reversed(said.own_kernels)]
    decided = tongue.say("decision", said.decision) if said.decision else ""
    line = next((" ".join(text.split()) for text in [*written, decided, entry.context.work] if text.strip()), "")
    return line if len(line) <= _PREVIEW else f"{line[: _PREVIEW - 1].rstrip()}…"


def _entry_lines(coach: Coach, entry: Entry, tongue: Messages, *, opened: bool) -> Iterator[str]:
    """Everything about an entry; the comment and what quotes it only if `opened`."""
    yield " · ".join((tongue.date(entry.created), *_kind_words(coach, entry, tongue)))
    where = entry.context
    yield from _named("where", [where.platform, where.work, where.account, where.link], tongue)
    said, reading = entry.reflection, _reading(coach, entry)
    if said.before is not None:
        name = "before" if said.after is None else "before_after"
        yield tongue.say("journal", name, before=said.before, after=said.after)
    titles = {chair.id: chair.title for chair in coach.say(reading, tongue.language).chairs}
    for perspective, verdict in said.verdicts:
        if perspective in titles:
            yield tongue.say("journal", verdict, title=titles[perspective])
    yield from _named("take", said.own_kernels, tongue)
    yield from _answers(coach, entry, tongue)
    yield from _named("decision", [tongue.say("decision", said.decision)] if said.decision else [], tongue)
    yield from _named("feelings", [", ".join(said.feelings)], tongue)
    yield from _named("note", [said.note], tongue)
    yield from _named("reply", [entry.reply.words], tongue)
    if opened:
        yield f"\n{tongue.say('journal', 'comment')}\n{entry.text}\n"
        yield coach.say(reading, voice_of(reading, tongue)).text
    else:
        yield tongue.say("journal", "hidden", id=entry.id[:_ID_SHOWN])


def _named(name: str, texts: Iterable[str], tongue: Messages) -> Iterator[str]:
    said = [text for text in texts if text.strip()]
    if said:
        yield tongue.say("journal", name, words=" · ".join(said))


def _answers(coach: Coach, entry: Entry, tongue: Messages) -> Iterator[str]:
    """Each question that was answered, and under it the answer."""
    asked = tuple(question for question, answer in entry.reflection.answers if answer.strip())
    empty = Reading(Comment(""), tongue.language, Kind.UNCLEAR, Grounds.FAINT, Why.NOTHING, questions=asked)
    for question in coach.say(empty, tongue.language).questions:
        yield question.text
        yield f"  {entry.reflection.answer(question.id)}"
