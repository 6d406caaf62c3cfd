"""A threat as evidence: the exact bytes, what is known of it, and sums that anybody can check."""

from __future__ import annotations

import errno
import json
import os
import shutil
import stat
import subprocess
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path
from zipfile import ZipFile

import pytest

from creator_coach.journal import evidence
from creator_coach.journal.types import (
    Context,
    DiskFull,
    Entry,
    EntryState,
    JournalError,
    JournalUnwritable,
    PictureUnreadable,
    Reflection,
)
from creator_coach.reading.types import Comment, Grounds, Kind, Reading, ThreatType, Why

TEXT = "Jag vet var du bor\x00 😡\r\nå\ud83d"
WHEN = datetime(2026, 11, 22, 14, 12, 7, tzinfo=timezone(timedelta(hours=1)))
PARTS = ["comment.txt", "evidence.json", "README.txt", "picture-1.png", "picture-2.bin", "SHA256SUMS"]


@pytest.fixture
def entry() -> Entry:
    reading = Reading(
        Comment(TEXT), "sv", Kind.THREAT, Grounds.GOOD, Why.DANGER, threat_type=ThreatType.VEILED_VIOLENCE
    )
    context = Context("Instagram", "Julpysslet", "https://example.org/å", "någon")
    reflection = Reflection(safety_steps=("no_reply",))
    return Entry("a" * 32, WHEN, WHEN, EntryState.OPEN, TEXT, context, reading, reflection)


@pytest.fixture
def pictures(tmp_path: Path) -> list[Path]:
    """Two pictures, one of a sort that nobody knows, whose names hold words."""
    found = [tmp_path / "jag vet var du bor.PNG", tmp_path / "hot.exe"]
    for number, path in enumerate(found):
        path.write_bytes(bytes(range(256)) * (number + 1))
    return found


@pytest.fixture
def into(tmp_path: Path) -> Path:
    (tmp_path / "into").mkdir()
    return tmp_path / "into"


def test_the_comment_is_written_byte_for_byte(entry: Entry, into: Path) -> None:
    made = evidence.export(entry, into)
    assert made.parent == into
    assert (made / "comment.txt").read_bytes() == TEXT.encode("utf-8", "surrogatepass")


def test_the_sums_match_the_parts(entry: Entry, into: Path, pictures: list[Path]) -> None:
    made = evidence.export(entry, into, "Läs mig\n", pictures)
    rows = [line.split("  ") for line in (made / "SHA256SUMS").read_text().splitlines()]
    assert [name for _, name in rows] == PARTS[:-1]
    assert sorted(path.name for path in made.iterdir()) == sorted(PARTS)
    for value, name in rows:
        assert sha256((made / name).read_bytes()).hexdigest() == value
    assert [(made / name).read_bytes() for name in PARTS[3:5]] == [path.read_bytes() for path in pictures]
    assert (made / "README.txt").read_text(encoding="utf-8") == "Läs mig\n"


@pytest.mark.skipif(shutil.which("sha256sum") is None, reason="there is no sha256sum here")
def test_sha256sum_itself_agrees_and_notices_a_change(entry: Entry, into: Path, pictures: list[Path]) -> None:
    made = evidence.export(entry, into, pictures=pictures)
    check = ["sha256sum", "--check", "--strict", "SHA256SUMS"]
    assert subprocess.run(check, cwd=made, capture_output=True, check=False).returncode == 0
    (made / "comment.txt").write_bytes(b"Hej")
    assert subprocess.run(check, cwd=made, capture_output=True, check=False).returncode == 1


def test_the_record_says_when_where_and_that_it_is_no_proof(entry: Entry, into: Path, pictures: list[Path]) -> None:
    record = json.loads((evidence.export(entry, into, pictures=pictures) / "evidence.json").read_text())
    assert record["saved"] == "2026-11-22T14:12:07+01:00"
    assert (record["platform"], record["link"], record["account"]) == ("Instagram", "https://example.org/å", "någon")
    assert record["threat_type"] == "veiled_violence"
    assert record["sha256_of_comment_txt"] == sha256(TEXT.encode("utf-8", "surrogatepass")).hexdigest()
    assert record["kind_chosen_by_the_person"] is False
    assert record["steps_done"] == ["no_reply"]
    assert [(each["file"], each["was_called"]) for each in record["pictures"]] == [
        ("picture-1.png", "jag vet var du bor.PNG"),
        ("picture-2.bin", "hot.exe"),
    ]
    assert "not proof" in record["note"]


def test_an_entry_that_nobody_read_can_be_exported(entry: Entry, into: Path) -> None:
    record = json.loads((evidence.export(replace(entry, reading=None), into) / "evidence.json").read_text())
    assert record["kind"] is None
    assert record["threat_type"] is None


def test_a_zip_holds_the_same(entry: Entry, into: Path, pictures: list[Path]) -> None:
    folder = evidence.export(entry, into, "Läs mig", pictures)
    made = evidence.export(entry, into, "Läs mig", pictures, zipped=True)
    assert made.name == "creator-coach-2026-11-22-141207.zip"
    with ZipFile(made) as archive:
        assert archive.namelist() == [f"{made.stem}/{name}" for name in PARTS]
        assert [archive.read(f"{made.stem}/{name}") for name in PARTS] == [(folder / n).read_bytes() for n in PARTS]
        assert archive.infolist()[0].date_time == (2026, 11, 22, 14, 12, 6)  # a zip counts in twos
    assert stat.S_IMODE(made.stat().st_mode) == 0o600


def test_the_same_gives_the_same_zip(entry: Entry, into: Path, pictures: list[Path], tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    made = [evidence.export(entry, folder, "Hej", pictures, zipped=True) for folder in (into, tmp_path / "other")]
    assert made[0].read_bytes() == made[1].read_bytes()


def test_a_clock_that_was_wrong_does_not_stop_a_zip(entry: Entry, into: Path) -> None:
    made = evidence.export(replace(entry, created=WHEN.replace(year=1971)), into, zipped=True)
    with ZipFile(made) as archive:
        assert archive.infolist()[0].date_time[0] == 1980


@pytest.mark.parametrize("ending", ["", ".zip"])
def test_no_name_carries_a_word_and_none_is_written_over(entry: Entry, into: Path, ending: str) -> None:
    made = [evidence.export(entry, into, zipped=bool(ending)) for _ in range(3)]
    names = [f"creator-coach-2026-11-22-141207{number}{ending}" for number in ("", "-2", "-3")]
    assert [path.name for path in made] == names
    assert made[0].stat().st_mode & 0o077 == 0


def test_a_picture_that_is_gone_is_told_of_and_nothing_is_written(entry: Entry, into: Path) -> None:
    for wrong in (into / "gone.png", into):
        with pytest.raises(PictureUnreadable) as caught:
            evidence.export(entry, into, pictures=[wrong])
        assert str(caught.value) == ""
    assert list(into.iterdir()) == []


@pytest.mark.parametrize("zipped", [True, False])
def test_a_folder_that_is_gone_is_told_without_the_comments_words(entry: Entry, into: Path, zipped: bool) -> None:
    with pytest.raises(JournalUnwritable) as caught:
        evidence.export(entry, into / "gone", zipped=zipped)
    assert "bor" not in str(caught.value)


@pytest.mark.parametrize("zipped", [True, False])
def test_a_full_disk_is_told(entry: Entry, into: Path, monkeypatch: pytest.MonkeyPatch, zipped: bool) -> None:
    def full(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(DiskFull) as caught:
        evidence.export(entry, into, zipped=zipped)
    assert isinstance(caught.value, JournalError)
    assert list(into.iterdir()) == []
