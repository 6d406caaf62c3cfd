"""The picture beside the welcome."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.scene import Scene


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_it_is_painted_in_the_colours_of_the_theme(look: Look, qtbot: QtBot, theme: str) -> None:
    look.use(theme, 100)
    scene = Scene(look)
    qtbot.addWidget(scene)
    scene.resize(420, 780)
    image = scene.grab().toImage()
    assert QColor(image.pixel(40, 300)) == look.theme.color("scene")
    assert len({image.pixel(x, 600) for x in range(0, 420, 3)}) > 4
