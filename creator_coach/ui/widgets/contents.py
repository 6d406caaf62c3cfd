"""A list of contents: one stop for Tab, arrows walk it, and it is as high as what it lists."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QSizePolicy, QWidget

from creator_coach.ui.theme import Look

_ID = Qt.ItemDataRole.UserRole
_ACROSS, _DOWN = 14, 7


class Contents(QListWidget):
    """Titles by id. `chosen` carries the id of what the person chose, never what the program selected."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setProperty("kind", "contents")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.currentItemChanged.connect(self._tell)
        look.changed.connect(self._fit)

    def show_titles(self, titles: Sequence[tuple[str, str]]) -> None:
        """List `titles`, (id, words) each; what was selected stays so."""
        before = self.selected()
        blocked = self.blockSignals(True)
        self.clear()
        for each, words in titles:
            item = QListWidgetItem(words, self)
            item.setData(_ID, each)
        self.blockSignals(blocked)
        self.select(before)
        self._fit()

    def show_only(self, ids: Collection[str]) -> None:
        """Leave out of sight what is not among `ids`."""
        for item in self._items():
            item.setHidden(item.data(_ID) not in ids)
        self._fit()

    def select(self, wanted: str) -> None:
        """Mark `wanted` without telling anyone; nothing happens if it is not listed."""
        blocked = self.blockSignals(True)
        for item in self._items():
            if item.data(_ID) == wanted:
                self.setCurrentItem(item)
        self.blockSignals(blocked)

    def selected(self) -> str:
        """The id of what is marked, or an empty string."""
        chosen = self.currentIndex()
        return str(chosen.data(_ID)) if chosen.isValid() else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Long titles wrap."""
        super().resizeEvent(event)
        self._fit()

    def _items(self) -> list[QListWidgetItem]:
        return [self.item(row) for row in range(self.count())]

    def _tell(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(str(item.data(_ID)))

    def _fit(self) -> None:
        metrics, total = QFontMetrics(self._look.theme.font("label")), 4
        width = max(40, self.viewport().width() - 2 * _ACROSS - 6)
        for item in self._items():
            tall = metrics.boundingRect(0, 0, width, 4000, int(Qt.TextFlag.TextWordWrap), item.text()).height()
            item.setSizeHint(QSize(0, tall + 2 * _DOWN))
            total += 0 if item.isHidden() else tall + 2 * _DOWN
        self.setFixedHeight(total)
