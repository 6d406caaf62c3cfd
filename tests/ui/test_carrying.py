"""The journal out and in, through the window, on a real journal."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, EntryState, JournalError, Search
from creator_coach.ui.carrying import Carrying
from creator_coach.ui.dialogs.export import ExportDialog
from creator_coach.ui.dialogs.incoming import IncomingDialog
from tests.shots.gated import Gated


@pytest.fixture
def gated(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Gated]:
    """A window on a journal with one draft, at its settings."""
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin("The sound jumps, you clown.")
    coach.close()
    made = Gated(tmp_path)
    made.window.go("settings")
    yield made
    made.close()


@pytest.fixture
def carrying(gated: Gated) -> Carrying:
    return gated.gate.data.carrying


def told(gated: Gated) -> str:
    return gated.window.toast.accessibleName()


def place(monkeypatch: pytest.MonkeyPatch, path: Path | str) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))


@pytest.mark.parametrize(
    ("form", "opening"), [("json", b"{"), ("md", b"#"), ("csv", b""), ("html", b"<"), ("pdf", b"%PDF")]
)
def test_it_leaves_in_every_form(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, form: str, opening: bytes
) -> None:
    path = tmp_path / f"out.{form}"
    place(monkeypatch, path)
    carrying.ask_out()
    dialog = carrying.dialog
    assert dialog is not None
    dialog.form.setCurrentIndex(dialog.form.findData(form))  # type: ignore[union-attr]
    dialog.go.click()
    assert path.read_bytes().startswith(opening)
    assert told(gated) == f"Exported 1 entry to out.{form}"


def test_no_place_is_no_export(gated: Gated, carrying: Carrying, monkeypatch: pytest.MonkeyPatch) -> None:
    place(monkeypatch, "")
    carrying.take_out("json", "veiled", 0)
    carrying.ask_in()
    assert carrying.dialog is None


def test_out_deleted_and_in_again(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.json"
    place(monkeypatch, path)
    carrying.take_out("json", "veiled", 365)
    gated.opening().journal.delete_everything(backups=False)
    assert gated.opening().drafts() == []
    carrying.ask_in()
    assert isinstance(carrying.dialog, IncomingDialog)
    assert carrying.dialog.counts.text() == "1 entry is new."
    carrying.dialog.go.click()
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps, you clown."]
    assert told(gated) == "Brought in 1 entry."


def test_a_file_that_is_none_is_refused_with_a_sentence(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "other.json"
    path.write_text("[1, 2]", encoding="utf-8")
    place(monkeypatch, path)
    carrying.ask_in()
    assert told(gated) == "The file isn’t an exported journal. Nothing was changed."
    carrying.take_out("json", "open", 0)
    found = json.loads(path.read_text(encoding="utf-8"))
    number = next(key for key, value in found.items() if isinstance(value, int))
    path.write_text(json.dumps(found | {number: 99}), encoding="utf-8")
    carrying.ask_in()
    assert told(gated) == "The file was written by a newer version of the app. Nothing was changed."


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (DiskFull(), "There isn’t enough room on the disk. Nothing was changed."),
        (JournalError(), "The app can’t read or write there. Nothing was changed."),
    ],
)
def test_what_fails_is_told(
    gated: Gated,
    carrying: Carrying,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    sentence: str,
) -> None:
    def fail(*_given: object, **_named: object) -> None:
        raise error

    place(monkeypatch, tmp_path / "out.json")
    monkeypatch.setattr(type(gated.opening()), "write", fail)
    carrying.take_out("json", "open", 0)
    assert told(gated) == sentence
    monkeypatch.setattr(type(gated.opening()), "take_in", fail)
    carrying.take_in(tmp_path / "out.json")
    assert told(gated) == sentence


def test_the_ending_is_added_and_nothing_is_written_over_unasked(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(monkeypatch, tmp_path / "out")
    carrying.take_out("md", "veiled", 0)
    first = (tmp_path / "out.md").read_bytes()
    assert told(gated) == "Exported 1 entry to out.md"
    (tmp_path / "out.md").write_bytes(b"mine")
    carrying.take_out("md", "veiled", 0)
    assert told(gated) == "There is a file of that name already. Nothing was changed."
    assert (tmp_path / "out.md").read_bytes() == b"mine"
    # Here the file dialogue has asked.
    place(monkeypatch, tmp_path / "out.md")
    carrying.take_out("md", "veiled", 0)
    assert (tmp_path / "out.md").read_bytes() == first


def test_what_the_journal_shows_or_the_one_that_is_open_is_taken_out(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    coach = gated.opening()
    kept = [replace(coach.begin(text), state=EntryState.KEPT) for text in ("First words", "Second words")]
    kept[0] = replace(kept[0], title="zebra")
    for entry in kept:
        coach.save(entry)
    place(monkeypatch, tmp_path / "out.md")
    carrying.ask_out(Search("zebra"), kept[1].id)
    dialog = carrying.dialog
    assert isinstance(dialog, ExportDialog)
    for which, words in (("found", "First words"), ("this", "Second words")):
        carrying.take_out("md", "open", 0, which)
        written = (tmp_path / "out.md").read_text(encoding="utf-8")
        assert told(gated) == "Exported 1 entry to out.md"
        assert words in written
    dialog.reject()


def test_what_was_brought_in_can_be_undone(
    gated: Gated, carrying: Carrying, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place(monkeypatch, tmp_path / "out.json")
    carrying.take_out("json", "open", 0)
    (first,) = gated.opening().drafts()
    gated.opening().delete(first.id)
    gated.opening().purge()
    gated.opening().begin("Later words")
    carrying.take_in(tmp_path / "out.json")
    assert len(gated.opening().drafts()) == 2
    gated.window.toast._button.click()
    assert [entry.text for entry in gated.opening().drafts()] == ["Later words"]
