"""Points and what is behind them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import Button
from creator_coach.ui.widgets.point_list import AT_A_TIME, PointList, PointRow
from tests.ui.figured import HARVEST, SOUND

TOLD = [("The sound", ""), ("Harvest", "Done in November 2026, 1 since")]


@pytest.fixture
def points(look: Look, qtbot: QtBot) -> PointList:
    made = PointList(look)
    qtbot.addWidget(made)
    made.behind_asked.connect(answer)
    made.resize(400, 500)
    made.show()
    made.show_points((SOUND, HARVEST), TOLD)
    return made


def answer(row: PointRow, ids: tuple[str, ...]) -> None:
    row.show_entries([(each, f"Entry {int(each)}") for each in ids])


def behind(row: PointRow) -> list[str]:
    return [
        each.text()
        for each in row.inside.findChildren(Button)
        if each.text().startswith("Entry") and not each.isHidden()
    ]


def test_each_says_how_often_and_whether_it_is_done(points: PointList) -> None:
    first, second = points.rows.values()
    assert first.head.accessibleName() == "The sound, 7 entries"
    assert second.head.accessibleName() == "Harvest, 2 entries, Done in November 2026, 1 since"
    assert first.head.accessibleDescription() == "closed"
    assert not first.inside.isVisible()


def test_a_key_opens_what_is_behind_the_newest_first(points: PointList, qtbot: QtBot) -> None:
    row = points.rows[SOUND.key]
    qtbot.keyClick(row.head, Qt.Key.Key_Space)
    assert row.head.accessibleDescription() == "open"
    assert behind(row) == [f"Entry {n}" for n in (6, 5, 4, 3, 2)]
    assert row.more.text() == f"{7 - AT_A_TIME} more"
    row.more.click()
    assert behind(row)[-1] == "Entry 0"
    assert not row.more.isVisible()
    with qtbot.waitSignal(points.opened) as told:
        next(each for each in row.inside.findChildren(Button) if each.text() == "Entry 6").click()
    assert told.args == [SOUND.entries[-1]]
    row.head.click()
    row.head.click()
    assert len(behind(row)) == 7


def test_done_and_not_done_after_all(points: PointList, qtbot: QtBot) -> None:
    row = points.rows[SOUND.key]
    row.head.click()
    with qtbot.waitSignal(points.settled) as told:
        row.done.click()
    assert told.args == [SOUND, True]
    other = points.rows[HARVEST.key]
    assert other.done.text() == "Not done after all"
    with qtbot.waitSignal(points.settled) as told:
        other.done.click()
    assert told.args == [HARVEST, False]


def test_what_is_open_stays_open_and_is_listed_anew(points: PointList) -> None:
    row = points.rows[SOUND.key]
    row.head.click()
    points.show_points((replace(SOUND, entries=SOUND.entries[:2]),), TOLD[:1])
    assert list(points.rows.values()) == [row]
    assert behind(row) == ["Entry 1", "Entry 0"]


def test_none_at_all(points: PointList) -> None:
    points.show_points((), ())
    assert points.rows == {}


def test_a_long_name_wraps(points: PointList) -> None:
    head = points.rows[SOUND.key].head
    flat = head.heightForWidth(400)
    head.show_point("The sound " * 30, "", 1, 1)
    QApplication.sendPostedEvents(head)
    assert head.hasHeightForWidth()
    assert head.heightForWidth(400) > flat
    assert head.minimumSizeHint().width() < head.sizeHint().width()
