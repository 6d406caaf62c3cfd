"""Ways to begin a reply, as chips; no reply is one of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.reply.types import Starter
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import Chip, chip
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.icon_label import IconLabel


class StarterRow(QWidget):
    """`chosen` carries the Starter that was pressed."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._starters: tuple[Starter, ...] = ()
        self.chips: dict[str, Chip] = {}
        self._title = text.label("label", "text2", wrap=False)
        self._hungry = IconLabel(look, "message-circle-off", "label", "text2")
        holder = QWidget()
        self._flow = FlowLayout(holder)
        self._flow.addWidget(self._title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(holder)
        column.addWidget(self._hungry)
        self._hungry.hide()
        self.retranslate()

    def show_starters(self, starters: Sequence[Starter], *, hungry: bool) -> None:
        """Offer `starters`; `hungry` says that this sort of comment feeds on answers."""
        self._hungry.setVisible(hungry)
        if self._starters == tuple(starters):
            return
        for each in self.chips.values():
            self._flow.removeWidget(each)
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self._starters = tuple(starters)
        self.chips = {starter.id: self._chip(starter) for starter in starters}

    def _chip(self, starter: Starter) -> Chip:
        made = chip(self._look)
        made.setText(starter.title)
        if starter.words:
            made.setToolTip(starter.words)
        made.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)
        made.clicked.connect(lambda: self._press(starter))
        self._flow.addWidget(made)
        return made

    def show_chosen(self, words: str, *, declined: bool) -> None:
        """Tick the starter whose words these are; if `declined`, the one that is no reply."""
        for starter in self._starters:
            ticked = not starter.words if declined else bool(starter.words) and starter.words == words
            self.chips[starter.id].setChecked(ticked)

    def _press(self, starter: Starter) -> None:
        self.chips[starter.id].setChecked(True)
        self.chosen.emit(starter)

    def retranslate(self) -> None:
        """Set every text that is the window's."""
        self._title.setText(self.tr("Begin with"))
        self._hungry.set_text(self.tr("You don’t have to answer. Answers often draw more of the same."))
