"""What stands before the journal: the welcome of the first day, the lock, and what is said when it does not open."""
# ruff: noqa: PLC0415  (most journals have no lock, and the window is there sooner without)

from __future__ import annotations

import time
from collections.abc import Callable
from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QDialog

from creator_coach.journal.types import JournalError, JournalLocked
from creator_coach.ui.auto_lock import AutoLock
from creator_coach.ui.background import Inline
from creator_coach.ui.data import Data
from creator_coach.ui.desktop import Desktop
from creator_coach.ui.first_day import FirstDay
from creator_coach.ui.opening import Opening
from creator_coach.ui.pages.page import Page
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.window import Window

if TYPE_CHECKING:
    from creator_coach.ui.lock_cover import LockCover
    from creator_coach.ui.relock import Relock
    from creator_coach.ui.way_back import Place


class Gate(QObject):
    """Opens and locks the journal, and covers the window while it is not open.

    `opened` says that it is open, for the first time or again. `runner` does what takes long, `carrier` what takes
    long with the journal open; `clock` gives seconds.
    """

    opened = Signal()

    def __init__(
        self,
        window: Window,
        opening: Opening,
        preferences: Preferences,
        runner: Inline | None = None,
        clock: Callable[[], float] = time.time,
        parent: QObject | None = None,
        carrier: Inline | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._preferences = preferences
        self._runner = runner if runner is not None else Inline(self)
        self._place: Place | None = None
        self._tried: str | None = None
        self._news = ""
        self._been_in = self._due = False
        self.auto = AutoLock(clock, self)
        self.auto.due.connect(self.lock)
        self._desktop: Desktop | None = None
        self.first_day = FirstDay(window, opening, preferences, self)
        self.first_day.begun.connect(self._inside)
        self.data = Data(window, opening, self._runner, carrier, self)
        self.data.beside.ended.connect(self._lock_if_due)
        self.opened.connect(self.data.beside.resume)
        self.opened.connect(self.data.look_through)
        window.lock_asked.connect(self._lock_or_choose)
        window.mend_asked.connect(self._mend)
        window.returning.connect(self.lock)
        window.asides.shown.connect(self._show_lock)
        window.asides.welcome_asked.connect(self.first_day.again)
        preferences.changed.connect(self._watch)

    @cached_property
    def relock(self) -> Relock:
        """What sets, changes and takes away the passphrase."""
        from creator_coach.ui.relock import Relock

        made = Relock(self._window, self._opening, self._preferences, self._runner, self.data.beside, self)
        made.changed.connect(self._watch)
        made.closed.connect(self._closed)
        return made

    @cached_property
    def lock_cover(self) -> LockCover:
        """What covers the window while the journal is locked, or does not open."""
        from creator_coach.ui.lock_cover import LockCover

        made = LockCover(self._window, self._opening.safe, self._preferences, self._runner, self)
        made.unlock_asked.connect(self.open)
        made.retry_asked.connect(self._retry)
        made.rescued.connect(self._rescued)
        return made

    def _show_lock(self, page: Page, _place: str) -> None:
        self.relock.show_lock(page)

    # getting in ------------------------------------------------------------------------------------

    def begin(self) -> None:
        """Cover the window, before it is shown, if the journal is not simply to be opened."""
        if self._opening.safe.exists:
            self._ask_if_locked()
        else:
            self.first_day.welcome()

    def enter(self) -> None:
        """Open the journal once the window is shown, unless there is something to be asked first."""
        if self._been_in:
            return
        if self._window.cover is None:
            self.open(None)
        elif self._opening.locked and self._preferences.settings.remember_passphrase:
            self._runner.ask(self._opening.safe.recall, self._recalled)

    def open(self, passphrase: str | None) -> None:
        """Open the journal with `passphrase`, and uncover the window; or say why that could not be."""
        self._tried = passphrase
        try:
            self._opening.unlock(passphrase)
        except JournalLocked:
            self._opening.locked = True
            self.lock_cover.page.ask(wrong=passphrase is not None)
        except JournalError as error:
            self.lock_cover.tell(type(error).__name__, self._tried)
        else:
            self._inside()

    def _ask_if_locked(self) -> bool:
        try:
            self._opening.locked = self._opening.safe.is_locked()
        except JournalError as error:
            self.lock_cover.tell(type(error).__name__, self._tried)
            return True
        if self._opening.locked:
            self.lock_cover.page.ask()
        return self._opening.locked

    def _retry(self) -> None:
        if self._tried is not None or not self._ask_if_locked():
            self.open(self._tried)

    def _recalled(self, passphrase: str | None) -> None:
        if passphrase and self._opening.locked and self._place is None:
            self.open(passphrase)

    def _inside(self) -> None:
        from creator_coach.ui import way_back

        place, self._place, self._tried = self._place, None, None
        self._been_in = True
        if self._window.cover is not None:
            self._window.cover.forget()
        self._window.set_cover(None)
        if place is None:
            self._window.settle()
        else:
            way_back.go_back(self._window, place)
        self._watch()
        if self._news:
            self._window.toast.tell(self._news)
            self._news = ""
        self.opened.emit()

    # getting out -----------------------------------------------------------------------------------

    def _lock_or_choose(self) -> None:
        if self._opening.passphrase:
            self.lock()
        else:
            self._window.go("settings")
            self._window.asides.settings.go_to("lock")

    def lock(self) -> None:
        """Save what is being written, take every word off the window and let go of the key; if there is a lock.

        While the journal is being changed as a whole, that is waited for.
        """
        if not self._opening.passphrase or self._window.cover is not None or self.relock.busy:
            return
        if self.data.beside.writing:
            self._due = True
            return
        if _dialogs_closed():
            QTimer.singleShot(0, self._shut)  # whoever waits for an answer goes on first
        else:
            self._shut()

    def _lock_if_due(self) -> None:
        if self._due:
            self._due = False
            self.lock()

    def _shut(self) -> None:
        from creator_coach.ui import way_back

        if self._window.cover is None:
            self.auto.stop()
            self._place = way_back.leave(self._window)
            self._opening.lock()
            self.lock_cover.page.ask(unsaved=self._place.unsaved)

    def _closed(self, name: str) -> None:
        """The journal was closed for a while and does not open again."""
        from creator_coach.ui import way_back

        _dialogs_closed()
        self._place, self._tried = way_back.leave(self._window), self._opening.passphrase
        self.lock_cover.tell(name, self._tried)

    def _mend(self) -> None:
        """Let go of a journal that was damaged while it was open, and show what can be done about it."""
        from creator_coach.ui import way_back

        self.auto.stop()
        self._place = way_back.leave(self._window)
        self._tried = self._opening.hand_over()
        self._opening.take_back(self._tried)
        self.lock_cover.tell("JournalDamaged", self._tried)

    def _watch(self) -> None:
        """Wait for the person to leave, if there is anything to lock."""
        if self._opening.passphrase and self._window.cover is None:
            self.auto.watch(self._window.windowHandle())
            self.auto.start(self._preferences.settings.lock_after)
            self._listen()
        else:
            self.auto.stop()

    def _listen(self) -> None:
        if self._desktop is None:
            self._desktop = Desktop(self)
            self._desktop.left.connect(self.lock)
            self._desktop.listen()

    def _rescued(self, news: str) -> None:
        self._news = news
        self.open(self._tried)


def _dialogs_closed() -> bool:
    """Close every dialog and menu that is open; whether there was any."""
    found = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()
    for dialog in found:
        dialog.reject()
    return bool(found) or popup is not None
