"""Under a comment that the app cannot read: the way to a translation, or where it is turned on; then what came."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.reading.types import Reading, Why
from creator_coach.settings import Settings
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button


class TranslateLine(QWidget):
    """`asked` wants a translation. A translation there is stays folded until the person opens it."""

    asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._on = False
        self._made = False
        self._off_words = text.label("caption", "text3")
        self.ask_button = button(look, "quiet", None, "small")
        self.open_button = button(look, "quiet", "chevron-down", "small")
        self.words = text.label("body", "text2")
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(4, 0, 0, 0)
        column.setSpacing(4)
        left = Qt.AlignmentFlag.AlignLeft
        column.addWidget(self._off_words)
        column.addWidget(self.ask_button, 0, left)
        column.addWidget(self.open_button, 0, left)
        column.addWidget(self.words)
        self.ask_button.clicked.connect(self.asked)
        self.open_button.clicked.connect(self._toggle)
        self.retranslate()

    def use(self, settings: Settings) -> None:
        """Offer a translation if the person has turned that on."""
        self._on = bool(settings.translation)
        self._show()

    def show_reading(self, reading: Reading | None) -> None:
        """Show what there is of `reading` in translation; nothing if the app reads its language itself."""
        made = reading.translation if reading is not None else None
        self._made = made is not None
        self.setVisible(self._made or (reading is not None and reading.why is Why.OTHER_LANGUAGE))
        self.words.setText(made.text if made is not None else "")
        self.words.hide()
        self._show()
        self.retranslate()

    def _show(self) -> None:
        self._off_words.setVisible(not self._on and not self._made)
        self.ask_button.setVisible(self._on and not self._made)
        self.open_button.setVisible(self._made)

    def _toggle(self) -> None:
        self.words.setVisible(not self.words.isVisibleTo(self))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._off_words.setText(self.tr("A translation can be turned on in Settings. Until then nothing is sent."))
        self.ask_button.setText(self.tr("Translate …"))
        self.ask_button.setAccessibleDescription(self.tr("Shows what would be sent, and asks first"))
        opened = self.words.isVisibleTo(self)
        self.open_button.setText(self.tr("Hide the translation") if opened else self.tr("Show the translation"))
        self.words.setAccessibleName(self.tr("Translation"))
