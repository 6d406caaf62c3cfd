"""The scale: keys, hand, emptiness, and what it says."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAccessible, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.scale import Scale

Key = Qt.Key


@pytest.fixture
def scale(qtbot: QtBot, look: Look) -> Scale:
    made = Scale(look)
    made.set_words("How hard did it land?", "not at all", "very hard")
    qtbot.addWidget(made)
    made.resize(660, made.sizeHint().height())
    made.show()
    return made


def heard(scale: Scale) -> list[int | None]:
    numbers: list[int | None] = []
    scale.picked.connect(numbers.append)
    return numbers


def centre(scale: Scale, number: int) -> QPoint:
    return scale._cells().cell(number).center().toPoint()


def test_it_is_empty_at_first_and_says_so(scale: Scale) -> None:
    assert scale.number is None
    assert scale.spoken() == "nothing chosen"


@pytest.mark.parametrize(
    ("start", "key", "number"),
    [
        (None, Key.Key_Right, 0),
        (None, Key.Key_Left, 10),
        (7, Key.Key_Right, 8),
        (7, Key.Key_Up, 8),
        (7, Key.Key_Left, 6),
        (7, Key.Key_Down, 6),
        (0, Key.Key_Left, 0),
        (10, Key.Key_Right, 10),
        (7, Key.Key_Home, 0),
        (7, Key.Key_End, 10),
        (7, Key.Key_Delete, None),
        (7, Key.Key_Backspace, None),
        (None, Key.Key_4, 4),
        (None, Key.Key_0, 0),
    ],
)
def test_keys(qtbot: QtBot, scale: Scale, start: int | None, key: Qt.Key, number: int | None) -> None:
    scale.set_number(start)
    qtbot.keyClick(scale, key)
    assert scale.number == number


def test_one_then_zero_is_ten(qtbot: QtBot, scale: Scale) -> None:
    numbers = heard(scale)
    qtbot.keyClick(scale, Key.Key_1)
    qtbot.keyClick(scale, Key.Key_0)
    assert numbers == [1, 10]


def test_one_and_a_zero_long_after_is_zero(qtbot: QtBot, scale: Scale, monkeypatch: pytest.MonkeyPatch) -> None:
    qtbot.keyClick(scale, Key.Key_1)
    monkeypatch.setattr("creator_coach.ui.widgets.scale._TEN_WITHIN_MS", -1)
    qtbot.keyClick(scale, Key.Key_0)
    assert scale.number == 0


def test_a_key_with_control_is_not_the_scales(qtbot: QtBot, scale: Scale) -> None:
    qtbot.keyClick(scale, Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(scale, Key.Key_A)
    assert scale.number is None


def test_a_click_chooses_and_a_second_click_empties(qtbot: QtBot, scale: Scale) -> None:
    numbers = heard(scale)
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=centre(scale, 7))
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=centre(scale, 7))
    qtbot.mouseClick(scale, Qt.MouseButton.RightButton, pos=centre(scale, 3))
    assert numbers == [7, None]


def test_a_click_under_the_cells_changes_nothing(qtbot: QtBot, scale: Scale) -> None:
    qtbot.mouseClick(scale, Qt.MouseButton.LeftButton, pos=QPoint(30, scale.height() - 2))
    assert scale.number is None


def test_set_number_tells_no_one_and_keeps_within_the_scale(scale: Scale) -> None:
    numbers = heard(scale)
    scale.set_number(12)
    assert (scale.number, numbers) == (10, [])


def test_the_wheel_does_not_change_the_answer(scale: Scale) -> None:
    scale.set_number(5)
    event = QWheelEvent(
        QPointF(20, 10),
        QPointF(20, 10),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(scale, event)
    assert scale.number == 5
    assert not event.isAccepted()


def test_it_is_a_slider_that_says_its_number(scale: Scale) -> None:
    scale.set_number(7)
    face = QAccessible.queryAccessibleInterface(scale)
    assert face is not None
    assert face.role() == QAccessible.Role.Slider
    assert face.text(QAccessible.Text.Name) == "How hard did it land?"
    assert face.text(QAccessible.Text.Description) == "7 of 10"
    assert face.valueInterface().currentValue() == 7


def test_it_paints_every_state(qtbot: QtBot, scale: Scale) -> None:
    seen = set()
    scale.clearFocus()
    for number in (None, 0, 7, 10):
        scale.set_number(number)
        seen.add(bytes(scale.grab().toImage().constBits()))
    qtbot.mouseMove(scale, centre(scale, 4))
    seen.add(bytes(scale.grab().toImage().constBits()))
    scale.setEnabled(False)
    seen.add(bytes(scale.grab().toImage().constBits()))
    assert len(seen) == 6


def test_it_grows_with_the_text(scale: Scale) -> None:
    before = scale.sizeHint().height()
    scale._look.use("dark", 200)
    assert scale.sizeHint().height() > 1.8 * before
    scale._look.use("light", 100)
