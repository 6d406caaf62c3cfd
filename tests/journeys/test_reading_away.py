"""The window as it really runs: the reading is done on a thread of its own, and the person goes on meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from threading import Event
from time import perf_counter
from typing import Self

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import EntryState
from creator_coach.reader import ToRead
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from creator_coach.ui.background import Background
from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.pages.settings import SettingsPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.patient import warm
from tests.journal.made import wrong
from tests.shots.studio import Studio

COMMENT = "I like the channel but the music is way too loud, could you turn it down? You idiot."
ATTACK = "You are a disgusting ugly loser, shut up."
#: The longest time, in seconds, that the window may not answer; a third of it on a machine that does nothing else.
PAUSE = 0.15


@pytest.fixture
def studio(tmp_path: Path, qtbot: QtBot) -> Iterator[Studio]:
    made = Studio(tmp_path, Settings(language="en", theme="light"), Background())
    made.window.resize(1280, 832)
    yield made
    made.close()


def paste(studio: Studio, text: str) -> None:
    studio.new()
    studio.copy(text)
    studio.paste()


def hold(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> tuple[Event, Event]:
    """From now on a reading waits in the middle; the events are: one has begun, and: it may end."""
    begun, may_end = Event(), Event()
    prepare = studio.coach.prepare

    def held(text: str, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> ToRead:
        work = prepare(text, language, kind, safe)

        def after() -> object:
            begun.set()
            assert may_end.wait(20)
            return work()

        return after  # type: ignore[return-value]

    monkeypatch.setattr(studio.coach, "prepare", held)
    return begun, may_end


def test_paste_read_correct_and_meet_the_same_wording_again(studio: Studio) -> None:
    paste(studio, ATTACK)
    studio.read()
    page = studio.page()
    assert isinstance(page, AttackPage)
    page.strip.threat_button.click()
    studio.wait(lambda: isinstance(studio.page(), SafetyPage))
    studio.window.routes.put_away()
    paste(studio, ATTACK)
    studio.read()
    again = studio.page()
    assert isinstance(again, SafetyPage)
    assert "Your own reading: threat." in again._subtitle.text()
    again.not_threat_button.click()
    studio.wait(lambda: not isinstance(studio.page(), SafetyPage))
    found = wrong(studio.coach)
    assert (found.threats_missed, found.readings) == (1, 2)


def test_another_comment_is_pasted_while_one_is_read(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_end = hold(studio, monkeypatch)
    paste(studio, ATTACK)
    studio.press_primary()
    assert begun.wait(20)
    assert not studio.window.routes.start._last._read.isEnabled()
    paste(studio, COMMENT)
    assert studio.window.routes.start._last._read.isEnabled()
    studio.press_primary()
    may_end.set()
    studio.wait(lambda: isinstance(studio.page(), ReadingPage))
    first, second = sorted(studio.coach.drafts(), key=lambda entry: entry.created)
    assert (first.text, first.reading, first.state) == (ATTACK, None, EntryState.DRAFT)
    assert (second.text, second.kind) == (COMMENT, Kind.FEEDBACK)


def test_a_reading_takes_nobody_away_from_where_they_went(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    _, may_end = hold(studio, monkeypatch)
    paste(studio, COMMENT)
    studio.press_primary()
    studio.window.go("settings")
    may_end.set()
    studio.wait(lambda: not studio.runner.busy)
    assert isinstance(studio.page(), SettingsPage)
    studio.window.go("read")
    assert isinstance(studio.page(), ReadingPage)


def test_the_window_is_closed_while_one_is_read(studio: Studio, monkeypatch: pytest.MonkeyPatch) -> None:
    begun, may_end = hold(studio, monkeypatch)
    paste(studio, COMMENT)
    studio.press_primary()
    assert begun.wait(20)
    studio.window.close()
    may_end.set()
    studio.runner.close()
    studio.app.processEvents()
    assert isinstance(studio.page(), StartPage)
    assert [(entry.text, entry.reading) for entry in studio.coach.drafts()] == [(COMMENT, None)]


@dataclass
class Heart:
    """Beats as often as the window's thread comes round, and notes the longest pause, in seconds."""

    timer: QTimer = field(default_factory=QTimer)
    last: float = 0.0
    longest: float = 0.0

    def __enter__(self) -> Self:
        self.last = perf_counter()
        self.timer.timeout.connect(self.beat)
        self.timer.start(0)
        return self

    def __exit__(self, *_: object) -> None:
        self.beat()
        self.timer.stop()

    def beat(self) -> None:
        now = perf_counter()
        self.longest = max(self.longest, now - self.last)
        self.last = now


def test_a_very_long_comment_does_not_hold_the_window_up(studio: Studio) -> None:
    warm()
    paste(studio, COMMENT)
    studio.read()
    pauses = []
    # Whatever else the machine does can only make a pause longer: the best of a few is what is ours.
    for _ in range(5):
        paste(studio, f"{COMMENT} " * (100_000 // len(COMMENT)))
        studio.settle()
        start = studio.page()
        with Heart() as heart:
            studio.press_primary()
            studio.wait(lambda start=start: studio.page() is not start)  # type: ignore[misc]
        pauses.append(heart.longest)
        studio.window.routes.put_away()
    assert min(pauses) < PAUSE, pauses
