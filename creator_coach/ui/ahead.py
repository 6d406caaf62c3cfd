"""Work that can be done before anybody asks for it: a piece at a time, while the person does nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from functools import partial
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QTextBrowser

from creator_coach.ui.pages.page import Page

if TYPE_CHECKING:
    from creator_coach.ui.window import Window

#: How long nothing has been touched before a piece is done, and how long the window rests after each, in milliseconds.
QUIET_MS, REST_MS = 700, 120
_TOUCHES = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.Resize,
    }
)


class Ahead(QObject):
    """Does `pieces`, one after the other, from `start` on; each waits until nothing has happened in `window`.

    `stop` leaves the rest undone. What a piece makes is made by whoever asks for it first: it may be there already.
    """

    def __init__(self, pieces: Callable[[], Iterable[Callable[[], object]]], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces = pieces
        self._left: Iterator[Callable[[], object]] = iter(())
        self._watched: QWindow | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._do_next)

    @property
    def waiting(self) -> bool:
        """Whether there may be more to do."""
        return self._timer.isActive()

    def start(self, window: QWindow | None) -> None:
        """Begin from the beginning, once nothing has happened in `window` for a while."""
        self.stop()
        self._left = iter(self._pieces())
        self._watched = window
        if window is not None:
            window.installEventFilter(self)
        self._timer.start(REST_MS)

    def stop(self) -> None:
        """Do no more."""
        self._timer.stop()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched = None

    def _do_next(self) -> None:
        piece = next(self._left, None)
        if piece is None:
            self.stop()
            return
        self._timer.start(REST_MS)
        piece()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Wait anew when the person does something."""
        if event.type() in _TOUCHES and self._timer.isActive():
            self._timer.start(QUIET_MS)
        return False


def lay_out(page: Page, size: QSize) -> None:
    """Give `page`, which nobody sees yet, its style and its places, as if it were shown in `size`."""
    page.ensurePolished()
    page.resize(size)
    page.canvas.resize(size)
    layout = page.canvas.layout()
    if layout is not None:
        layout.activate()


def pages_of(window: Window) -> Iterator[Callable[[], object]]:
    """The pages that most go to next, in pieces; the one of most comments first, so that its reading is there sooner.

    Nothing is made while `window` is covered.
    """
    routes, asides = window.routes, window.asides
    if window.cover is None:
        yield _meet_text_views
    for name, owner, attribute in (
        ("reading", routes, "reading"),
        ("reflect", routes, "reflecting"),
        ("journal", asides, "journal"),
        ("settings", asides, "settings"),
        ("insights", window.insights, "page"),
    ):
        for piece in (
            partial(import_module, f"creator_coach.ui.pages.{name}"),
            partial(getattr, owner, attribute),
            partial(_lay_out, window, owner, attribute),
        ):
            if window.cover is None:
                yield piece


def _meet_text_views() -> None:
    """PySide learns what a view of text is with the first one: ten milliseconds that no page need wait for."""
    QTextBrowser().viewport()


def _lay_out(window: Window, owner: object, attribute: str) -> None:
    page, shown = getattr(owner, attribute), window.page
    if shown is not None and page is not shown:
        lay_out(page, shown.size())
