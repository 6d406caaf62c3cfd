"""`creator-coach journal backup`, `check` and `restore`."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach import cli, places
from creator_coach.cli.opened import VARIABLE
from creator_coach.journal import backup
from creator_coach.journal.parcels import gathered
from creator_coach.journal.store import Journal
from tests.journal.made import entry, full_entry
from tests.terminal import said

Capture = pytest.CaptureFixture[str]
PHRASE = "häst batteri"


@pytest.fixture(params=[None, PHRASE], ids=["open", "locked"])
def phrase(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str | None:
    """The journal's passphrase, which the terminal finds in a file."""
    found: str | None = request.param
    (tmp_path / "phrase").write_text(f"{found}\n", encoding="utf-8")
    monkeypatch.setenv(VARIABLE, str(tmp_path / "phrase"))
    return found


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "kept"))
    return tmp_path / "kept"


@pytest.fixture
def kept(home: Path, phrase: str | None) -> Path:
    """A closed journal with two entries."""
    journal = Journal(home / "journal.db", phrase)
    journal.save(full_entry())
    journal.save(entry("Ett ord till", 5))
    journal.close()
    return home / "journal.db"


def texts(path: Path, phrase: str | None) -> set[str]:
    journal = Journal(path, phrase)
    found = {each.text for each in gathered(journal).entries}
    journal.close()
    return found


def test_a_backup_is_made_among_the_others(kept: Path, phrase: str | None, capsys: Capture) -> None:
    before = set(backup.copies(kept))
    assert cli.main(["journal", "backup"]) == 0
    [made] = set(backup.copies(kept)) - before
    assert capsys.readouterr() == (said("copied", "keeping", file=made) + "\n", "")
    assert texts(made, phrase) == texts(kept, phrase)


def test_a_backup_in_a_folder_of_one_s_own(kept: Path, phrase: str | None, tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "usb").mkdir()
    assert cli.main(["journal", "backup", str(tmp_path / "usb")]) == 0
    [made] = (tmp_path / "usb").glob("*.db")
    assert capsys.readouterr() == (said("copied", "keeping", file=made) + "\n", "")
    assert texts(made, phrase) == texts(kept, phrase)


@pytest.mark.usefixtures("kept")
def test_a_folder_that_cannot_be_written_to(tmp_path: Path, capsys: Capture) -> None:
    (tmp_path / "file").touch()
    assert cli.main(["journal", "backup", str(tmp_path / "file" / "usb")]) == 1
    assert capsys.readouterr() == ("", said("no_folder", "keeping", folder=tmp_path / "file" / "usb") + "\n")


def test_a_whole_journal(kept: Path, capsys: Capture) -> None:
    whole = kept.read_bytes()
    assert cli.main(["journal", "check"]) == 0
    assert capsys.readouterr() == (said("whole", "keeping", count=2) + "\n", "")
    assert kept.read_bytes() == whole


@pytest.mark.parametrize("good", [True, False])
def test_a_damaged_journal(kept: Path, capsys: Capture, good: bool) -> None:
    for copy in backup.copies(kept):
        copy.unlink()
    if good:
        assert cli.main(["journal", "backup"]) == 0
        capsys.readouterr()
    torn = bytearray(kept.read_bytes())
    for page in range(4, len(torn) // 4096):
        torn[page * 4096 + 2000 : page * 4096 + 2100] = b"\xff" * 100
    kept.write_bytes(torn)
    assert cli.main(["journal", "check"]) == 1
    printed = capsys.readouterr()
    assert printed.out == ""
    assert said("wrong", "passphrase") not in printed.err
    assert printed.err.startswith((said("damaged", "problem"), said("spoilt", "keeping", count=0)[:30]))
    assert kept.read_bytes() == torn


@pytest.mark.usefixtures("home", "phrase")
def test_without_a_journal(capsys: Capture) -> None:
    assert cli.main(["journal", "check"]) == 0
    assert cli.main(["journal", "backup"]) == 1
    empty = said("empty", "journal") + "\n"
    assert capsys.readouterr() == (empty, empty)


def test_an_earlier_journal_comes_back_and_can_go_again(kept: Path, phrase: str | None, capsys: Capture) -> None:
    cli.main(["journal", "backup"])
    copy = backup.copies(kept)[-1]
    journal = Journal(kept, phrase)
    journal.save(entry("Nytt", 9))
    journal.close()
    capsys.readouterr()
    assert cli.main(["journal", "restore", str(copy)]) == 0
    first, second = capsys.readouterr().out.splitlines()
    assert first == said("restored", "keeping", count=2)
    assert "Nytt" not in texts(kept, phrase)
    before = Path(second.removeprefix(said("before", "keeping", file="")))
    assert before.is_file()
    assert cli.main(["journal", "restore", str(before)]) == 0
    assert "Nytt" in texts(kept, phrase)


@pytest.mark.parametrize("content", [None, b"hej " * 2000, b""])
def test_what_is_no_backup(
    kept: Path, phrase: str | None, tmp_path: Path, capsys: Capture, content: bytes | None
) -> None:
    path = tmp_path / "copy.db"
    if content is not None:
        path.write_bytes(content)
    assert cli.main(["journal", "restore", str(path)]) == 1
    place, name = ("error", "file") if content is None else ("keeping", "not_a_copy")
    assert capsys.readouterr() == ("", said(name, place, file=path) + "\n")
    assert len(texts(kept, phrase)) == 2


def test_a_backup_with_another_passphrase(kept: Path, phrase: str | None, tmp_path: Path, capsys: Capture) -> None:
    other = Journal(tmp_path / "other.db", "en annan fras")
    other.save(full_entry())
    other.close()
    assert cli.main(["journal", "restore", str(tmp_path / "other.db")]) == 1
    assert capsys.readouterr().out == ""
    assert len(texts(kept, phrase)) == 2
