"""What the dialogs have in common: one column, as high as its words need."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from creator_coach.ui import keys


class PlainDialog(QDialog):
    """A column of widgets in `column`, with buttons below. The title is the app's name and nothing else."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Creator Coach")
        self.setMinimumWidth(width)
        keys.pass_on(self)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(28, 24, 28, 20)
        self.column.setSpacing(12)

    def add_buttons(self, *buttons: QPushButton) -> None:
        """Buttons at the end, the last of them the one that Enter presses."""
        foot = QHBoxLayout()
        foot.addStretch(1)
        for each in buttons:
            foot.addWidget(each)
        self.column.addLayout(foot)
        buttons[-1].setDefault(True)

    def showEvent(self, event: QShowEvent) -> None:
        """As high as the words need at this width, which Qt does not ask by itself."""
        super().showEvent(event)
        self.resize(self.width(), max(self.height(), self.column.totalHeightForWidth(self.width())))
