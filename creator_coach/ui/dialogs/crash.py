"""What happens when the app itself fails: save, say so calmly, show what a developer needs, and close."""

from __future__ import annotations

import platform
import sys
import traceback
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QCoreApplication, Signal, qVersion
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach import __version__
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look, put_on
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button


def report(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Where it failed and on what: never the error's own message, which may carry what someone wrote."""
    lines = [
        f"Creator Coach {__version__}, Python {platform.python_version()}, Qt {qVersion()}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
        "",
        kind.__name__,
    ]
    for frame in traceback.extract_tb(trace):
        place = frame.filename.replace("\\", "/").partition("/creator_coach/")
        name = f"creator_coach/{place[2]}" if place[1] else frame.filename.replace("\\", "/").rpartition("/")[2]
        lines.append(f"  {name}:{frame.lineno} in {frame.name}")
    return "\n".join(lines)


class CrashDialog(PlainDialog):
    """Says that the app must close. `saved` is whether everything written is on disk.

    If it is not, `words_asked` asks for what was written to be put on the clipboard; nothing of it is shown.
    """

    words_asked = Signal()

    def __init__(self, look: Look, details: str, *, saved: bool, parent: QWidget | None = None) -> None:
        super().__init__(560, parent)
        put_on(self, look.sheet)  # it has no window around it that would dress it
        title = text.label("h2")
        title.setText(self.tr("The app has to close"))
        words = text.label("body", "text2")
        kept = self.tr("Something went wrong in the app itself. What you have written is saved.")
        lost = self.tr("Something went wrong in the app itself. The last words you wrote may not be saved.")
        words.setText(kept if saved else lost)
        below = text.label("caption", "text2")
        below.setText(self.tr("What a developer needs to know. Nothing of what you or anyone else wrote is in it."))
        self._details = QPlainTextEdit()
        self._details.setReadOnly(True)
        self._details.setPlainText(details)
        self._details.setAccessibleName(self.tr("Details"))
        copy = button(look, "secondary", "copy")
        copy.setText(self.tr("Copy the details"))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(details))
        own = button(look, "secondary", "copy")
        own.setText(self.tr("Copy what you wrote"))
        own.clicked.connect(self.words_asked)
        own.setHidden(saved)
        close = button(look, "primary")
        close.setText(self.tr("Close"))
        close.clicked.connect(self.accept)
        for each in (title, words, self._details, below):
            self.column.addWidget(each)
        self.add_buttons(own, copy, close)


class CrashHook:
    """Takes the place of sys.excepthook; what fails in the background is raised again where this sees it.

    `save` keeps what is unsaved and says whether that worked; `copy` puts what was written on the clipboard.
    """

    def __init__(self, look: Look, save: Callable[[], bool], copy: Callable[[], object]) -> None:
        self._look = look
        self._save = save
        self._copy = copy
        self._told = False

    def install(self) -> None:
        """From now on, a fault of ours is told in a dialog and the app closes."""
        sys.excepthook = self

    def __call__(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        details = report(kind, trace)
        sys.stderr.write(details + "\n")
        if issubclass(kind, KeyboardInterrupt) or self._told:
            QCoreApplication.exit(1)
            return
        self._told = True
        saved = _tried(self._save)  # before anything is shown: a dialog that waits is a dialog that may be killed
        dialog = CrashDialog(self._look, details, saved=saved)
        dialog.words_asked.connect(lambda: _tried(self._copy))
        dialog.exec()
        QCoreApplication.exit(1)


def _tried(act: Callable[[], object]) -> bool:
    """Whether `act` went well and said so."""
    try:
        return bool(act())
    except Exception:  # noqa: BLE001  # The hook itself must not fail, whatever the first fault broke.
        return False
