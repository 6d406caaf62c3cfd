"""Where the person writes: a quiet field for their own words, and the beginnings of sentences to lean on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Chip, chip
from creator_coach.ui.widgets.field_frame import FieldFrame
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.pasted import cleaned
from creator_coach.ui.widgets.text_field import TextField

_LEAST_HEIGHT = 150


class WritingBox(FieldFrame):
    """A field for several lines. `text_changed` carries all of it whenever the person changes it."""

    text_changed = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None, *, least: int = _LEAST_HEIGHT) -> None:
        """`least` is how high the field is, in pixels at 100 percent."""
        super().__init__(look, parent)
        self._least = least
        self._last = ""
        self._field = TextField()
        self._field.setProperty("bare", True)
        self._field.setProperty("role", "reading")
        self._field.setFrameShape(QFrame.Shape.NoFrame)
        self._field.setTabChangesFocus(True)
        self._field.document().setDocumentMargin(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 14, 14)
        column.addWidget(self._field)
        self.watch(self._field)
        self._field.textChanged.connect(self._tell)
        self.setFocusProxy(self._field)
        look.changed.connect(self._fit)
        self._fit()

    @property
    def text(self) -> str:
        """What is written."""
        return cleaned(self._field.toPlainText())

    def set_text(self, words: str) -> None:
        """Show `words` without telling anyone; the cursor stays where it is if they are there already."""
        self._last = cleaned(words)
        if words == self.text:
            return
        self._field.blockSignals(True)
        self._field.setPlainText(cleaned(words))
        self._field.moveCursor(self._field.textCursor().MoveOperation.End)
        self._field.blockSignals(False)

    def set_title(self, title: str, hint: str) -> None:
        """What is asked, for assistive technology."""
        self._field.setAccessibleName(title)
        self._field.setAccessibleDescription(hint)

    def lean_on(self, starter: str) -> None:
        """Begin a sentence with `starter`, on a line of its own, and let the person go on."""
        cursor = self._field.textCursor()
        lead = "" if cursor.atBlockStart() else "\n"
        cursor.insertText(lead + starter.rstrip("… .") + " ")
        self._field.setTextCursor(cursor)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _tell(self) -> None:
        words = self.text
        if words != self._last:
            self._last = words
            self.text_changed.emit(words)

    def _fit(self) -> None:
        self._field.setMinimumHeight(self._look.theme.px(self._least))
        if self._least < _LEAST_HEIGHT:  # Left to itself Qt makes it higher than a small one is meant to be.
            self._field.setMaximumHeight(self._look.theme.px(self._least))


class Starters(QWidget):
    """Beginnings of sentences as chips. `chosen` carries the one that was pressed."""

    chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._flow = FlowLayout(self)
        self._chips: list[Chip] = []

    def show_starters(self, starters: Sequence[str]) -> None:
        """Offer `starters`; nothing is shown when there are none."""
        if [each.text() for each in self._chips] == list(starters):
            return
        for each in self._chips:
            self._flow.removeWidget(each)
            each.hide()
            each.setParent(None)
            each.deleteLater()
        self._chips = [self._chip(starter) for starter in starters]
        self.setVisible(bool(starters))

    def _chip(self, starter: str) -> Chip:
        made = chip(self._look)
        made.setCheckable(False)
        made.set_icon("plus")
        made.setText(starter)
        made.setAccessibleName(self.tr("Begin with: {starter}").format(starter=starter))
        made.clicked.connect(self._clicked)
        self._flow.addWidget(made)
        return made

    def _clicked(self) -> None:
        pressed = self.sender()
        if isinstance(pressed, Chip):
            self.chosen.emit(pressed.text())
