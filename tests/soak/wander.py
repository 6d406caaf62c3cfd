"""Hands that do anything at all in the real window, the same for the same seed, and what it costs to let them."""

from __future__ import annotations

import gc
import random
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from traceback import extract_tb
from types import TracebackType
from typing import Any

from PySide6.QtCore import QEvent, Qt, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from tests.shots.studio import Studio

#: The journal is emptied when there is more in it: what is looked for is what grows though nothing is kept.
KEPT = 40
PLACES = ("read", "journal", "kind_words", "insights", "support", "settings", "help")
KEYS: tuple[tuple[Qt.Key, Qt.KeyboardModifier], ...] = (
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_F6)),
    *((key, Qt.KeyboardModifier.NoModifier) for key in (Qt.Key.Key_Space, Qt.Key.Key_Down, Qt.Key.Key_F9)),
    *((key, Qt.KeyboardModifier.ControlModifier) for key in (Qt.Key.Key_Z, Qt.Key.Key_N, Qt.Key.Key_F, Qt.Key.Key_T)),
    (Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier),
    (Qt.Key.Key_H, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier),
)
SIZES = ((1280, 832), (900, 640), (760, 560))


@dataclass(frozen=True, slots=True)
class Cost:
    """What the program has after so many deeds: memory in MB, open files, threads, widgets, and all of Python's."""

    deeds: int
    memory: float
    files: int
    threads: int
    widgets: int
    objects: int


class Wanderer:
    """Does one deed after the other in `studio`; `texts` is what it pastes and writes."""

    def __init__(self, studio: Studio, texts: Sequence[str], seed: int) -> None:
        self.studio = studio
        self.deeds = 0
        self._texts = texts
        self._chance = random.Random(seed)
        self._ways: tuple[tuple[Callable[[], object], int], ...] = (
            (self._read, 3),
            (self._press, 14),
            (self._write, 4),
            (self._key, 5),
            (self._go, 4),
            (self._put_away, 2),
            (self._dress, 1),
            (self._resize, 1),
        )

    def step(self) -> str:
        """One deed, done and painted; its name."""
        ways, shares = zip(*self._ways, strict=True)
        deed = self._chance.choices(ways, shares)[0]
        deed()
        self.deeds += 1
        self.studio.app.processEvents()
        self._leave_menus()
        if self.deeds % KEPT == 0:
            self._empty()
        return str(deed.__name__)

    # deeds -----------------------------------------------------------------------------------------

    def _around(self) -> QWidget:
        """The sheet that lies before the window, or else the window."""
        window = self.studio.window
        return next((each for each in window.findChildren(QDialog) if each.isVisible()), window)

    def _shown(self, *kinds: type[QWidget]) -> list[QWidget]:
        return [
            each
            for kind in kinds
            for each in self._around().findChildren(kind)
            if each.isVisible() and each.isEnabled()
        ]

    def _read(self) -> None:
        window = self.studio.window
        window.routes.begin()
        self.studio.copy(self._chance.choice(self._texts))
        self.studio.paste()
        window.routes.start.read_asked.emit()

    def _press(self) -> None:
        found = self._shown(QAbstractButton)
        if found:
            pressed = self._chance.choice(found)
            assert isinstance(pressed, QAbstractButton)
            pressed.click()

    def _write(self) -> None:
        found = self._shown(QLineEdit, QPlainTextEdit, QTextEdit)
        words = " ".join(self._chance.choice(self._texts).split()[: self._chance.randint(1, 12)])
        if found:
            field = self._chance.choice(found)
            if isinstance(field, QLineEdit):
                field.setText(words)
            elif isinstance(field, QPlainTextEdit | QTextEdit) and not field.isReadOnly():
                field.setPlainText(words)

    def _key(self) -> None:
        key, modifier = self._chance.choice(KEYS)
        QTest.keyClick(QApplication.focusWidget() or self.studio.window, key, modifier)

    def _go(self) -> None:
        self._close_sheets()
        self.studio.window.go(self._chance.choice(PLACES))

    def _put_away(self) -> None:
        self.studio.window.routes.put_away()

    def _dress(self) -> None:
        preferences = self.studio.preferences
        theme, language = self._chance.choice(("light", "dark")), self._chance.choice(("sv", "en"))
        size = self._chance.choice((100, 130, 200))
        preferences.use(replace(preferences.settings, theme=theme, language=language, text_size=size))

    def _resize(self) -> None:
        self.studio.window.resize(*self._chance.choice(SIZES))

    # between deeds ---------------------------------------------------------------------------------

    def _leave_menus(self) -> None:
        for each in QApplication.topLevelWidgets():
            if isinstance(each, QMenu) and each.isVisible():
                each.close()

    def _close_sheets(self) -> None:
        for each in self.studio.window.findChildren(QDialog):
            each.reject()
        if self.studio.window.hidden:
            self.studio.window.toggle_hidden()

    def _empty(self) -> None:
        """Nothing that was done stays, so that only what should not grow can."""
        self._close_sheets()
        coach = self.studio.coach
        self.studio.window.routes.begin()
        for batch in coach.many.batches():
            coach.many.drop(batch.id)
        for entry in coach.entries():
            coach.delete(entry.id)
        coach.purge()
        self.studio.window.asides.show_anew()


def cost(deeds: int) -> Cost:
    """What the program has now, once everything that may go has gone; Linux only."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    told = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    memory = int(told["VmRSS"].split()[0]) / 1024
    files = len(list(Path("/proc/self/fd").iterdir()))
    return Cost(deeds, memory, files, int(told["Threads"]), len(QApplication.allWidgets()), len(gc.get_objects()))


@contextmanager
def on_one_s_own() -> Iterator[list[str]]:
    """Nothing leads out of the window: no file is chosen, no page opened in a browser. What goes wrong is listed."""
    wrong: list[str] = []

    def raised(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        way = " < ".join(f"{Path(each.filename).name}:{each.lineno}" for each in reversed(extract_tb(trace)[-8:]))
        wrong.append(f"{kind.__name__}: {error} ({way})")

    def warned(kind: QtMsgType, _where: object, words: str) -> None:
        if kind is not QtMsgType.QtDebugMsg and "plugin does not support" not in words:
            wrong.append(f"Qt: {words}")

    kept: dict[tuple[Any, str], Any] = {}
    for owner, name, instead in (
        (QFileDialog, "getSaveFileName", lambda *_, **__: ("", "")),
        (QFileDialog, "getOpenFileName", lambda *_, **__: ("", "")),
        (QFileDialog, "getOpenFileNames", lambda *_, **__: ([], "")),
        (QFileDialog, "getExistingDirectory", lambda *_, **__: ""),
        (QDesktopServices, "openUrl", lambda *_: True),
    ):
        kept[owner, name] = getattr(owner, name)
        setattr(owner, name, instead)
    hook, sys.excepthook = sys.excepthook, raised
    before = qInstallMessageHandler(warned)
    try:
        yield wrong
    finally:
        qInstallMessageHandler(before)
        sys.excepthook = hook
        for (owner, name), was in kept.items():
            setattr(owner, name, was)
