"""Cards and the shadow under a sheet."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPaintEvent
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.cards import Canvas, Card, Veiling


def laid(look: Look, qtbot: QtBot, style: str) -> tuple[Canvas, Card]:
    canvas = Canvas(look)
    qtbot.addWidget(canvas)
    card = Card(look, style, canvas)
    card.setGeometry(QRect(80, 80, 240, 160))
    canvas.resize(400, 320)
    canvas.show()
    return canvas, card


def darkness(image: QImage, at: QPoint) -> int:
    return 255 - QColor(image.pixel(at)).lightness()


def test_a_sheet_casts_a_soft_shadow(look: Look, qtbot: QtBot) -> None:
    canvas, card = laid(look, qtbot, "sheet")
    image = canvas.grab().toImage()
    near, far, away = (darkness(image, QPoint(200, 80 + 160 + below)) for below in (3, 14, 60))
    assert near > far > away
    assert card.casts


def test_a_card_casts_none(look: Look, qtbot: QtBot) -> None:
    canvas, card = laid(look, qtbot, "card")
    image = canvas.grab().toImage()
    assert darkness(image, QPoint(200, 246)) == darkness(image, QPoint(200, 300))
    assert not card.casts


def test_the_shadow_follows_its_sheet(look: Look, qtbot: QtBot) -> None:
    canvas, card = laid(look, qtbot, "sheet")
    canvas.grab()
    card.move(80, 20)
    image = canvas.grab().toImage()
    assert darkness(image, QPoint(200, 243)) == darkness(image, QPoint(200, 310))
    card.hide()
    assert darkness(canvas.grab().toImage(), QPoint(200, 183)) == darkness(image, QPoint(200, 310))


def test_it_is_deeper_in_the_dark(look: Look, qtbot: QtBot) -> None:
    canvas, _ = laid(look, qtbot, "sheet")
    canvas.grab()
    look.use("dark", 100)
    image = canvas.grab().toImage()
    assert darkness(image, QPoint(200, 243)) > darkness(image, QPoint(200, 310))


def test_a_sheet_without_a_canvas_is_a_sheet_all_the_same(look: Look, qtbot: QtBot) -> None:
    card = Card(look, "sheet")
    qtbot.addWidget(card)
    card.resize(100, 100)
    card.move(5, 5)
    assert not isinstance(card, Veiling)


class Repaints(QObject):
    """Notes how much of a widget is painted anew."""

    def __init__(self) -> None:
        super().__init__()
        self.areas: list[QRect] = []

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent):
            self.areas.append(event.rect())
        return False


def test_hiding_a_sheet_takes_its_shadow_away_too(look: Look, qtbot: QtBot) -> None:
    canvas, card = laid(look, qtbot, "sheet")
    canvas.show()
    qtbot.waitExposed(canvas)
    repaints = Repaints()
    canvas.installEventFilter(repaints)
    outside = card.geometry().bottomLeft() + QPoint(40, 10)
    for act in (card.hide, card.show):
        repaints.areas.clear()
        act()
        qtbot.waitUntil(lambda: any(area.contains(outside) for area in repaints.areas))
