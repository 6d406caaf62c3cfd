"""`creator-coach journal export` and `import`: out as a file, and in again."""

from __future__ import annotations

import json
import stat
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from creator_coach import cli, places
from creator_coach.journal import files
from creator_coach.journal.parcels import gathered
from creator_coach.journal.store import Journal
from creator_coach.journal.types import DiskFull
from tests.journal.made import TEXT, entry, full_entry
from tests.terminal import said

Capture = pytest.CaptureFixture[str]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def kept(home: Path) -> Iterator[Journal]:
    """A journal with an entry of the 22nd of November 2026 and one of the 24th."""
    journal = Journal(home / "journal.db")
    journal.save(full_entry("a1" * 16))
    late = datetime(2026, 11, 24, 12, tzinfo=UTC)
    journal.save(entry("Sent ord", id="b2" * 16, created=late, changed=late))
    yield journal
    journal.close()


def export(path: Path, *more: str, form: str = "json") -> int:
    return cli.main(["journal", "export", "--format", form, *more, str(path)])


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("form", ["json", "md", "csv", "html"])
def test_every_form(form: str, language: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    path = tmp_path / f"out.{form}"
    assert export(path, form=form) == 0
    told = [
        said("exported", "exchange", language, count=2, file=path),
        said("open_to_all", "exchange", language),
    ]
    assert capsys.readouterr() == ("\n".join(told) + "\n", "")
    written = path.read_text(encoding="utf-8")
    assert "klippningen" in written
    assert ("klant" in written) is (form == "json")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("more", "found"),
    [
        (["--from", "2026-11-23"], {"b2"}),
        (["--to", "2026-11-23"], {"a1"}),
        (["--from", "2026-11-22", "--to", "2026-11-22"], {"a1"}),
        (["--from", "2026-11-22", "--to", "2026-11-24"], {"a1", "b2"}),
        (["--from", "2030-01-01"], set()),
    ],
)
def test_a_period_with_both_its_days(more: list[str], found: set[str], tmp_path: Path) -> None:
    assert export(tmp_path / "out", *more) == 0
    entries = json.loads((tmp_path / "out").read_text(encoding="utf-8"))["entries"]
    assert {each["id"][:2] for each in entries} == found


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    ("comments", "there", "hidden"), [("open", True, True), ("veiled", True, False), ("none", False, False)]
)
def test_how_comments_are_shown(comments: str, there: bool, hidden: bool, tmp_path: Path) -> None:
    assert export(tmp_path / "out", "--comments", comments, form="md") == 0
    written = (tmp_path / "out").read_text(encoding="utf-8")
    assert ("klippningen" in written, "klant" in written) == (there, hidden)


@pytest.mark.usefixtures("kept")
@pytest.mark.parametrize(
    "argv",
    [
        ["export", "out"],
        ["export", "--format", "pdf", "out"],
        ["export", "--format", "json"],
        ["export", "--format", "json", "--comments", "veiled", "out"],
        ["export", "--format", "md", "--from", "yesterday", "out"],
        ["export", "--format", "md", "--to", "9999-12-31", "out"],
        ["import"],
        ["restore"],
        ["backup", "a", "b"],
    ],
)
def test_arguments_that_cannot_be_used(
    argv: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture
) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.main(["journal", *argv]) == 2
    assert capsys.readouterr().err == f"{said('arguments', 'error')}\n\n{said('journal', 'help')}\n"
    assert not (tmp_path / "out").exists()


@pytest.mark.usefixtures("kept")
def test_nothing_is_written_over_unasked(tmp_path: Path, capsys: Capture) -> None:
    path = tmp_path / "out"
    path.write_text("mine", encoding="utf-8")
    assert export(path) == 1
    assert capsys.readouterr() == ("", said("there", "exchange", file=path) + "\n")
    assert path.read_text(encoding="utf-8") == "mine"
    assert export(path, "--replace") == 0
    assert path.read_text(encoding="utf-8").startswith("{")


@pytest.mark.usefixtures("kept")
def test_a_place_that_cannot_be_written_to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    assert export(tmp_path / "gone" / "out") == 1
    assert capsys.readouterr().err == said("unwritable", "exchange", file=tmp_path / "gone" / "out") + "\n"

    def full(*_: object, **__: object) -> None:
        raise DiskFull

    monkeypatch.setattr(files, "write", full)
    assert export(tmp_path / "out") == 1
    assert capsys.readouterr().err == said("full", "exchange") + "\n"


def test_without_a_journal_there_is_nothing_to_export(home: Path, tmp_path: Path, capsys: Capture) -> None:
    assert export(tmp_path / "out") == 1
    assert capsys.readouterr().err == said("empty", "journal") + "\n"
    assert list(tmp_path.iterdir()) == []
    assert not home.exists()


# import --------------------------------------------------------------------------------------------


def counts(**found: int) -> str:
    return "".join(f"  {said(name, 'incoming', count=count)}\n" for name, count in found.items())


def test_in_again(kept: Journal, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Capture) -> None:
    export(tmp_path / "out")
    capsys.readouterr()
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "new"))
    assert cli.main(["journal", "import", "--dry-run", str(tmp_path / "out")]) == 0
    assert capsys.readouterr() == (f"{said('would', 'exchange')}\n{counts(new=2)}", "")
    assert not (tmp_path / "new").exists()
    for found in ({"new": 2}, {"same": 2}):
        assert cli.main(["journal", "import", str(tmp_path / "out")]) == 0
        assert capsys.readouterr().out == f"{said('imported', 'exchange')}\n{counts(**found)}"
    other = Journal(tmp_path / "new" / "journal.db")
    assert gathered(other) == gathered(kept)
    other.close()


def test_a_look_at_what_a_file_would_bring(kept: Journal, tmp_path: Path, capsys: Capture) -> None:
    export(tmp_path / "out")
    kept.delete("a1" * 16, datetime(2026, 11, 25, tzinfo=UTC))
    capsys.readouterr()
    assert cli.main(["journal", "import", str(tmp_path / "out"), "--dry-run"]) == 0
    assert capsys.readouterr().out == f"{said('would', 'exchange')}\n{counts(same=1, binned=1)}"


@pytest.mark.usefixtures("home")
def test_what_cannot_be_read_is_told_and_shows_in_the_status(tmp_path: Path, capsys: Capture) -> None:
    head = {"format": "creator-coach journal", "version": 1, "corrections": []}
    (tmp_path / "in").write_text(json.dumps(head | {"entries": [5]}), encoding="utf-8")
    assert cli.main(["journal", "import", str(tmp_path / "in")]) == 3
    assert capsys.readouterr().out == f"{said('imported', 'exchange')}\n{counts(unreadable=1)}"
    (tmp_path / "in").write_text(json.dumps(head | {"entries": []}), encoding="utf-8")
    assert cli.main(["journal", "import", str(tmp_path / "in")]) == 0
    assert capsys.readouterr().out == f"{said('imported', 'exchange')}\n{counts(new=0)}"


@pytest.mark.parametrize(
    ("content", "place", "name"),
    [
        (TEXT.encode(), "exchange", "not_ours"),
        (b'{"format": "creator-coach journal", "version": 2}', "exchange", "too_new"),
        (None, "error", "file"),
    ],
)
def test_a_file_that_cannot_be_taken_in(
    home: Path, tmp_path: Path, capsys: Capture, content: bytes | None, place: str, name: str
) -> None:
    path = tmp_path / "in"
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["journal", "import", str(path)]) == 1
    assert capsys.readouterr() == ("", said(name, place, file=path) + "\n")
    assert not home.exists()


def test_a_folder_is_no_file(tmp_path: Path, capsys: Capture) -> None:
    assert cli.main(["journal", "import", str(tmp_path)]) == 1
    assert capsys.readouterr().err == said("not_ours", "exchange", file=tmp_path) + "\n"
    assert list(tmp_path.iterdir()) == []
