from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.intake.guess import guess
from creator_coach.intake.types import Format, Source
from tests.intake.taking import source


@pytest.mark.parametrize(
    ("text", "name", "form"),
    [
        ("", "", Format.PLAIN),
        ("hello, you\nand, you\n", "", Format.PLAIN),
        ("[this] is, a comment\n\nand one\n", "", Format.PLAIN),
        ("{not json\n", "", Format.PLAIN),
        ("comment,name\na,b\n", "", Format.TABLE),
        ("a,b\nc,d\n", "x.CSV", Format.TABLE),
        ('[{"text": "a"}]', "", Format.JSON),
        ('{"comments": [', "", Format.JSON),
        ('{"text": "a"}', "", Format.JSON_LINES),
        ('{"text": "a"', "a.jsonl", Format.JSON_LINES),
        ('{"a": {}}', "b.json", Format.JSON),
    ],
)
def test_each_is_told_from_the_others(text: str, name: str, form: Format) -> None:
    assert guess(source(text, name)).format is form


def test_a_large_file_is_told_by_its_beginning(tmp_path: Path) -> None:
    path = tmp_path / "big.csv"
    path.write_text("name,comment\n" + "a,it is too long å\n" * 20_000, encoding="utf-16")
    found = guess(Source.at(path))
    assert found.encoding == "utf-16-le"
    assert found.columns is not None
    assert found.columns.text == 1


def test_the_persons_word_on_the_encoding_wins() -> None:
    assert guess(source("å,b\n", "a.csv"), "windows-1252").headings == ("", "")
    assert guess(source("comment å,b\n", "a.csv"), "windows-1252").encoding == "windows-1252"


def test_the_persons_word_on_the_format_wins() -> None:
    assert guess(source("a\n\nb\n"), form=Format.YOUTUBE_PAGE).format is Format.YOUTUBE_PAGE
    found = guess(source("a b c|d\n"), form=Format.TABLE)
    assert found.columns is not None
    assert (found.columns.delimiter, found.columns.text) == ("|", 0)
