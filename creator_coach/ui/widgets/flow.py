"""A layout that sets its items in lines, as words are set in a paragraph."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Lines of items, each line as full as the width allows; the height follows from the width.

    The item that is named by `grow` takes what the others of its line leave. While `whole` all stay in one line.
    """

    def __init__(self, parent: QWidget | None = None, spacing: int = 8, line_spacing: int = 8) -> None:
        super().__init__()
        self._items: list[QLayoutItem] = []
        self._line_spacing = line_spacing
        self._growing: QWidget | None = None
        self._whole = False
        self.setContentsMargins(0, 0, 0, 0)
        self.setSpacing(spacing)
        if parent is not None:
            parent.setLayout(self)

    def addItem(self, item: QLayoutItem) -> None:
        """Take `item` in at the end."""
        self._items.append(item)

    def grow(self, widget: QWidget) -> None:
        """Let `widget`, one of the items, be as wide as there is room for in its line."""
        self._growing = widget

    def set_whole(self, *, whole: bool) -> None:
        """Ask for the width of one line, or be content with that of the widest item."""
        self._whole = whole
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at `index`, or None."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Give up the item at `index`, or None."""
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        """It wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """The fewer fit in a line, the more lines there are."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all lines when each is `width` wide."""
        return self._lay(QRect(0, 0, width, 0), place=False)

    def setGeometry(self, rect: QRect) -> None:
        """Set the items in lines within `rect`."""
        super().setGeometry(rect)
        self._lay(rect, place=True)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        width = sum(item.sizeHint().width() + self.spacing() for item in self._shown())
        tallest = max((item.sizeHint().height() for item in self._shown()), default=0)
        left, top, right, bottom = self._margins()
        return QSize(max(0, width - self.spacing()) + left + right, tallest + top + bottom)

    def minimumSize(self) -> QSize:
        """The widest item."""
        if self._whole:
            return self.sizeHint()
        size = QSize()
        for item in self._shown():
            size = size.expandedTo(item.minimumSize())
        left, top, right, bottom = self._margins()
        return size + QSize(left + right, top + bottom)

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _margins(self) -> tuple[int, int, int, int]:
        margins = self.contentsMargins()
        return margins.left(), margins.top(), margins.right(), margins.bottom()

    def _wants(self, item: QLayoutItem, width: int) -> int:
        grows = self._growing is not None and item.widget() is self._growing
        return min((item.minimumSize() if grows else item.sizeHint()).width(), width)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        used = 0
        for item in self._shown():
            wants = self._wants(item, width)
            if not lines or used + self.spacing() + wants > width:
                lines.append([])
                used = wants
            else:
                used += self.spacing() + wants
            lines[-1].append(item)
        return lines

    def _widths(self, line: list[QLayoutItem], width: int) -> list[int]:
        found = [self._wants(item, width) for item in line]
        left = width - sum(found) - self.spacing() * (len(line) - 1)
        growing = self._growing or self  # nothing is this layout's own item
        most = [item.maximumSize().width() if item.widget() is growing else 0 for item in line]
        return [max(each, min(each + left, top)) for each, top in zip(found, most, strict=True)]

    def _lay(self, rect: QRect, place: bool) -> int:
        left, top, right, bottom = self._margins()
        width = rect.width() - left - right
        y = rect.y() + top
        for line in self._lines(width):
            widths = self._widths(line, width)
            tallest = max(_height(item, across) for item, across in zip(line, widths, strict=True))
            if place:
                self._place(line, QPoint(rect.x() + left, y), widths, tallest)
            y += tallest + self._line_spacing
        return y - (self._line_spacing if self._shown() else 0) - rect.y() + bottom

    def _place(self, line: list[QLayoutItem], at: QPoint, widths: list[int], tallest: int) -> None:
        x = at.x()
        for item, across in zip(line, widths, strict=True):
            size = QSize(across, _height(item, across))
            item.setGeometry(QRect(QPoint(x, at.y() + (tallest - size.height()) // 2), size))
            x += across + self.spacing()


def _height(item: QLayoutItem, across: int) -> int:
    return item.heightForWidth(across) if item.hasHeightForWidth() else item.sizeHint().height()
