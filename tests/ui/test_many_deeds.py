"""What is done with one of many comments or all of a group, and undone; the journeys do the whole job."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from creator_coach.settings import Settings
from creator_coach.triage.types import Group
from tests.shots.studio import Studio

COMMENTS = "You are an idiot, quit.\n\nThis made my day, thank you!\n\nYou are a worthless idiot."


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path, Settings(language="en", theme="light"))
    made.window.many.show(COMMENTS)
    made.window.many.pages.page.intake.go.click()
    made.wait(lambda: not made.window.many.pages.sorting.busy)
    made.settle()
    yield made
    made.close()


def counts(studio: Studio) -> dict[Group, int]:
    return studio.coach.many.table(studio.window.many.pages.sorting.batch).counts


def test_a_group_is_let_go_of_and_taken_back(studio: Studio) -> None:
    page = studio.window.many.pages.page
    page.groups.release_asked.emit(Group.ATTACK)
    assert Group.ATTACK not in counts(studio)
    studio.window.toast._button.click()
    assert counts(studio)[Group.ATTACK] == 2


def test_one_of_a_group_is_let_go_of_and_the_list_goes_on(studio: Studio) -> None:
    page = studio.window.many.pages.page
    page.groups.list_asked.emit(Group.ATTACK)
    page.rows.rows[0].leave.click()
    assert len(page.rows.rows) == 1
    assert page.listed is Group.ATTACK


def test_a_place_that_cannot_be_written_to_is_said(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    told: list[str] = []
    monkeypatch.setattr(studio.window.toast, "tell", lambda words, *_: told.append(words))
    (tmp_path / "there.pdf").write_bytes(b"of somebody's")
    for into in (str(tmp_path / "no" / "folder.csv"), "", str(tmp_path / "there")):
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, into=into: (into, "PDF (*.pdf)"))
        studio.window.many.pages.page.report.click()
    assert told == [
        "Nothing was exported. The app can’t write to that place.",
        "There is a file of that name already. Nothing was changed.",
    ]
    assert (tmp_path / "there.pdf").read_bytes() == b"of somebody's"


def test_a_report_is_a_pdf_or_a_table_as_its_name_or_the_kind_chosen_says(
    studio: Studio, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    for name, kind, written, begins in (
        ("one.pdf", "", "one.pdf", b"%PDF"),
        ("two", "PDF (*.pdf)", "two.pdf", b"%PDF"),
        ("three", "CSV (*.csv)", "three.csv", b'\xef\xbb\xbf"Row"'),
        ("four.csv", "PDF (*.pdf)", "four.csv", b'\xef\xbb\xbf"Row"'),
    ):
        chosen = (str(tmp_path / name), kind)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, chosen=chosen: chosen)
        studio.window.many.pages.page.report.click()
        assert (tmp_path / written).read_bytes().startswith(begins)
