from __future__ import annotations

from creator_coach.insights.types import Mention
from creator_coach.reading.types import Kind
from creator_coach.triage.merging import merged
from creator_coach.triage.types import Group, Judged, Verdict


def judged(number: int, *mentions: Mention) -> Judged:
    return Judged(number, Verdict(Group.TAKE, Kind.FEEDBACK, "sv", mentions=mentions))


def test_points_are_put_together_across_languages_the_most_frequent_first() -> None:
    sound, film = Mention(("sound",), (), "sv"), Mention((), ("undertexter",), "sv")
    found = merged(
        [judged(0, sound), judged(1, Mention(("sound",), (), "en")), judged(2, film), judged(4, film), judged(5, sound)]
    )
    assert [(each.topic, each.word, each.numbers) for each in found] == [
        ("sound", "", (0, 1, 5)),
        ("", "undertexter", (2, 4)),
    ]


def test_what_comes_once_is_no_point() -> None:
    assert merged([judged(0, Mention(("sound",), (), "sv")), judged(1)]) == ()
