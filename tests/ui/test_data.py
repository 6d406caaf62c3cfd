"""The card of the journal's files is connected when the settings are made, and its sheets open from it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import DiskFull, Health, JournalBusy
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.dialogs.backups import BackupsDialog
from creator_coach.ui.dialogs.delete_everything import DeleteEverythingDialog
from creator_coach.ui.dialogs.export import ExportDialog
from tests.shots.gated import Gated


@pytest.fixture
def gated(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Gated]:
    made = Gated(tmp_path)
    made.gate.open(None)
    made.window.go("settings")
    yield made
    made.close()


def test_the_buttons_open_their_sheets(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    card, data = gated.window.asides.settings.data, gated.gate.data
    card.backups.click()
    assert isinstance(data.copies.dialog, BackupsDialog)
    data.copies.dialog.reject()
    card.out.click()
    assert isinstance(data.carrying.dialog, ExportDialog)
    data.carrying.dialog.reject()
    card.empty.click()
    assert isinstance(data.emptying.dialog, DeleteEverythingDialog)
    data.emptying.dialog.reject()
    asked: list[str] = []

    def choose(*given: str) -> tuple[str, str]:
        asked.append(given[1])
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    card.bring.click()
    assert asked == ["Which file to bring in"]


def test_the_journal_is_taken_out_from_its_own_page_too(gated: Gated) -> None:
    gated.window.asides.take_out_asked.emit(None, "an id")
    dialog = gated.gate.data.carrying.dialog
    assert isinstance(dialog, ExportDialog)
    assert dialog.which.findData("this") > 0
    dialog.reject()


def test_other_pages_have_no_such_card(gated: Gated) -> None:
    gated.window.go("support")
    assert "copies" not in gated.gate.data.__dict__


def test_a_journal_that_does_not_add_up_is_told_of_and_its_backups_offered(
    gated: Gated, monkeypatch: pytest.MonkeyPatch
) -> None:
    toast, data = gated.window.toast, gated.gate.data
    data.look_through()
    assert not toast.isVisible()
    data._whole = False
    monkeypatch.setattr(Safekeeping, "check", lambda *_: Health(3, ("a",)))
    data.look_through()
    assert toast.accessibleName().startswith("Some of the journal can’t be read as it was written.")
    assert data.copies.dialog is None
    data._show_backups()
    assert isinstance(data.copies.dialog, BackupsDialog)
    data.copies.dialog.reject()


def test_a_journal_in_use_elsewhere_is_no_damage(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_given: object) -> None:
        raise JournalBusy

    gated.gate.data._whole = False
    monkeypatch.setattr(Safekeeping, "check", busy)
    gated.gate.data.look_through()
    assert not gated.window.toast.isVisible()


def test_the_copy_of_the_day_is_made_when_the_journal_has_been_opened(gated: Gated) -> None:
    safe, coach = gated.opening.safe, gated.opening()
    coach.begin("The sound jumps.")
    assert safe.copies() == []  # when it was opened there was nothing to copy
    gated.gate.data.look_through()
    assert len(safe.copies()) == 0
    gated.gate.data._whole = False
    gated.gate.data.look_through()
    assert len(safe.copies()) == 1
    coach.begin("And again.")
    assert len(safe.copies()) == 1
    assert coach.journal.backup_failed is None


def test_a_copy_that_could_not_be_made_is_known(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_given: object) -> None:
        raise DiskFull

    monkeypatch.setattr(Safekeeping, "copy_today", full)
    gated.gate.data._whole = False
    gated.gate.data.look_through()
    assert isinstance(gated.opening().journal.backup_failed, DiskFull)
    assert not gated.window.routes.archive.backed_up()
