from __future__ import annotations

import pytest

from creator_coach.content import topics


@pytest.mark.parametrize("language", ["sv", "en"])
def test_every_topic_that_words_lead_to_has_a_name(language: str) -> None:
    led = {topic for table in topics.words(language) for topic in table.values()}
    assert led
    assert led <= topics.known()
    assert all(topics.called(topic, language) for topic in led)


def test_whole_words_beginnings_and_endings() -> None:
    exact, begins, ends = topics.words("sv")
    assert (exact["basen"], begins["ljud"], ends["ljudet"]) == ("sound", "sound", "sound")
    assert not any("*" in word or " " in word for table in (exact, begins, ends) for word in table)


def test_an_unknown_topic_has_no_name() -> None:
    assert topics.called("rhubarb", "sv") == ""


@pytest.mark.parametrize("language", ["sv", "en"])
def test_what_words_are_passed_over_is_in_small_letters(language: str) -> None:
    assert all(word == word.lower() for word in topics.passed(language))
    assert topics.passed(language)
