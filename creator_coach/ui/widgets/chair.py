"""One possible reading as a card: what they may have wanted, the words it rests on, and the person's verdict."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.content.types import Chair
from creator_coach.journal.types import Verdict
from creator_coach.reading.types import PerspectiveId, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Chip
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.disclosure import Disclosure
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.grounds import GroundsMeter
from creator_coach.ui.widgets.quote_chip import QuoteChip

ICONS = {
    PerspectiveId.UNMET_EXPECTATION: "hourglass",
    PerspectiveId.WANTS_IT_BETTER: "sprout",
    PerspectiveId.WANTS_A_FIX: "wrench",
    PerspectiveId.FEELS_UNHEARD: "message-square-warning",
    PerspectiveId.TASTE_CLASH: "sliders-horizontal",
    PerspectiveId.HONEST_DISAGREEMENT: "scale",
    PerspectiveId.MISSES_BEFORE: "rotate-ccw",
    PerspectiveId.MISUNDERSTANDING: "circle-help",
    PerspectiveId.PROTECTIVE_OF_OTHERS: "shield",
    PerspectiveId.IDENTITY_DEFENCE: "user-round",
    PerspectiveId.SHOWS_EXPERTISE: "lightbulb",
    PerspectiveId.ENVY_COMPARISON: "chart-line",
    PerspectiveId.DISPLACED_FRUSTRATION: "wind",
    PerspectiveId.DISINHIBITED: "monitor",
    PerspectiveId.SEEKS_ATTENTION: "drama",
    PerspectiveId.IN_GROUP_SIGNAL: "users",
    PerspectiveId.WANTS_TO_HURT: "cloud-lightning",
    PerspectiveId.SHARES_JOY: "heart",
}
_KEYS = {
    Qt.Key.Key_J: Verdict.FITS,
    Qt.Key.Key_Y: Verdict.FITS,
    Qt.Key.Key_N: Verdict.DOES_NOT_FIT,
}


class VerdictChip(Chip):
    """A chip that keeps its own icon when it is ticked: a tick on "doesn't fit" would say the opposite."""

    def _draw_icon(self) -> None:
        super()._draw_icon()
        if self._icon is not None:
            ink = "accent_text" if self.isChecked() else "text2"
            self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            self.setIcon(self._look.icon(self._icon, ink, 16))


class ChairCard(Card):
    """Shows one Chair. Quotes go through `mask`, so that no veiled word stands uncovered outside the sheet."""

    head_clicked = Signal()
    judged = Signal(object, object)  # PerspectiveId, Verdict or None
    pointed = Signal(object, bool)  # Span
    quote_clicked = Signal(object)  # Span

    def __init__(self, look: Look, chair: Chair, mask: Callable[[Span], str], parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.chair = chair
        self._mask = mask
        self._verdict: Verdict | None = None
        self._meter = GroundsMeter(look)
        self._head = Disclosure(look, ICONS[chair.id], self._meter, self)
        self._content = QWidget(self)
        self._sentence = text.label("body")
        given = {"wanted": chair.wanted, "felt": chair.felt, "quotes": chair.spans}
        self._labels = {name: text.label("body", "text2") for name, found in given.items() if found}
        self._ask = text.label("label", "text2")
        self._chips = {Verdict.FITS: VerdictChip(look), Verdict.DOES_NOT_FIT: VerdictChip(look)}
        self._lay_out()
        self._connect()
        self.retranslate()
        self.set_open(False)

    def _lay_out(self) -> None:
        self.body.setContentsMargins(12, 12, 12, 12)
        self.body.setSpacing(4)
        self.body.addWidget(self._head)
        self.body.addWidget(self._content)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(4 + self._look.theme.px(34) + 12, 2, 4, 2)
        column.setSpacing(10)
        column.addWidget(self._sentence)
        column.addLayout(self._rows())
        holder = QWidget()
        chips = FlowLayout(holder, spacing=8, line_spacing=8)
        row = QHBoxLayout()
        row.addWidget(self._ask, 1)
        row.addWidget(holder)
        for each, icon in ((Verdict.FITS, "check"), (Verdict.DOES_NOT_FIT, "x")):
            self._chips[each].set_icon(icon)
            chips.addWidget(self._chips[each])
        column.addLayout(row)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        for words, name in ((self.chair.wanted, "wanted"), (self.chair.felt, "felt")):
            if words:
                value = text.label("body")
                value.setText(words)
                self._add_row(grid, self._labels[name], value)
        if self.chair.spans:
            self._add_row(grid, self._labels["quotes"], self._quotes())
        return grid

    @staticmethod
    def _add_row(grid: QGridLayout, name: QLabel, value: QWidget) -> None:
        row = grid.rowCount()
        grid.addWidget(name, row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(value, row, 1)

    def _quotes(self) -> QWidget:
        holder = QWidget()
        flow = FlowLayout(holder, spacing=6, line_spacing=6)
        for span in self.chair.spans:
            chip = QuoteChip(self._look, span, self._mask(span))
            chip.pointed.connect(self.pointed)
            chip.clicked.connect(lambda _checked=False, span=span: self.quote_clicked.emit(span))
            flow.addWidget(chip)
        return holder

    def _connect(self) -> None:
        self._head.clicked.connect(self.head_clicked)
        for verdict, chip in self._chips.items():
            chip.clicked.connect(lambda _checked=False, verdict=verdict: self._judge(verdict))

    def _judge(self, verdict: Verdict) -> None:
        """The same verdict again takes it back."""
        self.show_verdict(None if self._verdict is verdict else verdict)
        self.judged.emit(self.chair.id, self._verdict)

    def show_verdict(self, verdict: Verdict | None) -> None:
        """Show the person's verdict, or none."""
        self._verdict = verdict
        for each, chip in self._chips.items():
            chip.setChecked(each is verdict)

    def set_open(self, opened: bool) -> None:
        """Show or hide what is below the title."""
        self._head.set_open(opened)
        self._content.setVisible(opened)

    @property
    def is_open(self) -> bool:
        """Whether the card is open."""
        return self._content.isVisibleTo(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J or Y: fits; N: doesn't fit, wherever in the card the focus is."""
        verdict = _KEYS.get(Qt.Key(event.key()))
        if verdict is None or event.modifiers():
            super().keyPressEvent(event)
            return
        self._judge(verdict)

    def retranslate(self) -> None:
        """Set every text."""
        self._meter.show_grounds(self.chair.grounds)
        self._head.show_title(self.chair.title, self._meter.words)
        self._sentence.setText(self._told())
        names = {
            "wanted": self.tr("May have wanted"),
            "felt": self.tr("May have felt"),
            "quotes": self.tr("Builds on"),
        }
        for name, label in self._labels.items():
            label.setText(names[name])
        self._ask.setText(self.tr("Does it fit?"))
        self._chips[Verdict.FITS].setText(self.tr("Fits"))
        self._chips[Verdict.DOES_NOT_FIT].setText(self.tr("Doesn’t fit"))
        self._chips[Verdict.FITS].setToolTip(self.tr("Y on the keyboard"))
        self._chips[Verdict.DOES_NOT_FIT].setToolTip(self.tr("N on the keyboard"))

    def _told(self) -> str:
        told = self.chair.sentence
        for words, span in zip(self.chair.quotes, self.chair.spans, strict=False):
            told = told.replace(words, self._mask(span)) if words else told
        return told
