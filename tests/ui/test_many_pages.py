"""Many comments in the window, with a journal of its own; the whole job is in tests/journeys/test_many.py."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from creator_coach.settings import Settings
from creator_coach.ui.pages.many import ManyPage
from tests.shots.studio import Studio

COMMENTS = "The sound skips at 3:20.\n\nThis made my day, thank you!\n\nThe sound is too low."


@pytest.fixture
def studio(tmp_path: Path) -> Iterator[Studio]:
    made = Studio(tmp_path, Settings(language="en", theme="light"))
    yield made
    made.close()


def read(studio: Studio, words: str = COMMENTS) -> ManyPage:
    studio.window.many.show(words)
    page = studio.window.many.pages.page
    page.intake.go.click()
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    studio.settle()
    return page


def test_the_page_is_as_it_was_left(studio: Studio) -> None:
    page = read(studio)
    title = page._title.text()
    studio.window.go("journal")
    studio.window.many.show()
    assert studio.window.page is page
    assert page._title.text() == title


def test_what_was_pasted_on_the_first_page_stays_there_until_it_is_taken_in(studio: Studio) -> None:
    studio.new()
    studio.copy(COMMENTS)
    studio.paste()
    studio.window.routes.start._many.click()
    assert studio.window.routes.desk.entry is not None
    studio.window.many.pages.page.intake.go.click()
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    assert studio.window.routes.desk.entry is None


def test_without_a_comment_it_says_so_and_keeps_no_batch(studio: Studio, tmp_path: Path) -> None:
    empty = tmp_path / "empty.json"
    empty.write_text("[]", encoding="utf-8")
    studio.window.many.show()
    page = studio.window.many.pages.page
    page.intake.file_given.emit(empty)
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    studio.settle()
    assert page.intake.told.isVisible()
    assert studio.coach.many.batches() == []


def test_a_point_opens_its_comments_and_one_can_be_let_go(studio: Studio) -> None:
    page = read(studio)
    batch = studio.window.many.pages.sorting.batch
    points = [each for each in studio.coach.many.table(batch).points if len(each.numbers) > 1]
    page.groups.list_asked.emit(points[0])
    assert len(page.rows.rows) == len(points[0].numbers)
    page.rows.rows[0].leave.click()
    assert studio.coach.many.table(batch).released == 1
    studio.window.toast._button.click()
    assert studio.coach.many.table(batch).released == 0


def test_when_the_window_is_covered_nothing_goes_on_and_nothing_pasted_stays(studio: Studio) -> None:
    studio.window.many.show(COMMENTS)
    page = studio.window.many.pages.page
    studio.window.many.forget_pages()
    assert page.intake.box.text == ""
    assert not studio.window.many.pages.sorting.busy
    assert studio.window.many.pages.page is not page
