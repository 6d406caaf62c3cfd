"""What every page is: a column that scrolls, with a heading that takes the focus and a header that may stay put."""

from __future__ import annotations

from functools import cached_property

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QHBoxLayout, QLabel, QLineEdit, QScrollArea, QWidget

from creator_coach.ui import regions
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.cards import Canvas, Card, Veiling

CONTENT_MAX = 1180
ONE_COLUMN_BELOW = 1000
COMPACT_BELOW = 1100
#: A control has no room beside its words.
STACKED_BELOW = 800
#: Two short things have no room beside each other: a small window with its text at 200 %.
TIGHT_BELOW = 500
#: Where pages lay themselves out anew, the widest first.
NARROWER = (COMPACT_BELOW, ONE_COLUMN_BELOW, STACKED_BELOW, TIGHT_BELOW)


def forget_pages(maker: object) -> None:
    """Let `maker` make its pages anew when they are next asked for; those there are go with the window's stack."""
    for name, made in list(vars(maker).items()):
        if isinstance(made, Page) and isinstance(_declared(maker, name), cached_property):
            del vars(maker)[name]


def _declared(maker: object, name: str) -> object:
    return next((vars(kind)[name] for kind in type(maker).__mro__ if name in vars(kind)), None)


class Page(QScrollArea):
    """A page. Put the content in `body`; name the first heading with `set_heading`.

    A subclass calls `retranslate` last in its `__init__`; the window calls it again when the language changes,
    and `reflow` when the window or the text size does. Without a parent it is born where `look` has its home.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent if parent is not None else look.home)
        self.look = look
        look.dress(self)  # while it is empty: what comes into it later need not be dressed twice
        self.effective_width = 1280.0
        self._heading: QLabel | None = None
        #: Where the page itself is searched, if it can be.
        self.search_field: QLineEdit | None = None
        self._header: QWidget | None = None
        #: What stands beside the main part of the page.
        self.beside: tuple[QWidget, ...] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.canvas = Canvas(look)
        self._row = QHBoxLayout(self.canvas)
        self._row.setSpacing(0)
        self.body = QWidget(self.canvas)
        self.body.setMaximumWidth(CONTENT_MAX)
        self._row.addWidget(self.body)
        self.setWidget(self.canvas)
        self.canvas.installEventFilter(self)
        self.verticalScrollBar().rangeChanged.connect(self._set_padding)
        self._set_padding()

    @property
    def one_column(self) -> bool:
        """Whether there is room for one column only."""
        return self.effective_width < ONE_COLUMN_BELOW

    def retranslate(self) -> None:
        """Set every text of the page."""

    def reflow(self, effective_width: float) -> None:
        """Fit the page to `effective_width`: the window's width over the text scale. Subclasses call super first."""
        self.effective_width = effective_width
        self._set_padding()

    def _narrow(self) -> None:
        """What does not fit is laid out as where there is still less room; a new width of the window begins anew."""
        narrower = [each for each in NARROWER if each <= self.effective_width]
        # Who asks a `viewport` for its width has every class of widgets made known to Python first: 10 ms of the start.
        bar = self.verticalScrollBar()
        room = self.maximumViewportSize().width() - (bar.width() if bar.isVisibleTo(self) else 0)
        if narrower and self.isVisible() and self.canvas.minimumSizeHint().width() > room:
            self.reflow(narrower[0] - 1)

    def _set_padding(self) -> None:
        across, above = (20, 18) if self.effective_width < COMPACT_BELOW else (36, 28)
        # The scroll bar takes its room from the padding, so that nothing moves when it comes and goes.
        bar = self.verticalScrollBar()
        taken = bar.sizeHint().width() if bar.maximum() > 0 else 0
        if self._header is not None:
            self._header.setContentsMargins(across, above - 5, across, 8)
            above = 8
        self._row.setContentsMargins(across, above, across - taken, 28)

    def set_heading(self, heading: QLabel) -> None:
        """The h1 of the page."""
        self._heading = heading

    def focus_heading(self) -> None:
        """Put the focus on the h1 and show the page from its top."""
        self.verticalScrollBar().setValue(0)
        if self._heading is not None:
            self._heading.setFocus(Qt.FocusReason.OtherFocusReason)

    def _veiling(self) -> list[Veiling]:
        return [card for card in self.findChildren(Card) if isinstance(card, Veiling)]

    def veil_all(self) -> bool:
        """Hide every hurtful word that is in sight; whether there was any."""
        hidden = [card.veil_all() for card in self._veiling()]
        return any(hidden)

    def toggle_veils(self) -> None:
        """Show the hidden words of the comment, or hide them again."""
        for card in self._veiling():
            card.toggle_veils()

    def set_veiling(self, *, veiling: bool) -> None:
        """Whether hurtful words are hidden to begin with."""
        for card in self._veiling():
            card.set_veiling(veiling)

    def forget(self) -> None:
        """Leave nothing of what was typed on the page, before it goes."""

    def step_back(self) -> bool:
        """One step back within the page; whether there was one to take."""
        return False

    def next_region(self) -> bool:
        """Move the focus on: from the header into the main part, from there to what stands beside it.

        Whether there was a region to go to.
        """
        focused, start = QApplication.focusWidget(), self._heading or self.body
        if focused is None or regions.holds(self.beside, focused):
            return False
        if regions.holds([start, self._header or start], focused) and self.focus_content():
            return True
        return self.isAncestorOf(focused) and regions.enter(self.beside)

    def focus_content(self) -> bool:
        """Put the focus on the first thing of the page's main part that can be used; whether there is one."""
        return regions.enter([self.body], self.beside)

    def set_header(self, header: QWidget) -> None:
        """Keep `header` in place above what scrolls."""
        self._header = header
        header.setParent(self)
        header.installEventFilter(self)
        self._set_padding()
        self._place_header()
        header.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the header when it grows, and what is on the page when it has become wider than the page."""
        if event.type() is QEvent.Type.LayoutRequest:
            if watched is self._header:
                self._place_header()
            elif watched is self.canvas:
                self._narrow()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the header as wide as the page."""
        super().resizeEvent(event)
        self._place_header()

    def _place_header(self) -> None:
        if self._header is None:
            return
        width = self.width()
        layout = self._header.layout()
        tall = layout.totalHeightForWidth(width) if layout is not None and layout.hasHeightForWidth() else -1
        height = tall if tall > 0 else self._header.sizeHint().height()
        self._header.setGeometry(0, 0, width, height)
        if self.viewportMargins().top() != height:
            self.setViewportMargins(0, height, 0, 0)
