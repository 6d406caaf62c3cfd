"""The journal opened for a command: the passphrase is asked for where there is a lock, and only there."""

from __future__ import annotations

import getpass
import io
import sys
from pathlib import Path

import pytest

from creator_coach import cli, places
from creator_coach.cli.opened import VARIABLE
from creator_coach.journal.store import Journal
from tests.journal.made import full_entry
from tests.terminal import Terminal, said

Capture = pytest.CaptureFixture[str]
PHRASE = "häst batteri häftstift"


@pytest.fixture
def locked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    monkeypatch.delenv(VARIABLE, raising=False)
    journal = Journal(tmp_path / "kept" / "journal.db", PHRASE)
    journal.save(full_entry())
    journal.close()
    return tmp_path / "kept" / "journal.db"


@pytest.fixture
def typed(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Somebody at the keyboard, who types what is put into this list; what they were asked comes into it instead."""
    answers: list[str] = []

    def answer(question: str) -> str:
        if not answers:
            raise EOFError
        words = answers.pop()
        answers.append(question)
        return words

    monkeypatch.setattr(getpass, "getpass", answer)
    monkeypatch.setattr(sys, "stdin", Terminal())
    return answers


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("language", ["sv", "en"])
def test_it_is_asked_for(typed: list[str], language: str, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    typed.append(PHRASE)
    assert cli.main(["journal"]) == 0
    assert typed == [said("ask", "passphrase", language) + " "]
    printed = capsys.readouterr()
    assert "Det var inte så farligt." in printed.out
    assert PHRASE not in printed.out + printed.err


@pytest.mark.usefixtures("locked")
def test_a_wrong_one_is_said_to_be_wrong(typed: list[str], capsys: Capture) -> None:
    typed.append("fel")
    assert cli.main(["journal"]) == 1
    assert capsys.readouterr() == ("", said("wrong", "passphrase") + "\n")


@pytest.mark.usefixtures("locked", "typed")
def test_nobody_answers(capsys: Capture) -> None:
    assert cli.main(["journal"]) == 1
    assert capsys.readouterr() == ("", said("locked", "problem") + "\n")


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("keyboard", [io.StringIO("x\n"), None])
def test_where_nobody_is(keyboard: io.StringIO | None, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setattr(sys, "stdin", keyboard)
    assert cli.main(["journal"]) == 1
    assert capsys.readouterr() == ("", said("locked", "problem") + "\n")


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("content", [PHRASE, f"{PHRASE}\n", f"{PHRASE}\r\nmera\n", f"\ufeff{PHRASE}\n"])
def test_it_may_lie_in_a_file(content: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    (tmp_path / "phrase").write_text(content, encoding="utf-8", newline="")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "phrase"))
    assert cli.main(["journal"]) == 0
    assert "Det var inte så farligt." in capsys.readouterr().out


@pytest.mark.usefixtures("locked")
@pytest.mark.parametrize("content", [None, b"\xff"])
def test_a_file_that_cannot_be_read(
    content: bytes | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    path = tmp_path / "phrase"
    if content is not None:
        path.write_bytes(content)
    monkeypatch.setenv(VARIABLE, str(path))
    assert cli.main(["journal"]) == 1
    assert capsys.readouterr() == ("", said("file", "passphrase", file=path, variable=VARIABLE) + "\n")


def test_an_open_journal_asks_nothing(typed: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    Journal(tmp_path / "kept" / "journal.db").close()
    assert cli.main(["journal"]) == 0
    assert typed == []
