"""The terminal's door: `creator-coach` opens the window, `read` reads a comment, `journal` looks in the journal.

Qt is loaded for the window alone, the journal for `journal` alone. What is not needed is not loaded.
"""
# ruff: noqa: PLC0415  (the imports inside functions are the point)

from __future__ import annotations

import argparse
import io
import json
import os
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO, NoReturn

from creator_coach import __version__
from creator_coach.content import messages
from creator_coach.content.messages import Messages
from creator_coach.content.output import as_dict, as_json, tame

if TYPE_CHECKING:
    from creator_coach.coach import Coach
    from creator_coach.journal.types import Entry, JournalError
    from creator_coach.reading.types import Reading

OK, FAILED, UNUSABLE = 0, 1, 2
#: What a shell gives a program that was interrupted, or whose reader went away.
INTERRUPTED, UNREAD = 130, 141

_LANGUAGES = ("sv", "en")
_ID_SHOWN, _PREVIEW = 8, 60


class _Stop(Exception):
    """The command ends here, with a sentence for the person and an exit status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__()
        self.sentence = sentence
        self.status = status


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is ours: argparse has no Swedish."""

    def error(self, message: str) -> NoReturn:
        raise argparse.ArgumentError(None, message)


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command line `argv` (without the program's name) and give its exit status."""
    tongue = messages.load(messages.language_of(os.environ))
    _accept_any_character()
    try:
        status = _run(list(sys.argv[1:] if argv is None else argv), tongue)
        sys.stdout.flush()
    except _Stop as stop:
        print(tame(stop.sentence), file=sys.stderr)
        return stop.status
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # else Python complains of it at exit
        return UNREAD
    return status


def _run(argv: list[str], tongue: Messages) -> int:
    topic = argv[0] if argv[:1] in (["read"], ["journal"]) else "main"
    try:
        asked = _parser().parse_args(argv)
    except argparse.ArgumentError:
        raise _unusable(tongue, topic) from None
    if asked.version:
        print(f"creator-coach {__version__}")
        return OK
    if asked.help:
        print(tongue.say("help", topic))
        return OK
    command: Callable[[argparse.Namespace, Messages], int] = asked.run
    return command(asked, tongue)


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(prog="creator-coach", add_help=False, allow_abbrev=False)
    parser.add_argument("-h", "--help", action="store_true")
    parser.add_argument("--version", action="store_true")
    parser.set_defaults(run=_window)
    commands = parser.add_subparsers()
    read = commands.add_parser("read", add_help=False, allow_abbrev=False)
    read.add_argument("-h", "--help", action="store_true")
    read.add_argument("text", nargs="?")
    read.add_argument("--json", action="store_true")
    read.add_argument("--jsonl")
    read.add_argument("--lang", choices=(*_LANGUAGES, "auto"), default="auto")
    read.set_defaults(run=_read)
    _add_journal(commands.add_parser("journal", add_help=False, allow_abbrev=False))
    return parser


def _add_journal(journal: argparse.ArgumentParser) -> None:
    journal.add_argument("-h", "--help", action="store_true")
    journal.set_defaults(run=_list)
    actions = journal.add_subparsers()
    actions.add_parser("list", add_help=False, allow_abbrev=False)
    show = actions.add_parser("show", add_help=False, allow_abbrev=False)
    show.add_argument("id")
    show.add_argument("--open", action="store_true")
    show.set_defaults(run=_show)
    search = actions.add_parser("search", add_help=False, allow_abbrev=False)
    search.add_argument("words", nargs="+")
    search.add_argument("--in-comments", action="store_true")
    search.set_defaults(run=_search)


def _unusable(tongue: Messages, topic: str) -> _Stop:
    return _Stop(f"{tongue.say('error', 'arguments')}\n\n{tongue.say('help', topic)}", UNUSABLE)


# the window ----------------------------------------------------------------------------------------


def _window(_asked: argparse.Namespace, tongue: Messages) -> int:
    try:
        from creator_coach.ui import application
    except ImportError as missing:  # a system library that Qt needs
        raise _Stop(tongue.say("error", "no_window", why=missing), FAILED) from None
    if not application.has_screen():
        raise _Stop(tongue.say("error", "no_screen"), FAILED)
    return application.run(sys.argv[:1])


# read ----------------------------------------------------------------------------------------------


def _read(asked: argparse.Namespace, tongue: Messages) -> int:
    language = None if asked.lang == "auto" else asked.lang
    if asked.jsonl is not None:
        if asked.text is not None:
            raise _unusable(tongue, "read")
        return _read_lines(asked.jsonl, language, tongue)
    text = _text(asked.text, tongue)
    from creator_coach.coach import Coach

    coach = Coach()
    reading = coach.read(text, language=language)
    said = coach.say(reading, _voice(reading, tongue))
    if asked.json:
        print(as_json(as_dict(reading, said), sys.stdout.encoding))
    else:
        print(tame(said.text))
    return OK


def _text(given: str | None, tongue: Messages) -> str:
    """The comment: as it was given, or from the pipe with the line break at its end taken off."""
    if given is not None and given != "-":
        if any("\udc80" <= letter <= "\udcff" for letter in given):  # how Python passes on bytes it cannot read
            raise _Stop(tongue.say("error", "encoding"), UNUSABLE)
        return given
    if given is None and (sys.stdin is None or sys.stdin.isatty()):
        raise _unusable(tongue, "read")
    try:
        text = sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise _Stop(tongue.say("error", "encoding"), UNUSABLE) from None
    return text.removesuffix("\n").removesuffix("\r")


def _voice(reading: Reading, tongue: Messages) -> str:
    """The comment's language if the coach speaks it, else the person's."""
    return reading.language if reading.language in _LANGUAGES else tongue.language


def _read_lines(name: str, language: str | None, tongue: Messages) -> int:
    from creator_coach.coach import Coach

    coach = Coach()
    with _lines(name, tongue) as lines:
        for number, line in enumerate(lines, start=1):
            if line.strip():
                found = _read_line(line.removeprefix(b"\xef\xbb\xbf"), number, language, coach, tongue)
                print(json.dumps(found), flush=True)  # ASCII: whole in any encoding, one line to any reader
    return OK


@contextmanager
def _lines(name: str, tongue: Messages) -> Iterator[BinaryIO]:
    if name == "-":
        yield sys.stdin.buffer
        return
    try:
        file = Path(name).open("rb")  # noqa: SIM115  (closed below; what fails in between is not the file's fault)
    except OSError:
        raise _Stop(tongue.say("error", "file", file=name), UNUSABLE) from None
    with file:
        yield file


def _read_line(line: bytes, number: int, language: str | None, coach: Coach, tongue: Messages) -> dict[str, Any]:
    found, fault = _parse_line(line)
    comment_id = found.get("id") if isinstance(found.get("id"), str) else None
    if fault:
        return {"id": comment_id, "line": number, "error": tongue.say("line", fault)}
    asked = found.get("lang")
    reading = coach.read(found["text"], language=language if asked is None else None if asked == "auto" else asked)
    return as_dict(reading, coach.say(reading, _voice(reading, tongue)), comment_id)


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
    return found, "" if found.get("lang") in (None, "auto", *_LANGUAGES) else "lang"


# journal -------------------------------------------------------------------------------------------


def _list(_asked: argparse.Namespace, tongue: Messages) -> int:
    with _journal(tongue) as coach:
        entries = coach.entries() if coach else []
        _print_rows(coach, entries, tongue, "empty")
    return OK


def _search(asked: argparse.Namespace, tongue: Messages) -> int:
    from creator_coach.journal.types import Search

    with _journal(tongue) as coach:
        wanted = Search(" ".join(asked.words), in_comments=asked.in_comments)
        entries = coach.entries(wanted) if coach else []
        _print_rows(coach, entries, tongue, "no_hits")
    return OK


def _show(asked: argparse.Namespace, tongue: Messages) -> int:
    with _journal(tongue) as coach:
        every = {entry.id: entry for entry in [*coach.entries(), *coach.drafts()]} if coach else {}
        found = [entry for entry_id, entry in every.items() if entry_id.startswith(asked.id)]
        if coach is None or len(found) != 1:
            name = "many_ids" if found else "unknown_id"
            raise _Stop(tongue.say("error", name, id=asked.id), FAILED)
        for line in _entry_lines(coach, found[0], tongue, opened=asked.open):
            print(tame(line))
    return OK


@contextmanager
def _journal(tongue: Messages) -> Iterator[Coach | None]:
    """A coach with the person's journal; None if there is no journal yet, for looking does not make one."""
    from creator_coach import places
    from creator_coach.coach import Coach
    from creator_coach.journal.types import JournalError

    path = places.journal_path()
    if not path.exists():
        yield None
        return
    try:
        coach = Coach.at(path)
        try:
            yield coach
        finally:
            coach.close()
    except JournalError as problem:
        raise _Stop(tongue.say("problem", _problem(problem)), FAILED) from None


def _problem(problem: JournalError) -> str:
    """The name of the sentence for what is wrong with the journal."""
    from creator_coach.journal import types

    names: dict[type[JournalError], str] = {
        types.JournalBusy: "busy",
        types.JournalTooNew: "too_new",
        types.JournalDamaged: "damaged",
        types.JournalLocked: "locked",
        types.DiskFull: "full",
        types.JournalUnwritable: "unwritable",
    }
    return names.get(type(problem), "other")


def _print_rows(coach: Coach | None, entries: list[Entry], tongue: Messages, nothing: str) -> None:
    """A line for each entry: the start of its id, when, the kind, and the person's own last words."""
    if coach is None or not entries:
        print(tongue.say("journal", nothing if coach else "empty"))
        return
    for entry in entries:
        kind = _kind_words(coach, entry, tongue)[0]
        row = f"{entry.id[:_ID_SHOWN]}  {tongue.date(entry.created):>18}  {kind:<9}  {_preview(entry, tongue)}"
        print(tame(row).rstrip())


def _kind_words(coach: Coach, entry: Entry, tongue: Messages) -> tuple[str, str]:
    """The kind that counts and its stance, in words."""
    from creator_coach.content import voice

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
    if opened:
        yield f"\n{tongue.say('journal', 'comment')}\n{entry.text}\n"
        yield coach.say(reading, _voice(reading, tongue)).text
    else:
        yield tongue.say("journal", "hidden", id=entry.id[:_ID_SHOWN])


def _named(name: str, texts: Iterable[str], tongue: Messages) -> Iterator[str]:
    said = [text for text in texts if text.strip()]
    if said:
        yield tongue.say("journal", name, words=" · ".join(said))


def _answers(coach: Coach, entry: Entry, tongue: Messages) -> Iterator[str]:
    """Each question that was answered, and under it the answer."""
    from creator_coach.reading.types import Comment, Grounds, Kind, Reading, Why

    asked = tuple(question for question, answer in entry.reflection.answers if answer.strip())
    empty = Reading(Comment(""), tongue.language, Kind.UNCLEAR, Grounds.FAINT, Why.NOTHING, questions=asked)
    for question in coach.say(empty, tongue.language).questions:
        yield question.text
        yield f"  {entry.reflection.answer(question.id)}"


def _accept_any_character() -> None:
    """Let a character that the terminal cannot show, or half a one, come out as an escape instead of an error."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
