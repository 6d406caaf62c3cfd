"""The card of the settings that is about the journal's files, connected with what it asks for."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from creator_coach.journal.types import Health, JournalDamaged, JournalError, Search
from creator_coach.ui.background import Inline
from creator_coach.ui.beside import Beside
from creator_coach.ui.opening import Opening
from creator_coach.ui.pages.page import Page
from creator_coach.ui.window import Window

if TYPE_CHECKING:
    from creator_coach.ui.carrying import Carrying
    from creator_coach.ui.copies import Copies
    from creator_coach.ui.emptying import Emptying


class Data(QObject):
    """Connects the card when its page is made; what it asks for is loaded when it is first asked for.

    `beside` does what takes long, with `carrier`; `runner` what is asked of the journal as a file.
    """

    def __init__(
        self,
        window: Window,
        opening: Opening,
        runner: Inline,
        carrier: Inline | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._opening = opening
        self._runner = runner
        self._whole = False
        self.beside = Beside(opening, window.toast, carrier, self)
        window.routes.archive.beside = self.beside
        window.asides.made.connect(self._connect)
        window.asides.take_out_asked.connect(self._take_out)

    def look_through(self) -> None:
        """Copy and look through the journal in the background, once it is open; say so if something does not add up.

        Who writes meanwhile need not wait for the day's copy: it is of the journal as it was when it began.
        """
        from creator_coach.ui.rescue import tried  # noqa: PLC0415  # Not needed for the first painting.

        if self._whole or self._runner.busy:
            return
        safe, key, journal = self._opening.safe, self._opening.passphrase, self._opening().journal
        copy, check = tried(lambda: safe.copy_today(key)), tried(lambda: safe.check(key))
        journal.copied = datetime.now().astimezone().date()

        def work() -> tuple[Path | JournalError | None, Health | JournalError]:
            return copy(), check()

        def tell(made: tuple[Path | JournalError | None, Health | JournalError]) -> None:
            journal.backup_failed = made[0] if isinstance(made[0], JournalError) else None
            self._looked_through(made[1])

        self._runner.ask(work, tell)

    def _looked_through(self, found: Health | JournalError) -> None:
        self._whole = isinstance(found, Health) and found.whole
        if isinstance(found, JournalDamaged) or (isinstance(found, Health) and not found.whole):
            told = self.tr("Some of the journal can’t be read as it was written. A backup may hold it.")
            self._window.toast.tell(told, self.tr("Show the backups"), self._show_backups)

    @cached_property
    def copies(self) -> Copies:
        """The backups."""
        from creator_coach.ui.copies import Copies  # noqa: PLC0415  # Seldom needed.

        return Copies(self._window, self._opening, self._runner, self.beside, self)

    @cached_property
    def carrying(self) -> Carrying:
        """The way out and in."""
        from creator_coach.ui.carrying import Carrying  # noqa: PLC0415  # As above.

        made = Carrying(self._window, self._opening, self.beside, self)
        made.undo_asked.connect(self.copies.restore)
        return made

    @cached_property
    def emptying(self) -> Emptying:
        """Deleting everything."""
        from creator_coach.ui.emptying import Emptying  # noqa: PLC0415  # As above.

        return Emptying(self._window, self._opening, self.beside, self)

    def _connect(self, page: Page) -> None:
        from creator_coach.ui.widgets.data_card import DataCard  # noqa: PLC0415  # The settings' page has loaded it.

        card = page.findChild(DataCard)
        if isinstance(card, DataCard):
            card.backups_asked.connect(self._show_backups)
            card.export_asked.connect(self._take_out)
            card.import_asked.connect(self._bring_in)
            card.delete_asked.connect(self._delete_everything)

    def _show_backups(self) -> None:
        self.copies.ask()

    def _take_out(self, found: Search | None = None, this: str = "") -> None:
        self.carrying.ask_out(found, this)

    def _bring_in(self) -> None:
        self.carrying.ask_in()

    def _delete_everything(self) -> None:
        self.emptying.ask()
