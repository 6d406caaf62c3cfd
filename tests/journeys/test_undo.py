"""Whatever takes something away or moves it is taken back by Ctrl+Z, and all is as it was, in each language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from creator_coach.journal.types import Entry
from creator_coach.triage.types import Group
from creator_coach.ui.pages.reading import ReadingPage
from tests.house.source import ROOT
from tests.journeys.test_many import EVENINGS, Evening, counts, sort
from tests.shots.studio import Studio

Open = Callable[[str], Studio]
Deed = Callable[[Studio, Evening], Callable[[], object]]
_ONCE = datetime(2026, 1, 1, tzinfo=UTC)


def read(studio: Studio, text: str) -> Entry:
    """Paste and read `text`; the entry that lies on the desk."""
    studio.new()
    studio.copy(text)
    studio.paste()
    studio.read()
    studio.settle()
    entry = studio.window.routes.desk.entry
    assert entry is not None
    return entry


def put_away(studio: Studio, text: str) -> Entry:
    """Paste, read and put away `text`."""
    entry = read(studio, text)
    studio.window.routes.put_away()
    studio.settle()
    return entry


def clearing(studio: Studio, evening: Evening) -> Callable[[], object]:
    studio.new()
    studio.copy(evening.comments[0])
    studio.paste()
    return studio.window.routes.start._box.clear_text


def putting_away(studio: Studio, evening: Evening) -> Callable[[], object]:
    read(studio, evening.comments[0])
    return studio.window.routes.put_away


def keeping_a_kind_one(studio: Studio, evening: Evening) -> Callable[[], object]:
    read(studio, evening.comments[3])
    return studio.window.routes.reading.keep_button.click


def keeping_a_part(studio: Studio, evening: Evening) -> Callable[[], object]:
    read(studio, evening.comments[0])
    return lambda: studio.window.routes.reading.part_kept.emit(evening.comments[0][:8])


def deleting(studio: Studio, evening: Evening) -> Callable[[], object]:
    entry = put_away(studio, evening.comments[0])
    studio.window.go("journal")
    return lambda: studio.window.asides.journal.delete_asked.emit(entry.id)


def deleting_kind_words(studio: Studio, evening: Evening) -> Callable[[], object]:
    read(studio, evening.comments[3])
    studio.window.routes.reading.keep_button.click()
    studio.window.go("kind_words")
    studio.settle()
    return studio.window.kept.page.cards[0].delete.click


def taking_out_of_the_trash(studio: Studio, evening: Evening) -> Callable[[], object]:
    deleting(studio, evening)()
    studio.window.asides.journal.trash_asked.emit()
    studio.settle()
    return studio.window.asides.bin.page.restore_button.click


def letting_many_go(studio: Studio, evening: Evening) -> Callable[[], object]:
    return sort(studio, evening).groups.cards[Group.ATTACK].acts[0].click


def filling_the_jar(studio: Studio, evening: Evening) -> Callable[[], object]:
    fill = sort(studio, evening).groups.cards[Group.KIND].acts[0].click

    def act() -> None:
        fill()
        studio.wait(lambda: Group.KIND not in counts(studio))

    return act


def taking_a_line_away(studio: Studio, evening: Evening) -> Callable[[], object]:
    read(studio, evening.comments[0])
    page = studio.window.page
    assert isinstance(page, ReadingPage)
    page.take._open_field()
    page.take._field.setText("One of my own")
    page.take._add_own()
    studio.settle()
    return lambda: page.take._remove_own(0)


#: Each deed, and where its way back is made.
DEEDS: dict[Deed, str] = {
    clearing: "widgets/paste_box.py",
    putting_away: "window.py",
    keeping_a_kind_one: "kept.py",
    keeping_a_part: "kept.py",
    deleting: "journal_pages.py",
    deleting_kind_words: "journal_pages.py",
    taking_out_of_the_trash: "bin.py",
    letting_many_go: "many_deeds.py",
    filling_the_jar: "many_deeds.py",
    taking_a_line_away: "widgets/take_leave.py",
}
#: What is brought in from a file and what is restored from a backup is undone in test_keeping.py.
ELSEWHERE = {"carrying.py", "copies.py"}


def everything(studio: Studio) -> object:
    """All that the person sees, but for when it was last touched."""
    routes, window = studio.window.routes, studio.window
    routes.desk.flush()
    entries = [replace(entry, id="", created=_ONCE, changed=_ONCE) for entry in studio.coach.entries()]
    drafts = [entry.text for entry in studio.coach.drafts()]
    sorting = counts(studio) if "many" in vars(window) and window.many.pages.sorting.batch else {}
    return sorted(entries, key=lambda entry: entry.text), drafts, sorting


def test_every_way_back_is_tried() -> None:
    ui = ROOT / "creator_coach" / "ui"
    ways = ("toast.offer(", "    def undo_last(self)")
    made = {path for path in ui.rglob("*.py") if any(way in path.read_text("utf-8") for way in ways)}
    tried = {ui / name for name in (*DEEDS.values(), *ELSEWHERE)}
    assert made - {ui / "undoing.py"} == tried


@pytest.mark.parametrize("evening", EVENINGS, ids=lambda evening: evening.language)
@pytest.mark.parametrize("deed", DEEDS, ids=lambda deed: deed.__name__)
def test_it_is_undone(deed: Deed, evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    act = deed(studio, evening)
    studio.settle()
    before = everything(studio)
    act()
    studio.settle()
    assert everything(studio) != before
    focused = QApplication.focusWidget() or studio.window
    QTest.keyClick(focused, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    studio.settle()
    assert everything(studio) == before
