"""Many comments in the window, with a journal of its own; the whole job is in tests/journeys/test_many.py."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from creator_coach.settings import Settings
from creator_coach.triage.types import Progress
from creator_coach.ui.background import Inline
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


class Held(Inline):
    """Does what it is asked when it is told to."""

    def __init__(self) -> None:
        super().__init__()
        self._held: list[Callable[[], None]] = []

    @property
    def busy(self) -> bool:
        return bool(self._held)

    def ask(self, work: Callable[[], Any], then: Callable[[Any], None]) -> None:
        self._held.append(lambda: then(work()))

    def drop(self) -> None:
        self._held.clear()

    def let_go(self) -> None:
        """Do what is held now."""
        held, self._held = self._held, []
        for each in held:
            each()


@pytest.fixture
def tabler(studio: Studio) -> Held:
    made = Held()
    studio.window.many.pages._tabler = made
    return made


def test_a_table_that_is_on_its_way_is_shown_and_then_what_has_changed_since(studio: Studio, tabler: Held) -> None:
    page = read(studio)
    pages = studio.window.many.pages
    assert tabler.busy
    assert page.groups.isHidden()
    pages._tell()
    pages._tell()
    tabler.let_go()
    assert page.groups.isVisible()
    assert tabler.busy, "what has changed since is on its way"
    tabler.let_go()
    assert not tabler.busy


def test_a_table_of_what_is_gone_is_not_shown(studio: Studio, tabler: Held) -> None:
    page = read(studio)
    studio.coach.many.drop(studio.window.many.pages.sorting.batch)
    studio.window.many.pages._tell_if_there()
    studio.window.many.pages._anew()
    tabler.let_go()
    assert page.groups.isHidden()
    studio.window.many.forget_pages()
    assert not tabler.busy


def test_while_comments_are_read_the_table_is_shown_anew_now_and_then(
    studio: Studio, monkeypatch: pytest.MonkeyPatch
) -> None:
    read(studio)
    pages, shown = studio.window.many.pages, list[int]()
    now = Progress(studio.coach.many.counts(pages.sorting.batch))
    monkeypatch.setattr(ManyPage, "show_table", lambda _page, table, *_: shown.append(table.total))
    pages._refresh.stop()
    pages._refresh.setInterval(60_000)
    for _ in range(5):
        pages._moved(now, running=True)
    assert shown == [3], "not for each helping"
    pages._moved(now, running=False)
    assert shown == [3, 3], "at once when it is done"
    pages._refresh.timeout.emit()
    assert shown == [3, 3, 3], "and when some time has gone by"
