"""A video went wrong and many comments came: pasted, sorted, dealt with, and found again the next day."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QLabel

from creator_coach.journal.types import EntryState, Search
from creator_coach.reading.types import Kind
from creator_coach.triage.types import Group
from creator_coach.ui.pages.many import ManyPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.safety import SafetyPage
from tests.shots.studio import Studio

Open = Callable[[str], Studio]


@dataclass(frozen=True)
class Evening:
    language: str
    comments: tuple[str, ...]
    cruel: tuple[str, ...]


EVENINGS = [
    Evening(
        "sv",
        (
            "Musiken är så hög att jag inte hör vad du säger.",
            "Kan du sänka musiken? Den dränker allt.",
            "Länken i beskrivningen fungerar inte, kan du laga den?",
            "Det här gjorde min dag, tack snälla!",
            "Så fint att se dig tillbaka. Kram!",
            "Du är en jävla idiot som borde sluta.",
            "Fula jävla nolla, ingen vill se dig.",
            "Jag vet var du bor och jag ska döda dig.",
        ),
        ("idiot", "nolla", "döda"),
    ),
    Evening(
        "en",
        (
            "The music is so loud that I can't hear what you say.",
            "Could you turn the music down? It drowns everything.",
            "The link in the description is broken, can you fix it?",
            "This made my day, thank you so much!",
            "So lovely to see you back. Hugs!",
            "You are a fucking idiot and should quit.",
            "Ugly worthless loser, nobody wants to see you.",
            "I know where you live and I am going to kill you.",
        ),
        ("idiot", "loser", "kill"),
    ),
]
each_language = pytest.mark.parametrize("evening", EVENINGS, ids=lambda evening: evening.language)


def page_of(studio: Studio) -> ManyPage:
    page = studio.window.page
    assert isinstance(page, ManyPage)
    return page


def sort(studio: Studio, evening: Evening) -> ManyPage:
    """Paste them on the first page, as one does, and go on to many."""
    studio.new()
    studio.copy("\n\n".join(evening.comments))
    studio.paste()
    studio.window.routes.start._many.click()
    page = page_of(studio)
    assert page.intake.box.hidden_text
    page.intake.go.click()
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    studio.settle()
    return page


def counts(studio: Studio) -> dict[Group, int]:
    return studio.coach.many.table(studio.window.many.pages.sorting.batch).counts


def seen(page: ManyPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible()).casefold()


@each_language
def test_they_are_sorted_and_no_cruel_word_is_seen(evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    page = sort(studio, evening)
    found = counts(studio)
    assert (found[Group.DANGER], found[Group.KIND], found[Group.ATTACK]) == (1, 2, 2)
    assert sum(found.values()) == len(evening.comments)
    assert [word for word in evening.cruel if word in seen(page)] == []
    for group in found:
        page.groups.list_asked.emit(group)
        studio.settle()
        assert (evening.comments[3].casefold() in seen(page)) is (group is Group.KIND)
        assert [word for word in evening.cruel if word in seen(page)] == []
        assert page.step_back()
    assert studio.coach.entries() == []  # the draft of the paste went with it


@each_language
def test_they_are_listed_in_the_order_they_came_and_no_cruel_word_is_seen(evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    page = sort(studio, evening)
    name = page._title.text()
    page.order._buttons["in_order"].click()
    studio.settle()
    assert [row.sorted.number for row in page.rows.rows] == list(range(len(evening.comments)))
    assert [row.leave.isVisible() for row in page.rows.rows] == [True] * 7 + [False]
    assert evening.comments[3].casefold() in seen(page)
    assert [word for word in evening.cruel if word in seen(page)] == []
    assert page._title.text() == name
    page.rows.rows[5].leave.click()
    studio.settle()
    assert [row.sorted.number for row in page.rows.rows] == [0, 1, 2, 3, 4, 6, 7]
    page.order._buttons["sorted"].click()
    studio.settle()
    assert not page.groups.isHidden()
    assert page._title.text() == name
    page.groups.list_asked.emit(Group.KIND)
    studio.settle()
    assert not page.order.isVisible()


@each_language
def test_each_group_is_dealt_with_and_that_can_be_undone(evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    page = sort(studio, evening)
    page.groups.cards[Group.ATTACK].acts[0].click()
    studio.settle()
    assert Group.ATTACK not in counts(studio)
    studio.window.toast._button.click()
    assert counts(studio)[Group.ATTACK] == 2
    page.groups.cards[Group.KIND].acts[0].click()
    studio.wait(lambda: Group.KIND not in counts(studio))
    studio.settle()
    jar = studio.coach.find(Search(kinds=frozenset({Kind.KIND}))).entries
    assert [entry.state for entry in jar] == [EntryState.KEPT] * 2
    studio.window.toast._button.click()
    assert counts(studio)[Group.KIND] == 2
    assert studio.coach.find(Search(kinds=frozenset({Kind.KIND}))).entries == ()


@each_language
def test_any_of_them_is_read_in_full_and_a_danger_opens_safety(evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    page = sort(studio, evening)
    page.groups.cards[Group.DANGER].acts[0].click()
    studio.wait(lambda: isinstance(studio.window.page, SafetyPage))
    studio.window.many.show()
    page.groups.list_asked.emit(Group.TAKE)
    page.rows.buttons()[0].click()
    studio.wait(lambda: isinstance(studio.window.page, ReadingPage))
    first = studio.window.routes.desk.entry
    studio.window.many.show()
    page.rows.buttons()[0].click()
    studio.settle()
    again = studio.window.routes.desk.entry
    assert first is not None
    assert again is not None
    assert again.id == first.id


@each_language
def test_the_report_holds_no_cruel_word_and_the_next_day_it_is_all_there(
    evening: Evening, studios: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    studio = studios(evening.language)
    page = sort(studio, evening)
    for name, way in (("report.csv", page.report), ("usable.csv", page.usable)):
        into = tmp_path / name
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, into=into: (str(into), ""))
        way.click()
        written = into.read_text("utf-8-sig").casefold()
        assert [word for word in evening.cruel if word in written] == []
        assert len(list(csv.reader(written.splitlines()))) > 1
    again = studios(evening.language)
    again.window.many.show()
    page = page_of(again)
    page.intake.rows[0].open_button.click()
    again.settle()
    assert counts(again)[Group.DANGER] == 1
    page.new.click()
    for _ in range(2):  # it asks once more
        page.intake.rows[0].delete.click()
    assert page.intake.rows == []
    assert again.coach.many.batches() == []


def test_what_is_no_comment_is_said_and_a_column_is_asked_for(studios: Open, tmp_path: Path) -> None:
    studio = studios("en")
    studio.window.many.show()
    page = page_of(studio)
    page.intake.file_given.emit(tmp_path / "gone.csv")
    assert page.intake.told.isVisible()
    table = tmp_path / "table.csv"
    table.write_text("aa,bb\n1,This made my day!\n2,The sound skips at 3:20.\n", encoding="utf-8")
    page.intake.file_given.emit(table)
    studio.settle()
    if page.intake.columns.isVisible():
        page.intake.columns.setCurrentIndex(1)
        page.intake.go_on.click()
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    studio.settle()
    assert (counts(studio)[Group.KIND], counts(studio)[Group.TAKE]) == (1, 1)
    studio.window.many.show(" . ")
    page.intake.go.click()
    studio.wait(lambda: not studio.window.many.pages.sorting.busy)
    studio.settle()
