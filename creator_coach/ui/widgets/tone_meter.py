"""How a draft sounds: four named segments of which one is lit, and a sentence."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.reply.types import Tone
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text


class _Segment(QWidget):
    """One bar, lit or not."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.lit = False
        look.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        """A bar as wide as there is room for."""
        return QSize(self._look.theme.px(40), self._look.theme.px(8))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.theme.color("accent" if self.lit else "veil"))
        painter.drawRoundedRect(QRectF(self.rect()), self.height() / 2, self.height() / 2)
        painter.end()


class ToneMeter(QWidget):
    """Shows a tone. The lit segment's word is set in bold, so that colour is not alone in saying it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tone: Tone | None = None
        self._bars: dict[Tone, _Segment] = {}
        self._words: dict[Tone, QLabel] = {}
        self._sentence = text.label("body", "text2")
        grid = QGridLayout()
        grid.setHorizontalSpacing(6)
        grid.setVerticalSpacing(6)
        for number, tone in enumerate(Tone):
            self._bars[tone], self._words[tone] = _Segment(look), text.label("caption", "text2")
            grid.addWidget(self._bars[tone], 0, number)
            grid.addWidget(self._words[tone], 1, number)
            grid.setColumnStretch(number, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addLayout(grid)
        column.addWidget(self._sentence)
        self.retranslate()

    def show_tone(self, tone: Tone | None, sentence: str) -> None:
        """Light `tone`, or none of them, and say `sentence`."""
        self._tone = tone
        for each, bar in self._bars.items():
            bar.lit = each is tone
            bar.update()
            self._words[each].setProperty("strong", each is tone)
            text.set_tone(self._words[each], "text" if each is tone else "text2")
        self._sentence.setText(sentence)
        self.retranslate()

    @property
    def tone(self) -> Tone | None:
        """What is lit."""
        return self._tone

    @property
    def sentence(self) -> str:
        """What is said."""
        return self._sentence.text()

    def retranslate(self) -> None:
        """Set every word."""
        words = {
            Tone.WARM: self.tr("Warm"),
            Tone.MATTER_OF_FACT: self.tr("Matter-of-fact"),
            Tone.SHARP: self.tr("Sharp"),
            Tone.HARSH: self.tr("Harsh"),
        }
        for tone, word in words.items():
            self._words[tone].setText(word)
        self.setAccessibleName(self.tr("Tone: {tone}").format(tone=words[self._tone]) if self._tone else "")
