"""Every mark has a line of its own, told apart without colour."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from creator_coach.reading.types import Mark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.lines import ink, paint_frame, paint_line, paint_tint, tint

LINES = (Mark.WORK, Mark.REQUEST, Mark.ABSOLUTE, Mark.FEELING)


def shape(image: QImage) -> list[bool]:
    return [image.pixelColor(x, y).alpha() > 60 for y in range(image.height()) for x in range(image.width())]


def blank() -> QImage:
    image = QImage(60, 12, QImage.Format.Format_ARGB32)
    image.fill(0)
    return image


def test_the_four_lines_differ_in_shape(look: Look) -> None:
    shapes = []
    for mark in LINES:
        image = blank()
        painter = QPainter(image)
        paint_line(painter, look.theme, mark, QPointF(4, 6), 50)
        painter.end()
        shapes.append(shape(image))
    assert all(any(each) for each in shapes)
    assert all(a != b for i, a in enumerate(shapes) for b in shapes[i + 1 :])


def test_every_mark_has_colours_in_both_themes(look: Look) -> None:
    for mode in ("light", "dark"):
        look.use(mode, 100)
        for mark in Mark:
            assert look.theme.color(ink(mark)).isValid()
            assert look.theme.color(tint(mark)).isValid()


def test_tint_and_frame_fill_their_place(look: Look) -> None:
    paints: tuple[Callable[[QPainter, QRectF], None], ...] = (
        lambda p, r: paint_tint(p, look.theme, Mark.WORK, r),
        lambda p, r: paint_frame(p, look.theme, "work", r),
        lambda p, r: paint_frame(p, look.theme, "insult", r, dashed=True),
    )
    for paint in paints:
        image = blank()
        painter = QPainter(image)
        paint(painter, QRectF(2, 2, 56, 8))
        painter.end()
        assert any(shape(image))
        assert image.pixelColor(0, 0).alpha() == 0
