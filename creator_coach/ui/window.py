"""The window: every connection between the comment's pages, the pages beside it, the settings and the keys."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from creator_coach.ui import keys
from creator_coach.ui.background import Inline
from creator_coach.ui.faults import exactly
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.shell import Shell
from creator_coach.ui.theme import Look
from creator_coach.ui.undoing import undo
from creator_coach.ui.widgets.paste_box import PasteBox

# Of all that is behind the first page, only what can be seen is loaded before it is painted.
if TYPE_CHECKING:
    from creator_coach.journal.types import Entry


class Window(Shell):
    """The one window. `folder` is where the person's files are, shown in the settings.

    `runner` does the reading, `counter` the counting of the insights, `listener` looks replies over,
    `sorter` reads many comments, `tabler` puts together what came of that, `sender` waits for translations.

    With `later`, it shows the first page and does nothing; `furnish` makes what is behind it, once it is painted.

    `lock_asked` says that the person wants the journal locked, `mend_asked` that they want to see what can be done
    about a damaged one.
    """

    lock_asked = Signal()
    mend_asked = Signal()

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        preferences: Preferences,
        folder: Path,
        runner: Inline | None = None,
        parent: QWidget | None = None,
        *,
        counter: Inline | None = None,
        listener: Inline | None = None,
        sorter: Inline | None = None,
        sender: Inline | None = None,
        tabler: Inline | None = None,
        later: bool = False,
    ) -> None:
        super().__init__(look, parent)
        self._preferences = preferences
        self._folder = folder
        self._given = coach, runner, counter, listener, sorter, sender, tabler
        self._unsaved_told = self._copy_told = self.furnished = False
        self.rail.promise(asks=bool(preferences.settings.translation))
        self._first = StartPage(look.part())
        self._take_in(self._first)
        self.show_page(self._first, "read")
        if not later:
            self.furnish()

    def furnish(self) -> None:
        """Make what is behind the first page."""
        from creator_coach.ui.abroad import Abroad  # noqa: PLC0415
        from creator_coach.ui.asides import Asides  # noqa: PLC0415
        from creator_coach.ui.exports import Exports  # noqa: PLC0415
        from creator_coach.ui.insight_pages import InsightPages  # noqa: PLC0415
        from creator_coach.ui.kept import Kept  # noqa: PLC0415
        from creator_coach.ui.looking_back import LookingBack  # noqa: PLC0415
        from creator_coach.ui.many_door import ManyDoor  # noqa: PLC0415
        from creator_coach.ui.routes import Routes  # noqa: PLC0415
        from creator_coach.ui.sayings import Sayings  # noqa: PLC0415
        from creator_coach.ui.widgets.failure import Failures  # noqa: PLC0415

        look, preferences, folder = self.look, self._preferences, self._folder
        coach, runner, counter, listener, sorter, sender, tabler = self._given
        self._failures = Failures(self)
        self.routes = Routes(look, coach, preferences, runner, self, listener)
        self.routes.begin_here(self._first)
        del self._first
        sayings = Sayings(coach, preferences)
        self.asides = Asides(look, self.routes.archive, sayings, preferences, self.toast, folder, self)
        self.kept = Kept(look, coach, self.routes, self.asides, preferences, self.toast)
        self.many = ManyDoor(look, coach, self.routes, preferences, self.toast, sorter, tabler)
        self.looking = LookingBack(coach, counter, parent=self)
        self.insights = InsightPages(look, coach, self.routes.archive, sayings, self.looking, self.toast, self)
        self.abroad = Abroad(look, coach, preferences, self.routes.desk, self.toast, self, sender)
        self._exports = Exports(look, self.routes.archive, self.toast, self)
        self.routes.translate_asked.connect(self.abroad.ask)
        self.asides.key_given.connect(self.abroad.keep_key)
        self._connect()
        keys.bind(self, self._acts())
        keys.still(self, still=self.cover is not None)
        self.furnished = True

    def settle(self) -> None:
        """What the journal holds, once the window has been shown: the drafts; what was deleted long ago goes."""
        if self.routes.desk.entry is None:  # what was laid down before there was a desk
            box = self.routes.start.findChild(PasteBox)
            self.routes.desk.set_text(box.text if isinstance(box, PasteBox) else "")
        self.asides.purge_old()
        self.routes.refresh_drafts()
        # Nobody has gone anywhere yet: the first thing to do is to paste.
        self.routes.start.focus_content()

    def _connect(self) -> None:
        routes, asides, insights, desk = self.routes, self.asides, self.insights, self.routes.desk
        self.rail.asked.connect(self.go)
        for each in (routes, asides, self.kept, self.many, insights):
            each.made.connect(self._take_in)
        routes.shown.connect(lambda page: self.show_page(page, "read"))
        routes.kept.connect(self._kept)
        routes.journal_asked.connect(asides.show_journal)
        routes.draft_delete_asked.connect(asides.delete)
        routes.export_asked.connect(lambda files: self._exports.evidence(desk.entry, files))
        routes.support_asked.connect(asides.show_support)
        self.kept.shown.connect(lambda page: self._show_aside(page, "kind_words"))
        self.many.shown.connect(lambda page: self._show_aside(page, "read"))
        routes.many_asked.connect(self.many.show)
        asides.shown.connect(self._show_aside)
        asides.export_asked.connect(self._exports.corrections)
        asides.deleting.connect(routes.leave)
        asides.listed.connect(routes.refresh_drafts)
        asides.changed.connect(desk.take_labels)
        asides.new_asked.connect(routes.begin)
        asides.reading_asked.connect(lambda entry_id: routes.open(entry_id, from_journal=True))
        asides.reflect_asked.connect(self._reflect_on)
        insights.shown.connect(self._show_aside)
        insights.new_asked.connect(routes.begin)
        insights.corrections_asked.connect(self._exports.corrections)
        insights.join(asides, desk)
        self.looking.failed.connect(self._journal_failed)
        desk.failed.connect(self._save_failed)
        desk.saved.connect(self._saved)
        routes.noted.connect(self.toast.tell)
        routes.archive.failed.connect(self._journal_failed)
        routes.archive.changed.connect(self.toast.forget)
        desk.saved.connect(self.toast.forget)
        self.failure.retry_asked.connect(desk.flush)
        self.failure.copy_asked.connect(self.copy_words)
        self._preferences.changed.connect(self._settings_changed)
        self._preferences.failed.connect(
            lambda: self.toast.tell(self.tr("The settings weren’t saved. They hold until you close the app."))
        )

    def _acts(self) -> dict[str, keys.Act]:
        routes, asides = self.routes, self.asides
        return {
            "new": routes.begin_anew,
            "many": self.many.show,
            "read": lambda: self.go("read"),
            "journal": asides.show_journal,
            "kind_words": self.kept.show,
            "insights": self.insights.show,
            "tables": self.insights.toggle_tables,
            "settings": asides.show_settings,
            "support": asides.show_support,
            "help": asides.show_help,
            "search": self._search,
            "tab_read": routes.show_reading,
            "tab_reflect": routes.reflect,
            "tab_reply": routes.answer,
            "veils": self._toggle_veils,
            "escape": self._escape,
            "hide": self.toggle_hidden,
            "lock": self.lock_asked.emit,
            "region": self.next_region,
            "menu": keys.open_menu,
            "undo": lambda: self.hidden or undo(self.toast),
            "larger": lambda: self._preferences.resize_text(1),
            "smaller": lambda: self._preferences.resize_text(-1),
            "as_made": lambda: self._preferences.resize_text(0),
        }

    # where to go -----------------------------------------------------------------------------------

    def go(self, place: str) -> None:
        """Go to a place of the rail (rail.py), or to "help", or "lock"."""
        if place == "read":
            self._go_to_reading()
            return
        {
            "journal": self.asides.show_journal,
            "kind_words": self.kept.show,
            "insights": self.insights.show,
            "support": self.asides.show_support,
            "settings": self.asides.show_settings,
            "help": self.asides.show_help,
            "lock": self.lock_asked.emit,
        }[place]()

    def _go_to_reading(self) -> None:
        if self.routes.here(self.page):
            self.routes.begin_if_read()
        else:
            self.routes.resume()

    def _take_in(self, page: Page) -> None:
        page.set_veiling(veiling=self._preferences.settings.hide_hard_words)
        page.reflow(self.effective_width)
        self.add_page(page)

    def _show_aside(self, page: Page, place: str) -> None:
        self.routes.desk.flush()
        self.routes.elsewhere = True
        self.show_page(page, place)

    def _reflect_on(self, entry_id: str) -> None:
        self.routes.open(entry_id, from_journal=True)
        self.routes.reflect()

    # by keys ---------------------------------------------------------------------------------------

    def _search(self) -> None:
        field = self.page.search_field if self.page is not None else None
        if field is None:
            self.asides.search()
        else:
            field.setFocus(Qt.FocusReason.ShortcutFocusReason)
            field.selectAll()

    def _toggle_veils(self) -> None:
        if self.page is not None:
            self.page.toggle_veils()

    def _escape(self) -> None:
        page = self.page
        if self.hidden or page is None or page.veil_all():
            return
        if page.step_back():
            return
        if not self.routes.here(page):
            self.routes.resume()
        elif page is not self.routes.start:
            self.routes.back()

    # what is told ----------------------------------------------------------------------------------

    def _kept(self, before: Entry) -> None:
        from creator_coach.reading.types import Kind  # noqa: PLC0415

        if before.kind is Kind.KIND:
            self.kept.tell_kept(before)
            return
        folded = before.kind in (Kind.ATTACK, Kind.THREAT)
        words = self.tr("Put away, folded.") if folded else self.tr("Kept in the journal.")
        self.toast.offer(words, lambda: self.routes.desk.restore(before))

    def _save_failed(self, name: str) -> None:
        sentence = self._failures.sentence(exactly(name, self._folder))
        if self.page is self.routes.start:
            self.routes.start.show_failure(sentence)
        else:
            self.failure.show_failure(sentence)
            self.failure.show()

    def _saved(self) -> None:
        self._unsaved_told = False
        self.failure.show_nothing()
        self.failure.hide()
        if not self._copy_told and not self.routes.archive.backed_up():
            self._copy_told = True
            self.toast.tell(self.tr("What you write is saved, but today’s backup couldn’t be made."))

    def _journal_failed(self, name: str) -> None:
        sentence = self._failures.act(exactly(name, self._folder))
        if name == "JournalDamaged":
            self.toast.tell(sentence, self.tr("See what can be done"), self.mend_asked.emit)
        else:
            self.toast.tell(sentence)

    def copy_words(self) -> None:
        """Put the comment on the desk, and what the person wrote about it, on the clipboard."""
        entry = self.routes.desk.entry
        if entry is not None:
            own = [words for _, words in entry.reflection.answers] + [entry.reflection.note, entry.reply.words]
            QGuiApplication.clipboard().setText("\n\n".join(part for part in (entry.text, *own) if part))

    def _settings_changed(self) -> None:
        self.rail.promise(asks=bool(self._preferences.settings.translation))
        for page in self.pages():
            page.set_veiling(veiling=self._preferences.settings.hide_hard_words)
        self.routes.speak_anew()
        self.asides.speak_anew()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what is not saved. If that fails, the window stays once, so that the words can be copied."""
        if not self.furnished:
            super().closeEvent(event)
            return
        if not self.routes.desk.flush() and not self._unsaved_told:
            self._unsaved_told = True
            event.ignore()
            return
        self.routes.desk.let_go()
        self.looking.forget()
        self.abroad.let_go()
        super().closeEvent(event)
