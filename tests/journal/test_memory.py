from __future__ import annotations

from typing import Any

import pytest

from creator_coach.journal import wording
from creator_coach.journal.memory import Memory
from creator_coach.journal.types import Correction
from creator_coach.reading.types import Kind
from tests.journal.made import ALARM, MISSED, correction, reading

SALT = b"s" * 32
TEXT = "Nästa gång du lägger upp något kommer jag förbi och säger vad jag tycker om det där"
NEARLY = TEXT.replace("förbi", "forbi")
SAFE, THREAT = reading(kind=Kind.OPINION), reading(kind=Kind.THREAT)


def memory(*said: tuple[str, dict[str, Any]]) -> Memory:
    """A memory of these words on these texts, a minute apart."""
    made = [(wording.of(text, SALT), correction(n, **fields)) for n, (text, fields) in enumerate(said)]
    return Memory.of(SALT, made)


def kind(found: Correction | None) -> Kind | None:
    return found.kind if found else None


def test_nothing_is_remembered_at_first() -> None:
    assert Memory().recall(TEXT, SAFE) is None


@pytest.mark.parametrize("text", [TEXT, TEXT.upper(), NEARLY])
def test_a_kind_is_for_the_same_and_nearly_the_same(text: str) -> None:
    assert kind(memory((TEXT, {})).recall(text, SAFE)) is Kind.COMPLAINT


def test_other_words_are_another_comment() -> None:
    assert memory((TEXT, {})).recall("Något helt annat som någon skrev om en annan video", SAFE) is None


@pytest.mark.parametrize("text", [TEXT, NEARLY])
def test_a_kind_hides_no_danger_that_the_person_was_not_shown(text: str) -> None:
    assert memory((TEXT, {})).recall(text, THREAT) is None


@pytest.mark.parametrize("text", [TEXT, NEARLY])
@pytest.mark.parametrize("app", [SAFE, THREAT])
def test_a_threat_is_for_nearly_the_same_too(text: str, app: Any) -> None:
    assert kind(memory((TEXT, MISSED)).recall(text, app)) is Kind.THREAT


def test_no_threat_is_for_the_very_words() -> None:
    found = memory((TEXT, ALARM)).recall(TEXT, THREAT)
    assert found is not None
    assert (found.safe, found.kind) == (True, None)
    assert memory((TEXT, ALARM)).recall(NEARLY, THREAT) is None
    assert memory((TEXT, ALARM)).recall(f"{TEXT} 🔪", THREAT) is None


def test_no_threat_says_nothing_where_the_app_sees_none() -> None:
    assert memory((TEXT, ALARM)).recall(TEXT, SAFE) is None


def test_no_threat_with_a_kind_keeps_the_kind() -> None:
    said = ALARM | {"kind": Kind.MOCKERY}
    assert kind(memory((TEXT, said)).recall(TEXT, THREAT)) is Kind.MOCKERY
    assert kind(memory((TEXT, said)).recall(TEXT, SAFE)) is Kind.MOCKERY
    assert memory((TEXT, said)).recall(NEARLY, SAFE) is None


def test_the_last_word_on_a_wording_counts() -> None:
    assert memory((TEXT, MISSED), (TEXT.upper(), ALARM)).recall(NEARLY, SAFE) is None
    assert kind(memory((TEXT, ALARM), (TEXT, MISSED)).recall(TEXT, SAFE)) is Kind.THREAT


def test_the_last_word_is_the_last_said_not_the_last_listed() -> None:
    made = [(wording.of(TEXT, SALT), correction(minutes, kind=kind)) for minutes, kind in ((5, Kind.KIND), (1, None))]
    assert kind(Memory.of(SALT, made).recall(TEXT, SAFE)) is Kind.KIND


def test_a_knife_stays_a_threat_when_a_heart_is_none() -> None:
    knife, heart = f"{TEXT} 🔪", f"{TEXT} ❤️"
    said = memory((knife, MISSED), (heart, ALARM))
    assert kind(said.recall(knife, THREAT)) is Kind.THREAT
    found = said.recall(heart, THREAT)
    assert found is not None
    assert found.safe


def test_the_very_words_come_before_nearly_the_same() -> None:
    said = memory((TEXT, {"kind": Kind.MOCKERY}), (NEARLY, {"kind": Kind.KIND}))
    assert kind(said.recall(TEXT, SAFE)) is Kind.MOCKERY


def test_of_nearly_the_same_a_threat_comes_first_and_then_the_newest() -> None:
    more = " och allt det andra som hör till, både nu och sedan, vad ni än svarar mig"
    old, new, other = TEXT + more, NEARLY + more, TEXT.replace("tycker", "tyker") + more
    said = ((old, {"kind": Kind.MOCKERY}), (new, {"kind": Kind.KIND}))
    assert kind(memory(*said).recall(other, SAFE)) is Kind.KIND
    assert kind(memory((old, MISSED), said[1]).recall(other, SAFE)) is Kind.THREAT
