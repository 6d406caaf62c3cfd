"""Steps: numbered or to tick."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.content.types import Step
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.steps import StepList, _Number
from tests.ui import samples


def test_ticking_tells_which_step(qtbot: QtBot, look: Look) -> None:
    steps = StepList(look, tickable=True)
    qtbot.addWidget(steps)
    steps.show_steps(samples.safety_steps(), ("evidence",))
    told: list[tuple[str, bool]] = []
    steps.ticked.connect(lambda name, ticked: told.append((name, ticked)))
    assert [name for name, box in steps.boxes.items() if box.isChecked()] == ["evidence"]
    steps.boxes["no_reply"].click()
    steps.boxes["evidence"].click()
    assert told == [("no_reply", True), ("evidence", False)]
    box = steps.boxes["no_reply"]
    steps.show_steps(samples.safety_steps(), ("no_reply",))
    assert steps.boxes["no_reply"] is box


def test_numbers_are_drawn_and_a_new_list_replaces_the_old(qtbot: QtBot, look: Look) -> None:
    steps = StepList(look, tickable=False)
    qtbot.addWidget(steps)
    steps.show_steps(samples.platform_steps())
    assert len(steps.findChildren(_Number)) == 3
    steps.show_steps((Step("one", "One", ""),))
    numbers = steps.findChildren(_Number)
    assert len(numbers) == 1
    assert numbers[0].minimumSizeHint() == numbers[0].sizeHint()
    assert not numbers[0].grab().isNull()
