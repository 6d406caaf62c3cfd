import errno
import json
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from hashlib import sha256
from pathlib import Path

import pytest

from creator_coach.journal import evidence
from creator_coach.journal.types import (
    Context,
    DiskFull,
    Entry,
    EntryState,
    JournalError,
    JournalUnwritable,
    Reflection,
)
from creator_coach.reading.types import Comment, Grounds, Kind, Reading, ThreatType, Why

TEXT = "Jag vet var du bor\x00 😡\r\nå\ud83d"
WHEN = datetime(2026, 11, 22, 14, 12, 7, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def entry() -> Entry:
    reading = Reading(
        Comment(TEXT), "sv", Kind.THREAT, Grounds.GOOD, Why.DANGER, threat_type=ThreatType.VEILED_VIOLENCE
    )
    context = Context("Instagram", "Julpysslet", "https://example.org/å", "någon")
    reflection = Reflection(safety_steps=("no_reply",))
    return Entry("a" * 32, WHEN, WHEN, EntryState.OPEN, TEXT, context, reading, reflection)


def test_the_comment_is_written_byte_for_byte(entry: Entry, tmp_path: Path) -> None:
    made = evidence.export(entry, tmp_path)
    assert made.parent == tmp_path
    assert (made / "comment.txt").read_bytes() == TEXT.encode("utf-8", "surrogatepass")


def test_the_sums_match_the_files(entry: Entry, tmp_path: Path) -> None:
    made = evidence.export(entry, tmp_path)
    rows = [line.split("  ") for line in (made / "SHA256SUMS").read_text().splitlines()]
    assert [name for _, name in rows] == ["comment.txt", "evidence.json"]
    for value, name in rows:
        assert sha256((made / name).read_bytes()).hexdigest() == value


def test_the_record_says_when_where_and_that_it_is_no_proof(entry: Entry, tmp_path: Path) -> None:
    record = json.loads((evidence.export(entry, tmp_path) / "evidence.json").read_text())
    assert record["saved"] == "2026-11-22T14:12:07+01:00"
    assert (record["platform"], record["link"], record["account"]) == ("Instagram", "https://example.org/å", "någon")
    assert record["threat_type"] == "veiled_violence"
    assert record["sha256_of_comment_txt"] == sha256(TEXT.encode("utf-8", "surrogatepass")).hexdigest()
    assert record["kind_chosen_by_the_person"] is False
    assert record["steps_done"] == ["no_reply"]
    assert "not proof" in record["note"]


def test_an_entry_that_nobody_read_can_be_exported(entry: Entry, tmp_path: Path) -> None:
    bare = replace(entry, reading=None)
    record = json.loads((evidence.export(bare, tmp_path) / "evidence.json").read_text())
    assert record["kind"] is None
    assert record["threat_type"] is None


def test_no_name_carries_a_word_and_none_is_written_over(entry: Entry, tmp_path: Path) -> None:
    first, second, third = (evidence.export(entry, tmp_path) for _ in range(3))
    assert len({first, second, third}) == 3
    assert first.name == "creator-coach-2026-11-22-141207"
    assert second.name == "creator-coach-2026-11-22-141207-2"
    assert first.stat().st_mode & 0o077 == 0


def test_a_folder_that_is_gone_is_told_without_the_comments_words(entry: Entry, tmp_path: Path) -> None:
    with pytest.raises(JournalUnwritable) as caught:
        evidence.export(entry, tmp_path / "gone")
    assert "bor" not in str(caught.value)


def test_a_full_disk_is_told(entry: Entry, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_path: Path, _content: bytes) -> int:
        raise OSError(errno.ENOSPC, "no space")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(DiskFull) as caught:
        evidence.export(entry, tmp_path)
    assert isinstance(caught.value, JournalError)
    assert list(tmp_path.iterdir()) == []
