"""Evidence in a folder."""

from __future__ import annotations

import json
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

import pytest

from creator_coach.journal.types import Context
from creator_coach.ui.evidence import export
from tests.ui.samples import feedback_sv

ENTRY = replace(feedback_sv()[0], context=Context("YouTube", "Torpet", "https://example.org/1", "@someone"))


def test_the_folder_holds_the_text_the_details_and_their_sums(tmp_path: Path) -> None:
    folder = export(ENTRY, tmp_path)
    assert folder.name == "creator-coach-2026-11-22-1412"
    text = (folder / "comment.txt").read_bytes()
    assert text.decode() == ENTRY.text
    told = json.loads((folder / "details.json").read_text(encoding="utf-8"))
    assert told["text_sha256"] == sha256(text).hexdigest()
    assert (told["saved_local"], told["saved_utc"]) == ("2026-11-22T14:12:07+01:00", "2026-11-22T13:12:07+00:00")
    assert (told["platform"], told["account"], told["link"]) == ("YouTube", "@someone", "https://example.org/1")
    for line in (folder / "SHA256SUMS").read_text(encoding="utf-8").splitlines():
        known, name = line.split("  ")
        assert known == sha256((folder / name).read_bytes()).hexdigest()


def test_an_earlier_export_is_never_written_over(tmp_path: Path) -> None:
    first, second = export(ENTRY, tmp_path), export(ENTRY, tmp_path)
    assert first != second
    assert (second / "comment.txt").is_file()


def test_broken_characters_are_kept_as_they_came(tmp_path: Path) -> None:
    folder = export(replace(ENTRY, text="half \ud83d of a pair"), tmp_path)
    assert (folder / "comment.txt").read_bytes().decode("utf-8", "surrogatepass") == "half \ud83d of a pair"


def test_a_folder_that_is_gone_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="creator-coach"):
        export(ENTRY, tmp_path / "gone")
