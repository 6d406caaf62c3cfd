"""What the heads' numbers mean: a shipped reader was trained with this order."""

from __future__ import annotations

from creator_coach.model import labels
from creator_coach.reading.parts import LEVELS
from creator_coach.reading.types import Flag, Mark


def test_the_numbers_of_a_trained_reader_keep_their_meaning() -> None:
    """A change here makes every trained reader wrong: train anew, then change this."""
    assert " ".join(labels.KINDS) == "feedback complaint opinion mockery attack threat kind unclear"
    assert " ".join(labels.FLAGS) == "insults sarcasm group_hate self_harm_bait doxxing mixed commenter_at_risk"
    assert (labels.TYPES[0], labels.TYPES[-1]) == ("violence", "group_violence")
    assert (labels.PERSPECTIVES[0], labels.PERSPECTIVES[-1]) == ("unmet_expectation", "shares_joy")
    assert labels.HEADS == {"kind": 8, "flags": 7, "danger": 1, "sort": 9, "perspectives": 18}
    assert " ".join(labels.TAGS) == "attack usable request feeling absolute praise"


def test_code_switching_is_left_to_the_language_detector() -> None:
    assert set(Flag) - set(labels.FLAGS) == {Flag.CODE_SWITCH}


def test_every_tag_becomes_a_mark_of_its_own_that_the_reading_knows() -> None:
    marks = list(labels.MARK_OF.values())
    assert len(set(marks)) == len(marks)
    assert set(marks) == set(LEVELS)
    assert labels.MARK_OF["attack"] is Mark.INSULT
