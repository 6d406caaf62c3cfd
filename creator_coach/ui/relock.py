"""The lock in the settings at work: a passphrase is set, changed or taken away, and maybe remembered."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import JournalError, Relocked
from creator_coach.ui.asker import Asker
from creator_coach.ui.background import Inline
from creator_coach.ui.beside import Beside
from creator_coach.ui.dialogs.passphrase import PassphraseDialog, Wish
from creator_coach.ui.opening import Opening
from creator_coach.ui.pages.page import Page
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.rescue import tried
from creator_coach.ui.widgets.lock_card import LockCard
from creator_coach.ui.window import Window


class Relock(Asker[PassphraseDialog]):
    """Works on the journal's file in the background while the journal is closed, and opens it again.

    `changed` says that the lock is another one than before; `closed` that the journal did not open again afterwards,
    with the name of the JournalError.
    """

    changed = Signal()
    closed = Signal(str)

    def __init__(
        self,
        window: Window,
        opening: Opening,
        preferences: Preferences,
        runner: Inline,
        beside: Beside,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._preferences = preferences
        self._runner = runner
        self._beside = beside
        self._card: LockCard | None = None
        self.busy = False

    # the card in the settings ----------------------------------------------------------------------

    def show_lock(self, page: Page) -> None:
        """Bring the lock of a settings page up to date, connected the first time; another page has none."""
        card = page.findChild(LockCard)
        if isinstance(card, LockCard):
            if card is not self._card:
                self._connect(card)
            card.show_lock(locked=self._locked, can_remember=self._preferences.settings.remember_passphrase)
            if self._locked and not self._runner.busy:
                self._runner.ask(self._opening.safe.can_remember, self._can_remember)

    def _connect(self, card: LockCard) -> None:
        self._card = card
        card.passphrase_asked.connect(self._ask_for_one)
        card.removal_asked.connect(lambda: self.ask(Wish.REMOVE))
        card.remember_chosen.connect(self._remember)

    @property
    def _locked(self) -> bool:
        return bool(self._opening.passphrase)

    def _can_remember(self, possible: bool) -> None:
        page = self._window.page
        if page is not None and page.findChild(LockCard) is self._card and self._card is not None:
            self._card.show_lock(locked=self._locked, can_remember=possible)

    def _remember(self, wanted: bool) -> None:
        safe, passphrase = self._opening.safe, self._opening.passphrase or ""
        work = (lambda: safe.remember(passphrase)) if wanted else safe.forget
        self._runner.ask(work, lambda done: self._remembered(wanted, done))

    def _remembered(self, wanted: bool, done: bool) -> None:
        settings = self._preferences.settings
        if done:
            self._preferences.use(replace(settings, remember_passphrase=wanted))
            return
        self._window.toast.tell(self.tr("The computer’s keyring didn’t answer. Nothing was changed."))
        if self._card is not None:
            self._card.show_choices(settings.lock_after, remember=settings.remember_passphrase)

    # another lock ----------------------------------------------------------------------------------

    def _ask_for_one(self) -> None:
        self.ask(Wish.CHANGE if self._locked else Wish.SET)

    def ask(self, wish: Wish) -> None:
        """Show the sheet in which a passphrase is set, changed or taken away."""
        made = PassphraseDialog(self._window.look, wish, self._window)
        made.asked.connect(self._change)
        self._open(made)

    def _change(self, old: str, new: str) -> None:
        if self.dialog is None:
            return
        if self._beside.busy:
            self.dialog.show_failure(self._beside.busy_words())
            return
        if not self._window.routes.desk.flush():
            self.dialog.show_failure(self.tr("Your last words couldn’t be saved, so nothing was changed."))
            return
        self.busy = True
        self.dialog.set_busy(True)
        self._opening.hand_over()
        safe, remember = self._opening.safe, self._preferences.settings.remember_passphrase

        def work() -> Relocked:
            done = safe.change(old or None, new or None)
            if remember:
                safe.remember(new) if new else safe.forget()
            return done

        self._runner.ask(tried(work), lambda made: self._changed(new, made))

    def _changed(self, new: str, made: Relocked | JournalError) -> None:
        self.busy = False
        failed = isinstance(made, JournalError)
        self._opening.take_back(self._opening.passphrase if failed else new or None)
        self._reopen()
        if isinstance(made, JournalError):
            self._tell_failure(made)
            return
        if not new and self._preferences.settings.remember_passphrase:
            self._preferences.use(replace(self._preferences.settings, remember_passphrase=False))
        if self.dialog is not None:
            self.dialog.set_busy(False)
            self.dialog.reject()
        self._tell(new, made)
        self.changed.emit()
        if self._window.page is not None:
            self.show_lock(self._window.page)

    def _reopen(self) -> None:
        try:
            self._opening()
        except JournalError as error:
            self.closed.emit(type(error).__name__)
        else:
            self._window.routes.desk.flush()

    def _tell_failure(self, error: JournalError) -> None:
        if self.dialog is not None:
            self.dialog.set_busy(False)
            self.dialog.show_failure(self.sentence(type(error).__name__))

    def sentence(self, name: str) -> str:
        """What to say of a change that failed with the JournalError `name`: nothing has been changed by it."""
        return {
            "JournalLocked": self.tr("That isn’t the current passphrase. Nothing was changed."),
            "DiskFull": self.tr("There isn’t enough room on the disk to rewrite the journal. Nothing was changed."),
            "JournalBusy": self.tr("Another program has the journal open. Nothing was changed."),
            "JournalDamaged": self.tr(
                "Parts of the journal can’t be read, so it was left as it is. Nothing was changed."
            ),
        }.get(name, self.tr("The app can’t write to the journal’s folder. Nothing was changed."))

    def _tell(self, new: str, made: Relocked) -> None:
        told = self.tr("The journal is locked with your passphrase.") if new else self.tr("The lock is removed.")
        if made.left:
            left = self.tr("%n backups couldn’t be read and stay as they were.", "", len(made.left))
            told = f"{told} {left}"
        self._window.toast.tell(told)
