"""All comments of a batch as one bar, a stretch for each group; the words below say what is to be seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.hatch import paint_hatch

_HEIGHT, _GAP, _LEAST = 14, 3, 4


class WholeBar(QWidget):
    """Painted; for a reader of the screen it is what `say` was told. Hard stretches are hatched, not only coloured."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.shares: Sequence[tuple[str, int, bool]] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.changed.connect(self.updateGeometry)

    def show_shares(self, shares: Sequence[tuple[str, int, bool]]) -> None:
        """Show the colour, the number and whether it is hatched of each stretch, in order; none of nothing."""
        self.shares = [each for each in shares if each[1]]
        self.update()

    def sizeHint(self) -> QSize:
        """A line."""
        return QSize(0, self._look.theme.px(_HEIGHT))

    def stretches(self) -> list[QRectF]:
        """Where each stretch lies: as wide as its share, and never too narrow to be seen."""
        whole = sum(count for _, count, _ in self.shares) or 1
        room = self.width() - _GAP * (len(self.shares) - 1)
        spare = room - _LEAST * len(self.shares)
        found, left = [], 0.0
        for _, count, _ in self.shares:
            wide = _LEAST + spare * count / whole
            found.append(QRectF(left, 0, wide, self.height()))
            left += wide + _GAP
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The stretches beside each other."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for (colour, _, hatched), box in zip(self.shares, self.stretches(), strict=True):
            if hatched:
                paint_hatch(painter, self._look.theme, box, 2.0)
            else:
                painter.setBrush(self._look.theme.color(colour))
                painter.drawRoundedRect(box, 2, 2)
        painter.end()
