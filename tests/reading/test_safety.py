"""Danger: each family in both languages, each harmless look-alike, the rules of adding up, and every text at all."""

from __future__ import annotations

import time
from functools import lru_cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.content.lexicons import LANGUAGES, patterns
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.safety import DANGER_FROM, Danger, Scored, danger, log_odds
from creator_coach.reading.text import tokens
from creator_coach.reading.types import Flag, SafetyLevel, ThreatType


@lru_cache(maxsize=1)
def shipped() -> Phrases:
    return Phrases(patterns(*LANGUAGES, name="danger.toml"))


def look(text: str, phrases: Phrases | None = None) -> Danger | None:
    found = tokens(text)
    return danger(text, found, (phrases or shipped()).find(found))


def level(text: str) -> SafetyLevel | None:
    seen = look(text)
    return seen.level if seen else None


VIOLENCE = [
    "jag ska slå ihjäl dig",
    "Jag dödar dig",
    "ja ska knäcka dina knän din jävel",
    "du ska dö",
    "nån borde skjuta dig",
    "hoppas nån hugger dig på vägen hem",
    "vi bränner ner ditt hus",
    "I'm going to kill you",
    "ill kill you",
    "gonna break your jaw next time i see you",
    "someone should shoot you",
    "we will burn your house down",
    "you're a dead man",
    "i hope somebody stabs you",
]
VEILED = [
    "kolla dig över axeln",
    "akta dig i mörkret",
    "fint hus ni har, synd om det skulle börja brinna",
    "olyckor händer så lätt på den vägen, tänk på det",
    "du har två dagar på dig att ta bort videon, sen händer det grejer",
    "hälsa din mamma att hon ska låsa dörren",
    "watch your back",
    "nice little shop, would be a shame if something happened to it",
    "sleep with one eye open",
    "you have 24 hours to delete this",
    "your kids are not safe",
]
KNOWING = [
    "jag vet var du bor",
    "vet vilken buss du tar",
    "din adress läggs ut ikväll",
    "vi vet vilken skola dina barn går på",
    "i know where you live",
    "posting your address tonight",
    "I know which bus your daughter takes",
    "her real name is Ada Quill and she works at the dentist on Mill Road, go say hello",
]
WATCHING = [
    "jag stod utanför ditt fönster igår natt",
    "följde efter dig hem igår",
    "satt på er altan en stund när ni var borta",
    "nytt konto igen, du blir inte av med mig",
    "we belong together and if i can't have you no one will",
    "i sat behind you on the bus today, you smell so nice",
    "i'm standing outside your house right now",
    "made another account because you blocked me",
]
SEXUAL = [
    "jag ska våldta dig",
    "skicka nakenbilder annars lägger jag ut dem",
    "har gjort nakenbilder av dig med ai",
    "I will rape you",
    "send nudes or else",
    "made a deepfake of you, whole class has seen it",
]
BLACKMAIL = [
    "betala 5000 annars skickar jag bilderna till din chef",
    "har alla dina dm, vad betalar du för att jag ska hålla tyst",
    "send 500 in bitcoin or the video goes to your wife",
    "pay up or everyone learns about the affair",
]
BAIT = [
    "ta livet av dig",
    "ta livet av dig haha skojar",
    "gör världen en tjänst och försvinn för gott",
    "hoppa från bron",
    "kys",
    "k.y.s",
    "k1ll y0urs3lf",
    "do a flip",
    "just take the pills already",
    "do the world a favour and don't wake up tomorrow",
]
OTHERS = [
    "skickar insatsstyrkan på dig ikväll",
    "told the police you have a bomb, enjoy",
    "swatting you tonight",
    "bränn ner moskén",
    "alla judar ska dö",
    "all muslims should be shot",
]


@pytest.mark.parametrize("text", VIOLENCE + VEILED + KNOWING + WATCHING + SEXUAL + BLACKMAIL + BAIT + OTHERS)
def test_dangers(text: str) -> None:
    assert level(text) is SafetyLevel.A


@pytest.mark.parametrize("text", ["JAG VET VAR DU BOR", "jag vet var du bor 😊", "haha jk i know where you live lol"])
def test_a_smile_a_joke_or_capitals_excuse_nothing(text: str) -> None:
    assert level(text) is SafetyLevel.A


@pytest.mark.parametrize(
    "text",
    [
        "Great episode, loved the guest and the music. I will kill you.",
        "Tack för ett fint avsnitt, älskar er. Jag vet var du bor och jag ska döda dig.",
    ],
)
def test_kind_words_do_not_outweigh_a_sure_sign(text: str) -> None:
    assert level(text) is SafetyLevel.A


@pytest.mark.parametrize("text", ["snälla jag know where du bor", "jag ska kill you", "ta ditt fucking life"])
def test_mixed_languages(text: str) -> None:
    seen = look(text)
    assert seen is None or seen.level is SafetyLevel.A
    assert level("jag ska kill you") is SafetyLevel.A


HARMLESS = [
    "Varför tog du bort min kommentar?? Jag frågade bara snällt om källan",
    "Varför svarar du inte? Jag har mejlat tre gånger om min order",
    "Jag vet inte var du bor men här i Umeå kostar det dubbelt",
    "I don't know where you live but here it costs twice that",
    "Hope you die in the next boss fight lol",
    "you killed it 🔥",
    "dödar mig 😂",
    "den låten dödade mig",
    "that drop murdered me",
    "jag dör",
    "höll på att ta livet av mig av skratt",
    "kill the boss first, then the guards",
    "bossen på nivå tre dödar mig hela tiden",
    "the villain burns down the house in chapter 9, why?",
    "my wife will kill me when she sees the bill",
    "I'd die for this cake",
    'someone wrote "kill yourself" to me last year, it was awful',
    "någon skrev ”ta livet av dig” till mig förra året, det satte spår",
    "polisen grep en man för mordet enligt artikeln",
    "order 4471 never came, I live at 12 Kiln Lane",
    "mejla mig på anna@example.se så skickar jag offerten",
    "Ring 031-390 06 44 för bokning stod det, men ingen svarar",
    "träffade dig på mässan, du var så snäll",
    "ta bort din adress ur videon, den syns",
    "your address is visible at 2:10, you should blur it",
    "var försiktig på den vägen på kvällen, det är halt",
    "sharpen the knife at 15 degrees instead",
    "slipa kniven i femton grader",
    "see you at the show on friday",
    "annars bra video",
    "Förra avsnittet var bättre, men ljudet är fint nu.",
    "",
    "?",
    "😂😂😂",
]


@pytest.mark.parametrize("text", HARMLESS)
def test_harmless_look_alikes(text: str) -> None:
    assert level(text) is None


@pytest.mark.parametrize(
    ("text", "type_", "flag"),
    [
        ("jag ska slå ihjäl dig", ThreatType.VIOLENCE, None),
        ("ta livet av dig", ThreatType.SELF_HARM_BAIT, Flag.SELF_HARM_BAIT),
        ("posting your address tonight, doxxed", ThreatType.DOXXING, Flag.DOXXING),
        ("alla judar ska dö", ThreatType.GROUP_VIOLENCE, Flag.GROUP_HATE),
        ("I will rape you", ThreatType.SEXUAL_HARASSMENT, None),
        ("swatting you tonight", ThreatType.SWATTING, None),
        ("betala 5000 annars skickar jag bilderna till din chef", ThreatType.BLACKMAIL, None),
        ("followed you home and stood outside your window", ThreatType.STALKING, None),
    ],
)
def test_types_and_flags(text: str, type_: ThreatType, flag: Flag | None) -> None:
    seen = look(text)
    assert seen is not None
    assert seen.type is type_
    assert seen.flags == ({flag} if flag else set())


@pytest.mark.parametrize(
    "text",
    [
        "ser ingen mening med att leva längre",
        "jag orkar inte leva mer",
        "skar mig igen igår",
        "i just don't see the point in waking up anymore",
        "gave away my cat today, bye everyone",
    ],
)
def test_a_commenter_at_risk_is_no_threat(text: str) -> None:
    seen = look(text)
    assert seen is not None
    assert seen.level is SafetyLevel.C
    assert seen.type is None
    assert seen.flags == {Flag.COMMENTER_AT_RISK}


@pytest.mark.parametrize(
    "text",
    ["Om du inte svarar ikväll så tar jag livet av mig", "If you don't reply I will kill myself and it's your fault"],
)
def test_help_made_conditional_on_the_creator_is_a_threat(text: str) -> None:
    seen = look(text)
    assert seen is not None
    assert seen.level is SafetyLevel.A
    assert Flag.COMMENTER_AT_RISK in seen.flags


SMALL = Phrases(
    {
        "sure_violence": ["hurtyou"],
        "conditional": ["orelse"],
        "reveal_to": ["tellall"],
        "reveal_to_faint": ["tellsome"],
        "calm_game": ["game"],
        "calm_fan": ["fan"],
        "risk": ["gone"],
        "risk_faint": ["tired"],
        "die_order": ["begone"],
    }
)


def test_one_weak_sign_is_not_enough_and_two_different_ones_are() -> None:
    assert look("orelse you", SMALL) is None
    assert look("orelse orelse orelse you", SMALL) is None
    assert look("orelse tellall you", SMALL) is not None


def test_a_faint_sign_adds_nothing_to_the_plain_one() -> None:
    assert look("orelse tellsome you", SMALL) is None
    plain, both = look("hurtyou", SMALL), look("hurtyou orelse tellall tellsome", SMALL)
    assert plain is not None
    assert not plain.sure
    assert both is not None
    assert both.sure


def test_signs_far_apart_are_not_added_up() -> None:
    assert look("orelse " + "and " * 60 + "tellall you", SMALL) is None


def test_another_meaning_outweighs_a_sure_sign_and_a_kind_word_does_not() -> None:
    assert look("hurtyou game", SMALL) is None
    assert look("hurtyou fan", SMALL) is not None
    assert look("orelse tellall you fan", SMALL) is None


def test_calm_far_away_does_not_count() -> None:
    assert look("game " + "and " * 120 + "hurtyou", SMALL) is not None


def test_what_is_quoted_does_not_count_unless_all_is() -> None:
    assert look('he wrote "hurtyou now" to me', SMALL) is None
    assert look('"hurtyou now"', SMALL) is not None


def test_two_faint_risks_say_as_much_as_one_plain() -> None:
    assert look("tired", SMALL) is None
    faint, plain = look("tired. so tired", SMALL), look("gone", SMALL)
    assert faint is not None
    assert not faint.sure
    assert plain is not None
    assert plain.sure


def test_words_of_dying_spoken_to_nobody_are_about_oneself() -> None:
    alone, to_you = look("begone gone", SMALL), look("you begone gone", SMALL)
    assert alone is not None
    assert alone.level is SafetyLevel.C
    assert to_you is not None
    assert to_you.level is SafetyLevel.A


def test_the_spans_are_the_sentences_it_rests_on() -> None:
    text = "Bra ljud idag.\nJag vet var du bor! Hälsningar från Umeå."
    seen = look(text)
    assert seen is not None
    assert [span.of(text) for span in seen.spans] == ["Jag vet var du bor"]


def test_a_private_detail_weighs_with_the_rest() -> None:
    assert look("Granstigen 14", SMALL) is None
    assert look("Granstigen 14 tellall you", SMALL) is not None
    assert DANGER_FROM > 0


def test_danger_is_found_at_the_end_of_a_long_text_in_good_time() -> None:
    text = "Det var ett fint avsnitt om bröd och jag bakade hela helgen efteråt. " * 1_500 + "Jag ska döda dig."
    found = tokens(text)
    cues = shipped().find(found)
    begun = time.process_time()
    seen = danger(text, found, cues)
    assert time.process_time() - begun < 1.0
    assert seen is not None
    assert [span.of(text) for span in seen.spans] == ["Jag ska döda dig"]


WORDS = st.sampled_from(
    'du jag you i kill döda bor know where 🔪 😂 " ” . ! \n 070-174 06 33 kys annars if om not'.split(" ")
)


@given(st.one_of(st.text(max_size=80), st.lists(WORDS, max_size=25).map(" ".join)))
def test_any_text_is_read_and_the_spans_lie_inside(text: str) -> None:
    seen = look(text)
    for span in seen.spans if seen else ():
        assert 0 <= span.start < span.end <= len(text)
    if seen is not None:
        assert seen.spans


def _scored(text: str, chance: float, type_: ThreatType | None = ThreatType.STALKING) -> Danger | None:
    found = tokens(text)
    return danger(text, found, shipped().find(found), Scored(chance, type_))


def test_a_model_brings_up_a_danger_that_no_rule_saw_and_names_its_sort() -> None:
    found = _scored("Fin häck ni har, klippt i tisdags ser jag.", 0.95)
    assert found is not None
    assert (found.type, found.level, found.sure) == (ThreatType.STALKING, SafetyLevel.A, False)
    assert _scored("Fin häck ni har, klippt i tisdags ser jag.", 0.02) is None
    unnamed = _scored("Mysig gardin. Den röda passade bättre.", 0.95, None)
    assert unnamed is not None
    assert unnamed.type is ThreatType.VEILED_VIOLENCE


def test_a_model_never_calms_a_sure_danger_and_leaves_its_sort() -> None:
    found = _scored("Jag vet var du bor och jag ska döda dig.", 0.0)
    assert found is not None
    assert found.sure
    assert found.type is ThreatType.VIOLENCE


@given(st.floats(0, 1))
def test_log_odds_are_finite_and_rise(chance: float) -> None:
    assert -10 < log_odds(chance) < 10
    assert log_odds(chance) <= log_odds(1.0)
