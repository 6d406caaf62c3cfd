"""Nothing that takes long holds the window up: it goes on, says what is being done, and locks in its own time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from time import monotonic
from typing import Any

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.export.types import Choice, Form
from creator_coach.journal.types import JournalError
from creator_coach.ui.background import Background
from creator_coach.ui.dialogs.incoming import IncomingDialog
from creator_coach.ui.pages.lock import LockPage
from tests.shots.gated import Gated

LOCK = "en ganska lång lösenfras"
PATIENCE = 20


class Slow:
    """A method of the coach that waits until it is let go on, and then does what it does, or fails."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, name: str) -> None:
        self.until, self.failing = Event(), False
        real: Callable[..., Any] = getattr(Coach, name)

        def slow(coach: Coach, *given: object, **named: object) -> object:
            self.until.wait(PATIENCE)
            if self.failing:
                raise JournalError
            return real(coach, *given, **named)

        monkeypatch.setattr(Coach, name, slow)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A locked journal with one comment deleted and one begun, another journal's export, and a place to write."""
    coach = Coach.at(tmp_path / "journal.db", LOCK)
    gone = coach.begin("The sound jumps, you clown.")
    coach.begin("Nobody asked for this.")
    coach.delete(gone.id)
    coach.close()
    other = Coach.at(tmp_path / "other.db")
    other.begin("Something from another computer.")
    other.write(other.export(Form.JSON, Choice(), "en").content, tmp_path / "in.json")
    other.close()
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out.json"), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "in.json"), ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
    return tmp_path


@pytest.fixture
def gated(folder: Path, qtbot: QtBot) -> Iterator[Gated]:
    made = Gated(folder, carrier=Background())
    made.unlock(LOCK)
    yield made
    made.close()


def goes_on(gated: Gated) -> bool:
    """Whether the window is served and what was asked for is still under way."""
    end, turns = monotonic() + 0.1, 0
    while monotonic() < end:
        gated.app.processEvents()
        turns += 1
    return turns > 5 and gated.gate.data.beside.busy


def finish(gated: Gated, slow: Slow) -> None:
    slow.until.set()
    gated.wait(lambda: not gated.gate.data.beside.busy)
    gated.settle()


def told(gated: Gated) -> str:
    return gated.window.toast.accessibleName()


def ask_in(gated: Gated) -> IncomingDialog:
    carrying = gated.gate.data.carrying
    carrying.ask_in()
    gated.wait(lambda: carrying.dialog is not None)
    assert isinstance(carrying.dialog, IncomingDialog)
    return carrying.dialog


def test_taking_out(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch, "export")
    gated.gate.data.carrying.take_out("json", "open", 0)
    assert goes_on(gated)
    assert not (folder / "out.json").exists()
    gated.wait(gated.window.toast.isVisible)
    assert told(gated) == "Exporting …"
    gated.opening().begin("Written while it is exported.")
    gated.gate.data.carrying.take_out("json", "open", 0)
    assert "still at work" in told(gated)
    finish(gated, slow)
    assert told(gated).startswith("Exported ")
    assert (folder / "out.json").exists()


def test_taking_out_as_pdf_in_another_thread(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(folder / "out.pdf"), ""))
    gated.gate.data.carrying.take_out("pdf", "veiled", 0)
    gated.wait(lambda: not gated.gate.data.beside.busy)
    assert (folder / "out.pdf").read_bytes().startswith(b"%PDF")


def test_taking_out_that_fails(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch, "write")
    slow.failing = True
    gated.gate.data.carrying.take_out("json", "open", 0)
    finish(gated, slow)
    assert told(gated) == "The app can’t read or write there. Nothing was changed."
    assert not list(folder.glob("out*"))


def test_locked_while_it_is_taken_out(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody waits for the lock; how it went is told to whoever opens it again."""
    slow = Slow(monkeypatch, "export")
    gated.gate.data.carrying.take_out("json", "open", 0)
    gated.gate.lock()
    gated.settle()
    assert gated.cover(LockPage)
    finish(gated, slow)
    assert (folder / "out.json").exists()
    assert not gated.window.toast.isVisible()
    gated.unlock(LOCK)
    assert told(gated).startswith("Exported ")


def test_bringing_in(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet, slow = ask_in(gated), Slow(monkeypatch, "take_in")
    sheet.go.click()
    assert goes_on(gated)
    assert not sheet.go.isEnabled()
    assert "Nothing else can be changed" in sheet.told.text()
    sheet.reject()
    assert sheet.isVisible(), "it cannot be left half-way"
    finish(gated, slow)
    assert gated.gate.data.carrying.dialog is None
    assert told(gated) == "Brought in 1 entry."
    assert len(gated.opening().drafts()) == 2
    gated.window.toast._button.click()
    assert [each.text for each in gated.opening().drafts()] == ["Nobody asked for this."]


def test_bringing_in_that_fails(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    sheet, slow = ask_in(gated), Slow(monkeypatch, "take_in")
    slow.failing = True
    sheet.go.click()
    finish(gated, slow)
    assert gated.gate.data.carrying.dialog is None
    assert told(gated) == "The app can’t read or write there. Nothing was changed."
    assert len(gated.opening().drafts()) == 1


def test_locked_while_it_is_brought_in(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    """The journal is being changed as a whole: it is locked as soon as that is done."""
    sheet, slow = ask_in(gated), Slow(monkeypatch, "take_in")
    sheet.go.click()
    gated.gate.lock()
    assert goes_on(gated)
    assert gated.window.cover is None
    slow.until.set()
    gated.wait(lambda: isinstance(gated.window.cover, LockPage))
    gated.unlock(LOCK)
    assert len(gated.opening().drafts()) == 2


def test_emptying_the_trash(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gated.window.asides.bin.show()
    page, slow = gated.window.asides.bin.page, Slow(monkeypatch, "purge")
    page.empty_button.click()
    page.empty_button.click()
    assert goes_on(gated)
    assert gated.opening().journal.trash() != []
    finish(gated, slow)
    assert told(gated) == "1 entry is gone for good."
    assert gated.opening().journal.trash() == []
    assert page._nothing.isVisible()


def test_emptying_the_trash_that_fails(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    gated.window.asides.bin.show()
    slow, failed = Slow(monkeypatch, "purge"), list[str]()
    gated.window.routes.archive.failed.connect(failed.append)
    slow.failing = True
    gated.window.asides.bin.page.purge_asked.emit([each.entry.id for each in gated.opening().journal.trash()])
    finish(gated, slow)
    assert failed == ["JournalError"]
    assert len(gated.opening().journal.trash()) == 1


def test_deleting_everything(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    emptying, slow = gated.gate.data.emptying, Slow(monkeypatch, "delete_everything")
    emptying.ask()
    sheet = emptying.dialog
    assert sheet is not None
    sheet.keep.click()
    sheet.sure.click()
    sheet.go.click()
    assert goes_on(gated)
    assert not any(each.isEnabled() for each in (sheet.go, sheet.leave, sheet.sure))
    sheet.reject()
    assert sheet.isVisible()
    slow.failing = True
    finish(gated, slow)
    assert sheet.isVisible(), "it failed, and the person may try again"
    assert sheet.leave.isEnabled()
    slow.failing = False
    sheet.go.click()
    gated.wait(lambda: emptying.dialog is None)
    assert told(gated) == "Everything is deleted. The backups are kept."
    assert gated.opening().drafts() == []


def test_a_backup_by_hand(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    copies, until = gated.gate.data.copies, Event()
    journal = type(gated.opening().journal)
    real = journal.back_up

    def slow(kept: Any) -> Path:
        until.wait(PATIENCE)
        return real(kept)

    monkeypatch.setattr(journal, "back_up", slow)
    copies.ask()
    assert copies.dialog is not None
    before = copies.dialog.table.rowCount()
    copies.dialog.make.click()
    assert goes_on(gated)
    assert not copies.dialog.make.isEnabled()
    copies.restore(gated.opening.safe.copies()[0])
    assert "still at work" in copies.dialog.told.text()
    until.set()
    gated.wait(lambda: not gated.gate.data.beside.busy)
    assert copies.dialog.table.rowCount() == before + 1
    assert copies.dialog.make.isEnabled()


def test_the_passphrase_is_not_changed_meanwhile(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    slow = Slow(monkeypatch, "export")
    gated.gate.data.carrying.take_out("json", "open", 0)
    relock = gated.gate.relock
    relock._ask_for_one()
    assert relock.dialog is not None
    relock._change(LOCK, "another one that is long")
    assert "still at work" in relock.dialog._told.text()
    finish(gated, slow)
    relock.dialog.reject()
    assert gated.opening.passphrase == LOCK


def test_the_evidence(gated: Gated, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    exports, slow = gated.window._exports, Slow(monkeypatch, "export_evidence")
    exports.evidence(gated.opening().begin("I know where you live."))
    sheet = exports.dialog
    assert sheet is not None
    sheet.go.click()
    assert goes_on(gated)
    assert not sheet.go.isEnabled()
    slow.failing = True
    finish(gated, slow)
    assert "wasn’t exported" in sheet.told.text()
    assert sheet.go.isEnabled()
    slow.failing = False
    sheet.go.click()
    gated.wait(lambda: exports.dialog is None)
    assert told(gated).startswith("Exported to ")
