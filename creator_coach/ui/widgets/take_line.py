"""A sentence to take along: a box to tick, words that wrap, and a pen to put it otherwise."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.line_field import LineField

#: As much as one sentence may hold.
MOST = 500


class TakeLine(QWidget):
    """Clicking the words ticks too. Unticked words are grey. `reworded` carries what the person says instead."""

    ticked = Signal(bool)
    reworded = Signal(str)

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = words
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        self.box.setChecked(True)
        self._label = text.label("body", parent=self)
        self._label.setText(words)
        self._label.installEventFilter(self)
        self.field = LineField(self)
        self.field.setMaxLength(MOST)
        self.field.hide()
        self.pen = IconButton(look, "pencil", "text3", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)  # A box without words keeps the room between itself and them.
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.box, 0, top)
        row.addWidget(self._label, 1, top)
        row.addWidget(self.field, 1, top)
        row.addWidget(self.pen, 0, top)
        self.box.toggled.connect(self._toggled)
        self.pen.clicked.connect(self._open)
        self.field.editingFinished.connect(self._finish)
        look.changed.connect(self._level)
        self._level()
        self.retranslate()

    def set_ticked(self, ticked: bool) -> None:
        """Tick or untick without telling anyone."""
        self.box.blockSignals(True)
        self.box.setChecked(ticked)
        self.box.blockSignals(False)
        text.set_tone(self._label, "text" if ticked else "text3")

    def step_back(self) -> bool:
        """Put the pen away without a change; whether it was out."""
        if self.field.isHidden():
            return False
        self._close()
        return True

    def _level(self) -> None:
        """The first line level with the box and the pen, whatever the size of the text."""
        self._label.setContentsMargins(0, self._look.theme.px(6), 0, self._look.theme.px(4))

    def _toggled(self, ticked: bool) -> None:
        text.set_tone(self._label, "text" if ticked else "text3")
        self.ticked.emit(ticked)

    def _open(self) -> None:
        if self.step_back():
            return
        self.field.setText(self._words)
        self._label.hide()
        self.field.show()
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _close(self) -> None:
        had_focus = self.field.hasFocus()
        # A field that is hidden while it has the focus says that it is finished, too.
        self.field.blockSignals(True)
        self.field.hide()
        self.field.blockSignals(False)
        self._label.show()
        if had_focus:
            self.pen.setFocus(Qt.FocusReason.OtherFocusReason)

    def _finish(self) -> None:
        words = self.field.text().strip()
        self._close()
        if words and words != self._words:
            self.reworded.emit(words)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words is a click on the box."""
        if watched is self._label and isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            self.box.click()
        return False

    def retranslate(self) -> None:
        """Set every text."""
        self.pen.setToolTip(self.tr("Put it in your own words"))
        self.pen.setAccessibleName(self.tr("Put it in your own words: {words}").format(words=self._words))
        self.field.setAccessibleName(self.tr("The same in your own words"))
