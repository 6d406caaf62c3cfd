"""Long work goes on beside the window, on a real journal, one thing at a time."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event, get_ident

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, JournalError
from creator_coach.ui import beside as besides
from creator_coach.ui.background import Background
from creator_coach.ui.beside import Beside
from creator_coach.ui.opening import Opening
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

Told = list[object]
PATIENCE = 20


@pytest.fixture
def opening(tmp_path: Path) -> Iterator[Opening]:
    made = Opening(tmp_path / "journal.db")
    made().begin("You clown.")
    yield made
    made.close()


@pytest.fixture
def toast(qtbot: QtBot, look: Look) -> Toast:
    around = QWidget()
    qtbot.addWidget(around)
    around.resize(900, 640)
    around.show()
    return Toast(look, around)


@pytest.fixture
def beside(opening: Opening, toast: Toast, qtbot: QtBot) -> Iterator[Beside]:
    runner = Background()
    made = Beside(opening, toast, runner)
    yield made
    runner.close()


def held(until: Event) -> Callable[[Coach], int]:
    """Work that lasts until somebody lets it go on."""

    def work(coach: Coach) -> int:
        until.wait(PATIENCE)
        return len(coach.drafts())

    return work


def test_it_is_done_in_another_thread_with_a_coach_of_its_own(beside: Beside, opening: Opening, qtbot: QtBot) -> None:
    told: Told = []
    mine = opening()

    def work(coach: Coach) -> tuple[bool, bool, int]:
        return coach is mine, get_ident() == here, len(coach.drafts())

    here = get_ident()
    with qtbot.waitSignal(beside.ended):
        assert beside.ask(work, told.append, "Working …")
    assert told == [(False, False, 1)]


def test_the_window_goes_on_and_can_save_meanwhile(beside: Beside, opening: Opening, qtbot: QtBot) -> None:
    until, told = Event(), Told()
    beside.ask(held(until), told.append, "Working …")
    opening().begin("Another one, written while it is at work.")
    assert beside.busy
    assert not beside.writing
    until.set()
    qtbot.waitUntil(lambda: bool(told))
    assert told == [2]


def test_what_takes_a_while_is_said_and_what_is_quick_is_not(
    beside: Beside, toast: Toast, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    until, told = Event(), Told()
    beside.ask(held(until), told.append, "Working …")
    assert not toast.isVisible()
    qtbot.waitUntil(toast.isVisible)
    assert toast.accessibleName() == "Working …"
    assert not toast._timer.isActive()
    until.set()
    qtbot.waitUntil(lambda: bool(told))
    assert not toast.isVisible()
    monkeypatch.setattr(beside._soon, "timeout", None)
    until.set()
    with qtbot.waitSignal(beside.ended):
        beside.ask(held(until), told.append, "Working …")
    assert not toast.isVisible()
    assert not beside._soon.isActive()


def test_one_thing_at_a_time(beside: Beside, toast: Toast, qtbot: QtBot) -> None:
    until, told = Event(), Told()
    beside.ask(held(until), told.append, "Working …", writes=True)
    assert beside.writing
    assert not beside.ask(held(until), told.append, "Working …")
    assert toast.accessibleName() == beside.busy_words()
    until.set()
    with qtbot.waitSignal(beside.ended):
        pass
    assert told == [1]
    assert not beside.writing


def test_what_fails_is_handed_over(beside: Beside, qtbot: QtBot) -> None:
    told: Told = []

    def fail(_coach: Coach) -> int:
        raise DiskFull

    with qtbot.waitSignal(beside.ended):
        beside.ask(fail, told.append, "Working …")
    assert [type(each) for each in told] == [DiskFull]


def test_a_journal_that_is_closed_for_a_moment_is_no_crash(beside: Beside, opening: Opening) -> None:
    told: Told = []
    opening.hand_over()
    assert beside.ask(lambda coach: len(coach.drafts()), told.append, "Working …")
    assert [isinstance(each, JournalError) for each in told] == [True]
    opening.take_back(None)


def test_what_was_done_while_it_was_locked_is_told_when_it_is_open(
    beside: Beside, opening: Opening, toast: Toast, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(besides, "SOON_MS", 0)
    until, told = Event(), Told()
    beside.ask(held(until), told.append, "Working …")
    opening.lock()
    beside._say()
    assert not toast.isVisible()
    until.set()
    with qtbot.waitSignal(beside.ended):
        pass
    assert told == []
    opening.unlock(None)
    beside.resume()
    beside.resume()
    assert told == [1]


def test_closing_the_window_waits_for_what_is_half_done(opening: Opening, toast: Toast, tmp_path: Path) -> None:
    runner, begun, until = Background(), Event(), Event()
    beside = Beside(opening, toast, runner)
    told: Told = []

    def work(coach: Coach) -> None:
        begun.set()
        until.wait(PATIENCE)
        coach.begin("The last words.")

    beside.ask(work, told.append, "Working …", writes=True)
    assert begun.wait(PATIENCE)
    until.set()
    runner.close()
    assert len(opening().drafts()) == 2
    assert told == []
