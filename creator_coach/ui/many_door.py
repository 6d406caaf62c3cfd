"""The way to many comments: nothing of them is loaded before somebody goes there."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.routes import Routes
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.many_pages import ManyPages


class ManyDoor(QObject):
    """`made` and `shown` carry the page, as `pages` tells of it."""

    made = Signal(object)
    shown = Signal(object)

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        routes: Routes,
        preferences: Preferences,
        toast: Toast,
        runner: Inline | None = None,
        tabler: Inline | None = None,
    ) -> None:
        super().__init__(routes)
        self._given = look, coach, routes, preferences, toast, runner, tabler

    @cached_property
    def pages(self) -> ManyPages:
        """What works behind the door."""
        from creator_coach.ui.many_pages import ManyPages  # noqa: PLC0415  # Not needed at the start.

        made = ManyPages(*self._given)
        made.made.connect(self.made)
        made.shown.connect(self.shown)
        return made

    def show(self, words: str = "") -> None:
        """The page as it was left, or the box with `words` in it."""
        self.pages.show(words)

    def forget_pages(self) -> None:
        """Stop, and let go of the page, if there is one."""
        if "pages" in self.__dict__:
            self.pages.forget_pages()
