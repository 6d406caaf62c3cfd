"""Deleting everything, through the window, on a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, JournalBusy
from creator_coach.ui.dialogs.delete_everything import DeleteEverythingDialog
from creator_coach.ui.emptying import Emptying
from tests.shots.gated import Gated

SECRET = "kvastskaftet"


@pytest.fixture
def gated(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Gated]:
    """A window on a journal with one draft and one backup, with words on the desk."""
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin(f"The {SECRET} jumps.")
    coach.journal.back_up()
    coach.close()
    made = Gated(tmp_path)
    made.window.routes.desk.set_text(f"More of the {SECRET}.")
    made.window.go("settings")
    yield made
    made.close()


@pytest.fixture
def emptying(gated: Gated) -> Emptying:
    return gated.gate.data.emptying


def sheet(emptying: Emptying) -> DeleteEverythingDialog:
    emptying.ask()
    assert emptying.dialog is not None
    return emptying.dialog


def told(gated: Gated) -> str:
    return gated.window.toast.accessibleName()


def holding(folder: Path) -> list[str]:
    """The files under `folder` in which the word can be read."""
    return [path.name for path in folder.rglob("*") if path.is_file() and SECRET.encode() in path.read_bytes()]


def test_everything_goes_and_no_word_is_left(gated: Gated, emptying: Emptying, tmp_path: Path) -> None:
    dialog = sheet(emptying)
    assert "2 entries" in dialog.words.text()
    dialog.remove.click()
    dialog.sure.click()
    dialog.go.click()
    assert told(gated) == "Everything is deleted, the backups too."
    assert emptying.dialog is None
    assert gated.opening().drafts() == []
    assert gated.window.routes.desk.entry is None
    gated.window.go("settings")
    gated.settle()
    assert gated.opening().drafts() == []
    assert holding(tmp_path) == []


def test_the_backups_stay_if_the_person_says_so(gated: Gated, emptying: Emptying, tmp_path: Path) -> None:
    dialog = sheet(emptying)
    dialog.keep.click()
    dialog.sure.click()
    dialog.go.click()
    assert told(gated) == "Everything is deleted. The backups are kept."
    assert gated.opening.safe.copies()
    assert holding(tmp_path) == [path.name for path in gated.opening.safe.copies()][-len(holding(tmp_path)) :]
    assert holding(tmp_path) != []


def test_what_fails_is_told_in_the_sheet(gated: Gated, emptying: Emptying, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object, **_named: object) -> None:
        raise DiskFull

    monkeypatch.setattr(type(gated.opening()), "delete_everything", full)
    dialog = sheet(emptying)
    emptying.empty(backups=False)
    assert dialog.told.text() == "That didn’t work: the disk is full. Nothing was changed."
    assert len(gated.opening().drafts()) == 2
    dialog.reject()
    emptying.empty(backups=False)


def test_a_file_that_another_program_holds_is_told_of(
    gated: Gated, emptying: Emptying, monkeypatch: pytest.MonkeyPatch
) -> None:
    def busy(*_given: object, **_named: object) -> None:
        raise JournalBusy

    monkeypatch.setattr(type(gated.opening()), "delete_everything", busy)
    emptying.empty(backups=False)
    assert "Another program holds the file" in told(gated)
