"""How danger is added up, with made-up words for the ingredients: what counts, how far, and against what."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.reading import safety
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.safety import Danger, Scored, danger
from creator_coach.reading.text import tokens
from creator_coach.reading.types import SafetyLevel, ThreatType

#: Each ingredient by a word of its own; behind it what it weighs, where a test rests on that.
WORDS = {
    "sure_violence": ["hurtyou"],  # 3.7
    "sure_violence_faint": ["hurtish"],  # 1.2
    "sure_veiled": ["hint"],  # 3.4, the bound itself
    "sure_swat": ["swatyou"],  # 3.8
    "sure_group_faint": ["themish"],  # 1.1: with the one above 4.9, the bound of what is sure
    "weapon": ["knife"],  # 1.0, the bound with a model that cannot tell
    "deadline": ["bynoon"],  # 0.5
    "conditional": ["orelse"],  # 1.5, of no sort
    "bare": ["watchout"],  # 2.7, of no sort
    "reveal_to": ["tellall"],  # 2.2
    "reveal_to_faint": ["tellsome"],
    "sure_know": ["knowsit", "seen not"],  # 3.3
    "sure_dox_faint": ["has it", "has not it"],  # 1.0
    "risk": ["gone"],
    "risk_if": ["goneif"],  # 3.3
    "calm_game": ["game"],
    "calm_fan": ["fan"],
    "calm_self": ["joking"],
}
PHRASES = Phrases(WORDS)


def look(text: str, scored: Scored | None = None) -> Danger | None:
    found = tokens(text)
    return danger(text, found, PHRASES.find(found), scored)


def seen(text: str, scored: Scored | None = None) -> Danger:
    made = look(text, scored)
    assert made is not None
    return made


def rests_on(text: str) -> list[str]:
    return [span.of(text) for span in seen(text).spans]


def test_a_sum_at_the_bound_is_a_danger_and_one_at_the_next_is_sure() -> None:
    assert not seen("hint").sure
    assert seen("swatyou themish").sure
    assert look("knowsit") is None


def test_with_a_model_a_sum_at_the_bound_is_a_danger_too() -> None:
    assert look("knife", Scored(0.5, None)) is not None
    assert look("bynoon", Scored(0.5, None)) is None
    assert seen("swatyou themish", Scored(0.0, None)).sure


def test_the_model_names_the_sort_only_where_the_signs_were_not_enough() -> None:
    model = Scored(0.95, ThreatType.BLACKMAIL)
    assert seen("hello you", model).type is ThreatType.BLACKMAIL
    assert seen("knife", model).type is ThreatType.BLACKMAIL
    assert seen("hint", model).type is ThreatType.VEILED_VIOLENCE


def test_an_address_in_a_veiled_threat_is_named_and_in_an_open_one_it_is_not() -> None:
    assert seen("hint Granstigen 14").type is ThreatType.DOXXING
    assert seen("hurtyou Granstigen 14").type is ThreatType.VIOLENCE


def test_private_details_together_speak_for_their_own_sort() -> None:
    assert seen("Granstigen 14, 070-174 06 33 you orelse tellsome").type is ThreatType.DOXXING


def test_signs_of_no_sort_are_taken_for_veiled() -> None:
    assert seen("orelse watchout").type is ThreatType.VEILED_VIOLENCE


def test_each_sentence_it_rests_on_is_told_and_no_other() -> None:
    assert rests_on("hurtyou. fine. tellall. tellsome. bynoon") == ["hurtyou", "tellall", "bynoon"]


def test_the_sentence_with_a_private_detail_is_told() -> None:
    assert rests_on("hurtyou. Granstigen 14. Bye.") == ["hurtyou", "Granstigen 14"]
    assert rests_on("Bye. Then Granstigen 14 it is. hurtyou.") == ["Then Granstigen 14 it is", "hurtyou"]


def test_of_two_that_weigh_the_same_the_first_is_told() -> None:
    assert rests_on("hurtyou. " + "and " * 60 + ". hurtyou later.") == ["hurtyou"]


def test_not_to_know_is_no_sign_wherever_the_not_stands_in_it() -> None:
    assert look("you seen not") is None
    assert look("you knowsit") is not None
    assert look("you knowsit not") is not None


def test_not_to_know_is_no_faint_sign_either() -> None:
    assert look("you tellall has it") is not None
    assert look("you tellall has not it") is None


@pytest.mark.parametrize(("between", "together"), [(43, True), (44, False)])
def test_so_many_words_belong_together(between: int, together: bool) -> None:
    assert (look("tellall you" + " and" * (between - 1) + " orelse") is not None) is together


@pytest.mark.parametrize(("between", "calmed"), [(88, True), (89, False), (100, False)])
def test_so_far_behind_it_calm_is_looked_for(between: int, calmed: bool) -> None:
    assert (look("hurtyou" + " and" * between + " game") is None) is calmed


@pytest.mark.parametrize(("between", "calmed"), [(44, True), (45, False)])
def test_so_far_before_it_calm_is_looked_for(between: int, calmed: bool) -> None:
    assert (look("game" + " and" * between + " hurtyou") is None) is calmed


def test_a_kind_word_speaks_against_what_is_only_faintly_sure() -> None:
    assert look("you hurtish tellall") is not None
    assert look("you hurtish tellall fan") is None


@pytest.mark.parametrize("text", ["Oh well. goneif.", "Oh well. gone."])
def test_somebody_who_may_be_unwell_is_found_with_the_sentence(text: str) -> None:
    made = seen(text)
    assert (made.type, made.level) == (None, SafetyLevel.C)
    assert [span.of(text) for span in made.spans] == [text.removeprefix("Oh well. ").removesuffix(".")]


def test_of_somebody_who_jokes_about_themselves_nothing_is_said() -> None:
    assert look("gone joking") is None


NAMES = st.sampled_from([name for name in WORDS if name != "calm_self"])


@given(st.lists(st.tuples(st.integers(0, 150), NAMES), max_size=30), st.booleans())
def test_the_moving_sum_is_the_plain_one(placed: list[tuple[int, str]], addressed: bool) -> None:
    """Against the definition, reckoned anew at every sign."""
    signs = [safety._Sign(name, at, at) for at, name in sorted(placed)]
    best, among = 0.0, tuple[safety._Sign, ...]()
    for begin in [sign.first for sign in signs if sign.name not in safety._CALM]:
        ill = tuple(s for s in signs if s.name not in safety._CALM and begin <= s.first < begin + 45)
        calm = {s.name for s in signs if s.name in safety._CALM and begin - 45 <= s.first < begin + 90}
        # Summed in the same order: floats are not to decide.
        weight = safety._weigh(dict.fromkeys(s.name for s in ill), calm) + 0.4 * addressed
        if weight > best + 1e-9:
            best, among = weight, ill
    made = safety._heaviest(signs, addressed)
    assert made.weight == pytest.approx(best)
    assert safety._weigh({s.name for s in made.signs}, ()) == pytest.approx(safety._weigh({s.name for s in among}, ()))


@pytest.mark.parametrize(("text", "addressed"), [("knife. bynoon game", 0.0), ("you knife. bynoon game", 0.4)])
def test_where_calm_outweighs_them_all_the_signs_are_told(text: str, addressed: float) -> None:
    found = tokens(text)
    told = safety.signs(text, found, PHRASES.find(found))
    assert [(name, weight, span.of(text)) for name, weight, span in told.found] == [
        ("weapon", 1.0, "knife"),
        ("deadline", 0.5, "bynoon"),
        ("calm_game", -2.1, "game"),
    ]
    assert (told.addressed, told.weight) == (addressed, 0.0)
