"""`creator-coach triage`: many comments, sorted; none of them shown."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import pytest

from creator_coach import cli
from creator_coach.cli import triage
from creator_coach.journal import files
from creator_coach.journal.types import DiskFull
from creator_coach.triage.many import Many
from creator_coach.triage.words import words
from tests.terminal import Terminal, pipe, said
from tests.triage.sorting import ATTACK, DANGER, KIND, MIXED, TAKE

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "comments.txt"
    path.write_text("\n\n".join(MIXED))
    return path


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("CREATOR_COACH_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    return tmp_path


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_table_shows_groups_and_points_and_no_comment(
    file: Path, language: str, capsys: Capture, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    assert cli.main(["triage", str(file)]) == 0
    out = capsys.readouterr().out
    tongue = words(language)
    rows = [line.split("  ")[1].strip() for line in out.splitlines() if line.startswith("  ")]
    assert rows[0] == tongue.say("group", "danger")
    assert tongue.say("terminal", "total", count=6) in out
    assert tongue.say("terminal", "safety") in out
    assert not [text for text in MIXED if text in out]
    assert "idiot" not in out
    assert sorted(path.name for path in home.iterdir()) == ["comments.txt"]  # nothing is left, no journal is made


def test_rows_that_cannot_be_read_are_named_with_a_status_of_their_own(home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_text(f'id,comment\n1,"{KIND}"\n2\n3,"{TAKE}"\n' + "4\n" * 25)
    assert cli.main(["triage", str(path)]) == 3
    out = capsys.readouterr().out
    assert words("en").say("place", "line", line=3, why=words("en").say("fault", "columns")) in out
    assert words("en").say("terminal", "more", count=6) in out


def test_as_json_each_row_is_an_object_and_the_summary_comes_last(home: Path, capsys: Capture) -> None:
    path = home / "a.json"
    path.write_text(json.dumps([{"text": text, "user": "a"} for text in MIXED] + [{"no": 1}]))
    assert cli.main(["triage", str(path), "--json"]) == 3
    *found, last = map(json.loads, capsys.readouterr().out.splitlines())
    assert [each["comment"]["group"] for each in found if "comment" in each][:4] == ["take", "kind", "attack", "danger"]
    assert [each["unread"] for each in found if "unread" in each] == [
        {"line": 7, "until": 7, "reason": "not_a_comment"}
    ]
    assert last["summary"]["counts"]["taken"] == 6
    assert last["summary"]["points"][0]["lines"] == [1, 5]
    assert last["summary"]["groups"]["danger"] == 1
    assert last["summary"]["pile_on"] is None


def test_the_person_says_which_column_and_which_encoding(home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_bytes(f'what,who,words\nx y z,@me,"{KIND}"\nx y z,@b,så fint\n'.encode("cp1252"))
    columns = "text=3, author=2, heads=yes"
    command = ["triage", str(path), "--columns", columns, "--encoding", "windows-1252", "--own", "me"]
    assert cli.main(command) == 0
    out = capsys.readouterr().out
    assert words("en").say("terminal", "total", count=1) in out
    assert words("en").say("terminal", "own", count=1) in out


@pytest.mark.parametrize("columns", ["text=9", "text=", "word=1", "text", "text=0", "text=heading", "heads="])
def test_columns_that_are_none(columns: str, home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_text("a,b\nc,d\n")
    assert cli.main(["triage", str(path), "--columns", columns]) == 2
    assert said("triage", "help") in capsys.readouterr().err


def test_a_column_goes_by_its_heading(home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_text('comment,Deras ord\nx,"So kind of you, thanks"\n')
    assert cli.main(["triage", str(path), "--columns", "text=deras ord"]) == 0
    assert words("en").say("group", "kind") in capsys.readouterr().out


def test_text_can_be_called_a_table(home: Path, capsys: Capture) -> None:
    path = home / "a.txt"
    path.write_text(f"1|{KIND}\n2|{KIND} really\n")
    assert cli.main(["triage", str(path), "--columns", "text=2"]) == 0
    assert words("en").say("terminal", "total", count=2) in capsys.readouterr().out


def test_an_empty_table_has_no_column_to_read(home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_text("")
    assert cli.main(["triage", str(path)]) == 2
    assert words("en").say("terminal", "columns") in capsys.readouterr().err


def test_from_a_pipe_and_nothing_in_it(monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    pipe(monkeypatch, f"{KIND}\n{ATTACK}\n".encode())
    assert cli.main(["triage", "-"]) == 0
    assert words("en").say("terminal", "total", count=2) in capsys.readouterr().out
    pipe(monkeypatch, b"")
    assert cli.main(["triage", "-"]) == 0
    assert capsys.readouterr().out.strip() == words("en").say("terminal", "nothing")


def test_arguments_that_cannot_be_used(capsys: Capture, home: Path) -> None:
    assert cli.main(["triage"]) == 2
    assert said("triage", "help") in capsys.readouterr().err
    assert cli.main(["triage", str(home / "none.csv")]) == 2
    assert cli.main(["triage", str(home)]) == 2


def test_the_report_and_the_usable_are_written_whole_or_not_at_all(
    file: Path, home: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch
) -> None:
    report, usable = home / "report.csv", home / "usable.csv"
    command = ["triage", str(file), "--report", str(report), "--usable", str(usable)]
    assert cli.main(command) == 0
    assert words("en").say("terminal", "report", file=report) in capsys.readouterr().out
    assert report.read_text("utf-8-sig").count('"Possible threat"') == 1
    assert "idiot" not in report.read_text("utf-8-sig") + usable.read_text("utf-8-sig")
    assert cli.main(command) == 1
    assert said("there", "exchange", file=report) in capsys.readouterr().err
    assert cli.main([*command, "--replace"]) == 0
    assert cli.main(["triage", str(file), "--report", str(home / "no" / "way.csv")]) == 1

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(files, "write", full)
    assert cli.main([*command, "--replace"]) == 1
    assert cli.main(["triage", str(usable), "--json"]) == 0


def test_ctrl_c_stops_and_what_was_read_is_shown(file: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    keep = Many.judge

    def interrupted(self: Many, batch: str, read: object) -> None:
        keep(self, batch, read)  # type: ignore[arg-type]
        raise KeyboardInterrupt

    monkeypatch.setattr(Many, "judge", interrupted)
    assert cli.main(["triage", str(file)]) == 3
    found = capsys.readouterr()
    assert words("en").say("terminal", "total", count=1) in found.out
    assert words("en").say("terminal", "stopped") in found.err


def test_a_source_that_goes_away_is_told(file: Path, capsys: Capture, monkeypatch: pytest.MonkeyPatch) -> None:
    def gone(*_: object, **__: object) -> None:
        raise FileNotFoundError

    monkeypatch.setattr(triage, "read_all", gone)
    assert cli.main(["triage", str(file)]) == 1
    assert said("file", "error", file=file.name) in capsys.readouterr().err


def test_somebody_who_watches_sees_how_far_it_is(file: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    screen = Terminal()
    monkeypatch.setattr("sys.stderr", screen)
    assert cli.main(["triage", str(file)]) == 0
    assert "6 of 6 read" in screen.getvalue()


def test_a_pile_on_is_answered_with_a_pause(home: Path, capsys: Capture) -> None:
    path = home / "a.csv"
    path.write_text(
        "author,comment\n" + "".join(f"@same,You are a fucking idiot {n}\n" for n in range(12)) + f"@b,{DANGER}\n"
    )
    assert cli.main(["triage", str(path)]) == 0
    out = capsys.readouterr().out
    assert words("en").say("terminal", "pile_on", count=13) in out
    assert words("en").say("terminal", "senders", count=1) in out
