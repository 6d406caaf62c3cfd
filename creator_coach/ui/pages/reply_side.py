"""What stands beside a draft: how it sounds, what to look at, and that nothing is ever sent."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.reply.types import Check, Remarks
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.remark_card import RemarkCard
from creator_coach.ui.widgets.tone_meter import ToneMeter


class ReplySide(QWidget):
    """Shows a Check in words. `swap_taken` carries a Swap; `kept_changed` says that they keep what was warned of.

    `kept` are the words that the person keeps, in the draft that is shown.
    """

    swap_taken = Signal(object)
    kept_changed = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.kept: frozenset[str] = frozenset()
        self._checked: tuple[str, Check] | None = None
        self._card = Card(look)
        self._title = text.label("h2")
        self.meter = ToneMeter(look)
        self.remarks = RemarkCard(look)
        self._never = IconLabel(look, "lock", "caption", "text3")
        self._card.body.addWidget(self._title)
        self._card.body.addWidget(self.meter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        column.addWidget(self._card)
        column.addWidget(self.remarks)
        column.addStretch(1)
        column.addWidget(self._never)
        self.remarks.swap_asked.connect(self._swap)
        self.remarks.keep_asked.connect(self._keep)
        self.show_nothing()
        self.retranslate()

    def show_nothing(self) -> None:
        """Another draft, which has not been looked over."""
        self.kept, self._checked = frozenset(), None
        self.remarks.undo.hide()
        self.remarks.hide()
        self.meter.show_tone(None, self._unwritten())

    def show_check(self, words: str, found: Check, said: Remarks) -> None:
        """Show what was found in `words`."""
        self._checked = words, found
        written = bool(words.strip())
        self.meter.show_tone(found.tone if written else None, said.tone if written else self._unwritten())
        self.remarks.setVisible(written and not self._card.isHidden())
        self.remarks.show_remarks(said.warning, said.swap, said.proposal, said.lines)

    def set_declined(self, declined: bool) -> None:
        """Without a reply there is nothing to look over."""
        self._card.setVisible(not declined)
        self.remarks.setVisible(not declined and self._checked is not None and bool(self._checked[0].strip()))

    def _swap(self) -> None:
        if self._checked is not None and self._checked[1].warning is not None:
            self.swap_taken.emit(self._checked[1].warning.swap)

    def _keep(self) -> None:
        if self._checked is not None and self._checked[1].warning is not None:
            self.kept |= {self._checked[1].warning.span.of(self._checked[0])}
            self.kept_changed.emit()

    def checked(self, words: str) -> bool:
        """Whether it is `words` that were looked over last."""
        return self._checked is not None and self._checked[0] == words

    def _unwritten(self) -> str:
        return self.tr("Write something, and how it sounds is shown here.")

    def retranslate(self) -> None:
        """Set every text that is the window's; the voice's come with the next check."""
        self._title.setText(self.tr("How it sounds"))
        self._never.set_text(self.tr("The app never sends anything. You copy the reply yourself, if you want to."))
        self.meter.retranslate()
        self.remarks.retranslate()
        if self._checked is None or not self._checked[0].strip():
            self.meter.show_tone(None, self._unwritten())
