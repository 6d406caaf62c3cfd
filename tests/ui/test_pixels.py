"""Measured on what is painted: the focus is seen on every sort of control, charts and states without colour too."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind
from creator_coach.ui.contrast import ENOUGH, ratio
from creator_coach.ui.style import FocusRing
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Chip
from creator_coach.ui.widgets.field_frame import FieldFrame
from creator_coach.ui.window import Window
from tests.ui import pixels
from tests.ui.access import stops
from tests.ui.test_everywhere import read


@pytest.fixture(params=["light", "dark"])
def themed(request: pytest.FixtureRequest, window: Window, look: Look, qtbot: QtBot) -> Iterator[Window]:
    """A window in each theme, with the ring of the app."""
    ring = FocusRing(look, window)
    look.use(request.param, 100)
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    yield window
    ring._take_away()
    look.use("light", 100)


def sort(widget: QWidget) -> tuple[str, str, bool]:
    """What sort of control it is: its class, how it is dressed, and whether it is chosen."""
    chosen = isinstance(widget, QAbstractButton) and widget.isChecked()
    return type(widget).__name__, str(widget.property("kind")), chosen


def pages(window: Window) -> Iterator[None]:
    """Pages that have one of every sort of control between them."""
    window.go("settings")
    yield
    window.go("journal")
    yield
    read(window, "The sound jumps")
    yield
    window.routes.reflect()
    yield
    window.routes.answer()
    yield
    window.go("help")
    yield


def ringed(widget: QWidget) -> QWidget:
    """What the ring goes around: the widget, or the frame that it is the inside of."""
    parent = widget.parentWidget()
    while parent is not None and widget.property("ring") is False:
        if isinstance(parent, FieldFrame):
            return parent
        parent = parent.parentWidget()
    return widget


def unseen(widget: QWidget, window: Window, look: Look) -> str:
    """Why the focus on `widget` is not seen; empty if it is."""
    heading = window.page
    if heading is not None:
        heading.focus_heading()
        heading.ensureWidgetVisible(widget)
    QApplication.processEvents()
    area = pixels.around(ringed(widget), window, 6)
    before = pixels.colors(pixels.picture(window), area)
    widget.setFocus(Qt.FocusReason.TabFocusReason)
    QApplication.processEvents()
    after = pixels.colors(pixels.picture(window), area)
    ring = look.theme.color("focus").rgb()
    more = after[ring] - before[ring]
    if more < 2 * min(widget.width(), widget.height()):
        return f"{sort(widget)}: only {more} pixels of the ring"
    gone: Counter[int] = before - after
    ground = QColor.fromRgb(gone.most_common(1)[0][0])
    strength = ratio(QColor.fromRgb(ring), ground)
    return "" if strength >= ENOUGH else f"{sort(widget)}: {strength:.2f} to {ground.name()}"


def test_the_focus_is_seen_on_every_sort_of_control(themed: Window, look: Look) -> None:
    seen: dict[tuple[str, str, bool], str] = {}
    for _ in pages(themed):
        QApplication.processEvents()
        for each in stops(themed):
            if sort(each) not in seen:
                seen[sort(each)] = unseen(each, themed, look)
    assert len(seen) > 12
    assert [why for why in seen.values() if why] == []


def test_every_kind_stands_out_from_paper_and_room(look: Look) -> None:
    for mode in ("light", "dark"):
        look.use(mode, 100)
        for kind in Kind:
            for ground in ("surface", "bg"):
                assert ratio(look.theme.kind_color(kind), look.theme.color(ground)) >= ENOUGH, (mode, kind, ground)
    look.use("light", 100)


def test_a_chosen_chip_is_told_from_another_without_colour(look: Look, qtbot: QtBot) -> None:
    chip = Chip(look)
    qtbot.addWidget(chip)
    chip.setText("angry")
    chip.setCheckable(True)
    chip.show()

    def grey() -> int:
        image = pixels.picture(chip)
        ground = QColor.fromRgb(pixels.colors(image, image.rect()).most_common(1)[0][0])
        found = pixels.colors(image, image.rect()).items()
        return sum(times for each, times in found if ratio(QColor.fromRgb(each), ground) >= ENOUGH)

    before = grey()
    chip.setChecked(True)
    assert grey() > before * 1.1, "a tick and a thicker edge are more ink"


def test_faint_words_are_found(look: Look, qtbot: QtBot) -> None:
    made = QWidget()
    qtbot.addWidget(made)
    column = QVBoxLayout(made)
    for color in ("#777777", "#767676", "#000000"):
        label = QLabel(f"Words in {color}, long enough to be measured")
        label.setStyleSheet(f"color: {color}; background: white; font-size: 16px")
        column.addWidget(label)
    made.show()
    (found,) = pixels.faint(made)
    assert "#777777" in found
    assert "4.4" in found
