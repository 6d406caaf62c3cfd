"""The place of the minute of breathing, which is made when it is first offered."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.ui.theme import Look

if TYPE_CHECKING:
    from creator_coach.ui.widgets.breathing import Breathing


class BreathingOffer(QWidget):
    """Hidden until `offer`. `finished` comes when the minute is over or was skipped."""

    finished = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._stacked = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self.hide()

    @cached_property
    def minute(self) -> Breathing:
        """The minute."""
        from creator_coach.ui.widgets.breathing import Breathing  # noqa: PLC0415  # Not needed for the first painting.

        made = Breathing(self._look)
        made.set_stacked(self._stacked)
        made.finished.connect(self.finished)
        self._column.addWidget(made)
        return made

    @property
    def made(self) -> bool:
        """Whether it has ever been offered."""
        return "minute" in self.__dict__

    def offer(self, *, wanted: bool) -> None:
        """Offer it anew, or no more."""
        if wanted or self.made:
            self.minute.offer()
        self.setVisible(wanted)

    def set_stacked(self, stacked: bool) -> None:
        """The words above the buttons, or beside them."""
        self._stacked = stacked
        if self.made:
            self.minute.set_stacked(stacked)

    def retranslate(self) -> None:
        """Set every text."""
        if self.made:
            self.minute.retranslate()
