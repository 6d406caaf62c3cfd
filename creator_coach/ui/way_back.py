"""Leaving the journal for a while, and coming back to the same place: the page, the entry, the caret."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from shiboken6 import isValid

from creator_coach.ui.bookmark import Bookmark, bookmark, go_to
from creator_coach.ui.pages.page import Page
from creator_coach.ui.window import Window


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody was: ids and numbers, and no words of anyone.

    `room` is the place in the rail, `entry` what lay on the desk, `step` the one of its reflection or None if that was
    not it, `replying` whether its reply was shown, `opened` what was shown in the journal. `unsaved` says that what
    lies on the desk could not be saved.
    """

    room: str
    entry: str
    step: int | None
    from_journal: bool
    elsewhere: bool
    opened: str
    mark: Bookmark
    unsaved: bool
    replying: bool = False


def leave(window: Window) -> Place:
    """Save what is being written, take every word off the window, and give the place for `go_back`."""
    routes, desk = window.routes, window.routes.desk
    mark = bookmark(window.page) if window.page is not None else Bookmark()
    QGuiApplication.inputMethod().commit()
    focused = QApplication.focusWidget()
    if focused is not None:
        focused.clearFocus()  # some fields tell what is in them when they are left
    saved = desk.flush()
    reflecting = routes.current is not None and routes.current is routes.__dict__.get("reflecting")
    place = Place(
        window.place,
        desk.entry.id if desk.entry is not None else "",
        routes.reflecting.index if reflecting else None,
        routes.from_journal,
        routes.elsewhere,
        window.asides.forget_pages(),
        mark,
        not saved,
        routes.on_reply,
    )
    if saved:
        desk.begin()
    routes.resting.forget()
    window.kept.forget_pages()
    window.many.forget_pages()
    routes.forget_pages()
    window.insights.forget_pages()
    window.drop_pages()
    return place


def go_back(window: Window, place: Place) -> None:
    """Bring the window back to `place`, as far as that is still there."""
    routes = window.routes
    routes.begin_here()
    if place.unsaved:
        routes.desk.flush()
    entry = routes.desk.entry if place.unsaved else None
    if entry is not None:
        routes.show_entry(entry)
    elif place.entry:
        routes.open(place.entry, from_journal=place.from_journal)
    if routes.desk.entry is None and not place.elsewhere:
        routes.begin()
    if place.replying:
        routes.answer()
    if place.step is not None:
        routes.reflect()
    if place.step is not None and routes.current is routes.reflecting:
        routes.reflecting.go_to_step(place.step)
    if place.elsewhere:
        window.go(place.room)
        if place.room == "journal" and place.opened:
            window.asides.journal.opened.emit(place.opened)
    routes.refresh_drafts()
    _put(window, place.mark)


def renew(window: Window) -> None:
    """Make every page anew from what the journal holds now, which may be another one than before; the first is shown.

    What lies on the desk is let go of: save it while the journal is still the old one.
    """
    leave(window)
    window.routes.desk.begin()
    window.routes.begin_here()
    window.routes.begin()


def _put(window: Window, mark: Bookmark) -> None:
    page = window.page
    if page is not None:
        go_to(page, mark)
        # How far it can be scrolled is known once it has been laid out.
        QTimer.singleShot(0, lambda: _scroll(page, mark.scrolled))


def _scroll(page: Page, scrolled: int) -> None:
    if isValid(page):
        page.verticalScrollBar().setValue(scrolled)
