from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind
from creator_coach.triage.types import Group, Sorted, Verdict
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.comment_rows import CommentRows


def one(number: int, group: Group, *take: str) -> Sorted:
    kind = Kind.ATTACK if group is Group.ATTACK else Kind.FEEDBACK
    return Sorted(number, number, number, Verdict(group, kind, "en", take=take))


@pytest.fixture
def rows(qtbot: QtBot, look: Look) -> CommentRows:
    made = CommentRows(look)
    qtbot.addWidget(made)
    made.show()
    made.retranslate()
    return made


def test_a_row_says_what_can_be_used_and_of_a_hard_one_nothing(rows: CommentRows) -> None:
    found = [one(0, Group.TAKE, "Turn it down.", "Cut it."), one(1, Group.ATTACK, "never shown"), one(2, Group.REST)]
    rows.show_rows(found, more=False)
    assert [row.words.text() for row in rows.rows] == ["Turn it down. Cut it.", "Comment 2", "Comment 3"]
    assert not rows.more.isVisible()


def test_rows_carry_their_numbers(rows: CommentRows, qtbot: QtBot) -> None:
    rows.show_rows([one(4, Group.ATTACK)], more=True)
    with qtbot.waitSignal(rows.read_asked) as read:
        rows.buttons()[0].click()
    with qtbot.waitSignal(rows.leave_asked) as leave:
        rows.rows[0].leave.click()
    with qtbot.waitSignal(rows.more_asked) as more:
        rows.more.click()
    assert (read.args, leave.args, more.args) == ([4], [4], [4])
    rows.add_rows([one(9, Group.ATTACK)], more=False)
    assert [row.sorted.number for row in rows.rows] == [4, 9]
    rows.show_rows([], more=False)
    assert rows.rows == []


def test_a_danger_is_not_let_go_of_in_passing(rows: CommentRows) -> None:
    rows.show_rows([one(0, Group.DANGER)], more=False)
    assert rows.rows[0].leave.isHidden()
