"""Before and after."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.shift import Shift


@pytest.mark.parametrize(
    ("mine", "visible", "name"),
    [
        (Reflection(), False, None),
        (Reflection(before=0), True, "Landed 0"),
        (Reflection(before=7, after=0), True, "Landed 7, then 0"),
    ],
)
def test_it_shows_the_numbers_there_are(
    look: Look, qtbot: QtBot, mine: Reflection, visible: bool, name: str | None
) -> None:
    shift = Shift(look)
    qtbot.addWidget(shift)
    shift.show_numbers(mine)
    assert shift.isHidden() is not visible
    assert name is None or shift.accessibleName() == name
    assert shift._after.isHidden() is (mine.after is None)
