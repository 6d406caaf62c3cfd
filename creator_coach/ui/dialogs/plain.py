"""What the dialogs have in common: one column, as high as its words need, and never larger than the window behind."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from creator_coach.ui import keys

#: What stays free of a dialog on each side of the window behind, in pixels.
EDGE = 16


class PlainDialog(QDialog):
    """A column of widgets in `column`, with buttons below. The title is the app's name and nothing else.

    Where there is less room than it needs the column is scrolled, and the buttons stay in sight.
    """

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Creator Coach")
        self._wanted = width
        keys.pass_on(self)
        self._body = QWidget()
        self.column = QVBoxLayout(self._body)
        self.column.setContentsMargins(28, 24, 28, 20)
        self.column.setSpacing(12)
        self._area = QScrollArea()
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        for hide in (self._area.setHorizontalScrollBarPolicy, self._area.setVerticalScrollBarPolicy):
            hide(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self._body)
        self._foot = QHBoxLayout()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self._area, 1)
        whole.addLayout(self._foot)
        for each in (self, self._body):
            each.installEventFilter(self)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Buttons at the end, the last of them the one that Enter presses."""
        self.column.setContentsMargins(28, 24, 28, 12)
        self._foot.setContentsMargins(28, 0, 28, 20)
        self._foot.addStretch(1)
        for each in buttons:
            self._foot.addWidget(each)
        buttons[-1].setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need at this width, which Qt does not ask by itself."""
        super().showEvent(event)
        self._fit_in()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Grow with what comes into the column or the buttons."""
        if event.type() is QEvent.Type.LayoutRequest and self.isVisible():
            self._fit_in()
        return False

    def _fit_in(self) -> None:
        room = self._room()
        width = min(max(self._wanted, self._body.minimumSizeHint().width()), room.width())
        self.setMinimumWidth(width)
        wide = max(width, self.width())
        needs = self.column.totalHeightForWidth(wide) + self._foot.sizeHint().height()
        policy = Qt.ScrollBarPolicy
        more = needs > room.height()
        self._area.setVerticalScrollBarPolicy(policy.ScrollBarAsNeeded if more else policy.ScrollBarAlwaysOff)
        self.resize(wide, max(min(needs, room.height()), min(self.height(), room.height())))

    def _room(self) -> QSize:
        parent = self.parentWidget()
        around = parent.window().size() if parent is not None else self.screen().availableGeometry().size()
        return around - QSize(2 * EDGE, 2 * EDGE)
