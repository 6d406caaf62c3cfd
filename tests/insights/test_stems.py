from __future__ import annotations

import pytest

from creator_coach.insights.stems import parts, stem


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("sv", ("skörd", "skörden", "skördar", "skördarna")),
        ("sv", ("tomat", "tomaten", "tomater", "tomaterna")),
        ("sv", ("växthus", "växthuset", "växthusen")),
        ("sv", ("område", "området", "områdena")),
        ("sv", ("klippa", "klipp", "klippet", "klippen")),
        ("en", ("clip", "clips")),
        ("en", ("harvest", "harvests", "harvested", "harvesting")),
        ("en", ("story", "stories")),
    ],
)
def test_inflections_of_a_word_have_one_stem(language: str, words: tuple[str, ...]) -> None:
    assert len({stem(word, language) for word in words}) == 1


def test_something_is_always_left() -> None:
    for word in ("ens", "es", "arna", "sing", "as"):
        assert len(stem(word, "sv")) >= min(3, len(word))
        assert len(stem(word, "en")) >= min(3, len(word))


def test_what_lies_in_a_compound_at_either_end() -> None:
    known = {"skörd", "skördedag", "växt", "växthus", "bakgrund", "grund"}
    assert parts("skördedag", known) == ["skörd"]
    assert parts("växthustak", known) == ["växthus"]
    assert parts("sandgrund", known) == ["grund"]
    assert parts("bakgrundsljud", known) == ["bakgrund"]


def test_a_word_is_no_part_of_itself_nor_is_a_short_one() -> None:
    assert parts("skörd", {"skörd", "skö"}) == []
    assert parts("bilda", {"bild"}) == []
