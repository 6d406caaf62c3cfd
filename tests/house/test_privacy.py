"""Comment text goes nowhere: not to the network, not to a log, not to a print, not into an exception."""

from __future__ import annotations

import ast
import logging
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.coach import Coach
from creator_coach.journal.types import Context, EntryState, Search
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from tests.conftest import NetworkUsed
from tests.house.source import LANGUAGES, PACKAGE, ROOT, called, calls, imported, modules, short, tree
from tests.shots.studio import studio

#: The terminal's door speaks to the person who asked; nothing else prints.
MAY_PRINT = {"creator_coach/cli/terminal.py"}
#: What makes bundles runs at no person's, and is in none of them.
SHIPPING = PACKAGE / "shipping"
#: One makes plain words of what a browser copied, in a document that is never shown; the other prints a page that
#: the app wrote, with every word of a person escaped (tests/export/test_page.py), and fetches nothing.
MAY_READ_MARKUP = {"creator_coach/ui/widgets/pasted.py", "creator_coach/ui/pdf.py"}
#: Where a second start finds the window of the first one, on this computer alone.
LOCAL_SOCKET = "creator_coach/ui/single.py"
LOG_CALLS = ("debug", "info", "warning", "error", "critical", "exception", "log")
NETWORK = {"asyncio", "ftplib", "http", "requests", "smtplib", "socket", "ssl", "urllib", "xmlrpc"}

SECRET = "zebrafisk"
COMMENTS = [
    f"Du är en idiot, {SECRET}. Ljudet vid 3:10 är för lågt.",
    f"You should be ashamed, {SECRET}. The sound at 3:10 is too low.",
    f"Jag vet var du bor, {SECRET}. Du ska dö.",
    f"<b>{SECRET}</b>\x00 \ud800 {SECRET * 500}",
]


def test_the_tests_are_cut_off() -> None:
    with pytest.raises(NetworkUsed):
        socket.socket()
    with pytest.raises(NetworkUsed):
        socket.getaddrinfo("localhost", 80)


@pytest.mark.parametrize("text", COMMENTS)
def test_a_whole_way_through_leaves_no_word_in_a_log(
    text: str, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    coach = Coach.at(tmp_path / "journal.db")
    entry = coach.begin(text)
    reading = coach.read(entry.text)
    for language in ("sv", "en"):
        coach.say(reading, language)
    coach.save(replace(entry, state=EntryState.KEPT, reading=reading))
    coach.close()
    printed = capfd.readouterr()
    assert SECRET not in caplog.text + printed.out + printed.err


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_way_through_the_window_leaves_no_word_outside(
    qapp: QApplication, language: str, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """From paste to found again, with every socket forbidden (as in all tests)."""
    caplog.set_level(logging.DEBUG)
    titles = []
    with studio(Settings(language=language)) as made:
        for text in COMMENTS:
            made.read_as(text, Kind.FEEDBACK, Context(work=SECRET))
            titles += [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
            made.window.routes.reflect()
            made.settle()
            titles += [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
            made.window.routes.put_away()
        made.window.asides.show_journal()
        titles += [widget.windowTitle() for widget in QApplication.topLevelWidgets()]
        assert len(made.coach.entries(Search(SECRET, in_comments=True))) == len(COMMENTS)
    printed = capfd.readouterr()
    assert SECRET not in caplog.text + printed.out + printed.err + "".join(titles)


def test_nothing_prints_but_the_terminal() -> None:
    files = [path for path in modules() if short(path) not in MAY_PRINT and SHIPPING not in path.parents]
    assert [f"{short(path)}:{call.lineno}" for path in files for call in calls(path, "print", "pprint")] == []


def words_in_logs(path: Path) -> Iterator[str]:
    """Log calls that carry anything but a literal, or the name of an exception's class."""
    for call in calls(path, *LOG_CALLS):
        if is_logging(call) and not all(is_harmless(argument) for argument in call.args):
            yield f"{short(path)}:{call.lineno}"


def is_logging(call: ast.Call) -> bool:
    """Whether it is called on something named like a log: `logging`, `log`, `_logger`."""
    return isinstance(call.func, ast.Attribute) and "log" in ast.unparse(call.func.value).casefold()


def is_harmless(node: ast.expr) -> bool:
    """A literal, `type(x).__name__`, or a count: nothing that can hold a person's words."""
    if isinstance(node, ast.Constant):
        return True
    if isinstance(node, ast.Attribute):
        return node.attr in {"__name__", "__qualname__", "errno"}
    return isinstance(node, ast.Call) and called(node) == "len"


def test_no_log_line_can_carry_words() -> None:
    assert [line for path in modules() for line in words_in_logs(path)] == []


def texts_in_exceptions(path: Path) -> Iterator[str]:
    """Exceptions raised with the text of a comment, an answer or an entry in them."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Raise) and isinstance(node.exc, ast.Call):
            inside = {item.attr for item in ast.walk(node.exc) if isinstance(item, ast.Attribute)}
            inside |= {item.id for item in ast.walk(node.exc) if isinstance(item, ast.Name)}
            if inside & {"text", "comment", "answer", "answers", "quote", "note", "words", "sentence"}:
                yield f"{short(path)}:{node.lineno}"


def test_no_exception_carries_words() -> None:
    assert [line for path in modules() for line in texts_in_exceptions(path)] == []


def test_only_translation_can_reach_the_network() -> None:
    files = [path for path in modules() if not {PACKAGE / "translation", SHIPPING} & set(path.parents)]
    found = {short(path): {name.split(".")[0] for name in imported(path)} & NETWORK for path in files}
    assert {name: tops for name, tops in found.items() if tops} == {}
    local = [short(path) for path in files if any("QtNetwork" in name for name in imported(path))]
    assert local == [LOCAL_SOCKET]


def test_the_local_socket_carries_one_word_and_knows_no_network() -> None:
    """Nobody outside this computer can reach it, and no word of a person goes through it."""
    source = (ROOT / LOCAL_SOCKET).read_text(encoding="utf-8")
    named = {node.id for node in ast.walk(tree(ROOT / LOCAL_SOCKET)) if isinstance(node, ast.Name)}
    assert {name for name in named if name.startswith(("QTcp", "QUdp", "QSsl", "QNetwork", "QHost"))} == set()
    assert [ast.unparse(call.args[0]) for call in calls(ROOT / LOCAL_SOCKET, "write")] == ["RAISE"]
    assert 'RAISE = b"raise\\n"' in source


def test_pasted_markup_is_never_taken_for_markup() -> None:
    files = [path for path in modules() if short(path) not in MAY_READ_MARKUP]
    found = [(path, call) for path in files for call in calls(path, "setHtml", "insertHtml", "setMarkdown")]
    assert [f"{short(path)}:{call.lineno}" for path, call in found] == []
    words = {node.attr for path in modules() for node in ast.walk(tree(path)) if isinstance(node, ast.Attribute)}
    assert words & {"RichText", "AutoText", "MarkdownText"} == set()
