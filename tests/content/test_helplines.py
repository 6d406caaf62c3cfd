from __future__ import annotations

import re
import tomllib
from datetime import date

import pytest

from creator_coach.content import helplines
from creator_coach.content.types import HelpLine
from creator_coach.content.where import resource
from creator_coach.reading.types import ThreatType
from creator_coach.settings import COUNTRIES

LANGUAGES = ("sv", "en")
PLATFORMS = ("YouTube", "Instagram", "TikTok", "Twitch", "Facebook", "X", "Reddit", "Discord")


def every_line(language: str) -> list[HelpLine]:
    return [line for country in COUNTRIES for line in helplines.lines(country, language)]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("country", COUNTRIES)
def test_every_country_has_an_emergency_number_and_it_comes_first(country: str, language: str) -> None:
    lines = helplines.lines(country, language)
    assert lines[0].id == f"{country}_emergency"
    assert {line.country for line in lines} == {country}
    assert len(lines) >= 2


@pytest.mark.parametrize("country", COUNTRIES)
def test_encouragement_to_self_harm_puts_someone_to_talk_to_first(country: str) -> None:
    lines = helplines.lines(country, "sv", ThreatType.SELF_HARM_BAIT)
    assert lines[0].id != f"{country}_emergency"
    assert lines[1].id == f"{country}_emergency"
    assert sorted(line.id for line in lines) == sorted(line.id for line in helplines.lines(country, "sv"))


def test_another_danger_leaves_the_order_alone() -> None:
    assert helplines.lines("SE", "sv", ThreatType.VIOLENCE) == helplines.lines("SE", "sv")


def test_the_swedish_suicide_line_is_first_for_bait() -> None:
    first = helplines.lines("SE", "sv", ThreatType.SELF_HARM_BAIT)[0]
    assert (first.name, first.number) == ("Mind Självmordslinjen", "90101")


def test_an_unknown_country_gets_the_lines_of_other() -> None:
    assert helplines.lines("Atlantis", "en") == helplines.lines("other", "en")


def test_nothing_claims_to_have_been_checked() -> None:
    for line in every_line("sv"):
        assert line.verified is False
        assert date.fromisoformat(line.checked_on) <= date(2026, 11, 22)
        assert line.source
        assert line.url.startswith("https://")


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_opening_hours(language: str) -> None:
    for line in every_line(language):
        without_ages = re.sub(r"under 18|18 år|from 18|112", "", line.purpose)
        assert not re.search(r"\d|dygn|timm|hour|öppe|open", without_ages, re.IGNORECASE), line


def test_the_languages_know_the_same_lines_and_they_differ_only_in_words() -> None:
    for swedish, english in zip(every_line("sv"), every_line("en"), strict=True):
        assert (swedish.id, swedish.number, swedish.url) == (english.id, english.number, english.url)
        assert swedish.purpose != english.purpose


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_is_left_over(language: str) -> None:
    words = tomllib.loads(resource(language, "help.toml").read_text("utf-8"))
    assert set(words["line"]) == {line.id for line in every_line(language)}


def test_numbers_without_a_source_are_left_out() -> None:
    names = {line.name for line in every_line("sv")}
    assert not names & {"Jourhavande medmänniska", "Mental Helse", "Kirkens SOS"}


def test_one_line_by_its_id() -> None:
    assert helplines.line("SE_police", "sv").number == "114 14"
    with pytest.raises(KeyError):
        helplines.line("SE_nobody", "sv")


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("platform", PLATFORMS)
def test_each_platform_has_its_three_steps(platform: str, language: str) -> None:
    steps = helplines.platform_steps(platform, language)
    assert [step.id for step in steps] == ["remove", "block", "report"]
    assert steps != helplines.platform_steps("somewhere else", language)


@pytest.mark.parametrize("name", ["YOUTUBE", " youtube ", "yt"])
def test_a_platform_is_known_by_any_case_and_by_its_short_name(name: str) -> None:
    assert helplines.platform_steps(name, "sv") == helplines.platform_steps("YouTube", "sv")


def test_twitter_is_x() -> None:
    assert helplines.platform_steps("Twitter", "en") == helplines.platform_steps("X", "en")


@pytest.mark.parametrize("name", ["", "My blog", "general"])
def test_an_unknown_platform_gets_the_general_steps(name: str) -> None:
    assert len(helplines.platform_steps(name, "en")) == 3


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_safety_steps_are_in_order_with_evidence_before_anything_is_removed(language: str) -> None:
    steps = helplines.safety_steps(language)
    assert [step.id for step in steps] == ["no_reply", "evidence", "platform", "police", "tell_someone"]
    assert "18" in steps[1].detail


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_steps_are_calm(language: str) -> None:
    said = [*helplines.safety_steps(language)]
    said += [step for platform in (*PLATFORMS, "") for step in helplines.platform_steps(platform, language)]
    for step in said:
        assert step.title
        assert step.detail.endswith(".")
        assert "!" not in step.title + step.detail
        assert not step.title.endswith(".")
