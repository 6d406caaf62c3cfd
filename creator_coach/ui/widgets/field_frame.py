"""The frame of a large field: rounded, with the focus ring around it when the keyboard is inside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from creator_coach.ui.theme import Look

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFocusFrame, QProxyStyle

_RADIUS = 10


class FieldFrame(QWidget):
    """Paints a field's frame. `watch` names the widgets whose focus lights the ring; a click goes to the seen one."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._watched: list[QWidget] = []
        self._ring: QFocusFrame | None = None
        self._style: QProxyStyle | None = None
        look.changed.connect(self.update)

    def watch(self, *inside: QWidget) -> None:
        """Light the ring around the whole frame while one of `inside` has the focus."""
        for each in inside:
            self._watched.append(each)
            # The ring belongs around the frame, not around what is in it.
            each.setProperty("ring", False)
            each.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Light the ring or put it out when the focus comes or goes."""
        if event.type() is QEvent.Type.FocusIn:
            self._light(True)
        elif event.type() is QEvent.Type.FocusOut:
            self._light(False)
        return False

    def _light(self, on: bool) -> None:
        on = on or any(each.hasFocus() for each in self._watched)
        if on and self._ring is None:
            # Not needed for the first painting, when nothing has the focus yet.
            from PySide6.QtWidgets import QFocusFrame  # noqa: PLC0415

            from creator_coach.ui.style import RingStyle  # noqa: PLC0415

            self._style = RingStyle(self._look)
            self._ring = QFocusFrame(self)
            self._ring.setStyle(self._style)
            self._ring.setWidget(self)
        if self._ring is not None:
            self._ring.setVisible(on)

    @property
    def lit(self) -> bool:
        """Whether the ring is shown."""
        return self._ring is not None and self._ring.isVisible()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A click beside the words is a click on the field."""
        seen = next((each for each in self._watched if each.isVisibleTo(self)), None)
        if seen is not None:
            seen.setFocus()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The frame."""
        theme = self._look.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.color("border_strong"), 1))
        painter.setBrush(theme.color("raised"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS, _RADIUS)
        painter.end()
