"""How hard it landed before and after: two numbers with an arrow between them."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from creator_coach.journal.types import Reflection
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text


class Shift(QWidget):
    """Shows the numbers there are; nothing when there is none."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._said = Reflection()
        self._before = text.label("label", wrap=False)
        self._arrow = QLabel()
        self._after = text.label("label", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 0, 0)
        row.setSpacing(8)
        for each in (self._before, self._arrow, self._after):
            row.addWidget(each)
        look.changed.connect(self.retranslate)
        self.retranslate()

    def show_numbers(self, said: Reflection) -> None:
        """Show the numbers of `said`."""
        self._said = said
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        before, after = self._said.before, self._said.after
        self.setVisible(before is not None)
        self._before.setText(self.tr("Landed") + f"  {before}")
        self._after.setText(str(after))
        for each in (self._arrow, self._after):
            each.setVisible(after is not None)
        self._arrow.setPixmap(self._look.pixmap("arrow-right", self._look.theme.px(16), "text"))
        words = self.tr("Landed {before}").format(before=before)
        both = self.tr("Landed {before}, then {after}").format(before=before, after=after)
        self.setAccessibleName(words if after is None else both)
