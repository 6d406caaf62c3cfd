"""Dressing the window: a new look is put on what is in sight at once, and on the rest little by little."""

from __future__ import annotations

from PySide6.QtCore import QChildEvent, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look, PartLook

#: Between two parts that are out of sight, in milliseconds: the person goes before.
PAUSE_MS = 15


class Wardrobe(QObject):
    """Puts the style sheet of `look` on everything that lies directly in one of `holders`, which themselves wear none.

    Dialogs of theirs are dressed too. A part out of sight is dressed when nothing else is to do; `dress` it before
    it is shown.
    """

    def __init__(self, look: Look, *holders: QWidget) -> None:
        super().__init__(holders[0])
        self._look = look
        self._holders = holders
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(PAUSE_MS)
        self._later.timeout.connect(self._dress_next)
        look.in_parts()
        look.changed.connect(self._changed)
        for each in holders:
            each.installEventFilter(self)

    def dress(self, part: QWidget) -> None:
        """Put the look in use on `part`, if it does not wear it yet."""
        look = part.look if isinstance(part, Page) and isinstance(part.look, PartLook) else None
        if look is not None:
            look.held = True
        worn = part.styleSheet()
        if worn == self._look.sheet:
            return
        self._look.dress(part)
        if worn and look is not None:
            look.changed.emit()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Dress whatever else comes into the window, before it is shown."""
        if isinstance(event, QChildEvent) and event.polished():
            part = event.child()
            if isinstance(part, QWidget) and part not in self._holders:
                self.dress(part)
        return False

    def _changed(self) -> None:
        for part in self._parts():
            if part.isVisible():
                self.dress(part)
        self._later.start()

    def _dress_next(self) -> None:
        for part in self._parts():
            if part.styleSheet() != self._look.sheet:
                self.dress(part)
                self._later.start()
                return

    def _parts(self) -> list[QWidget]:
        found = (part for holder in self._holders for part in holder.children())
        return [part for part in found if isinstance(part, QWidget) and part not in self._holders]
