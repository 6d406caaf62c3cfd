from __future__ import annotations

import pytest

from creator_coach.insights.types import Mention
from creator_coach.reading.types import Kind, SafetyLevel, ThreatType
from creator_coach.triage.packing import from_json, to_json
from creator_coach.triage.types import Group, Verdict

POINTS = (Mention(("sound",), ("mick",), "sv"),)
FULL = Verdict(Group.DANGER, Kind.THREAT, "sv", True, ThreatType.STALKING, SafetyLevel.A, ("Höj.",), POINTS)


@pytest.mark.parametrize("verdict", [FULL, Verdict(Group.REST, Kind.UNCLEAR, "unsure")])
def test_a_verdict_comes_back_as_it_was(verdict: Verdict) -> None:
    assert from_json(to_json(verdict)) == verdict


@pytest.mark.parametrize("stored", ["", "[]", "{}", to_json(FULL).replace("danger", "later"), "{", "3"])
def test_one_of_another_version_is_none(stored: str) -> None:
    assert from_json(stored) is None
