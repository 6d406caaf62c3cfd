"""Every page comes up in both languages, and its picture is taken."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from creator_coach.reading.types import Kind
from tests.house.source import LANGUAGES
from tests.shots import __main__ as shots
from tests.shots import contact
from tests.shots.camera import Size, photograph, take
from tests.shots.scenes import COMMENTS

PAGES = {
    "start",
    "start-pasted",
    *(f"reading-{kind.value}" for kind in Kind if kind not in (Kind.ATTACK, Kind.THREAT)),
    "attack",
    "safety",
    "reflect-1",
    "reflect-2",
    "journal",
    "journal-filters",
    "journal-hits",
    "journal-no-hits",
    "journal-labels",
    "trash",
    "trash-empty",
    "settings-data",
    "sheet-backups",
    "sheet-export",
    "sheet-delete-everything",
    "sheet-evidence",
    "support",
    "settings",
    "welcome",
    "welcome-lock",
    "settings-lock",
    "sheet-set",
    "sheet-change",
    "sheet-remove",
    "lock",
    "lock-wrong",
    "lock-support",
    "lock-JournalDamaged",
    "lock-backup",
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_photographed(qapp: QApplication, tmp_path: Path, language: str) -> None:
    lines = list(photograph(tmp_path, language, "dark", Size(900, 640)))
    assert all(line.split()[1] == "900x640" for line in lines)
    names = {path.name.removesuffix(f"-{language}-dark-900x640.png") for path in tmp_path.iterdir()}
    assert names >= PAGES
    assert len(lines) == len(names)
    assert [line for line in lines if "CUT OFF" in line] == []
    assert len({path.read_bytes() for path in tmp_path.iterdir()}) == len(names), "two pages look the same"


def test_one_page_may_be_asked_for(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shots, "SIZES", (Size(900, 640, text=150),))
    assert shots.main(["settings-lock", "--folder", str(tmp_path), "--language", "en", "--theme", "light"]) == 0
    assert [path.name for path in tmp_path.iterdir()] == ["settings-lock-en-light-900x640-150.png"]


def test_several_pages_come_on_a_contact_sheet(qapp: QApplication, tmp_path: Path) -> None:
    lines = take((tmp_path, "sv", "dark", Size(900, 640), "lock"))
    sheet = QImage(str(tmp_path / "contact-sv-dark-900x640.png"))
    assert len(lines) > contact.COLUMNS
    assert sheet.width() == contact.COLUMNS * (contact.THUMB + contact.GAP) + contact.GAP
    first = sheet.copy(contact.GAP, contact.GAP + contact.NAME, contact.THUMB, 200)
    assert first.pixelColor(2, 2) != contact.PAPER


def test_both_languages_have_the_same_made_up_comments() -> None:
    assert COMMENTS["sv"].keys() == COMMENTS["en"].keys() >= {kind.value for kind in Kind}
