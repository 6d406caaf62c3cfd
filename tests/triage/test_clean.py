from __future__ import annotations

import pytest

from creator_coach.triage.clean import clean


@pytest.mark.parametrize("words", ["idiot", "din jävla idiot", "you moron", "I will kill you", "ring 070-174 06 33"])
def test_words_that_lie_under_a_veil_are_not(words: str) -> None:
    assert not clean(words)


@pytest.mark.parametrize(
    "words", ["Höj ljudet.", "Turn the sound up.", "It is broken, according to the comment.", "ljud", "YouTube", ""]
)
def test_calm_words_are(words: str) -> None:
    assert clean(words)
