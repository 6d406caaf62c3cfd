"""One walk through every page and state of the real app, on which everything is looked at that can be in passing."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QMenu, QWidget

from creator_coach.settings import Settings
from creator_coach.ui.window import Window
from tests.shots.doors import doors
from tests.shots.gated import Gated
from tests.shots.scenes import scenes
from tests.shots.studio import studio
from tests.ui import access
from tests.ui.geometry import clipped
from tests.ui.pixels import faint

#: What was found amiss, by the name of the page; each line once, where it was first met.
Amiss = dict[str, str]


class Strays(QObject):
    """Watches for windows that are none: a part of a page that flashes up on its own takes the keyboard with it."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note what is shown as a window of its own."""
        if event.type() is QEvent.Type.Show and isinstance(watched, QWidget) and watched.isWindow():
            expected = isinstance(watched, Window | QDialog | QMenu) or isinstance(watched.parent(), QComboBox)
            if not expected:
                self.seen.append(type(watched).__name__)
        return False


class Walk:
    """Goes through everything in a language, a theme and a size; what is amiss lies in `found`, by what was sought."""

    def __init__(self, home: Path, language: str, theme: str, width: int, height: int) -> None:
        self.found: dict[str, Amiss] = defaultdict(dict)
        self.names: list[str] = []
        self._settings = Settings(language=language, theme=theme)
        self._size = width, height
        strays = Strays()
        for name, window in self._states(home, language, strays):
            self.names.append(name)
            self._look(name, window)
        for each in strays.seen:
            self.found["strays"][each] = "somewhere"

    def _states(self, home: Path, language: str, strays: Strays) -> Iterator[tuple[str, Window]]:
        with studio(self._settings) as made:
            made.app.installEventFilter(strays)
            made.window.resize(*self._size)
            for name, _ in scenes(made, language):
                made.window.toast.leave()
                made.settle()
                yield name, made.window
            made.app.removeEventFilter(strays)
        gated = Gated(home, self._settings)
        gated.window.resize(*self._size)
        for name in doors(gated):
            gated.settle()
            yield name, gated.window
        gated.close()

    def _look(self, name: str, window: Window) -> None:
        sheet = QApplication.activeModalWidget()
        root = sheet or window
        if QApplication.activeWindow() is not root:
            root.activateWindow()
            QApplication.processEvents()
        for _ in range(8):  # A page that is filled anew is laid out in steps.
            if not clipped(root):
                break
            QApplication.processEvents()
        self._note("clipped", clipped(root), name)
        self._note("faint", faint(root), name)
        self._note("misnamed", access.misnamed(root), name)
        self._note("unexplained", access.unexplained(root), name)
        if root is window and window.cover is None:
            self._note("regions", access.region_faults(window), name)
        self._note("missed", access.missed(root), name)

    def _note(self, what: str, lines: list[str], name: str) -> None:
        for line in lines:
            self.found[what].setdefault(line, name)
