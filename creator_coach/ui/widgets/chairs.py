"""From their chair: two or three possible readings, the best grounded one open."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.content.types import Chair
from creator_coach.journal.types import Reflection
from creator_coach.reading.types import Grounds, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.chair import ChairCard


class ChairList(QWidget):
    """Cards of possible readings. One is open at a time, unless `set_single` says otherwise."""

    judged = Signal(object, object)  # PerspectiveId, Verdict or None
    pointed = Signal(object, bool)  # Span
    quote_clicked = Signal(object)  # Span

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._single = True
        self.cards: list[ChairCard] = []
        self._title = text.label("h2")
        self._note = text.label("caption", "text2")
        self._closing = text.label("reading_small", "text2")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(12)
        head = QVBoxLayout()
        head.setSpacing(2)
        head.addWidget(self._title)
        head.addWidget(self._note)
        self._column.addLayout(head)
        self._column.addWidget(self._closing)

    def show_chairs(self, chairs: Sequence[Chair], mask: Callable[[Span], str], closing: str = "") -> None:
        """Show `chairs`, the best grounded first and open, unless all are faint. `closing` is the last line."""
        for card in self.cards:
            card.hide()
            card.setParent(None)
            card.deleteLater()
        order = list(Grounds)
        ranked = sorted(chairs, key=lambda chair: order.index(chair.grounds))
        self.cards = [ChairCard(self._look, chair, mask) for chair in ranked]
        for place, card in enumerate(self.cards):
            self._column.insertWidget(1 + place, card)
            card.head_clicked.connect(lambda card=card: self._toggle(card))
            card.judged.connect(self.judged)
            card.pointed.connect(self.pointed)
            card.quote_clicked.connect(self.quote_clicked)
        if self.cards and self.cards[0].chair.grounds is not Grounds.FAINT:
            self.cards[0].set_open(True)
        self._closing.setText(closing)
        self._closing.setVisible(bool(closing))
        self.retranslate()

    def show_verdicts(self, reflection: Reflection) -> None:
        """Show what the person has said of each reading."""
        for card in self.cards:
            card.show_verdict(reflection.verdict(card.chair.id))

    def set_single(self, single: bool) -> None:
        """Whether opening one card closes the others."""
        self._single = single
        opened = [card for card in self.cards if card.is_open]
        for card in opened[1:] if single else []:
            card.set_open(False)

    def show_heading(self, shown: bool) -> None:
        """Show or leave out the heading, for a page that has one of its own."""
        self._title.setVisible(shown)

    def _toggle(self, card: ChairCard) -> None:
        opened = not card.is_open
        for other in self.cards if self._single else []:
            other.set_open(False)
        card.set_open(opened)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("From their chair"))
        notes = {
            1: self.tr("One possible reading. Nobody knows for sure, and you decide whether it fits."),
            2: self.tr("Two possible readings. Nobody knows for sure, and you decide what fits."),
            3: self.tr("Three possible readings. Nobody knows for sure, and you decide what fits."),
        }
        self._note.setText(notes.get(len(self.cards), self.tr("Nobody knows for sure, and you decide what fits.")))
        for card in self.cards:
            card.retranslate()
