"""The languages that are found among the files."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.content import spoken, where

FINNISH = '{{"name": "Suomi", "place": {place}, "locale": "fi_FI", "clock": ".", "country": "FI"}}'


def bundle(folder: Path, **languages: str) -> None:
    """Bundled files in `folder`, as a wheel has them: a language.json for each of `languages`, and a folder of none."""
    (folder / "_resources" / "shared").mkdir(parents=True)
    for code, table in languages.items():
        (folder / "_resources" / code).mkdir()
        (folder / "_resources" / code / "language.json").write_text(table, encoding="utf-8")


def test_swedish_and_english_are_there_in_this_order() -> None:
    assert [(code, each.code, each.name) for code, each in spoken.spoken().items()] == [
        ("sv", "sv", "Svenska"),
        ("en", "en", "English"),
    ]
    assert spoken.SOURCE in spoken.spoken()


def test_a_folder_with_a_file_is_a_language(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle(tmp_path, zz=FINNISH.format(place=1), fi=FINNISH.format(place=2), aa=FINNISH.format(place=2))
    monkeypatch.setattr(where, "_PACKAGE", tmp_path)
    assert list(spoken.spoken()) == ["zz", "aa", "fi"]
    assert spoken.spoken()["fi"] == spoken.Spoken("fi", "Suomi", 2, "fi_FI", ".", "FI")


def test_what_lacks_in_the_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle(tmp_path, fi='{"name": "Suomi"}')
    monkeypatch.setattr(where, "_PACKAGE", tmp_path)
    with pytest.raises(TypeError, match="'locale'"):
        spoken.spoken()
