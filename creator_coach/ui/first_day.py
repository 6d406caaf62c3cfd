"""The first day: the welcome, what can be chosen on it, and the way past it; and the welcome once more, when asked."""
# ruff: noqa: PLC0415  (most days are not the first, and the window is there sooner without)

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import JournalError
from creator_coach.ui.opening import Opening
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.widgets.failure import Failures
from creator_coach.ui.window import Window

if TYPE_CHECKING:
    from creator_coach.ui.pages.welcome import WelcomePage


class FirstDay(QObject):
    """Covers the window with the welcome. `begun` says that the journal has been made and is open."""

    begun = Signal()

    def __init__(
        self, window: Window, opening: Opening, preferences: Preferences, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._preferences = preferences

    def welcome(self) -> None:
        """Show the welcome of somebody who has no journal yet."""
        page = self._cover(again=False)
        page.begin_asked.connect(lambda passphrase: self._begin(page, passphrase))
        page.restore_asked.connect(lambda: self._restore(page))

    def again(self) -> None:
        """Show the welcome to somebody who has been in: to read, and to go back from."""
        self._cover(again=True).begin_asked.connect(self._leave)

    def _cover(self, *, again: bool) -> WelcomePage:
        from creator_coach.ui.pages.welcome import WelcomePage

        page = WelcomePage(self._window.look.part(), self._preferences.language, again=again)
        page.choices.show_settings(self._preferences.settings, self._preferences.country)
        page.language_chosen.connect(lambda language: self._choose("language", language))
        page.choices.chosen.connect(self._choose)
        self._window.set_cover(page)
        page.focus_heading()
        return page

    def _choose(self, name: str, value: object) -> None:
        self._preferences.use(replace(self._preferences.settings, **{name: value}))  # type: ignore[arg-type]

    def _begin(self, page: WelcomePage, passphrase: str) -> bool:
        try:
            self._opening.unlock(passphrase or None)
        except JournalError as error:
            page.show_failure(Failures(self).at_start(type(error).__name__)[1])
            return False
        self.begun.emit()
        return True

    def _restore(self, page: WelcomePage) -> None:
        if self._begin(page, ""):
            self._window.go("settings")
            self._window.asides.settings.go_to("data")

    def _leave(self) -> None:
        self._window.set_cover(None)
        if self._window.page is not None:
            self._window.page.focus_heading()
