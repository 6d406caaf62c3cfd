"""One plan in two fields, kept as two lines and read back as it was."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.if_then import IfThen, join_plan, parts_of, split_plan

part = st.text(max_size=60).map(lambda words: " ".join(words.split()))


@pytest.fixture
def plan(qtbot: QtBot, look: Look) -> IfThen:
    made = IfThen()
    qtbot.addWidget(made)
    made.show()
    return made


@given(when=part, act=part, words=st.sampled_from([("Om", "så"), ("If", "then")]))
def test_a_plan_comes_back_as_it_was(when: str, act: str, words: tuple[str, str]) -> None:
    assert split_plan(join_plan(words[0], when, words[1], act)) == (when, act)


def test_two_lines() -> None:
    assert join_plan("Om", "någon klagar", "så", "läser jag en gång") == "Om någon klagar\nså läser jag en gång"
    assert join_plan("Om", " ", "så", "") == ""
    assert split_plan("") == ("", "")
    assert split_plan("go out") == ("", "go out")


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("Om jag märker att jag läser den igen, så …", ("jag märker att jag läser den igen", "")),
        ("Om … så ska jag …", ("", "ska jag")),
        ("If I am editing, then I will …", ("I am editing", "I will")),
        ("… går jag ut en stund.", ("", "går jag ut en stund")),
    ],
)
def test_parts_of_what_the_voice_says(sentence: str, parts: tuple[str, str]) -> None:
    assert parts_of(sentence) == parts


def test_writing_tells_the_whole_plan(plan: IfThen) -> None:
    told: list[str] = []
    plan.changed.connect(told.append)
    plan._when.setText("someone writes it again")
    plan._act.setText("I read it once")
    assert told == ["If someone writes it again\nthen ", "If someone writes it again\nthen I read it once"]


def test_showing_tells_no_one(qtbot: QtBot, plan: IfThen) -> None:
    with qtbot.assertNotEmitted(plan.changed):
        plan.set_plan("Om någon klagar\nså läser jag en gång")
        plan.set_plan("Om någon klagar\nså läser jag en gång")
    assert (plan._when.text(), plan._act.text()) == ("någon klagar", "läser jag en gång")


def test_leaning_on_a_beginning(plan: IfThen) -> None:
    plan.set_usual("If I notice that I am reading it again, then …")
    assert plan._when.placeholderText() == "I notice that I am reading it again"
    plan.lean_on("… I go out for a bit.")
    assert plan.plan == "If I notice that I am reading it again\nthen I go out for a bit"
    plan._when.setText("it is late")
    plan.lean_on("… I call …")
    assert plan.plan == "If it is late\nthen I call"
    plan.lean_on("If I am editing, then I will …")
    assert plan.plan == "If I am editing\nthen I will"
    assert plan._act.hasFocus()
