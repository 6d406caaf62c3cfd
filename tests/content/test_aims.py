"""What harsh words aim at is said without repeating them, in both languages, and only of an attack on one person."""

from __future__ import annotations

import pytest

from creator_coach.content import aims
from creator_coach.content.voice import load
from creator_coach.reading.types import Flag, Kind, Mark
from tests.content.readings import reading


@pytest.mark.parametrize(
    ("text", "language", "name"),
    [
        ("You ugly thing, that face", "en", "looks"),
        ("Ditt fula nylle", "sv", "looks"),
        ("nobody likes you", "en", "alone"),
        ("ingen gillar dig", "sv", "alone"),
        ("that whiny voice again", "en", "voice"),
        ("du är dum i huvudet", "sv", "mind"),
        ("you’re worthless", "en", "worth"),
        ("lägg ner", "sv", "silence"),
        ("you are vile", "en", None),
    ],
)
def test_what_it_aims_at(text: str, language: str, name: str | None) -> None:
    found = reading(text, Kind.ATTACK, language=language, marks={text: Mark.INSULT})
    assert aims.aim(found) == name
    body = load(language).say(found).body
    assert (aims.said(name, language) in body) if name else not any("words" in line[:9] for line in body)


def test_only_covered_words_count() -> None:
    found = reading("the colours are ugly and you are vile", Kind.ATTACK, marks={"you are vile": Mark.INSULT})
    assert aims.aim(found) is None


@pytest.mark.parametrize("kind", [Kind.MOCKERY, Kind.FEEDBACK, Kind.THREAT])
def test_it_is_said_of_attacks_alone(kind: Kind) -> None:
    assert aims.aim(reading("ugly", kind, marks={"ugly": Mark.INSULT})) is None


def test_nothing_more_is_said_of_hate_of_a_group_or_in_another_language() -> None:
    text = "ugly people"
    hate = reading(text, Kind.ATTACK, flags=(Flag.GROUP_HATE,), marks={text: Mark.INSULT})
    assert aims.aim(hate) is None
    assert aims.aim(reading(text, Kind.ATTACK, language="unsure", marks={text: Mark.INSULT})) is None


def test_both_languages_know_the_same_aims_and_say_no_insult() -> None:
    swedish, english = aims._script("sv"), aims._script("en")
    assert list(swedish) == list(english)
    for language, script in (("sv", swedish), ("en", english)):
        words = aims._words(language)
        for table in script.values():
            said = table["say"]
            assert not any(words[name].search(said) for name in ("others", "mind", "worth"))
