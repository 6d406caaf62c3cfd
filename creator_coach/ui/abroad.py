"""A translation, if the person has turned that on: what would leave is shown, they are asked, and one text goes."""

from __future__ import annotations

from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Entry
from creator_coach.reading.types import Translation
from creator_coach.translation.online import Order
from creator_coach.translation.types import Failure, Service, Setup, Translated, TranslationFailed
from creator_coach.ui.asker import Asker
from creator_coach.ui.background import Inline
from creator_coach.ui.desk import Desk
from creator_coach.ui.opening import AtHand
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.toast import Toast

if TYPE_CHECKING:
    from creator_coach.ui.dialogs.translate import TranslateDialog  # noqa: F401  # Named below, in quotes.

#: What the services are told a comment is in; of any other they find out themselves.
SOURCES = frozenset({"da", "no", "de", "fi", "es", "fr"})


class Abroad(Asker["TranslateDialog"]):
    """Asks before each text that leaves, and has the comment read in what comes back.

    `window` is what the sheet stands before; `runner` does the waiting. The key stays here until the app is closed,
    and in the computer's key ring if it has one.
    """

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        preferences: Preferences,
        desk: Desk,
        toast: Toast,
        window: QWidget,
        runner: Inline | None = None,
    ) -> None:
        super().__init__(window)
        self._look, self._coach, self._preferences = look, coach, preferences
        self._desk, self._toast, self._window = desk, toast, window
        self._runner = runner if runner is not None else Inline(self)
        self._stop = Event()
        self._key = ""

    # the key ---------------------------------------------------------------------------------------

    def keep_key(self, key: str) -> None:
        """Keep the person's own `key`, or forget it if it is empty; say where it is kept."""
        self._key = key
        coach = self._coach()
        self._runner.ask(lambda: coach.keep_key(key), self._key_kept)

    def _key_kept(self, kept: bool) -> None:
        if not self._key:
            self._toast.tell(self.tr("The key is forgotten."))
        elif kept:
            self._toast.tell(self.tr("The key is in this computer’s keyring."))
        else:
            self._toast.tell(
                self.tr("This computer has no keyring the app can use. The key holds until you close the app.")
            )

    # asking ----------------------------------------------------------------------------------------

    def ask(self) -> None:
        """Show what would leave for a translation of the comment on the desk. Nothing is sent yet."""
        entry, service = self._desk.entry, self._preferences.settings.translation
        if entry is None or entry.reading is None or not service or self.dialog is not None:
            return
        if service == Service.DEEPL and not self._key:
            coach = self._coach()
            self._runner.ask(coach.kept_key, lambda key: self._offer(entry, key))
        else:
            self._offer(entry, self._key)

    def _offer(self, entry: Entry, key: str) -> None:
        from creator_coach.ui.dialogs.translate import TranslateDialog, sentence  # noqa: PLC0415  # Seldom needed.

        self._key = key
        order = self._order(entry)
        if order.setup.service is Service.DEEPL and not key:
            self._toast.tell(sentence(Failure.KEY))
            return
        try:
            leaving = self._coach().leaving(order)
        except TranslationFailed as failed:
            self._toast.tell(sentence(failed.failure))
            return
        made = TranslateDialog(self._look, order.setup.service, leaving, self._window)
        made.sent.connect(lambda: self._send(entry, order))
        made.finished.connect(self.let_go)
        self._open(made)

    def _order(self, entry: Entry) -> Order:
        chosen = self._preferences.settings
        found = entry.reading.language if entry.reading is not None else ""
        service = Service(chosen.translation)
        setup = Setup(
            service,
            chosen.translation_address if service is Service.LIBRE else "",
            self._key if service is Service.DEEPL else "",
        )
        return Order(entry.text, found if found in SOURCES else "", self._preferences.language, setup)

    # sending ---------------------------------------------------------------------------------------

    def _send(self, entry: Entry, order: Order) -> None:
        coach, stop = self._coach(), Event()
        self._stop = stop

        def work() -> Translated | Failure:
            try:
                return coach.translate(order, stop)
            except TranslationFailed as failed:
                return failed.failure

        if self.dialog is not None:
            self.dialog.set_busy(busy=True)
        self._runner.ask(work, lambda found: self._came(entry, found))

    def _came(self, entry: Entry, found: Translated | Failure) -> None:
        if self.dialog is None:
            return
        if isinstance(found, Failure):
            self.dialog.show_failure(found)
            return
        self.dialog.accept()
        made = Translation(found.text, found.target, found.service.value, found.pairs)
        if self._desk.entry is not None and self._desk.entry.text == entry.text:
            self._desk.read(made)

    def let_go(self) -> None:
        """Nobody waits for an answer any more; what is under way ends."""
        self._stop.set()
        self._runner.drop()
