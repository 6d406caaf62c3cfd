"""The slider of the text size, with a small and a large A at its ends and the percentage after it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QSlider, QWidget

from creator_coach.ui.widgets import text

SMALLEST, LARGEST, STEP = 100, 200, 10


class TextSize(QWidget):
    """`chosen` carries the percentage when the hand lets go: a slider that grows under the mouse cannot be aimed at."""

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = QSlider(Qt.Orientation.Horizontal)
        self.slider.setRange(SMALLEST // STEP, LARGEST // STEP)
        self.slider.setPageStep(2)
        self.slider.setMinimumWidth(160)
        self._small = text.label("caption", wrap=False)
        self._large = text.label("h3", wrap=False)
        self._value = text.label("label", wrap=False)
        self._small.setText("A")
        self._large.setText("A")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        for each in (self._small, self.slider, self._large, self._value):
            row.addWidget(each)
        self.setFocusProxy(self.slider)
        self.slider.valueChanged.connect(self._moved)
        self.slider.sliderReleased.connect(self._let_go)

    def value(self) -> int:
        """The percentage."""
        return self.slider.value() * STEP

    def set_value(self, percent: int) -> None:
        """Show `percent` without telling anyone."""
        blocked = self.slider.blockSignals(True)
        self.slider.setValue(round(percent / STEP))
        self.slider.blockSignals(blocked)
        self.retranslate()

    def setAccessibleName(self, name: str) -> None:
        """The slider is what has the focus; it carries the name."""
        self.slider.setAccessibleName(name)

    def setAccessibleDescription(self, description: str) -> None:
        """As for the name."""
        self.slider.setAccessibleDescription(description)

    def retranslate(self) -> None:
        """Write the percentage as the language does."""
        self._value.setText(self.tr("{number}%").format(number=self.value()))

    def _moved(self) -> None:
        self.retranslate()
        if not self.slider.isSliderDown():
            self.chosen.emit(self.value())

    def _let_go(self) -> None:
        self.chosen.emit(self.value())
