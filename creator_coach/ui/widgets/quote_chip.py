"""A quote from the comment as a small slip: pointing at it shows where it stands, clicking goes there."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt, Signal
from PySide6.QtGui import QAction, QEnterEvent, QFocusEvent, QFont, QFontMetrics, QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from creator_coach.reading.types import Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.row_menu import RowMenu

_WRAP = int(Qt.TextFlag.TextWordWrap.value | Qt.AlignmentFlag.AlignVCenter.value)
_PAD = (8, 3)


class QuoteChip(QAbstractButton):
    """Shows `words` (already masked) of `span`. `pointed` says whether it is pointed at or in focus."""

    pointed = Signal(object, bool)  # Span

    def __init__(self, look: Look, span: Span, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.span = span
        self.setText(words)
        self.setAccessibleName(words)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        look.changed.connect(self.updateGeometry)
        self._show, self._copy = QAction(self), QAction(self)
        self._show.triggered.connect(self.click)
        self._copy.triggered.connect(lambda: QGuiApplication.clipboard().setText(self.text()))
        RowMenu(self, self._acts)

    def _acts(self) -> tuple[QAction, QAction]:
        self._show.setText(self.tr("Show it in the comment"))
        self._copy.setText(self.tr("Copy the quote"))
        return self._show, self._copy

    def _font(self) -> QFont:
        font = self._look.theme.font("reading_small")
        font.setItalic(True)
        return font

    def sizeHint(self) -> QSize:
        """The words on one line."""
        metrics = QFontMetrics(self._font())
        width = metrics.horizontalAdvance(self.text()) + 2 * _PAD[0] + 2
        return QSize(width, metrics.height() + 2 * _PAD[1])

    def minimumSizeHint(self) -> QSize:
        """Room for a few words; more go on further lines."""
        theme = self._look.theme
        return QSize(min(self.sizeHint().width(), theme.px(120)), self.sizeHint().height())

    def hasHeightForWidth(self) -> bool:
        """Long quotes wrap."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As many lines as the words need."""
        room = QRect(0, 0, max(1, width - 2 * _PAD[0]), 1_000_000)
        return QFontMetrics(self._font()).boundingRect(room, _WRAP, self.text()).height() + 2 * _PAD[1]

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the slip and the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.color("raised" if theme.dark else "sunken"))
        painter.drawRoundedRect(self.rect(), 6, 6)
        painter.setFont(self._font())
        painter.setPen(theme.color("text" if self.underMouse() else "text2"))
        painter.drawText(self.rect().adjusted(_PAD[0], 0, -_PAD[0], 0), _WRAP, self.text())
        painter.end()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Pointed at."""
        super().enterEvent(event)
        self.pointed.emit(self.span, True)

    def leaveEvent(self, event: QEvent) -> None:
        """No longer pointed at."""
        super().leaveEvent(event)
        self.pointed.emit(self.span, False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """In focus."""
        super().focusInEvent(event)
        self.pointed.emit(self.span, True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No longer in focus."""
        super().focusOutEvent(event)
        self.pointed.emit(self.span, False)
