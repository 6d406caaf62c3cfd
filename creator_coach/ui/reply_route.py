"""The way to the reply of a comment, and what rests on it."""

from __future__ import annotations

from datetime import timedelta

from PySide6.QtCore import QObject, Signal

from creator_coach.content.types import Said
from creator_coach.journal.replies import Reply
from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.archive import Archive
from creator_coach.ui.background import Inline
from creator_coach.ui.comment_pages import CommentPages
from creator_coach.ui.opening import AtHand
from creator_coach.ui.pages.page import Page
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.reply_desk import ReplyDesk
from creator_coach.ui.resting import Resting
from creator_coach.ui.sayings import Sayings
from creator_coach.ui.theme import Look


class ReplyRoute(CommentPages):
    """Leads to the reply and tells of its rest. `shown` carries the page to show.

    `noted` carries a note, the name of what can be done about it, and that as something to call. While `elsewhere` is
    true the person looks at something else. `current` is the page of the comment.
    """

    shown = Signal(object)
    noted = Signal(str, str, object)

    def __init__(
        self,
        look: Look,
        coach: AtHand,
        preferences: Preferences,
        runner: Inline | None = None,
        parent: QObject | None = None,
        listener: Inline | None = None,
    ) -> None:
        super().__init__(look, ReplyDesk(coach, runner), preferences, parent)
        self.desk.setParent(self)
        self.elsewhere = False
        self.current: Page | None = None
        self._listener = listener if listener is not None else Inline(self)
        self._sayings = Sayings(coach, preferences)
        self.archive = Archive(coach, self)
        self.resting = Resting(coach, self)
        self.resting.changed.connect(self._rest_changed)
        self.resting.rested.connect(self._rested)
        self.reply_asked.connect(self.answer)
        self.check_asked.connect(self._look_over)
        self.reply_changed.connect(self._reply)

    def answer(self) -> None:
        """On to the reply; a threat has none."""
        entry = self.desk.entry
        if entry is not None and entry.reading is not None and entry.kind is not Kind.THREAT:
            self._fill_reply(entry)
            self._show(self.replying)

    def open_reply(self, entry_id: str) -> None:
        """Take up the reply to an entry again; a threat shows its own page."""
        entry = self.archive.entry(entry_id)
        if entry is not None:
            self.desk.open(entry)
            self.answer()

    @property
    def on_reply(self) -> bool:
        """Whether the current page of the comment is that of its reply."""
        return self.current is not None and self.current is self.__dict__.get("replying")

    def _fill_reply(self, entry: Entry) -> None:
        left = self.resting.left(entry) if entry.reply.waits else timedelta(0)
        self.replying.show_entry(entry, self._sayings.starters(entry), left)

    def _stays(self, entry: Entry, said: Said) -> bool:
        """Whether the person is writing, and goes on with that though the comment was read anew; it is shown there."""
        if entry.kind is Kind.THREAT or self.current is None:
            return False
        if self.on_reply:
            self._fill_reply(entry)
            return True
        if self.current is self.__dict__.get("reflecting"):
            self.reflecting.show_entry(entry, said)
            return True
        return False

    def _reply(self, reply: Reply) -> None:
        old = self.desk.entry.reply if self.desk.entry is not None else reply
        self.desk.answer(reply)
        if (old.rests_until, old.waits) != (reply.rests_until, reply.waits):
            self.resting.refresh()
            self.resting.restart()

    def _look_over(self, words: str, kept: frozenset[str], starter: str) -> None:
        entry = self.desk.entry
        if entry is not None:
            work = self._sayings.looking_over(entry, words, kept, starter)
            self._listener.ask(work, lambda found: self.replying.show_check(words, *(found or (None, None))))

    def _rest_changed(self) -> None:
        waiting = self.resting.waiting
        self.start.resting.show_resting(waiting)
        page = self.__dict__.get("replying")
        if page is not None:
            page.show_left(next((left for entry, left in waiting if entry.id == page.entry_id), timedelta(0)))

    def _rested(self, entry: Entry) -> None:
        if self.elsewhere or not self.on_reply:
            self.noted.emit(self.tr("A reply has rested."), self.tr("Read it"), lambda: self.open_reply(entry.id))

    def _show(self, page: Page) -> None:
        self.current, self.elsewhere = page, False
        self.shown.emit(page)
