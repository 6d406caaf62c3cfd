"""A real window with a journal of its own, and hands that do in it what a person does."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton

from creator_coach import settings as store
from creator_coach.coach import Coach
from creator_coach.journal.types import Context
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from creator_coach.ui.application import prepare
from creator_coach.ui.background import Inline
from creator_coach.ui.language import Language
from creator_coach.ui.pages.page import Page
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.paste_field import PasteField
from creator_coach.ui.window import Window

#: Nothing that is waited for here takes longer, in seconds.
PATIENCE = 30.0


def application() -> QApplication:
    """The one QApplication, made like the app's own if there is none yet."""
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else prepare([])


class Studio:
    """Opens the window on the files in `folder`; close it with `close`. Without a `runner` it reads at once."""

    def __init__(self, folder: Path, settings: Settings | None = None, runner: Inline | None = None) -> None:
        self.app = application()
        store.save(settings or Settings(language="en", theme="light"), folder / "settings.json")
        self.look = Look()
        self.language = Language()
        self.preferences = Preferences(self.look, self.language, folder / "settings.json")
        self.coach = Coach.at(folder / "journal.db")
        self.runner = runner or Inline()
        self.window = Window(self.look, lambda: self.coach, self.preferences, folder, self.runner)
        self.window.show()
        self.window.settle()
        self.settle()

    def close(self) -> None:
        """Close window and journal."""
        self.window.close()
        self.runner.close()
        self.window.deleteLater()
        self.coach.close()
        self.language.leave()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.look.blockSignals(True)

    def settle(self) -> None:
        """Let everything that is due happen, until the window has been painted as it now is."""
        for _ in range(3):  # A page that is filled anew is laid out in steps.
            self.app.processEvents()
            self.window.repaint()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let things happen until `holds`. Raises TimeoutError if that takes longer than our patience."""
        end = perf_counter() + PATIENCE
        while not holds():
            if perf_counter() > end:
                raise TimeoutError
            self.app.processEvents()

    def page(self) -> Page:
        """The page that is shown."""
        page = self.window.page
        if page is None:
            raise LookupError
        return page

    # what a person does ----------------------------------------------------------------------------

    def new(self) -> None:
        """An empty first page."""
        self.window.routes.begin()

    def copy(self, text: str) -> None:
        """Put `text` on the clipboard, as if it was copied from a platform."""
        QGuiApplication.clipboard().setText(text)

    def paste(self) -> None:
        """Paste what was copied into the first page."""
        fields = self.page().findChildren(PasteField)
        fields[0].paste()

    def press_primary(self) -> None:
        """Press the main button of the page."""
        shown = [one for one in self.page().findChildren(QPushButton) if one.isVisible() and one.isEnabled()]
        next(one for one in shown if one.property("kind") == "primary").click()

    def read(self) -> None:
        """Ask for the reading, and wait until its page is there."""
        start = self.page()
        self.press_primary()
        self.wait(lambda: self.window.page is not start)

    def read_as(self, text: str, kind: Kind, context: Context) -> Kind | None:
        """Paste and read `text`, found in `context`. If the reader sees another kind, correct it; what it saw."""
        self.new()
        self.copy(text)
        self.paste()
        self.window.routes.desk.set_context(context)
        self.read()
        entry = self.window.routes.desk.entry
        seen = entry.kind if entry else None
        if seen is not kind:
            self.window.routes.desk.correct(kind)
        self.settle()
        return seen


@contextmanager
def studio(settings: Settings | None = None) -> Iterator[Studio]:
    """A window on an empty journal in a folder that is gone afterwards."""
    with TemporaryDirectory() as folder:
        made = Studio(Path(folder), settings)
        try:
            yield made
        finally:
            made.close()
