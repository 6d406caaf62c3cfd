"""A small icon and a sentence beside it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text


class IconLabel(QWidget):
    """A sentence in `role` and `tone`, with `icon` before its first line; the icon follows the look."""

    def __init__(
        self, look: Look, icon: str, role: str = "caption", tone: str = "text2", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._role = role
        self._tone = tone
        self._picture = QLabel(self)
        self._words = text.label(role, tone, parent=self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1, Qt.AlignmentFlag.AlignTop)
        look.changed.connect(self._draw)
        self._draw()

    def set_text(self, words: str) -> None:
        """Show `words`."""
        self._words.setText(words)

    def set_icon(self, icon: str) -> None:
        """Show another icon."""
        self._icon = icon
        self._draw()

    def text(self) -> str:
        """The words shown."""
        return self._words.text()

    def _draw(self) -> None:
        px = self._look.theme.px(16)
        ink = "accent_text" if self._tone == "accent" else self._tone
        self._picture.setPixmap(self._look.pixmap(self._icon, px, ink))
        # Level with the middle of the first line, whatever the size.
        line = QFontMetrics(self._look.theme.font(self._role)).height()
        self._picture.setContentsMargins(0, max(0, (line - px + 1) // 2), 0, 0)
        self._words.setContentsMargins(0, max(0, (px - line + 1) // 2), 0, 0)
