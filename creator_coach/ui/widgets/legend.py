"""The legend under a comment: what each line means, how many there are, and a way to take them away."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from creator_coach.reading.types import Mark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.evidence import ORDER, VEILED
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.hatch import paint_hatch
from creator_coach.ui.widgets.lines import paint_line, paint_tint

_SWATCH = (26, 16)


class LegendKey(QAbstractButton):
    """One entry: a swatch as in the text, a word and a number. Ticked means that its marks are shown."""

    def __init__(self, look: Look, mark: Mark, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.mark = mark
        self.count = 0
        self.setCheckable(True)
        self.setChecked(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        look.changed.connect(self.updateGeometry)

    def set_words(self, name: str, count: int) -> None:
        """Show `name` and `count`."""
        self.count = count
        self.setText(name)
        self.setAccessibleName(f"{name}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Swatch, word and number on one line, high enough to hit."""
        theme = self._look.theme
        metrics = QFontMetrics(theme.font("label"))
        words = metrics.horizontalAdvance(self.text()) + metrics.horizontalAdvance(f"{self.count}")
        return QSize(theme.px(_SWATCH[0]) + 7 + words + 7 + 4, max(theme.px(24), metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """As wide as needed: words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the entry; its swatch is empty while its marks are not shown."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme = self._look.theme
        width, height = theme.px(_SWATCH[0]), theme.px(_SWATCH[1])
        self._paint_swatch(painter, QRectF(1, (self.height() - height) / 2, width, height))
        painter.setFont(theme.font("label"))
        painter.setPen(theme.color("text2" if self.isChecked() else "text3"))
        words = QRect(width + 8, 0, self.width() - width - 8, self.height())
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        words.setLeft(words.left() + painter.fontMetrics().horizontalAdvance(self.text()) + 7)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, f"{self.count}")
        painter.end()

    def _paint_swatch(self, painter: QPainter, box: QRectF) -> None:
        theme = self._look.theme
        if not self.isChecked():
            painter.setPen(theme.color("border_strong"))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        elif self.mark in VEILED:
            paint_hatch(painter, theme, box, 4.0)
        else:
            paint_tint(painter, theme, self.mark, box)
            paint_line(painter, theme, self.mark, box.bottomLeft() + QPointF(1, -3), box.width() - 2)


class Legend(QWidget):
    """The keys of the marks that occur. The veiled ones share one key: hidden words."""

    toggled = Signal(object, bool)  # Mark, shown; INSULT stands for all veiled words

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        flow = FlowLayout(self, spacing=16, line_spacing=4)
        shown = [mark for mark in ORDER if mark not in VEILED]
        # The order of the design's table, not of precedence: hidden words come last.
        order = [*sorted(shown, key=lambda mark: mark is not Mark.WORK), Mark.INSULT]
        self.keys = {mark: LegendKey(look, mark, self) for mark in order}
        for mark, key in self.keys.items():
            flow.addWidget(key)
            key.clicked.connect(lambda checked, mark=mark: self.toggled.emit(mark, checked))

    def show_counts(self, counts: Mapping[Mark, int], names: Mapping[Mark, str], hidden_name: str) -> None:
        """Show a key for every mark that occurs. `hidden_name` is the word for veiled words."""
        for mark, key in self.keys.items():
            count = sum(counts.get(each, 0) for each in VEILED) if mark in VEILED else counts.get(mark, 0)
            key.set_words(hidden_name if mark in VEILED else names[mark], count)
            key.setVisible(count > 0)
        self.setVisible(any(counts.values()))

    def reset(self) -> None:
        """Every mark is shown again."""
        for key in self.keys.values():
            key.setChecked(True)

    def set_veiled(self, veiled: bool) -> None:
        """Whether any word is covered now."""
        self.keys[Mark.INSULT].setChecked(veiled)
