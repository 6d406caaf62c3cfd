"""Tags: a kind or a stance as an icon (or swatch) and a word, never as a colour alone."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QWidget

from creator_coach.reading.types import Kind, Stance
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.words import Words

STANCE_ICON = {
    Stance.LEARN: "sprout",
    Stance.SOLVE: "wrench",
    Stance.ACCEPT: "users",
    Stance.DONT_FEED: "message-circle-off",
    Stance.LET_GO: "wind",
    Stance.SAFETY: "shield",
    Stance.SAVOUR: "heart",
    Stance.NONE: "circle-dashed",
}


class _Tag(QFrame):
    """An icon and a word in a frame."""

    def __init__(self, look: Look, style: str, margins: tuple[int, int, int, int], parent: QWidget | None) -> None:
        super().__init__(parent)
        self._look = look
        self._words = Words(self)
        self.setProperty("kind", style)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(self)
        row.setContentsMargins(*margins)
        row.setSpacing(8)
        self._picture = QLabel(self)
        self._label = text.label("caption", "text2", wrap=False, parent=self)
        row.addWidget(self._picture)
        row.addWidget(self._label)
        look.changed.connect(self.retranslate)

    def retranslate(self) -> None:
        """Write the word anew."""

    def _show(self, icon: str, ink: str, words: str) -> None:
        self._picture.setPixmap(self._look.pixmap(icon, self._look.theme.px(16), ink))
        self._label.setText(words)
        self.setAccessibleName(words)


class KindTag(_Tag):
    """A kind of comment: its icon in its colour, its word, and `note` after it if there is one."""

    def __init__(self, look: Look, kind: Kind = Kind.UNCLEAR, parent: QWidget | None = None) -> None:
        super().__init__(look, "tag", (9, 4, 10, 4), parent)
        text.wrap_words(self._label)  # with a note it can be as long as a small window is wide
        self._kind = kind
        self._note = ""
        self.retranslate()

    def set_kind(self, kind: Kind, note: str = "") -> None:
        """Show `kind`, with `note` after a dot."""
        self._kind = kind
        self._note = note
        self.retranslate()

    def retranslate(self) -> None:
        """Write the word anew."""
        word = self._words.kind(self._kind)
        words = f"{word} · {self._note}" if self._note else word
        self._show(self._look.theme.kind_icon(self._kind), self._look.theme.kind_hex(self._kind), words)


class StanceTag(_Tag):
    """A stance in the small form that lists and details use."""

    def __init__(self, look: Look, stance: Stance = Stance.NONE, parent: QWidget | None = None) -> None:
        super().__init__(look, "tag", (9, 4, 10, 4), parent)
        self._stance = stance
        self.retranslate()

    def set_stance(self, stance: Stance) -> None:
        """Show `stance`."""
        self._stance = stance
        self.retranslate()

    def retranslate(self) -> None:
        """Write the word anew."""
        self._show(STANCE_ICON[self._stance], "text2", self._words.stance(self._stance))


class StancePill(_Tag):
    """The stance of a reading, large: the first thing the reading page says."""

    def __init__(self, look: Look, stance: Stance = Stance.NONE, parent: QWidget | None = None) -> None:
        super().__init__(look, "stance", (14, 9, 16, 9), parent)
        self._stance = stance
        self.retranslate()

    def set_stance(self, stance: Stance) -> None:
        """Show `stance`."""
        self._stance = stance
        self.retranslate()

    def retranslate(self) -> None:
        """Write the word anew."""
        self._show(STANCE_ICON[self._stance], "on_accent", self._words.stance(self._stance))
