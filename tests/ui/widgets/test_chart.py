"""What all charts have in common."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.chart import ChartView, Legend, labels_apart, point
from creator_coach.ui.widgets.chart_bars import BarsChart


def sign(painter: QPainter, theme: Theme, square: QRectF) -> None:
    painter.fillRect(square, theme.color("accent"))


def test_a_legend_takes_as_many_lines_as_it_needs(look: Look) -> None:
    legend = Legend([("One", sign), ("Two", sign), ("Three", sign)])
    assert legend.height(60, look.theme) == 3 * legend.height(1000, look.theme)
    assert Legend([]).height(100, look.theme) == 0


def test_labels_that_would_touch_are_left_out_but_the_last_is_there() -> None:
    assert labels_apart([0, 20, 40, 60], [10] * 4) == [0, 1, 2, 3]
    assert labels_apart([0, 20, 40, 60], [30] * 4) == [1, 3]
    assert labels_apart([], []) == []


def test_thin_lines_are_sharp() -> None:
    assert (point(3.2, 4.9).x(), point(3.2, 4.9).y()) == (3.5, 5.5)


def test_a_view_is_as_high_as_its_chart(look: Look, qtbot: QtBot) -> None:
    view = ChartView(look)
    qtbot.addWidget(view)
    assert (view.heightForWidth(300), view.hasHeightForWidth()) == (0, True)
    view.grab()
    chart = BarsChart([("The sound", "", 3)])
    view.show_chart(chart)
    assert view.heightForWidth(300) == view.sizeHint().height() == round(chart.height(300, look.theme))
    assert view.minimumSizeHint().width() < view.sizeHint().width()
    view.resize(300, view.heightForWidth(300))
    accent = look.theme.color("accent")
    image = view.grab().toImage()
    assert any(image.pixelColor(x, y) == accent for x in range(300) for y in range(image.height()))
