"""What spoke for a reading: the parts of it, and that they are those the reading was made from."""

from __future__ import annotations

import math

import pytest

from creator_coach.content import lexicons
from creator_coach.reading.explain import MOST, Explanation, Pull, Rule, Sort, explain
from creator_coach.reading.perspective import TRACES
from creator_coach.reading.read import CLOSELY, read
from creator_coach.reading.safety import DANGER_FROM, SURE_FROM, TOGETHER_FROM, signs
from creator_coach.reading.text import tokens
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kind,
    Mark,
    PerspectiveId,
    SafetyLevel,
    Scores,
    Span,
    ThreatType,
)

LENT = lexicons.load()
FAULT = "Ljudet är för lågt i introt, din idiot. Kan du höja det till nästa gång?"
SURE = "jag ska slå ihjäl dig i natt"
TEXTS = [
    "",
    "?",
    "😂😂",
    "@anna https://example.org",
    FAULT,
    SURE,
    "The music is way too loud under your voice, could you lower it next time?",
    "You are a disgusting ugly loser, shut up.",
    "Inte min grej, jag föredrar när det är akustiskt.",
    "jag vill inte leva längre",
    "Das war leider gar nicht gut, schade um die Zeit, wirklich",
    "Så bra!!! " * 900,
]
MODELS = [
    None,
    Scores(((Kind.ATTACK, 0.6), (Kind.FEEDBACK, 0.4)), 0.01),
    Scores(
        ((Kind.FEEDBACK, 0.1), (Kind.KIND, 0.9)),
        0.97,
        ThreatType.STALKING,
        ((Flag.SARCASM, 0.1), (Flag.INSULTS, 0.7)),
        ((PerspectiveId.TASTE_CLASH, 0.2), (PerspectiveId.WANTS_A_FIX, 0.4)),
    ),
]


def why(text: str, scores: Scores | None = None, **options: object) -> Explanation:
    return explain(Comment(text), LENT, scores, **options)  # type: ignore[arg-type]


def pulls(text: str, kind: Kind, feature: str) -> list[Pull]:
    """The pull of one feature, in weights where it is the only one that pulls toward `kind`."""
    labels = LENT.kinds.labels
    weights = type(LENT.kinds)(labels, (0.0,) * len(labels), {feature: [[labels.index(kind), 2.0]]})
    lent = type(LENT)(
        LENT.sv, LENT.en, LENT.danger, LENT.profiles, weights, LENT.flags, LENT.perspectives, LENT.clauses
    )
    return list(explain(Comment(text), lent, kind=kind).kind.pulls)


# the same reading ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("scores", MODELS)
@pytest.mark.parametrize("text", TEXTS)
def test_it_is_the_reading_that_read_gives(text: str, scores: Scores | None) -> None:
    found = why(text, scores)
    assert found.reading == read(Comment(text), LENT, scores)
    assert found.kind.shown is found.reading.kind
    assert found.danger.level is found.reading.safety_level
    assert [shown.id for shown in found.perspectives] == [shown.id for shown in found.reading.perspectives]
    assert (found.heads is None) == (scores is None)


@pytest.mark.parametrize("scores", MODELS)
@pytest.mark.parametrize("text", TEXTS)
def test_all_spans_lie_inside_the_text(text: str, scores: Scores | None) -> None:
    found = why(text, scores)
    spans = [span for pull in found.kind.pulls for span in pull.spans]
    spans += [*found.danger.spans, *(span for _, _, span in found.danger.signs)]
    spans += [span for shown in found.perspectives for _, span in shown.traces]
    assert all(0 <= span.start <= span.end <= len(text) for span in spans)


# the kind ------------------------------------------------------------------------------------------------


def test_what_pulled_comes_hardest_first() -> None:
    found = why(FAULT).kind
    assert (found.shown, found.rule) == (Kind.FEEDBACK, None)
    assert found.against is not None
    assert found.against is found.weighed[1][0]
    values = [pull.value for pull in found.pulls]
    assert values == sorted(values, reverse=True)
    assert values[-1] > 0
    assert len(values) <= MOST
    fault = next(pull for pull in found.pulls if pull.name == "fault")
    assert fault.sort is Sort.CUE
    assert "för lågt" in [span.of(FAULT) for span in fault.spans]


SORTS = [
    ("w:ljudet", Sort.WORD, ["Ljudet", "ljudet"]),
    ("w:är lågt", Sort.PAIR, ["är, lågt"]),
    ("stem:ljude", Sort.STEM, ["Ljudet", "ljudet"]),
    ("first:ljudet", Sort.FIRST, ["Ljudet"]),
    ("last:tack", Sort.LAST, ["tack"]),
    ("cue:thanks", Sort.CUE, ["tack"]),
    ("warm&usable", Sort.TOGETHER, []),
    ("you:0", Sort.SHAPE, []),
    ("mark:!:2", Sort.SHAPE, []),
]


@pytest.mark.parametrize(("feature", "sort", "words"), SORTS)
def test_a_feature_stands_on_its_words(feature: str, sort: Sort, words: list[str]) -> None:
    text = "Ljudet är, lågt! För lågt, ljudet, tack!"
    [pull] = pulls(text, Kind.FEEDBACK, feature)
    assert (pull.sort, [span.of(text) for span in pull.spans]) == (sort, words)
    assert pull.name == (feature if sort in (Sort.TOGETHER, Sort.SHAPE) else feature.partition(":")[2])
    assert pull.value == pytest.approx(2.0, rel=0.1)


def test_a_cue_that_comes_often_stands_on_all_its_words() -> None:
    [pull] = pulls("Tack! Tack! Tack!", Kind.KIND, "often:thanks")
    assert (pull.sort, pull.name, len(pull.spans)) == (Sort.OFTEN, "thanks", 3)


def test_a_feature_that_pulls_the_other_way_is_not_told_of() -> None:
    assert pulls(FAULT, Kind.FEEDBACK, "w:inte") == []


def test_the_chances_are_told_apart() -> None:
    found = why(FAULT, MODELS[1]).kind
    assert found.scored == ((Kind.ATTACK, 0.6), (Kind.FEEDBACK, 0.4))
    for chances in (found.weighed, found.blended):
        assert math.isclose(sum(chance for _, chance in chances), 1.0)
        assert [chance for _, chance in chances] == sorted((chance for _, chance in chances), reverse=True)
    assert dict(found.weighed)[Kind.ATTACK] < dict(found.blended)[Kind.ATTACK] < 0.6
    assert why(FAULT).kind.blended == why(FAULT).kind.weighed


# rules ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("text", ["", "?", "@anna https://example.org", TEXTS[-2]])
def test_too_little_to_weigh(text: str) -> None:
    found = why(text).kind
    assert (found.rule, found.against, found.pulls) == (Rule.NOTHING, None, ())


def test_the_person_s_word() -> None:
    found = why(FAULT, kind=Kind.OPINION).kind
    assert (found.shown, found.rule) == (Kind.OPINION, Rule.PERSON)
    assert found.against is found.weighed[0][0]
    assert why(FAULT, kind=Kind.THREAT).kind.pulls == ()


def test_danger_goes_first() -> None:
    assert why(SURE).kind.rule is Rule.SURE_DANGER
    found = why("Fina blommor.", MODELS[2])
    assert (found.kind.rule, found.kind.against, found.kind.pulls) == (Rule.DANGER, None, ())
    assert found.reading.certainty is Grounds.FAIR


def test_a_slur_makes_an_attack() -> None:
    scores = Scores(((Kind.FEEDBACK, 1.0),), 0.0)
    found = why("Ljudet är för lågt, höj det. Jävla blatte.", scores)
    assert (found.kind.shown, found.kind.rule) == (Kind.ATTACK, Rule.SLUR)
    assert found.kind.blended[0][0] is Kind.FEEDBACK


def test_the_milder_of_two_that_are_near() -> None:
    labels = ("mockery", "kind")
    weights = type(LENT.kinds)(labels, (0.1, 0.0), {})
    lent = type(LENT)(
        LENT.sv, LENT.en, LENT.danger, LENT.profiles, weights, LENT.flags, LENT.perspectives, LENT.clauses
    )
    found = explain(Comment("Så bra då"), lent).kind
    assert (found.shown, found.against, found.rule) == (Kind.KIND, Kind.MOCKERY, Rule.MILDER)


# danger --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "text", [SURE, "I know where you live", "Ring mig på 070-123 45 67, du", "Great game, I'll kill you"]
)
def test_the_signs_are_what_was_added_up(text: str) -> None:
    found = tokens(text)
    told = signs(text, found, LENT.danger.find(found))
    assert told.found
    assert told.weight in (0.0, pytest.approx(told.addressed + sum(weight for _, weight, _ in told.found)))
    weights = [weight for _, weight, _ in told.found]
    assert weights == sorted(weights, reverse=True)


def test_calm_is_told_of_though_it_outweighs_the_signs() -> None:
    text = "Vi ses i spelet, jag skjuter dig där i nästa match haha"
    found = tokens(text)
    told = signs(text, found, LENT.danger.find(found))
    assert any(weight < 0 for _, weight, _ in told.found)


def test_against_a_sure_sign_kind_words_say_nothing() -> None:
    text = "Great episode, love your work. I will kill you, watch out."
    found = tokens(text)
    told = {name: weight for name, weight, _ in signs(text, found, LENT.danger.find(found)).found}
    assert told["calm_praise"] == 0


def test_no_signs_weigh_nothing() -> None:
    found = why("Fina blommor.").danger
    assert (found.signs, found.addressed, found.weight, found.scored, found.share) == ((), 0.0, 0.0, None, None)
    assert (found.counted, found.needed, found.together, found.spans) == (False, DANGER_FROM, 0.0, ())


def test_a_model_s_share() -> None:
    found = why("Fina blommor.", MODELS[2]).danger
    assert (found.level, found.counted, found.needed, found.scored) == (SafetyLevel.A, True, TOGETHER_FROM, 0.97)
    assert found.share is not None
    assert found.together == found.weight + found.share >= TOGETHER_FROM
    assert found.spans == (Span(0, 13),)


def test_beside_sure_signs_a_model_has_no_say() -> None:
    found = why(SURE, MODELS[1])
    assert found.danger.weight >= SURE_FROM
    assert (found.danger.counted, found.danger.needed, found.danger.together) == (
        False,
        DANGER_FROM,
        found.danger.weight,
    )
    assert found.danger.spans == found.reading.spans(Mark.THREAT)


def test_a_commenter_who_may_be_unwell() -> None:
    found = why("jag vill inte leva längre")
    assert found.danger.level is SafetyLevel.C
    assert "inte leva längre" in " ".join(span.of(found.reading.comment.text) for span in found.danger.spans)


def test_the_person_who_has_looked_and_found_no_threat() -> None:
    found = why(SURE, safe=True)
    assert found.danger.signs
    assert (found.danger.level, found.danger.spans) == (None, ())
    assert found.kind.shown is not Kind.THREAT


def test_danger_far_into_a_text_is_told_of() -> None:
    text = "så bra! " * (CLOSELY // 8) + SURE
    assert any(span.start >= CLOSELY for _, _, span in why(text).danger.signs)


# perspectives, and the model -----------------------------------------------------------------------------


def test_a_perspective_has_its_chances_and_its_traces() -> None:
    for scores in (None, MODELS[1]):
        for shown in why(FAULT, scores).perspectives:
            assert 0 < shown.weighed < 1
            assert shown.scored == (None if scores is None else 0.0)
            assert {name for name, _ in shown.traces} <= set(TRACES[shown.id])
    assert any(shown.traces for shown in why(FAULT).perspectives)


def test_what_else_the_model_said_comes_likeliest_first() -> None:
    heads = why(FAULT, MODELS[2]).heads
    assert heads is not None
    assert (heads.danger, heads.threat_type) == (0.97, ThreatType.STALKING)
    assert heads.flags == ((Flag.INSULTS, 0.7), (Flag.SARCASM, 0.1))
    assert heads.perspectives == ((PerspectiveId.WANTS_A_FIX, 0.4), (PerspectiveId.TASTE_CLASH, 0.2))
