"""The third page of an entry: a reply is written, looked over meanwhile, rests, and is copied; never posted."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.journal.replies import Reply
from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind
from creator_coach.reply.types import Check, Remarks, Starter, Swap
from creator_coach.ui.pages.page import Page
from creator_coach.ui.pages.reply_side import ReplySide
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.header import EntryHeader
from creator_coach.ui.widgets.reply_sheet import ReplySheet
from creator_coach.ui.widgets.rest_card import RestCard
from creator_coach.ui.widgets.silence_card import SilenceCard
from creator_coach.ui.widgets.starter_row import StarterRow

#: A draft is looked over when the hands have rested this long; and again this much later if it could not be yet.
PAUSE_MS, LATER_MS = 250, 500


class ReplyPage(Page):
    """Shows the draft to an entry. `reply_changed` carries the whole new Reply at every change.

    `check_asked` carries the draft, the words that the person keeps, and what the app put there; `show_check` answers.
    `entry_id` says whose reply is shown; it is empty before the first.
    """

    reply_changed = Signal(object)
    check_asked = Signal(str, object, str)
    tab_asked = Signal(str)
    enough = Signal()
    back_asked = Signal()
    retry_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.entry_id = ""
        self._reply = Reply()
        self._starter = ""
        self._top = EntryHeader(look, "reply")
        self.starters = StarterRow(look)
        self.sheet = ReplySheet(look)
        self.silence = SilenceCard(look)
        self.rest = RestCard(look)
        self.side = ReplySide(look)
        self.enough_button = button(look, "quiet")
        self._main = QVBoxLayout()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.set_header(self._top)
        self.set_heading(self._top.title)
        main = self._main
        main.setSpacing(16)
        for part in (self.starters, self.sheet, self.silence, self.rest):
            main.addWidget(part, 1 if part is self.sheet else 0)
        main.addWidget(self.enough_button, 0, Qt.AlignmentFlag.AlignRight)
        main.addStretch(0)
        self.beside = (self.side,)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._columns.setSpacing(24)
        self._columns.addLayout(main, 620)
        self._columns.addWidget(self.side, 356)

    def _connect(self) -> None:
        self._top.back_asked.connect(self.back_asked)
        self._top.tab_asked.connect(self.tab_asked)
        self.starters.chosen.connect(self._begin)
        self.sheet.field.text_changed.connect(self._written)
        self.sheet.saved.retry_asked.connect(self.retry_asked)
        self.sheet.saved.copy_asked.connect(self._to_clipboard)
        self.rest.rest_asked.connect(self._rest)
        self.rest.copy_asked.connect(self._copy)
        self.silence.write_asked.connect(lambda: self._decline(declined=False))
        self.silence.away_asked.connect(self.enough)
        self.side.swap_taken.connect(self._swap)
        self.side.kept_changed.connect(self._ask)
        self.side.remarks.undo_asked.connect(self.sheet.field.undo)
        self.enough_button.clicked.connect(self.enough)
        self._pause.timeout.connect(self._ask)

    # what comes in ---------------------------------------------------------------------------------

    def show_entry(self, entry: Entry, starters: tuple[Starter, ...], left: timedelta) -> None:
        """Show the draft to `entry` and the ways to begin, with `left` of its rest. What is being written stays."""
        if entry.id != self.entry_id:
            self.entry_id, self._reply, self._starter = entry.id, entry.reply, ""
            self.sheet.show_draft(entry.reply.words)
            self.side.show_nothing()
        self._top.show_entry(entry)
        self.starters.show_starters(starters, hungry=entry.kind in (Kind.MOCKERY, Kind.ATTACK))
        self._show_state(left)
        self._ask()

    def show_left(self, left: timedelta) -> None:
        """So much is left of the rest now."""
        self.rest.show_reply(self._reply, left)

    def show_check(self, words: str, found: Check | None, said: Remarks | None) -> None:
        """`words` were looked over; None: not yet, ask again."""
        if found is None or said is None:
            self._pause.start(LATER_MS)
        elif words == self.sheet.field.text:
            self.side.show_check(words, found, said)
            self.sheet.field.mark((found.warning.span,) if found.warning is not None else ())

    def show_saved(self, at: datetime) -> None:
        """Everything on the page was saved at `at`."""
        self.sheet.saved.show_saved(at)

    # what the person does --------------------------------------------------------------------------

    def _tell(self, reply: Reply, left: timedelta | None = None) -> None:
        self._reply = reply
        self._show_state(self.rest.left if left is None else left)
        self.reply_changed.emit(reply)

    def _written(self, words: str) -> None:
        self.side.remarks.undo.hide()
        reply = replace(self._reply, words=words, declined=False)
        if reply.copied:  # what was copied is not what stands here any more, and its rest is long over
            reply = replace(reply, copied=False, rests_from=None, rests_until=None)
        self.sheet.show_count(words)
        self._tell(reply)
        self._pause.start(PAUSE_MS)

    def _begin(self, starter: Starter) -> None:
        self._decline(declined=not starter.words)
        if not starter.words:
            return
        untouched = self.sheet.field.text.strip() in ("", self._starter.strip())
        self._starter = starter.words if untouched else f"{self._starter} {starter.words}".strip()
        self.sheet.field.begin(starter.words, over=untouched)
        self._show_state(self.rest.left)

    def _decline(self, *, declined: bool) -> None:
        self._tell(replace(self._reply, declined=declined))
        if declined:
            self.silence.focus_first()
        else:
            self.sheet.field.setFocus()

    def _rest(self, length: timedelta) -> None:
        now = datetime.now(UTC).astimezone()
        since, until = (now, now + length) if length else (None, None)
        self._tell(replace(self._reply, rests_from=since, rests_until=until, copied=False), length)

    def _copy(self) -> None:
        self._to_clipboard()
        self._tell(replace(self._reply, copied=True))

    def _to_clipboard(self) -> None:
        QGuiApplication.clipboard().setText(self.sheet.field.text)

    def _ask(self) -> None:
        self._pause.stop()
        self.check_asked.emit(self.sheet.field.text, self.side.kept, self._starter)

    def _swap(self, swap: Swap) -> None:
        if self.side.checked(self.sheet.field.text):
            self.sheet.field.swap(swap.span, swap.words)
            self.side.remarks.undo.show()
            self.sheet.field.setFocus()
        self._ask()

    # how it looks ----------------------------------------------------------------------------------

    def _show_state(self, left: timedelta) -> None:
        declined = self._reply.declined
        for each in (self.sheet, self.rest, self.enough_button):
            each.setVisible(not declined)
        self.silence.setVisible(declined)
        # Where nothing is written, nothing grows: the empty room lies at the end.
        self._main.setStretch(self._main.count() - 1, int(declined))
        self.silence.show_draft(kept=bool(self._reply.words.strip()))
        self.side.set_declined(declined)
        self.starters.show_chosen(self._starter, declined=declined)
        self.rest.show_reply(self._reply, left)

    def reflow(self, effective_width: float) -> None:
        """One column when there is room for one, the remarks under the draft."""
        super().reflow(effective_width)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        self.sheet.set_narrow(effective_width < 620)

    def retranslate(self) -> None:
        """Set every text that is the window's; the voice's come with the next check."""
        for part in (self._top, self.starters, self.sheet, self.silence, self.rest, self.side):
            part.retranslate()
        self.enough_button.setText(self.tr("This is enough"))
