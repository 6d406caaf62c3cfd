"""Watches the app while a journey goes on: what it tells, what its windows are called, and what keeps ticking."""

from __future__ import annotations

import gc
import re
from collections.abc import Iterable, Iterator
from itertools import pairwise

import pytest
from PySide6 import QtGui
from PySide6.QtCore import QCoreApplication, QEvent, QObject, QTimer
from PySide6.QtGui import QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from creator_coach.coach import Coach
from creator_coach.ui.widgets import toast
from tests.shots.gated import Gated
from tests.shots.studio import Studio

#: Milliseconds: nothing comes round more often while nobody does anything.
SELDOM = 60_000
#: The title that others may see, in the task bar or in a recording.
NEUTRAL = "Creator Coach"
#: Two words of a comment in a row are its words if they have as many letters as this; fewer anyone may say.
_TELLING = 8


def restless() -> list[str]:
    """The timers that would go off again and again, more often than once a minute, in all of the program."""
    timers = [each for each in gc.get_objects() if type(each) is QTimer and isValid(each)]
    windows: Iterable[QObject] = QApplication.topLevelWidgets()
    timers += [each for window in windows for each in window.findChildren(QTimer)]
    again = {each for each in timers if each.isActive() and not each.isSingleShot() and each.interval() < SELDOM}
    return sorted(f"{type(each.parent()).__name__}: {each.interval()} ms" for each in again)


def words_of(comment: str, notice: str) -> list[str]:
    """What `notice` says in the words of `comment`: two of them in a row, long enough to tell what it is about."""
    found = pairwise(re.findall(r"\w+", comment.casefold()))
    pairs = {f"{one} {two}" for one, two in found if len(one + two) >= _TELLING}
    said = " ".join(re.findall(r"\w+", notice.casefold()))
    return sorted(pair for pair in pairs if pair in said)


class Watch(QObject):
    """Everything that was told, read out, or given as a title; every comment that came in; what ticked at the end."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.titles: set[str] = set()
        self.comments: list[str] = []
        self.ticking: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note the title of every window that is shown or renamed."""
        if event.type() in (QEvent.Type.Show, QEvent.Type.WindowTitleChange) and isinstance(watched, QWidget):
            self.titles |= {watched.windowTitle()} if watched.isWindow() else set()
        return False

    def begin(self, monkeypatch: pytest.MonkeyPatch) -> None:
        """Watch from now on."""
        tell, start = toast.Toast.tell, Coach.begin

        def telling(self_: toast.Toast, words: str, *rest: object, **more: object) -> None:
            self.told.append(words)
            tell(self_, words, *rest, **more)  # type: ignore[arg-type]

        def beginning(self_: Coach, text: str, *rest: object) -> object:
            self.comments.append(text)
            return start(self_, text, *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(toast.Toast, "tell", telling)
        monkeypatch.setattr(Coach, "begin", beginning)
        monkeypatch.setattr(QtGui, "QAccessibleAnnouncementEvent", self._announcing())
        for room in (Studio, Gated):
            monkeypatch.setattr(room, "close", self._closing(room.close))

    def _announcing(self) -> object:
        made = QAccessibleAnnouncementEvent

        def announcing(widget: QWidget, words: str) -> object:
            self.told.append(words)
            return made(widget, words)

        return announcing

    def _closing(self, close: object) -> object:
        def closing(room: object) -> None:
            self.ticking += restless()
            close(room)  # type: ignore[operator]

        return closing

    def said(self) -> Iterator[str]:
        """What was told in the words of a comment, which it never should be."""
        for comment in set(self.comments):
            for notice in set(self.told):
                yield from words_of(comment, notice)


def left(before: set[QWidget]) -> list[str]:
    """The windows that are still there once everything has been closed, seen or not, and were not `before`."""
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    kept = [each for each in QApplication.topLevelWidgets() if each not in before]
    return [f"{type(each).__name__} {each.property('text') or each.accessibleName()}" for each in kept]
