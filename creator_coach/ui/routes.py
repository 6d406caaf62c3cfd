"""The way from one page of a comment to the next, and which page an entry belongs on."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from creator_coach.content.types import Said
from creator_coach.journal.types import Decision, Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.reply_route import ReplyRoute
from creator_coach.ui.theme import Look


class Routes(ReplyRoute):
    """Leads from one page of a comment to the next.

    `kept` carries the entry, as it was before it was put away. While `elsewhere` is true, a reading that is done waits.
    `from_journal` says whether the comment was opened from there.
    """

    kept = Signal(object)
    journal_asked = Signal()

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        preferences: Preferences,
        runner: Inline | None = None,
        parent: QObject | None = None,
        listener: Inline | None = None,
    ) -> None:
        super().__init__(look, coach, preferences, runner, parent, listener)
        self.from_journal = False
        self.desk.entry_opened.connect(self.show_entry)
        self.desk.entry_read.connect(self._read)
        self.open_asked.connect(self.open)
        self.back_asked.connect(self.back)
        self.reflect_asked.connect(self.reflect)
        self.reading_asked.connect(self.show_reading)
        self.away_asked.connect(self.put_away)
        self.resting_asked.connect(self.open_reply)

    # where to go -----------------------------------------------------------------------------------

    def begin_here(self, first: StartPage | None = None) -> Page:
        """The first page, as it is before anything has been asked of the journal; `first`, if it was made already."""
        if first is not None:
            self.start = first
            self._connect_start(first)
        self.current = self.start
        return self.start

    def begin(self) -> None:
        """A clear desk for a new comment."""
        self.desk.begin()
        self.from_journal = False
        self.start.show_entry(None)
        self.show_start()

    def begin_anew(self) -> None:
        """As `begin`, ready for a paste."""
        self.begin()
        self.start.focus_content()

    def show_start(self) -> None:
        """The first page, with what is begun and not put away."""
        self.refresh_drafts()
        self._show(self.start)

    def refresh_drafts(self) -> None:
        """List the unfinished comments and the resting replies anew; each once, and not the one on the desk."""
        self.resting.refresh()
        shown = {self.desk.entry.id if self.desk.entry else "", *(entry.id for entry, _ in self.resting.waiting)}
        self.start.show_drafts([entry for entry in self.archive.drafts() if entry.id not in shown])

    def here(self, page: Page | None) -> bool:
        """Whether `page` is one of those of a comment, and shown as the current one."""
        return page is not None and page is self.current

    def begin_if_read(self) -> None:
        """A clear desk, unless the person is on the first page anyway: what is typed there stays."""
        if self.current is not self.start:
            self.begin()

    def resume(self) -> None:
        """The place of the comment that is being worked on, or the first page."""
        if self.current is None or self.current is self.start:
            self.show_start()
        else:
            self._show(self.current)

    def open(self, entry_id: str, *, from_journal: bool = False) -> None:
        """Take up an entry again: its reading if it has one, else the first page with its text."""
        entry = self.archive.entry(entry_id)
        if entry is not None:
            self.from_journal = from_journal
            self.desk.open(entry)

    def back(self) -> None:
        """To the place the entry was opened from."""
        if self.from_journal:
            self.desk.begin()
            self.current = None
            self.journal_asked.emit()
        else:
            self.begin()

    def put_away(self, decision: Decision | None = None) -> None:
        """Into the journal, if it could be saved there; else everything stays as it is."""
        before = self.desk.entry
        if before is None or not self.desk.put_away(decision):
            return
        self.back()
        self.kept.emit(before)

    # the entry's pages -----------------------------------------------------------------------------

    def show_entry(self, entry: Entry) -> None:
        """The page that belongs to the kind of `entry`; the first page if it was not read yet."""
        said = self._sayings.said(entry)
        if said is None:
            self.start.show_entry(entry)
            self.show_start()
        else:
            self._show(self._fill(entry, said))

    def show_reading(self) -> None:
        """Back to the reading of what lies on the desk."""
        if self.desk.entry is not None and self.desk.entry.reading is not None:
            self.show_entry(self.desk.entry)

    def reflect(self) -> None:
        """On to the person's own words; a threat has no exercise."""
        entry = self.desk.entry
        said = self._sayings.said(entry) if entry is not None else None
        if entry is not None and said is not None and entry.kind is not Kind.THREAT:
            self.reflecting.show_entry(entry, said)
            self._show(self.reflecting)

    def leave(self, entry_id: str) -> None:
        """Let go of an entry that is about to be deleted, so that it is not saved again."""
        if self.desk.entry is not None and self.desk.entry.id == entry_id:
            self.desk.begin()
            self.start.show_entry(None)
            self.current = None

    def speak_anew(self) -> None:
        """After a change of settings: what was said is said in the language and for the country of now."""
        entry = self.desk.entry
        said = self._sayings.said(entry) if entry is not None else None
        if entry is None or said is None or self.current is None:
            return
        if not self._stays(entry, said) and self.current is not self.__dict__.get("start"):
            self._fill(entry, said)

    def _read(self, entry: Entry) -> None:
        """A reading is done, maybe a while after it was asked for: it takes nobody away from where they are now."""
        said = self._sayings.said(entry)
        if said is None:
            return
        if self._stays(entry, said):
            return
        if self.elsewhere:
            self.current = self._fill(entry, said)
            self.noted.emit(self.tr("The reading is done."), self.tr("Show it"), self.resume)
        else:
            self._show(self._fill(entry, said))

    def _fill(self, entry: Entry, said: Said) -> Page:
        if entry.kind is Kind.THREAT:
            words = self._sayings
            threat = entry.reading.threat_type if entry.reading is not None else None
            steps, lines = words.safety_steps(), words.lines(threat)
            self.safety.show_entry(entry, said, steps, lines, words.country, words.trusted)
            return self.safety
        if entry.kind is Kind.ATTACK:
            self.attack.show_entry(entry, said, self._sayings.platform_steps(entry))
            return self.attack
        self.reading.show_entry(entry, said)
        return self.reading
