"""A slip is as wide as its label, never as the word."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter, QTextDocument, QTextFormat

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.veil import Slip, VeilObject, slip_box


def always(slip: Slip) -> Callable[[int], Slip]:
    return lambda _place: slip


def test_the_width_follows_the_longer_label(look: Look) -> None:
    slips = [Slip("hot", "visa ordet"), Slip("förolämpning", "visa ordet"), Slip("privat uppgift", "visa ordet")]
    widths = []
    for slip in slips:
        veil = VeilObject(look, always(slip))
        widths.append(veil.intrinsicSize(QTextDocument(), 0, QTextFormat()).width())
    assert widths == sorted(widths)
    assert len(set(widths)) == 3


def test_a_slip_stands_around_the_small_letters(look: Look) -> None:
    box = slip_box(look.theme, QRectF(10, 99, 100, 1))
    assert box.top() < 100 - 12
    assert box.bottom() > 100
    assert box.height() == VeilObject.height(look.theme)


def test_at_rest_and_under_the_pointer_look_different(look: Look) -> None:
    pictures = []
    for hovered in (False, True):
        image = QImage(160, 40, QImage.Format.Format_ARGB32)
        image.fill(0)
        veil = VeilObject(look, always(Slip("insult", "show the word", hovered)))
        painter = QPainter(image)
        veil.drawObject(painter, QRectF(0, 25, 150, 1), QTextDocument(), 0, QTextFormat())
        painter.end()
        pictures.append(image)
    assert pictures[0] != pictures[1]
