"""Starting the window: look, language, journal, and that there is one window for each journal."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from creator_coach import places
from creator_coach.ui import window_size
from creator_coach.ui.background import Background
from creator_coach.ui.behind import load_behind
from creator_coach.ui.language import Language
from creator_coach.ui.opening import Opening
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.single import Single
from creator_coach.ui.theme import Look, add_fonts
from creator_coach.ui.window import Window

if TYPE_CHECKING:
    from creator_coach.ui.gate import Gate

#: Platforms of Qt that need no screen.
_SCREENLESS = ("offscreen", "minimal", "vnc")
#: Platforms of Qt on which a window may put itself above the others.
_RAISES = ("xcb", "windows", "cocoa")


def has_screen(environ: Mapping[str, str] = os.environ, platform: str = sys.platform) -> bool:
    """Whether a window can be shown: always on macOS and Windows; elsewhere if a display server is named."""
    if platform in ("darwin", "win32"):
        return True
    if environ.get("QT_QPA_PLATFORM", "").split(":")[0] in _SCREENLESS:
        return True
    return bool(environ.get("DISPLAY") or environ.get("WAYLAND_DISPLAY"))


def prepare(argv: Sequence[str]) -> QApplication:
    """The QApplication, with its name, its style and its fonts."""
    # Named here: to be given the style has all that a style can be asked made known to Python, 6 ms of the start.
    app = QApplication([*(argv or ("creator-coach",)), "-style", "Fusion"])
    app.setApplicationName("creator-coach")
    app.setApplicationDisplayName("Creator Coach")
    app.setDesktopFileName("creator-coach")
    add_fonts()
    return app


class AlreadyOpen(Exception):
    """The app is open for this journal already; its window has been asked to come to the front."""


class AfterPainting(QObject):
    """Calls `act` once, when `window` has been painted for the first time."""

    def __init__(self, window: QWidget, act: Callable[[], None]) -> None:
        super().__init__(window)
        self._window = window
        self._act = act
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait for the painting."""
        if event.type() is QEvent.Type.Paint:
            self._window.removeEventFilter(self)
            QTimer.singleShot(0, self._act)
        return False


def _window(
    look: Look, opening: Opening, preferences: Preferences, workers: Sequence[Background], *, later: bool
) -> Window:
    reader, counter, listener, sorter, sender, tabler = workers
    folder = places.data_folder()
    made = partial(Window, look, opening, preferences, folder, reader)
    return made(counter=counter, listener=listener, sorter=sorter, sender=sender, tabler=tabler, later=later)


def run(argv: Sequence[str] | None = None) -> int:
    """Show the window until it is closed; the exit status. The files are where `places` says.

    `argv` is the program's name and what Qt may read of the command line; by default the name alone. Raises
    AlreadyOpen if there is a window for these files.
    """
    app = prepare(sys.argv[:1] if argv is None else argv)
    single = Single(places.journal_path())
    if not single.claim():
        raise AlreadyOpen
    look = Look(app)
    preferences = Preferences(look, Language(), places.settings_path(), app)
    opening = Opening(places.journal_path())
    workers = [Background() for _ in range(8)]
    # Where nothing is to be asked first, the person sees the page before anything is made that is behind it.
    later = opening.safe.is_plain()
    window = _window(look, opening, preferences, workers[:6], later=later)
    gate = None if later else _gate(window, opening, preferences, workers[6:])
    single.raise_asked.connect(lambda: bring_forward(window))

    def settle() -> None:
        if not load_behind(window.isVisible):
            return
        if later:
            window.furnish()
        _settle(app, window, gate or _gate(window, opening, preferences, workers[6:]), opening)
        single.listen()

    # The person sees the window before the journal and the word lists are read.
    AfterPainting(window, settle)
    status = _shown(app, window, preferences)
    for each in workers:
        each.close()
    opening.close()
    single.release()
    _end(app, window)
    return status


def _gate(window: Window, opening: Opening, preferences: Preferences, workers: Sequence[Background]) -> Gate:
    from creator_coach.ui.gate import Gate  # noqa: PLC0415  # Where nothing stands before the journal it can wait.

    runner, carrier = workers
    gate = Gate(window, opening, preferences, runner, parent=window, carrier=carrier)
    gate.begin()
    return gate


def _settle(app: QApplication, window: Window, gate: Gate, opening: Opening) -> None:
    """What is not needed for the first painting."""
    from creator_coach.ui.ahead import Ahead, pages_of  # noqa: PLC0415
    from creator_coach.ui.dialogs.crash import CrashHook  # noqa: PLC0415
    from creator_coach.ui.style import FocusRing  # noqa: PLC0415

    FocusRing(window.look, app)
    CrashHook(window.look, window.routes.desk.flush, window.copy_words).install()
    gate.opened.connect(opening.warm)
    ahead = Ahead(partial(pages_of, window), window)
    gate.opened.connect(lambda: ahead.start(window.windowHandle()))
    gate.enter()
    # What has been made stays as long as the window: nothing of it need ever be looked through for what may go.
    gc.freeze()
    gc.enable()


def _shown(app: QApplication, window: QWidget, preferences: Preferences) -> int:
    """Show `window` as it was left, until it is closed; the exit status."""
    window_size.restore(window, preferences.settings)
    window.show()
    status = app.exec()
    preferences.keep(window_size.left(window, preferences.settings))
    return status


def _end(app: QApplication, window: QWidget) -> None:
    # Before its style and the application go: Python ends them in an order of its own, and Qt does not survive that.
    window.deleteLater()
    app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def bring_forward(window: QWidget) -> None:
    """Show `window` above the others, and give it the focus, as far as the desktop lets it."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.show()
    if QGuiApplication.platformName() in _RAISES:  # others complain of being asked
        window.raise_()
    window.activateWindow()
