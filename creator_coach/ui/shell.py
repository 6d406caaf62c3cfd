"""What the window looks like: rail, page, toast, the card that tells of a failure, and what covers all of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedLayout, QStackedWidget, QVBoxLayout, QWidget

from creator_coach.ui import keys
from creator_coach.ui.curtain import Curtain
from creator_coach.ui.pages.page import COMPACT_BELOW, Page
from creator_coach.ui.theme import Look
from creator_coach.ui.wardrobe import Wardrobe
from creator_coach.ui.widgets.rail import Rail

if TYPE_CHECKING:
    from creator_coach.ui.widgets.saved_label import SavedLabel
    from creator_coach.ui.widgets.toast import Toast


class Shell(QWidget):
    """Holds the pages that have been made, and shows one. It knows no particular page.

    `returning` says that what was hidden is about to be seen again; whoever covers the window then keeps it from that.
    """

    returning = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.look = look
        self.setObjectName("window")
        # Always the name alone: a title is seen by others, in the task bar and in screen recordings.
        self.setWindowTitle("Creator Coach")
        self.setMinimumSize(760, 560)
        self.resize(1280, 832)
        self._room = QWidget(self)
        self._stack = look.home = QStackedWidget()
        # Before anything else hears of a new look.
        self._wardrobe = Wardrobe(look, self, self._room, self._stack)
        self.rail = Rail(look)
        self._cover: Page | None = None
        self.place = ""
        self._curtain = Curtain(self)
        self._blank = QWidget()
        self._blank.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._lay_out()
        look.changed.connect(self._look_changed)
        self.retranslate()
        self._look_changed()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._column.addWidget(self._stack, 1)
        row = QHBoxLayout(self._room)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self.rail)
        row.addLayout(self._column, 1)
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._room)
        self._layers.addWidget(self._blank)

    @cached_property
    def toast(self) -> Toast:
        """The note at the foot."""
        from creator_coach.ui.widgets.toast import Toast  # noqa: PLC0415  # Not needed for the first painting.

        made = Toast(self.look, self._room)
        self._wardrobe.dress(made)
        return made

    @cached_property
    def failure(self) -> SavedLabel:
        """What tells, above the page, that saving failed."""
        from creator_coach.ui.widgets.saved_label import SavedLabel  # noqa: PLC0415  # As above.

        made = SavedLabel(self.look, self._room)
        made.setContentsMargins(36, 12, 36, 0)
        made.hide()
        self._wardrobe.dress(made)
        self._column.insertWidget(0, made)
        return made

    # pages -----------------------------------------------------------------------------------------

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        found = self._stack.currentWidget()
        return found if isinstance(found, Page) else None

    def pages(self) -> list[Page]:
        """Every page made so far."""
        return [page for n in range(self._stack.count()) if isinstance(page := self._stack.widget(n), Page)]

    def add_page(self, page: Page) -> None:
        """Take in a page that has just been made."""
        self._wardrobe.dress(page)
        self._stack.addWidget(page)

    def show_page(self, page: Page, place: str) -> None:
        """Show `page`, which belongs to `place` in the rail, and put the focus on its heading."""
        self._wardrobe.dress(page)
        self._stack.setCurrentWidget(page)
        page.reflow(self.effective_width)
        self.place = place
        self.rail.select(place)
        page.focus_heading()

    def drop_pages(self) -> None:
        """Let every page go, and with it every word that was on it."""
        self.toast.leave()
        self.toast.forget()
        for page in self.pages():
            self._stack.removeWidget(page)
            page.deleteLater()
            QApplication.sendPostedEvents(page, QEvent.Type.DeferredDelete.value)

    @property
    def cover(self) -> Page | None:
        """The page that covers everything, or None."""
        return self._cover

    def set_cover(self, page: Page | None) -> None:
        """Cover everything with `page`, which lives as long as it is shown, or with None uncover it.

        What lies under it cannot be reached meanwhile, by keys either.
        """
        old, self._cover = self._cover, page
        self._layers.setCurrentWidget(self._room)
        if page is not None:
            self._curtain.drop()
            self._wardrobe.dress(page)
            self._layers.addWidget(page)
            self._layers.setCurrentWidget(page)
            page.reflow(self.effective_width)
        if old is not None and old is not page:
            self._layers.removeWidget(old)
            old.deleteLater()
        keys.still(self, still=page is not None)

    @property
    def effective_width(self) -> float:
        """The window's width over the text scale: what the layouts go by."""
        return self.width() / self.look.theme.scale

    # what happens to it ----------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit rail and page to the new width."""
        super().resizeEvent(event)
        self._reflow()

    def changeEvent(self, event: QEvent) -> None:
        """Set every text anew when the language has changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def retranslate(self) -> None:
        """Set every text of everything made so far."""
        self.rail.retranslate()
        if "failure" in self.__dict__:
            self.failure.retranslate()
        self._blank.setAccessibleName(self.tr("Hidden. F9 brings it back."))
        for page in self.pages():
            page.retranslate()
        if self._cover is not None:
            self._cover.retranslate()
        self._reflow()

    def _reflow(self) -> None:
        self.rail.set_compact(compact=self.effective_width < COMPACT_BELOW)
        for page in (self.page, self._cover):
            if page is not None:
                page.reflow(self.effective_width)

    def _look_changed(self) -> None:
        self.setWindowIcon(self.look.icon("mark", size=32))
        self._reflow()

    # by keys ---------------------------------------------------------------------------------------

    @property
    def hidden(self) -> bool:
        """Whether the blank page covers everything."""
        return self._layers.currentWidget() is self._blank

    def toggle_hidden(self) -> None:
        """Cover everything with a blank page, or uncover it; hurtful words are hidden again meanwhile."""
        if self.hidden:
            self.returning.emit()
            if self.cover is None:
                self._layers.setCurrentWidget(self._room)
                if self.page is not None:
                    self.page.focus_heading()
                self._curtain.open()
            return
        self._curtain.draw()
        for page in self.pages():
            page.veil_all()
        self._layers.setCurrentWidget(self._blank)
        self._blank.setFocus(Qt.FocusReason.OtherFocusReason)

    def next_region(self) -> None:
        """Move the focus on: rail, header, main part, what stands beside it, and round again."""
        if self.page is None or self.hidden:
            return
        focused = QApplication.focusWidget()
        if focused is not None and self.rail.isAncestorOf(focused):
            self.page.focus_heading()
        elif not self.page.next_region():
            self.rail.focus_chosen()
