from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.group_card import GroupAct, GroupCard, GroupRow


@pytest.mark.parametrize("folded", [False, True])
def test_rows_and_acts_ask_for_what_they_say(qtbot: QtBot, look: Look, folded: bool) -> None:
    card = GroupCard(look, "heart", folded=folded)
    qtbot.addWidget(card)
    card.show()
    card.show_group(
        "Kind", 1234, "Nice", [GroupRow("One", "", "Read", "Read one", 7)], [GroupAct("jar", "Keep", "jar")]
    )
    assert (card.title.text(), card.count.text()) == ("Kind", "1\u00a0234")
    assert card.note.isVisible() is folded
    with qtbot.waitSignal(card.row_asked) as row:
        card.rows[0].click()
    with qtbot.waitSignal(card.act_asked) as act:
        card.acts[0].click()
    assert (row.args, act.args) == ([7], ["jar"])
    assert (card.rows[0].accessibleName(), card.acts[0].accessibleName()) == ("Read one", "Keep: Kind")


def test_shown_anew_it_holds_nothing_of_before(qtbot: QtBot, look: Look) -> None:
    card = GroupCard(look, "heart")
    qtbot.addWidget(card)
    card.show_group("Kind", 2, "", [GroupRow("One", "note", "Read", "Read one", 1)], [])
    card.show_group("Kind", 1, "", [], [])
    assert (card.rows, card.acts) == ([], [])
    with qtbot.waitSignal(card.all_asked):
        card.all.click()


def test_while_it_is_shown_anew_what_has_the_focus_keeps_it(qtbot: QtBot, look: Look) -> None:
    """Numbers change every second while comments are read; nobody should lose their place by it."""
    card = GroupCard(look, "heart")
    qtbot.addWidget(card)
    card.show()
    acts = [GroupAct("jar", "Put 2 notes in the jar", "jar"), GroupAct("all", "Go through them", "")]
    rows = [
        GroupRow("2 mention: the sound", "", "Open", "Open the sound", "sound"),
        GroupRow("One", "", "Read", "x", 1),
    ]
    card.show_group("Kind", 2, "", rows, acts)
    before = [*card.rows, *card.acts]
    rows[0] = GroupRow("3 mention: the sound", "new", "Open", "The sound", "sound")
    acts[0] = GroupAct("jar", "Put 3 notes in the jar", "jar")
    card.show_group("Kind", 3, "", rows, acts)
    assert [*card.rows, *card.acts] == before
    assert card.acts[0].text() == "Put 3 notes in the jar"
    assert card.acts[0].accessibleName() == "Put 3 notes in the jar: Kind"
    card.show_group("Kind", 3, "", rows[:1], acts[1:])
    assert card.rows == before[:1]
    assert [each.text() for each in card.acts] == ["Go through them"]
