"""A real window behind its gate: welcome, lock and all, on files of its own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from time import monotonic
from typing import TypeVar

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QWidget

from creator_coach import settings as store
from creator_coach.settings import Settings
from creator_coach.ui.background import Inline
from creator_coach.ui.gate import Gate
from creator_coach.ui.language import Language
from creator_coach.ui.opening import Opening
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.pages.welcome import WelcomePage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look
from creator_coach.ui.window import Window
from tests.shots.studio import application

P = TypeVar("P", bound=QWidget)

#: Nothing that is waited for takes longer, in seconds.
PATIENCE = 30.0


class Clock:
    """A clock that stands until it is moved, in seconds."""

    def __init__(self) -> None:
        self.now = 1_000_000.0

    def __call__(self) -> float:
        return self.now


class Gated:
    """The window as it starts on the files in `folder`; `close` it. Without the Gate's workers all is done at once."""

    def __init__(
        self,
        folder: Path,
        settings: Settings | None = None,
        runner: Inline | None = None,
        carrier: Inline | None = None,
    ) -> None:
        self.app = application()
        store.save(settings or Settings(language="en", theme="light"), folder / "settings.json")
        self.look = Look()
        self.language = Language()
        self.preferences = Preferences(self.look, self.language, folder / "settings.json")
        self.opening = Opening(folder / "journal.db")
        self.clock = Clock()
        self.runner, self.carrier = runner or Inline(), carrier or Inline()
        self.window = Window(self.look, self.opening, self.preferences, folder)
        self.gate = Gate(
            self.window, self.opening, self.preferences, self.runner, self.clock, self.window, self.carrier
        )
        self.gate.begin()
        self.window.show()
        self.window.activateWindow()
        self.gate.enter()
        self.settle()

    def close(self) -> None:
        """Close window and journal."""
        self.window.close()
        self.runner.close()
        self.carrier.close()
        self.opening.close()
        self.window.deleteLater()
        self.language.leave()
        self.app.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self.look.blockSignals(True)

    def settle(self) -> None:
        """Let everything that is due happen, until the window has been painted as it now is."""
        for _ in range(2):
            self.app.processEvents()
        self.window.repaint()

    # what a person does ----------------------------------------------------------------------------

    def cover(self, kind: type[P]) -> P:
        """What covers the window. Raises LookupError if it is not a `kind`."""
        if not isinstance(self.window.cover, kind):
            raise LookupError(type(self.window.cover).__name__)  # noqa: TRY004  # Nobody handed it over wrong.
        return self.window.cover

    def start(self, passphrase: str = "") -> None:
        """Go past the welcome, with a passphrase or without."""
        page = self.cover(WelcomePage)
        if passphrase:
            page._lock.click()
            for field in (page._new.first, page._new.again):
                field.line.setText(passphrase)
        page._begin.click()
        self.settle()

    def unlock(self, passphrase: str) -> None:
        """Type `passphrase` on the lock's page and ask to be let in."""
        page = self.cover(LockPage)
        page._field.line.setText(passphrase)
        page._open.click()
        self.settle()

    def shown(self, kind: type[P]) -> list[P]:
        """The widgets of a kind that can be seen on the page."""
        return [one for one in self.window.findChildren(kind) if one.isVisible()]

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let things happen until `holds`; no more than is reasonable. Raises TimeoutError."""
        end = monotonic() + PATIENCE
        while not holds():
            if monotonic() > end:
                raise TimeoutError
            self.app.processEvents()
