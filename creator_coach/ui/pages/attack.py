"""An attack: an end, not an exercise. The comment is folded, the message is short, and the first button lets it go."""

from __future__ import annotations

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Said, Step
from creator_coach.journal.types import Entry
from creator_coach.reading.types import Kind
from creator_coach.ui.pages.page import STACKED_BELOW, Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.asleep import Asleep
from creator_coach.ui.widgets.buttons import Button, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.header import EntryHeader
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.kind_note import KindNote
from creator_coach.ui.widgets.message import Message
from creator_coach.ui.widgets.sheet import CommentSheet
from creator_coach.ui.widgets.steps import StepList
from creator_coach.ui.widgets.strip import StanceStrip


class WaysOut(Card):
    """Did the app read it wrong? Two answers, each of which is another kind; that of a threat is at the top."""

    chosen = Signal(object)  # Kind

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", parent)
        self._ask = text.label("label")
        self.body.setSpacing(4)
        self.body.addWidget(self._ask)
        self.ways: dict[Kind, Button] = {}
        for kind, icon in ((Kind.FEEDBACK, "sprout"), (Kind.OPINION, "armchair")):
            way = button(look, "quiet", icon, "small")
            way.setProperty("place", "left")
            way.clicked.connect(lambda _checked=False, kind=kind: self.chosen.emit(kind))
            self.body.addWidget(way)
            self.ways[kind] = way
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._ask.setText(self.tr("Did the app read it wrong?"))
        self.ways[Kind.FEEDBACK].setText(self.tr("There’s something to take with me"))
        self.ways[Kind.OPINION].setText(self.tr("I want to see it from their chair"))


class AttackPage(Page):
    """Shows an attack: folded comment, message, the way out, steps on the platform, and ways to say otherwise."""

    let_go = Signal()
    reflect_asked = Signal()
    reply_asked = Signal()
    kind_chosen = Signal(object)  # Kind
    back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry: Entry | None = None
        self.header = EntryHeader(look, "read")
        self.strip = StanceStrip(look)
        self.notice = IconLabel(look, "info", "label", "text2")
        self.sheet = CommentSheet(look, "card")
        self.message = Message(look, "sheet")
        self.let_go_button = button(look, "primary", "wind", "large")
        self.write_button = button(look, "secondary", None, "large")
        self._saved = text.label("caption", "text3")
        self.note = KindNote(look, "sunken", leaving=True)
        self._door = Card(look)
        self._door_title = text.label("h2")
        self._door_note = text.label("body", "text2")
        self.steps = StepList(look, tickable=False)
        self.ways = WaysOut(look)
        self._asleep = Asleep(*self.ways.ways.values())
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.set_header(self.header)
        self.set_heading(self.header.title)
        buttons = FlowLayout(spacing=12, line_spacing=10)
        buttons.addWidget(self.let_go_button)
        buttons.addWidget(self.write_button)
        self.message.body.addSpacing(6)
        self.message.body.addLayout(buttons)
        self.message.body.addWidget(self._saved)
        for part in (self._door_title, self._door_note, self.steps):
            self._door.body.addWidget(part)
        self._main = _column(self.sheet, self.message, self.note)
        self._aside = _column(self._door, self.ways)
        self.beside = (self._aside,)
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(18)
        self._arrange()

    def _arrange(self) -> None:
        one = self.one_column
        self._grid.addWidget(self.strip, 0, 0, 1, 2)
        self._grid.addWidget(self.notice, 1, 0, 1, 2)
        self._grid.addWidget(self._main, 2, 0, 1, 2 if one else 1)
        self._grid.addWidget(self._aside, 3 if one else 2, 0 if one else 1, 1, 2 if one else 1)
        self._grid.setColumnStretch(0, 636)
        self._grid.setColumnStretch(1, 340)
        self._grid.setRowStretch(4, 1)

    def reflow(self, effective_width: float) -> None:
        """The steps beside the message, or below it."""
        super().reflow(effective_width)
        self.note.set_tight(tight=effective_width < STACKED_BELOW)
        self._arrange()

    def _connect(self) -> None:
        self.header.back_asked.connect(self.back_asked)
        self.header.reply_asked.connect(self.reply_asked)
        self.header.tab_asked.connect(self.reflect_asked)
        self.strip.kind_chosen.connect(self.kind_chosen)
        self.ways.chosen.connect(self.kind_chosen)
        self.let_go_button.clicked.connect(self.let_go)
        self.write_button.clicked.connect(self.reflect_asked)
        self.sheet.browser.reach_wanted.connect(self._reach)

    def show_entry(self, entry: Entry, said: Said, steps: tuple[Step, ...]) -> None:
        """Show `entry` in the words of `said`, with `steps` for its platform."""
        self._entry = entry
        self.header.show_entry(entry)
        # The person's own word stands where it stands on the other pages; the app's reason stands on the fold.
        own = entry.reading is not None and entry.reading.corrected
        self.strip.show_kind(entry.kind or Kind.ATTACK, entry.reading, said.why if own else "")
        self.notice.set_text(said.notice)
        self.notice.setVisible(bool(said.notice))
        self.sheet.show_reading(entry.text, entry.reading, folded=True)
        self.sheet.set_fold_remark("" if own else said.why)
        self.message.show_message(said.headline, said.body)
        self.steps.show_steps(steps)
        self._door.setVisible(bool(steps))
        self._tell_platform()

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read anew, or is done."""
        self.strip.set_busy(busy)
        self._asleep.set_busy(busy)

    def _reach(self, rect: QRect) -> None:
        at = self.sheet.browser.viewport().mapTo(self.body, rect.center()) + self.body.pos()
        self.ensureVisible(at.x(), at.y(), 0, self.look.theme.px(60))

    def _tell_platform(self) -> None:
        platform = self._entry.context.platform if self._entry else ""
        named = self.tr("This is how on {platform}.").format(platform=platform)
        self._door_note.setText(named if platform else self.tr("This is how on most platforms."))

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for part in (self.header, self.strip, self.sheet, self.ways):
            part.retranslate()
        self.let_go_button.setText(self.tr("Let it go and put it away"))
        self.write_button.setText(self.tr("Write a few lines first"))
        self._saved.setText(self.tr("It is kept in the journal, still folded. You can delete it whenever you like."))
        self._door_title.setText(self.tr("Close the door"))
        self.note.say(self.tr("From your kind words"))
        self._tell_platform()


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
