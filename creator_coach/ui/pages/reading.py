"""The reading: the comment on its sheet, the possible readings beside it, what to take and what to leave.

One page for every kind but attack and threat; its shape follows from the kind.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Reflection, Verdict
from creator_coach.reading.types import Kind, PerspectiveId, Reading, Span
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.asleep import Asleep
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.chairs import ChairList
from creator_coach.ui.widgets.disclosure import Disclosure
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.header import EntryHeader
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.kind_menu import KindChoices
from creator_coach.ui.widgets.language_line import LanguageLine
from creator_coach.ui.widgets.message import Message
from creator_coach.ui.widgets.part_line import PartLine
from creator_coach.ui.widgets.sheet import CommentSheet
from creator_coach.ui.widgets.strip import StanceStrip
from creator_coach.ui.widgets.take_leave import LeaveCard, TakeCard
from creator_coach.ui.widgets.translate_line import TranslateLine

#: Kinds with something to learn: take and leave have a place even when they are empty.
_USABLE = (Kind.FEEDBACK, Kind.COMPLAINT)


class ReadingPage(Page):
    """Shows one read comment. Every verdict, tick and line of the person's goes out as a whole new Reflection."""

    reflection_changed = Signal(object)  # Reflection
    kind_chosen = Signal(object)  # Kind
    language_chosen = Signal(str)
    enough = Signal()
    kept = Signal()
    part_kept = Signal(str)
    reflect_asked = Signal()
    reply_asked = Signal()
    back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry: Entry | None = None
        self._shown: tuple[str, Reading | None, Said] | None = None
        self.header = EntryHeader(look, "read")
        self.strip = StanceStrip(look)
        self.notice = IconLabel(look, "info", "label", "text2")
        self.sheet = CommentSheet(look)
        self.language = LanguageLine(look)
        self.translate = TranslateLine(look)
        self.part = PartLine(look, self.sheet.browser)
        self.choices = KindChoices(look)
        self._asleep = Asleep(*self.language.buttons.values(), *self.choices.choices.values())
        self.message = Message(look)
        self.understand = Disclosure(look, "armchair")
        self.chairs = ChairList(look)
        self.take = TakeCard(look)
        self.leave = LeaveCard(look)
        self.enough_button = button(look, "quiet")
        self.next_button = button(look, "primary", "arrow-right")
        self.keep_button = button(look, "primary", "heart")
        self._lay_out()
        self._connect()
        self.retranslate()

    # layout ----------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.set_header(self.header)
        self.set_heading(self.header.title)
        self.next_button.put_icon_last()
        self.sheet.add_foot(self.part)
        self.sheet.add_foot(_column(self.language, self.translate))
        self._beside = _column(self.message, self.choices, self.understand, self.chairs)
        self._under = _column(self.sheet)
        self._foot = QWidget()
        foot = QVBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(20)
        foot.addWidget(self.leave)
        foot.addStretch(1)
        foot.addLayout(self._buttons())
        self.beside = (self._beside, self._foot)
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(18)
        self._arrange()

    def _buttons(self) -> QHBoxLayout:
        """At the right edge, on one line where there is room for it."""
        holder = QWidget()
        flow = FlowLayout(holder, spacing=8, line_spacing=8)
        for each in (self.enough_button, self.next_button, self.keep_button):
            flow.addWidget(each)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(holder)
        return row

    def _arrange(self) -> None:
        """Two columns that share their edges, or one."""
        one = self.one_column
        places = {
            self.strip: (0, 0, 1, 2),
            self.notice: (1, 0, 1, 2),
            self._under: (2, 0, 1, 2) if one else (2, 0, 1, 1),
            self._beside: (3, 0, 1, 2) if one else (2, 1, 1, 1),
            self.take: (4, 0, 1, 2) if one else (3, 0, 1, 1),
            self._foot: (5, 0, 1, 2) if one else (3, 1, 1, 1),
        }
        for part, place in places.items():
            self._grid.addWidget(part, *place)
        self._grid.setColumnStretch(0, 476)
        self._grid.setColumnStretch(1, 500)
        self._grid.setRowStretch(6, 1)

    def reflow(self, effective_width: float) -> None:
        """One column where there is no room for two; there, several cards may be open."""
        super().reflow(effective_width)
        self._arrange()
        self.chairs.set_single(not self.one_column)

    def _connect(self) -> None:
        self.header.back_asked.connect(self.back_asked)
        self.header.reply_asked.connect(self.reply_asked)
        self.header.tab_asked.connect(self.reflect_asked)
        self.strip.kind_chosen.connect(self.kind_chosen)
        self.choices.chosen.connect(self.kind_chosen)
        self.language.chosen.connect(self.language_chosen)
        self.part.kept.connect(self.part_kept)
        self.understand.clicked.connect(self._toggle_chairs)
        self.chairs.judged.connect(self._judged)
        self.chairs.pointed.connect(self._pointed)
        self.chairs.quote_clicked.connect(self._go_to)
        self.sheet.browser.reach_wanted.connect(self._reach)
        self.take.left_changed.connect(lambda left: self._reflect(left_kernels=left))
        self.take.own_changed.connect(lambda own: self._reflect(own_kernels=own))
        self.take.reworded.connect(lambda left, own: self._reflect(left_kernels=left, own_kernels=own))
        self.enough_button.clicked.connect(self.enough)
        self.next_button.clicked.connect(self.reflect_asked)
        self.keep_button.clicked.connect(self.kept)

    # what is shown ---------------------------------------------------------------------------------

    def show_entry(self, entry: Entry, said: Said) -> None:
        """Show `entry`, read, in the words of `said`.

        The same reading again changes ticks and verdicts only: what is open or revealed stays so.
        """
        self._entry = entry
        self.header.show_entry(entry)
        shown = (entry.id, entry.reading, said)
        if shown != self._shown:
            self._shown = shown
            self._show_reading(entry, said)
        self.chairs.show_verdicts(entry.reflection)
        self.take.show_take(said.take, entry.reflection.left_kernels, entry.reflection.own_kernels)

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read anew, or is done."""
        self.strip.set_busy(busy)
        self._asleep.set_busy(busy)

    def _show_reading(self, entry: Entry, said: Said) -> None:
        kind = entry.kind or Kind.UNCLEAR
        self.strip.show_kind(kind, entry.reading, said.why)
        self.notice.set_text(said.notice)
        self.notice.setVisible(bool(said.notice) and said.notice != said.why)
        self.sheet.set_style("brass" if kind is Kind.KIND else "sheet")
        self.sheet.set_fold_remark("")
        self.sheet.show_reading(entry.text, entry.reading, folded=kind is Kind.MOCKERY)
        self.language.show_language(entry.reading.language if entry.reading else "")
        self.translate.show_reading(entry.reading)
        self.message.show_message(said.headline, said.body)
        self.message.setVisible(bool(said.headline or said.body))
        self.choices.setVisible(kind is Kind.UNCLEAR)
        self._show_chairs(kind, said)
        self._show_rest(kind, said)

    def _show_chairs(self, kind: Kind, said: Said) -> None:
        optional = kind is Kind.MOCKERY
        self.chairs.show_chairs(said.chairs, self.sheet.masked, said.closing)
        self.chairs.set_single(not self.one_column)
        self.chairs.show_heading(not optional)
        self.understand.set_open(False)
        self.understand.setVisible(optional and bool(said.chairs))
        self.chairs.setVisible(bool(said.chairs) and not optional)

    def _show_rest(self, kind: Kind, said: Said) -> None:
        self.take.setVisible(kind in _USABLE or bool(said.take))
        self.take.set_title(self.tr("What worked") if kind is Kind.KIND else "")
        self.leave.show_leave(said.leave)
        self.part.offer(offered=kind is not Kind.KIND)
        self.keep_button.setVisible(kind is Kind.KIND)
        self.next_button.setVisible(kind is not Kind.KIND)

    # what the person does --------------------------------------------------------------------------

    def _reflect(self, **changes: object) -> None:
        if self._entry is not None:
            reflection: Reflection = replace(self._entry.reflection, **changes)  # type: ignore[arg-type]
            self._entry = replace(self._entry, reflection=reflection)
            self.reflection_changed.emit(reflection)

    def _judged(self, which: PerspectiveId, verdict: Verdict | None) -> None:
        if self._entry is not None:
            others = tuple(pair for pair in self._entry.reflection.verdicts if pair[0] is not which)
            self._reflect(verdicts=others if verdict is None else (*others, (which, verdict)))

    def step_back(self) -> bool:
        """Leave what is being written of a take-away; whether anything was."""
        return self.take.step_back()

    def _toggle_chairs(self) -> None:
        opened = not self.chairs.isVisibleTo(self)
        self.understand.set_open(opened)
        self.chairs.setVisible(opened)

    def _pointed(self, span: Span, pointed: bool) -> None:
        self.sheet.frame((span,) if pointed else ())

    def _go_to(self, span: Span) -> None:
        self.sheet.frame((span,))
        self.sheet.browser.reach(span)

    def _reach(self, rect: QRect) -> None:
        at = self.sheet.browser.viewport().mapTo(self.body, rect.center()) + self.body.pos()
        self.ensureVisible(at.x(), at.y(), 0, self.look.theme.px(60))

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        for part in (
            self.header,
            self.strip,
            self.sheet,
            self.part,
            self.language,
            self.translate,
            self.choices,
            self.chairs,
        ):
            part.retranslate()
        self.take.retranslate()
        self.leave.retranslate()
        if self._entry is not None and self._entry.kind is Kind.KIND:
            self.take.set_title(self.tr("What worked"))
        self.understand.show_title(self.tr("If you want to understand"))
        self.enough_button.setText(self.tr("This is enough"))
        self.next_button.setText(self.tr("On to Reflect"))
        self.keep_button.setText(self.tr("Keep the kind words"))


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(14)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
