from __future__ import annotations

import pytest

from creator_coach.intake.types import Fault
from creator_coach.triage.types import Group, Merged
from creator_coach.triage.words import point, words


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_group_and_every_fault_has_its_words(language: str) -> None:
    tongue = words(language)
    assert len({tongue.say("group", each) for each in Group}) == len(Group)
    assert all(tongue.say("fault", each) for each in Fault)


def test_a_point_is_called_by_its_topic_or_its_word() -> None:
    assert point(Merged("topic:sound", "sound", "", ()), "sv") == "ljudet"
    assert point(Merged("word:x", "", "klippning", ()), "sv") == "klippning"
    assert point(Merged("topic:later", "later", "ord", ()), "sv") == "ord"
