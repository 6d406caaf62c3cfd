"""`creator-coach read`: one comment in, one reading out."""

from __future__ import annotations

import json
import sys

import pytest

from creator_coach import cli
from creator_coach.coach import Coach
from creator_coach.reading.types import Kind
from tests.terminal import ENGLISH, FIELDS, SWEDISH, Terminal, pipe, said


@pytest.fixture
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")


@pytest.mark.parametrize(("text", "language"), [(SWEDISH, "sv"), (ENGLISH, "en")])
def test_a_reading_is_in_the_comments_language(
    text: str, language: str, capsys: pytest.CaptureFixture[str], swedish: None
) -> None:
    assert cli.main(["read", text]) == 0
    coach = Coach()
    assert capsys.readouterr().out == coach.say(coach.read(text), language).text + "\n"


@pytest.mark.parametrize("language", ["sv", "en"])
def test_a_language_nobody_here_speaks_is_answered_in_the_persons(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    text = "Das Video war leider viel zu lang und ich habe nichts verstanden, schade um die Zeit"
    assert cli.main(["read", text]) == 0
    coach = Coach()
    reading = coach.read(text)
    assert reading.language not in ("sv", "en")
    assert capsys.readouterr().out == coach.say(reading, language).text + "\n"


@pytest.mark.parametrize("argv", [["read", "-"], ["read"]])
@pytest.mark.parametrize("end", [b"", b"\n", b"\r\n"])
def test_a_comment_from_a_pipe(
    argv: list[str], end: bytes, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    pipe(monkeypatch, b"\xef\xbb\xbf" + SWEDISH.encode() + end)
    assert cli.main([*argv, "--json"]) == 0
    cli.main(["read", "--json", SWEDISH])
    piped, given = capsys.readouterr().out.splitlines()
    assert piped == given


def test_at_a_keyboard_it_tells_how(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for keyboard in (Terminal(), None):
        monkeypatch.setattr(sys, "stdin", keyboard)
        assert cli.main(["read"]) == 2
        assert said("read", "help") in capsys.readouterr().err


def test_bytes_that_are_no_text(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    pipe(monkeypatch, "får".encode("latin-1"))
    assert cli.main(["read"]) == 2
    assert cli.main(["read", "f\udce5r"]) == 2
    assert capsys.readouterr() == ("", f"{said('encoding', 'error')}\n" * 2)


def test_json(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", "--json", SWEDISH]) == 0
    printed = capsys.readouterr().out
    found = json.loads(printed)
    assert list(found) == FIELDS
    assert (found["id"], found["language"], printed.count("\n")) == (None, "sv", 1)
    assert "ö" in printed


def test_the_language_may_be_given(capsys: pytest.CaptureFixture[str]) -> None:
    for language in ("sv", "en"):
        cli.main(["read", "--lang", language, "ok"])
    swedish, english = Coach().read("ok", language="sv"), Coach().read("ok", language="en")
    expected = Coach().say(swedish, "sv").text, Coach().say(english, "en").text
    assert capsys.readouterr().out == "{}\n{}\n".format(*expected)


@pytest.mark.parametrize("text", ["", "   ", "\0", "\ud83d", "\u202eabc", "😀" * 400, "مرحبا بك"])
def test_hard_texts(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", text]) == 0
    assert cli.main(["read", "--json", text]) == 0
    printed = capsys.readouterr()
    assert json.loads(printed.out.splitlines()[-1])["kind"] in list(Kind)
    assert printed.err == ""
    assert not {"\0", "\u202e", "\x1b"} & set(printed.out)


def test_a_comment_that_begins_with_a_dash(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["read", "--json", "--", "- nej"]) == 0
    assert json.loads(capsys.readouterr().out)["kind"]
