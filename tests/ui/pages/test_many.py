from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.reading.types import Kind
from creator_coach.triage.types import Counts, Group, Progress, Sorted, Table, Verdict
from creator_coach.ui.pages.many import ManyPage
from creator_coach.ui.theme import Look

TABLE = Table({Group.TAKE: 1, Group.ATTACK: 1}, 0, (), None)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> ManyPage:
    made = ManyPage(look)
    qtbot.addWidget(made)
    made.resize(1000, 800)
    made.show()
    return made


def test_first_there_is_the_box_then_the_table_then_a_group_and_back(page: ManyPage, qtbot: QtBot) -> None:
    assert page.intake.isVisible()
    assert not page.groups.isVisible()
    page.show_table(TABLE, lambda each: each.word, "2 comments")
    assert page._title.text() == "2 comments"
    assert (page.intake.isVisible(), page.groups.isVisible()) == (False, True)
    assert page._title.hasFocus()
    found = [Sorted(0, 1, 1, Verdict(Group.ATTACK, Kind.ATTACK, "en"))]
    page.show_list(Group.ATTACK, "Attacks", found, more=False)
    assert (page.listed, page._title.text()) == (Group.ATTACK, "Attacks")
    page.show_table(TABLE, lambda each: each.word, "2 comments")  # another was read meanwhile
    assert page.rows.isVisible()
    assert page.step_back()
    assert page.groups.isVisible()
    with qtbot.waitSignal(page.back_asked):
        page._back.click()


def test_how_far_it_is_stands_above_the_table(page: ManyPage) -> None:
    page.show_table(TABLE, lambda each: each.word, "2 comments")
    page.show_progress(Progress(Counts(4, 2, whole=True)), running=True)
    assert page.progress.isVisible()
    page.show_intake(())
    assert not page.progress.isVisible()


def test_it_is_left_without_a_word(page: ManyPage) -> None:
    page.intake.box.receive("cruel words")
    page.forget()
    assert page.intake.box.text == ""


@pytest.mark.parametrize(
    ("button", "signal"), [("report", "report_asked"), ("usable", "usable_asked"), ("new", "new_asked")]
)
def test_ways_out(page: ManyPage, qtbot: QtBot, button: str, signal: str) -> None:
    page.show_table(TABLE, lambda each: each.word, "2 comments")
    page.reflow(700)
    with qtbot.waitSignal(getattr(page, signal)):
        getattr(page, button).click()
