"""Asking the coach in the right language."""

from __future__ import annotations

from dataclasses import replace

from creator_coach.ui.preferences import Preferences
from creator_coach.ui.sayings import Sayings
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv


def test_everything_is_said_in_the_language_of_the_window(preferences: Preferences, coach: FakeCoach) -> None:
    sayings = Sayings(lambda: coach, preferences)
    entry, _ = feedback_sv()

    def all_of_it() -> tuple[str, str, str, str]:
        said = sayings.said(entry)
        assert said is not None
        return (
            said.why,
            sayings.platform_steps(entry)[0].title,
            sayings.safety_steps()[0].title,
            sayings.lines()[0].name,
        )

    assert all_of_it() == ("One thing can be used.", "Remove", "Keep evidence", "Emergency")
    preferences.use(replace(preferences.settings, language="sv"))
    assert all_of_it() == ("En sak går att använda.", "Ta bort", "Spara bevis", "Larm")


def test_what_was_never_read_has_no_words(preferences: Preferences, coach: FakeCoach) -> None:
    entry, _ = feedback_sv()
    assert Sayings(lambda: coach, preferences).said(replace(entry, reading=None)) is None


def test_country_and_trusted_person_are_those_of_the_settings(preferences: Preferences, coach: FakeCoach) -> None:
    sayings = Sayings(lambda: coach, preferences)
    preferences.use(replace(preferences.settings, country="NO", trusted_name="Kim", trusted_number="123"))
    assert sayings.country == sayings.lines()[0].country == "NO"
    assert sayings.trusted == ("Kim", "123")


def test_the_guide_is_in_the_language_of_the_window(preferences: Preferences, coach: FakeCoach) -> None:
    sayings = Sayings(lambda: coach, preferences)
    assert sayings.guide({})[0].title == "Why people write harshly"
    preferences.use(replace(preferences.settings, language="sv"))
    assert sayings.guide({})[0].title == "Varför folk skriver hårt"


def test_a_topic_is_called_what_it_is_in_the_language_of_the_window(preferences: Preferences, coach: FakeCoach) -> None:
    sayings = Sayings(lambda: coach, preferences)
    assert (sayings.topic("sound"), sayings.topic("rhubarb")) == ("the sound", "")
    preferences.use(replace(preferences.settings, language="sv"))
    assert sayings.topic("sound") == "ljudet"
