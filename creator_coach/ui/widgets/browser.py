"""The paper with veils that a hand can lift: by pointer, by Tab and Enter, and down again by Esc."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QFocusEvent, QHelpEvent, QHideEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QToolTip

from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.paper import Paper

_LIFT = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
#: A press that moves further than this is a selection, not a click.
_STEADY = 4
#: So many veils are turned one by one; for more the document is made anew, which takes the same time for any number.
_FEW = 4


class EvidenceBrowser(Paper):
    """Shows one comment. Veils open by click, or Tab and Enter; `veil_all` or Esc closes them, as does hiding."""

    #: Whether veils come back when the sheet is hidden; not if the person wants no veils at all.
    veiling = True
    _pressed: tuple[int, QPoint] | None = None

    @property
    def veils(self) -> list[int]:
        """The pieces that are or were veiled, in order."""
        return [index for index, piece in enumerate(self._paper.shown.cut) if piece.veiled]

    @property
    def revealed(self) -> frozenset[int]:
        """The pieces whose veil is off now."""
        return self._paper.shown.revealed

    def turn(self, indices: Iterable[int], *, reveal: bool) -> None:
        """Take the veils off these pieces, or put them back."""
        chosen = frozenset(indices)
        if len(chosen) > _FEW:
            self._paper.refill(self.revealed | chosen if reveal else self.revealed - chosen)
        for index in chosen if len(chosen) <= _FEW else ():
            self._paper.turn(index, reveal=reveal)
        self._hovered = None
        self.viewport().update()
        self.veils_changed.emit()

    def veil_all(self) -> bool:
        """Put every veil back; whether there was one to put back."""
        revealed = self.revealed
        if revealed:
            self.turn(revealed, reveal=False)
        return bool(revealed)

    # keyboard --------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lift or lower the veil in focus, Esc for all of them."""
        if event.key() in _LIFT and self._focused is not None:
            self.turn([self._focused], reveal=self._paper.shown.hidden(self._focused))
        elif event.key() == Qt.Key.Key_Escape and not (self.veiling and self.veil_all()):
            event.ignore()  # Nothing to hide here: the page and the window have their own use for Esc.
        elif event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk from veil to veil before leaving the sheet."""
        veils = self.veils if forward else self.veils[::-1]
        onward = [v for v in veils if self._focused is None or (v > self._focused if forward else v < self._focused)]
        if onward:
            self._focus_on(onward[0])
            return True
        return bool(super().focusNextPrevChild(forward))

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Begin at the first veil, or coming backwards at the last."""
        super().focusInEvent(event)
        forward = event.reason() == Qt.FocusReason.TabFocusReason
        self._ringed = forward or event.reason() == Qt.FocusReason.BacktabFocusReason
        if self._ringed and self.veils:
            self._focus_on(self.veils[0 if forward else -1])

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """No veil is in focus any more."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._focused = None
        self._ringed = False
        self.viewport().update()

    def _focus_on(self, index: int) -> None:
        self._focused = index
        piece = self._paper.shown.cut[index]
        self.reach(piece.span)
        self.viewport().update()
        spoken = "" if piece.mark is None else self._words.spoken.get(piece.mark, "")
        if spoken and self._paper.shown.hidden(index):
            announce(self, spoken)

    # pointer ---------------------------------------------------------------------------------------

    def _under(self, point: QPointF) -> int | None:
        return self._paper.under(point + self._scrolled())

    def veil_at(self, point: QPointF | None) -> int | None:
        """The piece at `point`, or with None the one in focus, if it is one that is or was veiled."""
        index = self._focused if point is None else self._under(point)
        return index if index is not None and self._paper.shown.cut[index].veiled else None

    def _veil_under(self, point: QPointF) -> int | None:
        index = self._under(point)
        return index if index is not None and self._paper.shown.hidden(index) else None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Let the slip under the pointer say what a click does."""
        super().mouseMoveEvent(event)
        hovered = self._veil_under(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.viewport().update()
        shape = Qt.CursorShape.IBeamCursor if hovered is None else Qt.CursorShape.PointingHandCursor
        self.viewport().setCursor(shape)

    def leaveEvent(self, event: QEvent) -> None:
        """No slip is under the pointer any more."""
        super().leaveEvent(event)
        self._hovered = None
        self.viewport().update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember a press on a slip."""
        veil = self._veil_under(event.position())
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = (veil, event.position().toPoint()) if veil is not None and left else None
        super().mousePressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A press that did not move lifts the veil."""
        super().mouseReleaseEvent(event)
        pressed, self._pressed = self._pressed, None
        if pressed is None:
            return
        index, at = pressed
        if (event.position().toPoint() - at).manhattanLength() <= _STEADY:
            self._focused = index
            self.turn([index], reveal=True)

    def viewportEvent(self, event: QEvent) -> bool:
        """Show the name of the mark as a tooltip."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            QToolTip.showText(event.globalPos(), self.tip(QPointF(event.pos())), self, QRect())
            return True
        return bool(super().viewportEvent(event))

    def tip(self, point: QPointF) -> str:
        """What the mark at `point` is, and what lies under it; names of marks only, never words of the comment."""
        index = self._under(point)
        piece = None if index is None else self._paper.shown.cut[index]
        if piece is None or piece.mark is None:
            return ""
        names = self._words.names
        also = sorted(names[mark] for mark in piece.also)
        return " + ".join([names[piece.mark], *also])

    def hideEvent(self, event: QHideEvent) -> None:
        """Nothing stays revealed on a page that has been left."""
        super().hideEvent(event)
        if self.veiling and not event.spontaneous():
            self.veil_all()
