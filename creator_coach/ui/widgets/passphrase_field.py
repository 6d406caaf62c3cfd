"""A field for a passphrase: dots, unless the person wants to see what they type; and a word on its length."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.field_frame import FieldFrame

#: Fewer characters than the first are called short, fewer than the second fair.
SHORT, FAIR = 10, 16


class PassphraseField(FieldFrame):
    """`entered` follows the Enter key, `edited` every change. `title` is what assistive technology calls it."""

    entered = Signal()
    edited = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.line = QLineEdit()
        self.line.setProperty("bare", True)
        self.line.setEchoMode(QLineEdit.EchoMode.Password)
        # It is no word to be learnt by a keyboard, or begun with a capital.
        hints = Qt.InputMethodHint
        self.line.setInputMethodHints(hints.ImhSensitiveData | hints.ImhNoAutoUppercase | hints.ImhNoPredictiveText)
        self._key = QLabel()
        self._eye = IconButton(look, "eye")
        self._eye.setCheckable(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 1, 4, 1)
        row.setSpacing(8)
        row.addWidget(self._key)
        row.addWidget(self.line, 1)
        row.addWidget(self._eye)
        self.watch(self.line)
        self.setFocusProxy(self.line)
        self._eye.toggled.connect(self._show)
        self.line.returnPressed.connect(self.entered)
        self.line.textChanged.connect(self.edited)
        look.changed.connect(self._draw)
        self._draw()
        self.retranslate()

    @property
    def text(self) -> str:
        """What is typed."""
        return self.line.text()

    def clear(self) -> None:
        """Empty it, and show dots again; what was typed cannot be brought back by undo."""
        self._eye.setChecked(False)
        self.line.setText("")

    def set_title(self, title: str) -> None:
        """What it is for."""
        self.line.setAccessibleName(title)

    def retranslate(self) -> None:
        """Set every text."""
        words = self.tr("Hide what I type") if self._eye.isChecked() else self.tr("Show what I type")
        self._eye.setToolTip(words)
        self._eye.setAccessibleName(words)

    def _show(self, shown: bool) -> None:
        self.line.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self._eye.set_icon("eye-off" if shown else "eye")
        self.retranslate()

    def _draw(self) -> None:
        self._key.setPixmap(self._look.pixmap("key-round", self._look.theme.px(16), "text2"))


class Length(QWidget):
    """What the length of a passphrase is worth, in a word; it demands nothing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._label = text.label("caption", "text2")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._label)
        self.retranslate()

    def show_length(self, count: int) -> None:
        """Say what `count` characters are worth."""
        self._count = count
        self.retranslate()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._label.text()

    def retranslate(self) -> None:
        """Set every text."""
        if not self._count:
            self._label.setText(self.tr("Long is what counts. Four words of your own are good."))
        elif self._count < SHORT:
            self._label.setText(self.tr("Short: a computer can guess it."))
        elif self._count < FAIR:
            self._label.setText(self.tr("Fair. A few more words make it hard to guess."))
        else:
            self._label.setText(self.tr("Long: hard to guess, if the words are your own."))
