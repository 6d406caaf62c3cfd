"""A row that opens and closes what is below it: a button with words of its own and an arrow."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.row_button import RowButton


class IconTile(QLabel):
    """An icon on a small square of the tag's colour."""

    def __init__(self, look: Look, icon: str, color: str = "text2", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._color = color
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        theme = self._look.theme
        self.setFixedSize(theme.px(34), theme.px(34))
        self.setPixmap(self._look.pixmap(self._icon, theme.px(18), self._color))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the square, then the icon."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color("raised" if self._look.theme.dark else "sunken"))
        painter.drawRoundedRect(self.rect(), 10, 10)
        painter.end()
        super().paintEvent(event)


class Disclosure(RowButton):
    """The head of something that opens: icon, title, an optional widget under the title, and an arrow."""

    def __init__(self, look: Look, icon: str, under: QWidget | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._open = False
        self._title = text.label("h3", parent=self)
        self._arrow = QLabel(self)
        self._lay_out(IconTile(look, icon, parent=self), under)
        self.hold()
        look.changed.connect(self._draw)
        self._draw()

    def _lay_out(self, tile: QWidget, under: QWidget | None) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 4, 4, 4)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(self._title)
        if under is not None:
            column.addWidget(under)
        row.addWidget(tile, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addLayout(column, 1)
        row.addWidget(self._arrow, 0, Qt.AlignmentFlag.AlignVCenter)

    def show_title(self, title: str, note: str = "") -> None:
        """Show `title`; `note` is what else a screen reader says."""
        self._title.setText(title)
        self.setAccessibleName(f"{title}, {note}" if note else title)
        self._tell()

    def set_open(self, opened: bool) -> None:
        """Whether what belongs to it is shown."""
        self._open = opened
        self._tell()
        self._draw()

    def _tell(self) -> None:
        self.setAccessibleDescription(self.tr("open") if self._open else self.tr("closed"))

    def _draw(self) -> None:
        name = "chevron-up" if self._open else "chevron-down"
        self._arrow.setPixmap(self._look.pixmap(name, self._look.theme.px(16), "text"))
