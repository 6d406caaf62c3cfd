"""`creator-coach journal`: the comments stay hidden until they are asked for."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from creator_coach import cli, places
from creator_coach.coach import Coach
from creator_coach.journal.engine import connect
from creator_coach.journal.store import Journal
from creator_coach.journal.types import (
    Context,
    Decision,
    DiskFull,
    Entry,
    EntryState,
    JournalBusy,
    JournalDamaged,
    JournalError,
    JournalTooNew,
    JournalUnwritable,
    Reflection,
)
from creator_coach.reading.types import Kind
from tests.journal.made import TEXT, entry, full_entry
from tests.terminal import SWEDISH, said


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def swedish(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LC_ALL", "sv_SE.UTF-8")


@pytest.fixture
def kept(home: Path) -> Iterator[Journal]:
    """A journal with one full entry, one bare and a draft, closed before it is looked at."""
    journal = Journal(home / "journal.db")
    journal.save(full_entry("a1" * 16))
    journal.save(entry("Hemligt nog", 5, id="a2" * 16, context=Context(work="Podden")))
    journal.save(entry("Ett utkast", 9, id="b3" * 16, state=EntryState.DRAFT))
    yield journal
    journal.close()


def test_looking_makes_no_journal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for argv in ([], ["list"], ["search", "hej"]):
        assert cli.main(["journal", *argv]) == 0
    assert cli.main(["journal", "show", "a"]) == 1
    assert capsys.readouterr().out == f"{said('empty', 'journal')}\n" * 3
    assert not home.exists()


@pytest.mark.usefixtures("kept")
def test_the_list_shows_what_the_person_wrote(capsys: pytest.CaptureFixture[str], swedish: None) -> None:
    assert cli.main(["journal"]) == 0
    bare, full = capsys.readouterr().out.splitlines()
    assert bare.startswith("a2a2a2a2  ")
    assert bare.endswith("  Podden")
    assert full.startswith("a1a1a1a1  ")
    assert "  Klagomål   Det var inte så farligt." in full
    assert " nov 2026 " in full


@pytest.mark.usefixtures("kept")
def test_the_comment_stays_hidden(capsys: pytest.CaptureFixture[str]) -> None:
    for argv in (["list"], ["search", "podden"], ["search", "--in-comments", "klant"], ["show", "a1"], ["show", "a2"]):
        assert cli.main(["journal", *argv]) == 0
    printed = capsys.readouterr().out
    assert [word for word in ("klant", "klippningen", "Hemligt", "för lågt i") if word in printed] == []


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("words", "found"),
    [(["podden"], ["a2"]), (["surdeg", "ljudet"], ["a1"]), (["klant"], []), (['"höj ljudet"'], ["a1"]), (["%"], [])],
)
def test_searching(words: list[str], found: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "search", *words]) == 0
    printed = capsys.readouterr().out
    assert [line[:2] for line in printed.splitlines() if line[:1] == "a"] == found
    assert found or printed == said("no_hits", "journal") + "\n"


@pytest.mark.usefixtures("kept")
def test_searching_in_the_comments(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "search", "klant", "--in-comments"]) == 0
    assert capsys.readouterr().out.startswith("a1a1a1a1")


@pytest.mark.usefixtures("kept")
def test_an_entry_is_shown(capsys: pytest.CaptureFixture[str], swedish: None) -> None:
    assert cli.main(["journal", "show", "a1"]) == 0
    printed = capsys.readouterr().out
    for words in (
        "Klagomål · Lös det",
        "Var: YouTube · Surdeg del 3 · @kalle · https://example.org/v?x=1",
        "Så starkt kändes det: 7 före, 4 efter",
        "Stämmer: ",
        "Ta med dig: Säg temat tidigare · Höj ljudet",
        "  Om ljudet är lågt, så mäter jag",
        "Beslut: använda det",
        "Känslor: ledsen, lättad",
        "Anteckning: Det var inte så farligt.",
        "creator-coach journal show a1a1a1a1 --open",
    ):
        assert words in printed


@pytest.mark.usefixtures("kept")
def test_an_entry_is_opened(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "show", "a1a1", "--open"]) == 0
    printed = capsys.readouterr().out
    assert TEXT in printed
    coach = Coach()
    reading = full_entry().reading
    assert reading is not None
    assert coach.say(reading, "sv").text in printed
    assert "--open" not in printed


def test_an_entry_without_a_reading_is_read_again(kept: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    chosen = entry(SWEDISH, id="c4" * 16, reflection=Reflection(chosen_kind=Kind.OPINION))
    kept.save(chosen)
    kept.save(entry(SWEDISH, id="d5" * 16))
    for entry_id in ("c4", "d5"):
        assert cli.main(["journal", "show", entry_id, "--open"]) == 0
    printed = capsys.readouterr().out
    assert "Opinion · Accept the difference" in printed
    assert Coach().say(Coach().read(SWEDISH), "sv").text in printed


def test_one_number_before_is_enough(kept: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    kept.save(entry(id="c4" * 16, reflection=Reflection(before=6)))
    cli.main(["journal", "show", "c4"])
    assert said("before", "journal", before=6) + "\n" in capsys.readouterr().out


PREVIEWS = [
    (Reflection(note="x\n" * 80), f"{'x ' * 29}x…"),
    (Reflection(note="x" * 61), f"{'x' * 59}…"),
    (Reflection(note="x" * 60), "x" * 60),
    (Reflection(answers=full_entry().reflection.answers), "Ljudet"),
    (Reflection(own_kernels=("ett", "två")), "två"),
    (Reflection(decision=Decision.LET_GO), "let it go"),
    (Reflection(note="\x1b[31mrött"), "\ufffd[31mrött"),
]


@pytest.mark.parametrize(("reflection", "preview"), PREVIEWS)
def test_the_line_of_an_entry(
    kept: Journal, capsys: pytest.CaptureFixture[str], reflection: Reflection, preview: str
) -> None:
    kept.save(entry(id="c4" * 16, minutes=60, reflection=reflection, context=Context(work="Podden")))
    cli.main(["journal"])
    assert capsys.readouterr().out.splitlines()[0].endswith(f"  {preview}")


@pytest.mark.usefixtures("kept")
def test_a_draft_can_be_shown_by_its_id(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "show", "b"]) == 0
    assert "b3b3b3b3" in capsys.readouterr().out


@pytest.mark.usefixtures("kept")
def test_ids_that_fit_none_or_several(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["journal", "show", "zz"]) == 1
    assert cli.main(["journal", "show", "a"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert printed.err == f"{said('unknown_id', 'error', id='zz')}\n{said('many_ids', 'error', id='a')}\n"


def test_a_deleted_entry_is_not_shown(kept: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    kept.delete("a1" * 16, full_entry().created)
    assert cli.main(["journal", "show", "a1"]) == 1
    assert "a1" in capsys.readouterr().err


PROBLEMS = [
    (JournalBusy, "busy"),
    (JournalTooNew, "too_new"),
    (JournalDamaged, "damaged"),
    (DiskFull, "full"),
    (JournalUnwritable, "unwritable"),
    (JournalError, "other"),
]


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(("problem", "name"), PROBLEMS)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_is_wrong_with_the_journal(
    problem: type[JournalError],
    name: str,
    language: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def wrong(*_: object) -> list[Entry]:
        raise problem

    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    monkeypatch.setattr(Coach, "entries", wrong)
    assert cli.main(["journal", "list"]) == 1
    assert capsys.readouterr() == ("", said(name, "problem", language) + "\n")


def test_a_file_that_is_no_journal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    home.mkdir()
    (home / "journal.db").write_text("hej " * 1000, encoding="utf-8")
    assert cli.main(["journal"]) == 1
    assert capsys.readouterr().err == said("damaged", "problem") + "\n"


@pytest.mark.usefixtures("kept")
def test_it_can_look_while_the_window_has_the_journal(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    window = connect(home / "journal.db")
    window.execute("BEGIN")
    window.execute("SELECT * FROM entry").fetchall()
    assert cli.main(["journal"]) == 0
    window.close()
    assert "Podden" in capsys.readouterr().out


def test_an_entry_with_no_words_at_all_is_a_line(kept: Journal, capsys: pytest.CaptureFixture[str]) -> None:
    kept.save(replace(entry(id="c4" * 16), context=Context()))
    assert cli.main(["journal"]) == 0
    [line] = [line for line in capsys.readouterr().out.splitlines() if line.startswith("c4")]
    assert line == line.rstrip()
