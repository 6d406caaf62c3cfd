"""The ten hard rules of a reading, each held over every labelled comment, in both languages, as it is shown."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

import pytest

from creator_coach.coach import Coach
from creator_coach.content.types import Said
from creator_coach.content.where import resource
from creator_coach.reading.types import Flag, Kind, Mark, PerspectiveId, Reading

CASES = Path(__file__).parents[1] / "cases"
LANGUAGES = ("sv", "en")
HEDGES = {
    "sv": "kanske möjlighet kan låter läsning gissning verkar ser ut skulle tycks ofta nog antagligen".split(),
    "en": "perhaps possibility may maybe sounds could might seems looks reading guess can would often".split(),
}
STATES = {PerspectiveId.DISINHIBITED, PerspectiveId.DISPLACED_FRUSTRATION, PerspectiveId.ENVY_COMPARISON}
#: Words that would blame the creator, name an illness, or give the commenter an identity.
BLAME = (
    "du borde ha|du provocer|skyll dig själv|ditt eget fel|ingen rök"
    "|you should have|you provoked|your own fault|no smoke"
)
DIAGNOSES = (
    "narcissist|psykopat|psychopath|sociopath|borderline|deprimerad|depressed|störd|mentally ill"
    "|ett troll|a troll|avundsjuk|jealous"
)


@lru_cache(maxsize=1)
def _shown() -> list[tuple[Reading, Said, str]]:
    coach = Coach()
    lines = [line for name in ("gold", "safety") for line in (CASES / f"{name}.jsonl").read_text("utf-8").splitlines()]
    readings = [coach.read(json.loads(line)["text"]) for line in lines]
    return [(reading, coach.say(reading, language), language) for reading in readings for language in LANGUAGES]


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for one in value.values():
            yield from _strings(one)
    elif isinstance(value, list):
        for one in value:
            yield from _strings(one)


def _voice(language: str) -> list[str]:
    return list(_strings(tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))))


def test_rule_1_a_few_hypotheses_and_never_certain_ones() -> None:
    for reading, said, language in _shown():
        most = {Kind.OPINION: 1, Kind.KIND: 1, Kind.THREAT: 0, Kind.UNCLEAR: 0}.get(reading.kind, 3)
        assert len(said.chairs) <= (0 if Flag.GROUP_HATE in reading.flags else most)
        for chair in said.chairs:
            if chair.id is not PerspectiveId.WANTS_TO_HURT:
                assert any(hedge in chair.sentence.casefold() for hedge in HEDGES[language]), chair.id


def test_rule_2_every_hypothesis_rests_on_words_of_the_comment() -> None:
    for reading, said, _ in _shown():
        for chair in said.chairs:
            # One whose only evidence lies under the veil says so and shows no words.
            assert len(chair.quotes) == len(chair.spans)
            assert all(0 <= span.start < span.end <= len(reading.comment.text) for span in chair.spans)
        assert all(perspective.quotes for perspective in reading.perspectives)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rule_3_a_state_explains_and_never_excuses(language: str) -> None:
    word = {"sv": "ursäkt", "en": "excuse"}[language]
    script = tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))
    for state in STATES:
        for wording in script["perspective"][state]["wordings"]:
            assert word in wording.replace("excusing", "excuse"), (state, wording)


@pytest.mark.parametrize("language", LANGUAGES)
def test_rule_4_the_creator_is_never_blamed(language: str) -> None:
    assert [line for line in _voice(language) if re.search(BLAME, line, re.IGNORECASE)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_rule_5_the_commenter_is_never_diagnosed(language: str) -> None:
    assert [line for line in _voice(language) if re.search(DIAGNOSES, line, re.IGNORECASE)] == []


def test_rule_6_no_empathy_for_threats_and_targeted_hate() -> None:
    ending = {"sv": "Du behöver inte förstå", "en": "You do not have to understand"}
    threats = [(r, s, language) for r, s, language in _shown() if r.kind is Kind.THREAT]
    assert threats
    for reading, said, language in threats:
        assert (reading.perspectives, reading.kernels, said.chairs, said.take) == ((), (), (), ())
        assert ending[language] in said.text
    hate = [(r, s) for r, s, _ in _shown() if Flag.GROUP_HATE in r.flags]
    assert all(not said.chairs and not reading.perspectives for reading, said in hate)


@pytest.mark.parametrize(("language", "words"), [("sv", "oll|slå upp"), ("en", "[Cc]heck|look up")])
def test_rule_7_a_claim_of_fact_is_something_to_check(language: str, words: str) -> None:
    script = tomllib.loads(resource(language, "voice.toml").read_text(encoding="utf-8"))
    for wording in _strings(script["kernel"]["fact"]):
        assert re.search(words, wording), wording


def test_rule_8_nothing_is_invented() -> None:
    for reading, said, _ in _shown():
        assert bool(said.take) == bool(reading.kernels)
        for kernel in reading.kernels:
            assert kernel.quotes
            assert all(span.of(reading.comment.text).strip() for span in kernel.quotes)


def test_rule_9_an_insult_is_never_repeated() -> None:
    for reading, said, _ in _shown():
        if reading.kind in (Kind.ATTACK, Kind.MOCKERY, Kind.THREAT, Kind.KIND):
            continue
        text = reading.comment.text
        hidden = [span.of(text) for span in reading.spans(Mark.INSULT) if len(span.of(text)) > 5]
        for line in (*said.take, *said.leave, *(chair.sentence for chair in said.chairs)):
            assert not any(re.search(rf"(?<!\w){re.escape(words)}(?!\w)", line) for words in hidden), (line, hidden)


def test_rule_9_an_attack_is_not_quoted_at_all() -> None:
    for reading, said, _ in _shown():
        if reading.kind is Kind.ATTACK:
            assert not any(span.of(reading.comment.text) in said.text for span in reading.spans(Mark.INSULT))


def test_rule_10_the_creator_has_the_last_word() -> None:
    asks = {"sv": "Vad stämmer enligt dig?", "en": "What rings true to you?"}
    for reading, said, language in _shown():
        without = reading.kind in (Kind.ATTACK, Kind.THREAT)
        assert said.closing == ("" if without else asks[language])
        assert said.text.endswith(asks[language]) != without


def test_rule_10_the_creator_s_kind_wins() -> None:
    coach = Coach()
    for kind in Kind:
        assert coach.read("Ljudet är för lågt, din idiot.", kind=kind).kind is kind
