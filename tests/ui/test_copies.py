"""Backups from the window, on a real journal: made, listed, restored and that undone, copied, removed; and failures."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, JournalUnwritable
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.copies import Copies
from creator_coach.ui.dialogs.backups import BackupsDialog
from tests.shots.gated import Gated


@pytest.fixture
def gated(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Gated]:
    """A window on a journal with one draft, at its settings."""
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin("The sound jumps.")
    coach.close()
    made = Gated(tmp_path)
    made.window.go("settings")
    yield made
    made.close()


@pytest.fixture
def copies(gated: Gated) -> Copies:
    return gated.gate.data.copies


def sheet(copies: Copies) -> BackupsDialog:
    copies.ask()
    assert copies.dialog is not None
    return copies.dialog


def drafts(gated: Gated) -> list[str]:
    return [entry.text for entry in gated.opening().drafts()]


def test_one_is_made_changed_after_restored_and_that_undone(gated: Gated, copies: Copies) -> None:
    dialog = sheet(copies)
    before = dialog.table.rowCount()
    dialog.make.click()
    assert dialog.table.rowCount() == before + 1
    assert dialog.told.text() == "A backup has been made."
    gated.opening().begin("Later words.")
    dialog.table.selectRow(0)
    assert dialog.told.text() == "The journal would be as it was then, with 0 entries. Now it has 0."
    dialog.restore.click()
    assert drafts(gated) == ["The sound jumps."]
    assert gated.window.toast.accessibleName() == "The journal is as it was then."
    copies.restore(max(gated.opening.safe.listed(None), key=lambda one: one.made).path)
    assert "Later words." in drafts(gated)


def test_a_copy_goes_to_a_folder_of_ones_own(copies: Copies, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    dialog = sheet(copies)
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(stick))
    dialog.copy.click()
    (copied,) = stick.iterdir()
    assert dialog.told.text() == f"Copied to {copied.name}"
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    dialog.copy.click()
    assert len(list(stick.iterdir())) == 1
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "gone"))
    dialog.copy.click()
    assert dialog.told.text().endswith("Nothing was changed.")


def test_one_can_be_removed_and_the_folder_opened(copies: Copies, monkeypatch: pytest.MonkeyPatch) -> None:
    dialog = sheet(copies)
    dialog.make.click()
    count = dialog.table.rowCount()
    dialog.table.selectRow(0)
    dialog.remove.click()
    assert dialog.table.rowCount() == count
    dialog.remove.click()
    assert dialog.table.rowCount() == count - 1
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog.folder.click()
    assert opened[0].endswith(("backups", str(copies._opening.safe.path.parent.name)))


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (DiskFull(), "There isn’t enough room on the disk. Nothing was changed."),
        (
            JournalUnwritable(),
            "That didn’t work: the file or the folder can’t be read or written. Nothing was changed.",
        ),
    ],
)
def test_what_fails_is_told_and_the_journal_opens_again(
    gated: Gated, copies: Copies, monkeypatch: pytest.MonkeyPatch, error: Exception, told: str
) -> None:
    def fail(*_given: object) -> None:
        raise error

    dialog = sheet(copies)
    dialog.make.click()
    for name in ("restore", "remove"):
        monkeypatch.setattr(Safekeeping, name, fail)
    dialog.table.selectRow(0)
    for _press in range(2):
        dialog.remove.click()
    assert dialog.told.text() == told
    dialog.restore.click()
    assert dialog.told.text() == told
    assert drafts(gated) == ["The sound jumps."]
    monkeypatch.setattr(type(gated.opening().journal), "back_up", fail)
    dialog.make.click()
    assert dialog.told.text() == told


def test_words_that_cannot_be_saved_stop_it(gated: Gated, copies: Copies, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(gated.window.routes.desk, "flush", lambda: False)
    copies.restore(Path("any"))
    assert gated.window.toast.accessibleName() == "Your last words couldn’t be saved, so nothing was changed."
