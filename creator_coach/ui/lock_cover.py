"""The lock over the window: its page, made when it is needed, and every connection of it that needs no journal."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.background import Inline
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.rescue import Rescue
from creator_coach.ui.window import Window


class LockCover(QObject):
    """Covers `window`.

    `unlock_asked` carries a passphrase; `rescued` what is to be told of a damaged journal that opens again.
    """

    unlock_asked = Signal(str)
    retry_asked = Signal()
    rescued = Signal(str)

    def __init__(
        self,
        window: Window,
        safe: Safekeeping,
        preferences: Preferences,
        runner: Inline,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._safe = safe
        self._preferences = preferences
        self._runner = runner

    @property
    def page(self) -> LockPage:
        """The page; it covers the window from now on."""
        cover = self._window.cover
        if isinstance(cover, LockPage):
            return cover
        page = LockPage(self._window.look.part(), str(self._safe.path))
        page.unlock_asked.connect(self.unlock_asked)
        page.retry_asked.connect(self.retry_asked)
        page.support_asked.connect(lambda: self._show_support(page))
        page.country_chosen.connect(self._preferences.use_country)
        page.country_chosen.connect(lambda _country: self._show_support(page))
        self._window.set_cover(page)
        return page

    def tell(self, name: str, key: str | None) -> None:
        """Say that the journal did not open, by the name of the JournalError; offer help if it is damaged.

        `key` is the passphrase that it would open with, if any.
        """
        page = self.page
        page.show_problem(name)
        if name == "JournalDamaged":
            rescue = Rescue(page, self._safe, key, self._runner, page)
            rescue.done.connect(self.rescued)
            rescue.failed.connect(lambda failed: self.tell(failed, key))
            rescue.look()

    def _show_support(self, page: LockPage) -> None:
        from creator_coach.coach import Coach  # noqa: PLC0415  # Loading it takes time, and it is seldom needed.

        country = self._preferences.country
        page.show_lines(Coach().help_lines(country, self._preferences.language), country)
