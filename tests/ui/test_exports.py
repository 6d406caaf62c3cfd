"""What leaves the journal as files."""

from __future__ import annotations

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import DiskFull, Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.archive import Archive
from creator_coach.ui.dialogs.evidence import EvidenceDialog
from creator_coach.ui.exports import Exports
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast
from tests.ui import samples
from tests.ui.fakes import FakeCoach


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(900, 600)
    made.show()
    return made


@pytest.fixture
def toast(look: Look, room: QWidget) -> Toast:
    return Toast(look, room)


@pytest.fixture
def exports(look: Look, coach: FakeCoach, toast: Toast, room: QWidget) -> Exports:
    return Exports(look, Archive(lambda: coach), toast, room)


def spoken(toast: Toast) -> str:
    return toast.accessibleName() if toast.isVisible() else ""


def entry() -> Entry:
    return samples.threat()[0]


class TestEvidence:
    def sheet(self, exports: Exports, monkeypatch: pytest.MonkeyPatch, into: Path | str) -> EvidenceDialog:
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(into))
        exports.evidence(entry())
        assert exports.dialog is not None
        return exports.dialog

    def test_pictures_given_before_go_with_it(self, exports: Exports) -> None:
        exports.evidence(entry(), (Path("a/one.png"), Path("a/words.txt")))
        assert exports.dialog is not None
        assert exports.dialog.pictures == [Path("a/one.png")]
        assert exports.dialog.told.isVisible()

    def test_it_is_put_where_the_person_says(
        self, exports: Exports, toast: Toast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.sheet(exports, monkeypatch, tmp_path).go.click()
        (made,) = tmp_path.glob("creator-coach-*")
        assert made.is_dir()
        assert spoken(toast) == f"Exported to {made.name}"
        assert exports.dialog is None

    def test_pictures_go_with_it_and_it_may_be_a_zip(
        self, exports: Exports, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        picture = tmp_path / "seen.png"
        picture.write_bytes(b"a picture")
        dialog = self.sheet(exports, monkeypatch, tmp_path)
        dialog.take(picture)
        dialog.zip.setChecked(True)
        dialog.go.click()
        (made,) = tmp_path.glob("creator-coach-*.zip")
        with ZipFile(made) as opened:
            assert b"a picture" in [opened.read(name) for name in opened.namelist()]

    def test_what_fails_is_told_and_the_sheet_stays(
        self, exports: Exports, toast: Toast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        dialog = self.sheet(exports, monkeypatch, tmp_path / "gone")
        dialog.go.click()
        assert dialog.told.text() == "The evidence wasn’t exported. The app can’t write to that folder."
        dialog.take(tmp_path / "no.png")
        monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path))
        dialog.go.click()
        assert dialog.told.text() == "The evidence wasn’t exported. One of the pictures can’t be read."
        assert [each.name for each in dialog.pictures] == ["no.png"]
        assert list(tmp_path.iterdir()) == []
        assert spoken(toast) == ""

    def test_a_full_disk_is_told(
        self, exports: Exports, coach: FakeCoach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        def full(*_given: object, **_named: object) -> Path:
            raise DiskFull

        monkeypatch.setattr(type(coach), "export_evidence", full)
        dialog = self.sheet(exports, monkeypatch, tmp_path)
        dialog.go.click()
        assert dialog.told.text() == "The evidence wasn’t exported. There isn’t enough room there."

    def test_no_folder_or_no_entry_is_no_export(
        self, exports: Exports, toast: Toast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.sheet(exports, monkeypatch, "").go.click()
        exports.dialog.reject()  # type: ignore[union-attr]  # It stays when no place was chosen.
        exports.evidence(None)
        assert exports.dialog is None
        assert spoken(toast) == ""
        assert list(tmp_path.iterdir()) == []


class TestCorrections:
    @pytest.fixture(autouse=True)
    def corrected(self, coach: FakeCoach) -> None:
        made = coach.begin("You idiot")
        coach.store.correct(made, *coach.reconsider(made, Kind.FEEDBACK, False, made.created)())

    def ask(self, exports: Exports, monkeypatch: pytest.MonkeyPatch, path: str) -> list[str]:
        asked: list[str] = []

        def answer(_parent: QWidget, title: str, name: str) -> tuple[str, str]:
            asked.extend([title, Path(name).name])
            return path, ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", answer)
        exports.corrections()
        return asked

    def test_they_are_written_without_a_word_of_the_comment(
        self, exports: Exports, toast: Toast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        path = tmp_path / "wrong.jsonl"
        asked = self.ask(exports, monkeypatch, str(path))
        assert asked == ["Where to put what the app got wrong", "creator-coach-corrections.jsonl"]
        written = path.read_text(encoding="utf-8")
        assert '"person_kind": "feedback"' in written
        assert "idiot" not in written
        assert spoken(toast) == "Exported to wrong.jsonl"

    def test_no_place_is_no_export(
        self, exports: Exports, toast: Toast, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        self.ask(exports, monkeypatch, "")
        assert spoken(toast) == ""

    def test_a_place_that_cannot_be_written_to_is_told(
        self, exports: Exports, toast: Toast, coach: FakeCoach, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        coach.store.failing = DiskFull()
        self.ask(exports, monkeypatch, str(tmp_path / "wrong.jsonl"))
        assert spoken(toast) == "Nothing was exported. The app can’t write to that place."
