"""The reader's lexicons, made from resources."""

from __future__ import annotations

import pytest

from creator_coach.content import lexicons
from creator_coach.content.lexicons import expand, patterns
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.types import Flag, Kind, PerspectiveId


@pytest.mark.parametrize(
    ("pattern", "made"),
    [
        ("kan du", ["kan du"]),
        ("(so |very )?good", ["so good", "very good", "good"]),
        ("is (here|gone)", ["is here|gone"]),
        ("is (not here|gone)", ["is not here", "is gone"]),
        ("a (b|c)*", ["a b*", "a c*"]),
        ("x (a (b|c)|d)", ["x a b", "x d", "x a c", "x d"]),
        ("(din|ditt) (a|b c)", ["din|ditt a", "din|ditt b c"]),
    ],
)
def test_groups_are_written_out(pattern: str, made: list[str]) -> None:
    assert list(expand(pattern)) == made


@pytest.mark.parametrize("language", lexicons.LANGUAGES)
def test_every_pattern_can_be_read(language: str) -> None:
    for cue, lines in patterns(language, "shared").items():
        assert lines, cue
        Phrases({cue: lines})


def test_both_languages_have_the_same_cues() -> None:
    assert set(patterns("sv")) == set(patterns("en"))


def test_the_weights_speak_of_kinds_flags_and_perspectives_that_exist() -> None:
    lent = lexicons.load()
    assert {Kind(label) for label in lent.kinds.labels} == set(Kind) - {Kind.THREAT}
    assert {Flag(label) for label in lent.flags.labels} <= set(Flag)
    assert {PerspectiveId(label) for label in lent.perspectives.labels} == set(PerspectiveId)
    assert set(lent.clauses.labels) == {"usable", "request", "sting"}


def test_the_lexicons_are_made_once() -> None:
    assert lexicons.load() is lexicons.load()


def test_which_lexicons_read_a_language() -> None:
    lent = lexicons.load()
    assert lent.of("sv") == (lent.sv,)
    assert lent.of("en") == (lent.en,)
    assert lent.of("unsure") == (lent.sv, lent.en)
