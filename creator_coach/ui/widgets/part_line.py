"""The button that keeps what is selected of a comment as kind words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.browser import EvidenceBrowser
from creator_coach.ui.widgets.buttons import button


class PartLine(QWidget):
    """Can be pressed while something is selected in `browser`; `kept` carries the words, hidden ones as masks."""

    kept = Signal(str)

    def __init__(self, look: Look, browser: EvidenceBrowser, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._browser = browser
        self.button = button(look, "quiet", "jar", "small")
        self.button.setProperty("place", "left")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button)
        row.addStretch(1)
        self.button.setEnabled(False)
        browser.copyAvailable.connect(self._selected)
        self.button.clicked.connect(self._keep)
        self.retranslate()

    def offer(self, *, offered: bool) -> None:
        """Whether there is anything to keep apart here."""
        self.button.setVisible(offered)

    def _selected(self, some: bool) -> None:
        self.button.setEnabled(some)
        self.retranslate()

    def _keep(self) -> None:
        words = self._browser.createMimeDataFromSelection().text().strip()
        if words:
            self.kept.emit(words)

    def retranslate(self) -> None:
        """Set every text."""
        self.button.setText(self.tr("Keep as kind words"))
        why = "" if self.button.isEnabled() else self.tr("Select some of the comment first.")
        self.button.setToolTip(why)
        self.button.setAccessibleDescription(why)
