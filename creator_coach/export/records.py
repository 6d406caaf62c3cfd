"""An entry in words: the person's language for what we say, the comment's for the reading."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from creator_coach.content import voice
from creator_coach.content.messages import Messages
from creator_coach.content.output import tame
from creator_coach.content.spoken import spoken as tongues
from creator_coach.content.where import resource
from creator_coach.export.types import Comments, Line, Record
from creator_coach.export.veil import mask_quotes, veiled
from creator_coach.journal.types import Entry, EntryState, Verdict
from creator_coach.reading.types import Flag, Kind, Mark, Reading

#: Reads a comment that nobody has read, as a kind if the person chose one.
Read = Callable[[str, Kind | None], Reading]

_BREAKS = dict.fromkeys(map(ord, "\r\x0b\x0c\x85\u2028\u2029"), "\n")
_HALVES = dict.fromkeys(range(0xD800, 0xE000), "\ufffd")


@lru_cache(maxsize=2)
def words(language: str) -> Messages:
    """What exported files say, in `language`."""
    return Messages(language, _table(language, "export.toml"))


def record(entry: Entry, comments: Comments, language: str, read: Read) -> Record:
    """`entry` in words, in `language`; its comment and reading as `comments` says."""
    reading = entry.reading or read(entry.text, entry.reflection.chosen_kind)
    spoken = reading.language if reading.language in tongues() else language
    shown = comments is not Comments.NONE
    return Record(
        when=words(language).date(entry.created),
        kind=voice.load(language).word(entry.kind or reading.kind),
        lines=tuple(line for line in _lines(entry, reading, language) if line.words.strip()),
        comment=plain(_comment(reading, comments, language)) if shown else None,
        reading=plain(_reading(reading, comments, language, spoken)) if shown else None,
        language=spoken,
    )


def plain(text: str) -> str:
    """`text` as any program may show it: no control character, no half of one, none that turns what follows."""
    return tame(text.replace("\r\n", "\n").translate(_BREAKS)).translate(_HALVES)


def _comment(reading: Reading, comments: Comments, language: str) -> str:
    return reading.comment.text if comments is Comments.OPEN else veiled(reading, _masks(language))


def _reading(reading: Reading, comments: Comments, language: str, spoken: str) -> str:
    """The reading in the comment's language. Only of a joke that insults nobody it quotes words from under a veil."""
    said = voice.load(spoken).say(reading).text
    joke = reading.kind is Kind.MOCKERY and Flag.INSULTS not in reading.flags
    return mask_quotes(said, reading, _masks(language)) if joke and comments is Comments.VEILED else said


def _masks(language: str) -> dict[Mark, str]:
    return {mark: words(language).say("mask", mark) for mark in (Mark.INSULT, Mark.THREAT, Mark.PRIVATE)}


def _lines(entry: Entry, reading: Reading, language: str) -> Iterator[Line]:
    """Everything but the comment and its reading; lines without words are left to the caller."""
    tongue, said, where = words(language), entry.reflection, entry.context
    state = "" if entry.state is EntryState.KEPT else tongue.say("state", entry.state)
    pairs = {
        "state": state,
        "title": entry.title,
        "tags": ", ".join(entry.tags),
        "stance": voice.load(language).word(entry.stance or reading.stance),
        "platform": where.platform,
        "work": where.work,
        "account": where.account,
        "link": where.link,
        "before": "" if said.before is None else str(said.before),
        "after": "" if said.after is None else str(said.after),
        "fits": _verdicts(entry, Verdict.FITS, language),
        "does_not_fit": _verdicts(entry, Verdict.DOES_NOT_FIT, language),
        "take": "\n".join(said.own_kernels),
        "decision": tongue.say("decision", said.decision) if said.decision else "",
        "feelings": ", ".join(said.feelings),
        "note": said.note,
        "reply": entry.reply.words,
    }
    for name, value in pairs.items():
        yield Line(name, tongue.say("label", name), plain(value))
    for question, answer in said.answers:
        yield Line("answer", _script(language)["question"][question]["text"], plain(answer))


def _verdicts(entry: Entry, verdict: Verdict, language: str) -> str:
    titles = _script(language)["perspective"]
    return "; ".join(titles[each]["title"] for each, word in entry.reflection.verdicts if word is verdict)


@lru_cache(maxsize=2)
def _script(language: str) -> dict[str, Any]:
    return _table(language, "voice.toml")


def _table(language: str, name: str) -> dict[str, Any]:
    return tomllib.loads(resource(language, name).read_text(encoding="utf-8"))
