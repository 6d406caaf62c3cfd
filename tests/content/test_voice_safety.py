from __future__ import annotations

import pytest

from creator_coach.content import voice
from creator_coach.content.types import Said
from creator_coach.reading.types import (
    Flag,
    KernelId,
    Kind,
    LeaveId,
    PerspectiveId,
    QuestionId,
    Reading,
    ThreatType,
    Why,
)
from tests.content.readings import reading, script

LANGUAGES = ("sv", "en")
P, K, L = PerspectiveId, KernelId, LeaveId


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", [Kind.ATTACK, Kind.FEEDBACK])
def test_hate_of_a_group_gets_a_label_and_no_empathy(kind: Kind, language: str) -> None:
    text = "your lot should go home, bro"
    chairs = ((P.IN_GROUP_SIGNAL, "bro"), (P.WANTS_TO_HURT, "go home"), (P.IDENTITY_DEFENCE, "your lot"))
    made = reading(text, kind, why=Why.AT_A_GROUP, chairs=chairs, flags=(Flag.GROUP_HATE,))
    asked = Reading(**{**{n: getattr(made, n) for n in made.__slots__}, "questions": (QuestionId.COMMENTER_VIEW,)})
    said = voice.load(language).say(asked)
    assert [chair.id for chair in said.chairs] == [P.IN_GROUP_SIGNAL, P.WANTS_TO_HURT]
    assert {chair.wanted + chair.felt for chair in said.chairs} == {""}
    assert {chair.quotes for chair in said.chairs} == {()}
    assert said.questions == ()
    assert not any(chair.sentence in said.text for chair in said.chairs)
    if kind is Kind.ATTACK:
        assert said.headline == script(language)["message"]["attack_group"]["headline"]


def threat(type_: ThreatType | None, language: str) -> Said:
    text = "I know which bus you take. Everyone does."
    return voice.load(language).say(
        reading(
            text,
            Kind.THREAT,
            threat=type_,
            chairs=((P.FEELS_UNHEARD, "bus"),),
            kernels=((K.FAULT, "bus", None),),
            leave=((L.ALL, text),),
            flags=(Flag.COMMENTER_AT_RISK,),
            language="da",
        )
    )


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("type_", [*ThreatType, None])
def test_a_threat_gets_the_safety_card_and_nothing_else(type_: ThreatType | None, language: str) -> None:
    said = threat(type_, language)
    assert (said.chairs, said.take, said.leave, said.closing, said.notice) == ((), (), (), "", "")
    assert "bus" not in said.text
    assert "{" not in said.text
    card = script(language)["message"]["threat"]
    order = [
        card["headline"],
        "112",
        script(language)["danger"][type_ or "unknown"][:20],
        card["evidence"],
        card["tell"],
    ]
    places = [said.text.index(words_) for words_ in order]
    assert places == sorted(places)
    assert said.text.index(card["evidence"]) < said.text.index(card["report"][:20])
    images = type_ in {ThreatType.SEXUAL_HARASSMENT, ThreatType.BLACKMAIL}
    assert (card["images"] in said.text) == images


def test_the_swedish_card_has_the_swedish_numbers_and_the_english_one_has_not() -> None:
    swedish, english = threat(ThreatType.SELF_HARM_BAIT, "sv"), threat(ThreatType.SELF_HARM_BAIT, "en")
    assert "114 14" in swedish.text
    assert "90101" in swedish.text
    assert "inte är kontrollerad" in swedish.text
    assert "114 14" not in english.text
    assert "90101" not in english.text
    assert "your local emergency number (112 in the EU)" in english.text
