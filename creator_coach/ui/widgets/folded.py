"""What stands in place of a folded comment: that it is there, how long it is, and a button to unfold it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.hatch import paint_hatch
from creator_coach.ui.widgets.row_menu import RowMenu


class HatchTile(QWidget):
    """A small square of the veil's cloth with a closed eye on it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """As large as the icon tiles of the cards."""
        side = self._look.theme.px(34)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Never smaller than wanted."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the cloth and the eye."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, side = self._look.theme, self._look.theme.px(34)
        paint_hatch(painter, theme, QRectF(0, 0, side, side), 10.0)
        eye = theme.px(18)
        painter.drawPixmap((side - eye) // 2, (side - eye) // 2, self._look.pixmap("eye-off", eye, "veil_text"))
        painter.end()


class FoldRow(QWidget):
    """The row shown while a comment is folded."""

    unfold_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = 0
        self._remark = ""
        self._title = text.label("h3")
        self._note = text.label("body", "text2")
        self._button = button(look, "secondary", "eye", "small")
        self._button.clicked.connect(self.unfold_asked)
        RowMenu(self, lambda: (self._button,))
        row = FlowLayout(self, spacing=16)
        words = QWidget()
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self._title)
        column.addWidget(self._note)
        for each in (HatchTile(look), words, self._button):
            row.addWidget(each)
        row.grow(words)

    def show_size(self, words: int, remark: str) -> None:
        """The comment has `words` words; `remark` says what it is about, or is empty."""
        self._words, self._remark = words, remark
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("The comment is folded"))
        self._note.setText(" ".join(filter(None, (self.tr("%n word(s).", "", self._words), self._remark))))
        self._button.setText(self.tr("Unfold"))
        self._button.setAccessibleName(self.tr("Unfold the comment"))
