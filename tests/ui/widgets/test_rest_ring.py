from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.rest_ring import RestRing, minutes


@pytest.mark.parametrize(
    ("seconds", "count"), [(0, 0), (-5, 0), (1, 1), (60, 1), (61, 2), (20 * 60, 20), (86_400, 1440)]
)
def test_a_minute_that_has_begun_is_counted(seconds: int, count: int) -> None:
    assert minutes(timedelta(seconds=seconds)) == count


@pytest.mark.parametrize(("left", "share", "inside"), [(20, 1.0, "20"), (5, 0.25, "5"), (0, 0.0, "0")])
def test_the_arc_is_what_is_left(qtbot: QtBot, look: Look, left: int, share: float, inside: str) -> None:
    ring = RestRing(look, 60, numbered=True)
    qtbot.addWidget(ring)
    ring.show_left(timedelta(minutes=left), timedelta(minutes=20))
    assert (ring.share, ring.inside) == (share, inside)
    assert not ring.grab().isNull()
    assert ring.sizeHint().width() == ring.sizeHint().height() == 60


def test_many_minutes_are_hours_and_no_length_is_nothing(qtbot: QtBot, look: Look) -> None:
    ring = RestRing(look, 60, numbered=False)
    qtbot.addWidget(ring)
    ring.show_left(timedelta(hours=8), timedelta(hours=8))
    assert ring.inside == "8 h"
    ring.show_left(timedelta(0), timedelta(0))
    assert ring.share == 0
