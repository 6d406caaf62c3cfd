from __future__ import annotations

from itertools import pairwise

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.jar_picture import MOST, JarPicture


def picture(qtbot: QtBot, look: Look, count: int) -> QImage:
    jar = JarPicture(look)
    qtbot.addWidget(jar)
    jar.resize(jar.sizeHint())
    jar.fill(count)
    return jar.grab().toImage()


def test_each_slip_up_to_nine_can_be_seen_and_more_change_nothing(qtbot: QtBot, look: Look) -> None:
    pictures = [picture(qtbot, look, count) for count in range(MOST + 1)]
    assert all(one != other for one, other in pairwise(pictures))
    assert picture(qtbot, look, MOST + 20) == pictures[-1]


@pytest.mark.parametrize("size", [100, 200])
def test_it_grows_with_the_text(qtbot: QtBot, look: Look, size: int) -> None:
    look.use("light", size)
    jar = JarPicture(look)
    qtbot.addWidget(jar)
    assert jar.sizeHint().width() == 124 * size // 100
