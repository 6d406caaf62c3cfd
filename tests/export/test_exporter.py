"""Out of the front door and in again."""

from __future__ import annotations

import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.coach import Coach
from creator_coach.export.exporter import Exporter
from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal.types import AlreadyThere, ExportTooNew, Incoming, NotAnExport, PictureUnreadable
from tests.journal.made import entry, full_entry


@pytest.fixture
def coach(tmp_path: Path) -> Iterator[Coach]:
    made = Coach.at(tmp_path / "mine" / "journal.db")
    made.journal.save(full_entry())
    made.journal.save(entry("Du är en idiot. Höj ljudet!", id="a" * 32))
    yield made
    made.close()


def test_out_and_in(coach: Coach, tmp_path: Path) -> None:
    path = tmp_path / "out.json"
    made = coach.export(Form.JSON, Choice(), "sv")
    assert made.count == 2
    coach.write(made.content, path)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    other = Coach.at(tmp_path / "other" / "journal.db", "hemligt")
    assert other.preview(path) == Incoming(new=2)
    assert other.entries() == []
    assert other.take_in(path) == Incoming(new=2)
    assert other.export(Form.JSON, Choice(), "en") == made
    other.close()


def test_what_nobody_read_is_read_so_that_it_is_veiled(coach: Coach) -> None:
    made = coach.export(Form.HTML, Choice(ids=frozenset({"a" * 32})), "en").content.decode("utf-8")
    assert "[hidden: insult]" in made
    assert "idiot" not in made
    assert "idiot" in coach.export(Form.CSV, Choice(comments=Comments.OPEN), "en").content.decode("utf-8")


def test_nothing_is_written_over_unasked(coach: Coach, tmp_path: Path) -> None:
    coach.write(b"a", tmp_path / "a")
    with pytest.raises(AlreadyThere):
        coach.write(b"b", tmp_path / "a")
    coach.write(b"c", tmp_path / "a", over=True)
    assert (tmp_path / "a").read_bytes() == b"c"


@pytest.mark.parametrize(
    ("content", "error"),
    [(b"hej", NotAnExport), (b'{"format": "creator-coach journal", "version": 99}', ExportTooNew)],
)
def test_a_file_that_is_not_ours(coach: Coach, tmp_path: Path, content: bytes, error: type[Exception]) -> None:
    (tmp_path / "a").write_bytes(content)
    for ask in (coach.preview, coach.take_in):
        with pytest.raises(error):
            ask(tmp_path / "a")
    assert len(coach.entries()) == 2


@pytest.mark.parametrize(("language", "first"), [("sv", "BEVIS"), ("en", "EVIDENCE")])
def test_evidence_is_explained_in_the_persons_language(coach: Coach, tmp_path: Path, language: str, first: str) -> None:
    (tmp_path / "a.png").write_bytes(b"png")
    made = coach.export_evidence(full_entry(), tmp_path, language, [tmp_path / "a.png"])
    assert (made / "README.txt").read_text(encoding="utf-8").startswith(first)
    assert (made / "picture-1.png").read_bytes() == b"png"
    assert coach.export_evidence(full_entry(), tmp_path, zipped=True).suffix == ".zip"
    with pytest.raises(PictureUnreadable):
        coach.export_evidence(full_entry(), tmp_path, language, [tmp_path / "gone.png"])


def test_corrections_leave_without_words(coach: Coach, tmp_path: Path) -> None:
    assert coach.export_corrections(tmp_path / "a") == 0
    assert (tmp_path / "a").read_bytes() == b""


def test_one_without_a_journal_has_nothing_to_export() -> None:
    for made in (Exporter(), Coach()):
        with pytest.raises(RuntimeError):
            made.export(Form.JSON, Choice(), "sv")


def test_cells_as_bytes() -> None:
    assert Exporter.cells([["Ljud", "9"]]) == b'\xef\xbb\xbf"Ljud","9"\r\n'
