from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.triage.types import Group, Merged, PileOn, Table
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.sorted_groups import POINTS, SortedGroups


@pytest.fixture
def groups(qtbot: QtBot, look: Look) -> SortedGroups:
    made = SortedGroups(look)
    qtbot.addWidget(made)
    made.resize(1000, 900)
    made.show()
    return made


def points(count: int) -> tuple[Merged, ...]:
    return tuple(Merged(f"k{n}", "", f"sound{n}", tuple(range(20 - n))) for n in range(count))


def show(groups: SortedGroups, counts: dict[Group, int], *found: Merged, pile_on: PileOn | None = None) -> None:
    groups.show_table(Table(counts, 0, found, pile_on), lambda each: each.word)
    groups.retranslate()


def said(groups: SortedGroups) -> str:
    QApplication.processEvents()
    return " | ".join(each.text() for each in groups.findChildren(QLabel) if each.isVisible())


def test_only_groups_with_comments_are_shown(groups: SortedGroups) -> None:
    show(groups, {Group.TAKE: 3, Group.ATTACK: 2}, *points(1))
    shown = [group for group, card in groups.cards.items() if card.isVisible()]
    assert shown == [Group.TAKE, Group.ATTACK]
    assert "3 of 5 are kind, useful, or only see it differently." in said(groups)


def test_points_that_come_back_open_their_comments_and_the_most_frequent_are_shown(
    groups: SortedGroups, qtbot: QtBot
) -> None:
    found = points(POINTS + 2)
    show(groups, {Group.TAKE: 20}, *found)
    assert len(groups.cards[Group.TAKE].rows) == POINTS
    assert "Sound0" in said(groups)
    with qtbot.waitSignal(groups.list_asked) as asked:
        groups.cards[Group.TAKE].rows[0].click()
    assert asked.args == [found[0]]
    show(groups, {Group.TAKE: 20})
    with qtbot.waitSignal(groups.list_asked) as asked:
        groups.cards[Group.TAKE].rows[0].click()
    assert asked.args == [Group.TAKE]


@pytest.mark.parametrize("group", [Group.ATTACK, Group.MOCKERY])
def test_hard_ones_are_let_go_of_together(groups: SortedGroups, qtbot: QtBot, group: Group) -> None:
    show(groups, {group: 4})
    with qtbot.waitSignal(groups.release_asked) as asked:
        groups.cards[group].acts[0].click()
    assert asked.args == [group]
    with qtbot.waitSignal(groups.list_asked) as asked:
        groups.cards[group].acts[1].click()
    assert asked.args == [group]


@pytest.mark.parametrize("group", [Group.DANGER, Group.WORRY])
def test_danger_is_opened_one_by_one_and_never_released_together(
    groups: SortedGroups, qtbot: QtBot, group: Group
) -> None:
    show(groups, {group: 2})
    with qtbot.assertNotEmitted(groups.release_asked), qtbot.waitSignal(groups.first_asked) as asked:
        groups.cards[group].acts[0].click()
    assert asked.args == [group]
    assert len(groups.cards[group].acts) == 2


def test_kind_ones_go_into_the_jar(groups: SortedGroups, qtbot: QtBot) -> None:
    show(groups, {Group.KIND: 12})
    with qtbot.waitSignal(groups.jar_asked):
        groups.cards[Group.KIND].acts[0].click()


def test_a_pile_on_is_answered_with_a_pause_and_a_sender_with_evidence(groups: SortedGroups) -> None:
    show(groups, {Group.ATTACK: 40}, pile_on=PileOn(40, 40, 0))
    assert "You don’t have to read it today." in said(groups)
    show(groups, {Group.ATTACK: 4}, pile_on=PileOn(4, 4, 1, many=False))
    assert "keep evidence" in said(groups)
    show(groups, {Group.ATTACK: 4})
    assert not groups.pile_on.isVisible()


def test_every_group_has_a_name_of_its_own(groups: SortedGroups) -> None:
    assert len({groups.name(group) for group in Group}) == len(Group)
    groups.set_narrow(narrow=True)
