from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.intake.types import Format, Source


def test_rows_of_json_are_counted_by_comment() -> None:
    assert {each for each in Format if each.by_item} == {Format.JSON, Format.YT_DLP, Format.YOUTUBE_API}


def test_a_file_can_be_read_again_and_again(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(b"abc")
    found = Source.at(path)
    assert (found.size, found.name) == (3, "a.csv")
    for _ in range(2):
        with found.open() as file:
            assert file.read() == b"abc"


def test_a_missing_file_and_a_folder_are_told(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Source.at(tmp_path / "none")
    with pytest.raises(IsADirectoryError):
        Source.at(tmp_path)


def test_half_a_letter_that_was_pasted_is_no_fault() -> None:
    assert Source.of_text("a\ud800").size == 4
