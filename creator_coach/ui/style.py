"""The focus ring: 2 px wide with a gap of 2 px, painted around whatever has the focus, without moving anything."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QFocusFrame,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QTextEdit,
    QWidget,
)

from creator_coach.ui.theme import Look

RING = 2
GAP = 2
#: Corner of the ring by the `kind` of what it is around; a pill's is half its height.
CORNERS = {"chip": 99, "pill": 99, "switch": 99, "segment": 8, "row": 10}
_FIELDS = (QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QAbstractSpinBox)


def wants_ring(widget: QWidget | None, by_mouse: bool) -> bool:
    """Whether the ring is drawn: for fields always, for the rest when the focus did not come by the mouse.

    A widget with the property `ring` set to False paints its own; headings take the focus only to be read out.
    """
    if widget is None or widget.isWindow() or isinstance(widget, QLabel) or widget.property("ring") is False:
        return False
    return isinstance(widget, _FIELDS) or not by_mouse


class RingStyle(QProxyStyle):
    """Paints the ring of the focus frame; everything else is Fusion's."""

    def __init__(self, look: Look) -> None:
        super().__init__("Fusion")
        self._look = look

    def pixelMetric(
        self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None
    ) -> int:
        """How far outside its widget the ring lies."""
        if metric in (QStyle.PixelMetric.PM_FocusFrameHMargin, QStyle.PixelMetric.PM_FocusFrameVMargin):
            return RING + GAP
        return super().pixelMetric(metric, option, widget)

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returnData: QStyleHintReturn | None = None,  # noqa: N803  # Qt's name
    ) -> int:
        """The ring lies above its widget, and is no mask."""
        if hint is QStyle.StyleHint.SH_FocusFrame_AboveWidget:
            return 1
        if hint is QStyle.StyleHint.SH_FocusFrame_Mask:
            return 0
        return super().styleHint(hint, option, widget, returnData)

    def drawControl(
        self, element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        """The ring."""
        if element is not QStyle.ControlElement.CE_FocusFrame or not isinstance(widget, QFocusFrame):
            super().drawControl(element, option, painter, widget)
            return
        area = QRectF(widget.rect()).adjusted(RING / 2, RING / 2, -RING / 2, -RING / 2)
        around = widget.widget()
        kind = around.property("kind")
        corner = min(CORNERS.get(str(kind), 10) + GAP + RING / 2, area.height() / 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.theme.color("focus"), RING))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(area, corner, corner)


class FocusRing(QObject):
    """Moves the one ring to whatever has the focus."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._style = RingStyle(look)
        self._frame: QFocusFrame | None = None
        look.changed.connect(self._repaint)
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._moved)
            self._moved(None, app.focusWidget())

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        by_mouse = QGuiApplication.mouseButtons() != Qt.MouseButton.NoButton
        target = new if wants_ring(new, by_mouse) else None
        if target is None:
            self._take_away()
            return
        holder = target.parentWidget()
        # The line inside a combo box has the focus, but the box is what the eye sees.
        around = holder if isinstance(holder, QComboBox) else target
        self._take_away()
        self._frame = QFocusFrame(around)
        self._frame.setStyle(self._style)
        self._frame.setWidget(around)

    def _take_away(self) -> None:
        frame, self._frame = self._frame, None
        if frame is not None:
            try:
                frame.setWidget(None)  # type: ignore[arg-type]
                frame.deleteLater()
            except RuntimeError:
                # The page it was on is gone, and the frame with it.
                return

    def _repaint(self) -> None:
        if self._frame is not None:
            self._frame.update()
