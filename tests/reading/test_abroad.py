"""The coarse look for danger in languages that are not read; `-s` shows its figures."""

from __future__ import annotations

import tomllib
from collections import Counter
from dataclasses import dataclass
from pathlib import Path

import pytest

from creator_coach.content import lexicons
from creator_coach.content.lexicons import ABROAD
from creator_coach.reading.abroad import SORTS, fold, look, named
from creator_coach.reading.language import detect
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.read import read
from creator_coach.reading.safety import Danger
from creator_coach.reading.types import Comment, Flag, Kind, Reading, SafetyLevel, ThreatType, Why

#: Of the dangers found, at least; of what only sounds like one taken for one, at most; languages told right, at least;
#: and of dangers written later, at least.
FOUND, ALARMS, TOLD, LATER = 0.9, 0.08, 0.85, 0.3


@dataclass(frozen=True)
class Case:
    language: str
    sort: str
    text: str


def _cases() -> tuple[list[Case], list[Case]]:
    found = tomllib.loads(Path(__file__).with_name("abroad.toml").read_text(encoding="utf-8"))
    dangers = [Case(language, sort, text) for language, of in found.items() for sort, text in of["danger"]]
    return dangers, [Case(language, "", text) for language, of in found.items() for text in of["alike"]]


DANGERS, ALIKE = _cases()


def _look(text: str) -> Danger | None:
    return look(text, lexicons.load().abroad)


def _read(text: str) -> Reading:
    return read(Comment(text), lexicons.load())


@pytest.mark.parametrize("language", ABROAD)
def test_dangers_are_found_and_what_only_sounds_so_is_left_alone(language: str) -> None:
    dangers = [case for case in DANGERS if case.language == language]
    alike = [case for case in ALIKE if case.language == language]
    assert min(len(dangers), len(alike)) >= 12
    recall = sum(_look(case.text) is not None for case in dangers) / len(dangers)
    alarms = sum(_look(case.text) is not None for case in alike) / len(alike)
    print(f"{language}: found {recall:.2f} of {len(dangers)}, false alarms {alarms:.2f} of {len(alike)}")  # noqa: T201
    assert recall >= FOUND
    assert alarms <= ALARMS


def test_of_dangers_written_after_the_words_at_least_some_are_found() -> None:
    """What a coarse look is worth on wordings that nobody had in mind."""
    found = tomllib.loads(Path(__file__).with_name("abroad.toml").read_text(encoding="utf-8"))
    later = [(language, text) for language, of in found.items() for text in of["later"]]
    seen = [language for language, text in later if _look(text) is not None]
    print(f"later: found {len(seen)} of {len(later)}, {dict(Counter(seen))}")  # noqa: T201
    assert len(seen) / len(later) >= LATER


def test_most_dangers_are_named_as_what_they_are() -> None:
    named_right = [(seen := _look(case.text)) is not None and (seen.type or "risk") == case.sort for case in DANGERS]
    assert sum(named_right) / len(named_right) >= FOUND


def test_the_language_of_most_is_told() -> None:
    told = Counter((case.language, detect(case.text, lexicons.load().profiles)) for case in [*DANGERS, *ALIKE])
    print({f"{one} as {other}": count for (one, other), count in sorted(told.items()) if one != other})  # noqa: T201
    neighbours = {"da", "no"}
    right = sum(n for (one, other), n in told.items() if one == other or {one, other} == neighbours)
    assert right / sum(told.values()) >= TOLD


@pytest.mark.parametrize("case", [case for case in DANGERS if case.sort != "risk"], ids=lambda case: case.text[:20])
def test_a_danger_gets_the_safety_page_whatever_language_it_is_taken_for(case: Case) -> None:
    reading = _read(case.text)
    assert (reading.kind, reading.safety_level) == (Kind.THREAT, SafetyLevel.A)


@pytest.mark.parametrize("case", [case for case in DANGERS if case.sort == "risk"], ids=lambda case: case.text[:20])
def test_a_commenter_who_may_be_unwell_is_seen(case: Case) -> None:
    reading = _read(case.text)
    assert reading.safety_level is SafetyLevel.C or reading.kind is Kind.THREAT
    assert Flag.COMMENTER_AT_RISK in reading.flags or reading.kind is Kind.THREAT


def test_a_reading_by_the_coarse_look_says_so_and_is_never_sure() -> None:
    reading = _read("Ich weiß, wo du wohnst.")
    assert (reading.why, reading.threat_type) == (Why.DANGER_COARSE, ThreatType.STALKING)
    assert [mark.span.of(reading.comment.text) for mark in reading.marks] == ["Ich weiß, wo du wohnst"]


@pytest.mark.parametrize(
    "text",
    [
        "Danke fürs Video. je vais te tuer. Thanks!",
        "Bra video! Jeg ved hvor du bor.",
        "Nice video, te voy a matar hijo de puta",
    ],
)
def test_a_mixed_comment_is_looked_through_too(text: str) -> None:
    assert _read(text).kind is Kind.THREAT


@pytest.mark.parametrize(
    "text",
    [
        "Sé donde vives",
        "SE DONDE VIVES",
        "Je sais ou tu habites",
        "ich tote dich",
        "t ö t e dich, ich t ö t e dich",
        "ich bringe dich uuuuuum",
        "mätate ya",
        "J’vais t’égorger",
    ],
)
def test_accents_left_out_and_letters_stretched_or_spaced_hide_nothing(text: str) -> None:
    assert _look(text) is not None


@pytest.mark.parametrize(
    "text",
    [
        "Ich weiß nicht, wo du wohnst",
        "No sé dónde vives",
        "jeg vet ikke hvor du bor",
        "No te voy a matar, tranquilo",
        'Im Film sagt er "Ich bring dich um" und geht',
        "Im Spiel bring ich dich um",
        "no me quiero morir",
    ],
)
def test_denied_quoted_or_of_a_game_it_is_no_danger(text: str) -> None:
    assert _look(text) is None


def test_a_game_excuses_no_urge_to_die_and_no_address() -> None:
    assert _look("Schlechtes Spiel, häng dich auf") is not None
    assert _look("nice match, je sais où tu habites") is not None


def test_the_sort_is_the_one_that_most_wordings_speak_for_and_flags_follow() -> None:
    found = _look("Mátate. Voy a publicar tu dirección. Aquí tienen su dirección.")
    assert found is not None
    assert (found.type, found.flags) == (ThreatType.DOXXING, frozenset({Flag.DOXXING}))


def test_ordinary_comments_in_swedish_and_english_give_no_alarm() -> None:
    for text in (
        "Du dör i slutet av filmen, sjukt bra",
        "You die in the end, great video",
        "I know where you got that lamp",
    ):
        assert _look(text) is None


def test_without_words_nothing_is_found() -> None:
    assert look("Ich bring dich um", Phrases({})) is None
    assert look("", lexicons.load().abroad) is None


def test_every_block_is_a_sort_or_one_of_three_and_every_language_has_all() -> None:
    blocks = {*SORTS, "risk", "calm", "not"}
    assert lexicons.load().abroad.names == {named(language, block) for language in ABROAD for block in blocks}


def test_folding_takes_accents_away() -> None:
    assert fold("DRÆB Größe où été på søn") == "draeb grosse ou ete pa son"
