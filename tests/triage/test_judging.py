from __future__ import annotations

from dataclasses import replace

import pytest

from creator_coach import hindsight
from creator_coach.coach import Coach
from creator_coach.reading.types import Flag, Kind, SafetyLevel, Why
from creator_coach.triage.judging import group_of, judged
from creator_coach.triage.types import Group, Verdict
from tests.triage.sorting import ATTACK, DANGER, KIND, TAKE

COACH = Coach()


def verdict(text: str, kind: Kind | None = None) -> Verdict:
    reading = COACH.read(text, kind=kind)
    return judged(reading, COACH.say(reading, "en"), hindsight.terms(), lambda words: "idiot" not in words)


@pytest.mark.parametrize(
    ("text", "group"),
    [(DANGER, Group.DANGER), (TAKE, Group.TAKE), (KIND, Group.KIND), (ATTACK, Group.ATTACK)],
)
def test_each_goes_where_something_can_be_done(text: str, group: Group) -> None:
    assert verdict(text).group is group


def test_danger_and_worry_come_before_the_kind() -> None:
    reading = COACH.read(KIND)
    assert group_of(replace(reading, safety_level=SafetyLevel.A)) is Group.DANGER
    assert group_of(replace(reading, flags=frozenset({Flag.COMMENTER_AT_RISK}))) is Group.WORRY
    assert group_of(replace(reading, kind=Kind.UNCLEAR, why=Why.A_QUESTION)) is Group.ANSWER


def test_only_what_can_be_used_is_kept_in_words_and_only_if_it_is_clean() -> None:
    found = verdict(TAKE)
    assert found.take
    assert found.mentions[0].topics == ("sound",)
    assert not verdict(ATTACK).take
    assert not verdict(ATTACK).mentions
    cruel = verdict("The sound is too low you idiotisk", Kind.FEEDBACK)
    assert not [word for each in cruel.mentions for word in each.words if "idiot" in word]


def test_a_usable_comment_without_a_point_is_counted_by_all_its_words() -> None:
    reading = replace(COACH.read("Perhaps the microphone"), kind=Kind.FEEDBACK, kernels=())
    found = judged(reading, COACH.say(reading, "en"), hindsight.terms(), lambda _: True)
    assert found.mentions
