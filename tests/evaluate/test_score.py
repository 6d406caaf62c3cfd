"""The figures, worked out by hand on six small cases."""

from __future__ import annotations

from typing import Any

import pytest

from tests.evaluate.__main__ import cell, main, report
from tests.evaluate.cases import Case, Output
from tests.evaluate.score import score
from tests.evaluate.tally import Share, Tally, characters, marked


def case(name: str, kind: str, text: str, **labels: Any) -> Case:
    return {"id": name, "lang": "en", "kind": kind, "text": text, "stance": labels.pop("stance", "none"), **labels}


def output(kind: str | None, **fields: Any) -> Output:
    return {"language": "en", "kind": kind, "stance": "none", **fields}


def spot(start: int, end: int, mark: str) -> dict[str, Any]:
    return {"start": start, "end": end, "mark": mark}


CASES = [
    # Right in all: the request, four characters of "work"; the attack only half.
    case(
        "a",
        "feedback",
        "fix this, fool",
        flags={"insults": True},
        takeaway="Fix it.",
        takeaway_spans=["this"],
        request_spans=["fix"],
        attack_spans=["fool"],
        perspectives=["wants_it_better"],
        not_perspectives=["wants_to_hurt"],
    ),
    # Read as opinion, which is acceptable; a harmful perspective first.
    case(
        "b",
        "mockery",
        "nice one",
        acceptable_kinds=["mockery", "opinion"],
        perspectives=["seeks_attention"],
        not_perspectives=["envy_comparison"],
        flags={"sarcasm": True},
    ),
    # A threat that was seen, in the wrong language; and one that was missed and given a perspective.
    case("c", "threat", "I see you", flags={"doxxing": True}),
    case("d", "threat", "soon"),
    # Harmless, and taken for a threat.
    case("e", "kind", "you killed it", perspectives=["shares_joy"]),
    # No reading at all; might be a threat, so that no false alarm is possible.
    case("f", "unclear", "hm", acceptable_kinds=["unclear", "threat"]),
]

OUTPUTS = {
    "a": output(
        "feedback",
        flags=["insults"],
        takeaway=["Fix it."],
        perspectives=[{"id": "wants_it_better", "quotes": [[0, 3]]}],
        spans=[spot(0, 3, "request"), spot(4, 8, "work"), spot(10, 12, "insult"), spot(0, 3, "absolute")],
    ),
    "b": output("opinion", perspectives=[{"id": "envy_comparison", "quotes": [[0, 99]]}, {"id": "seeks_attention"}]),
    "c": output("threat", flags=["doxxing"], language="sv"),
    "d": output("unclear", perspectives=[{"id": "shares_joy", "quotes": [[3, 3]]}]),
    "e": output("threat", flags=["insults"], takeaway=["You killed it."]),
}

WORKED = {
    "cases": 6,
    "language": 4 / 6,
    "kind.accuracy": 2 / 6,
    "kind.acceptable": 3 / 6,
    "kind.macro_f1": (1 + 0 + 0 + 0.5 + 0) / 5,
    "kind.f1.feedback": 1.0,
    "kind.f1.kind": 0.0,
    "kind.f1.mockery": 0.0,
    "kind.f1.threat": 0.5,
    "kind.f1.unclear": 0.0,
    "stance.accuracy": 5 / 6,
    "threat.recall": 0.5,
    "threat.missed": 1,
    "threat.false_alarm": 1 / 3,
    "threat.given_a_perspective": 1,
    "flag.f1.insults": 2 / 3,
    "flag.f1.sarcasm": 0.0,
    "flag.f1.group_hate": 0.0,
    "flag.f1.self_harm_bait": 0.0,
    "flag.f1.doxxing": 1.0,
    "flag.f1.commenter_at_risk": 0.0,
    "span.char_f1.attack": 2 * 2 / (2 * 2 + 2),
    "span.char_f1.usable": 1.0,
    "span.char_f1.request": 1.0,
    "perspective.top1": 1 / 3,
    "perspective.f1": 2 * 2 / (2 * 2 + 1 + 1),
    "perspective.harmful_rate": 1 / 6,
    "perspective.bad_quotes": 2,
    "takeaway.present_or_absent_right": 5 / 6,
}


def test_the_figures_are_those_worked_out_by_hand() -> None:
    figures = score(CASES, OUTPUTS).figures()
    assert list(figures) == list(WORKED)
    assert figures == pytest.approx(WORKED)


def test_misses_are_named_without_their_text() -> None:
    assert score(CASES, OUTPUTS).misses == [
        ("b", "mockery read as opinion"),
        ("d", "threat read as unclear"),
        ("e", "kind read as threat"),
        ("f", "no reading"),
        ("f", "unclear read as None"),
    ]


def test_a_tally_of_nothing_is_nothing() -> None:
    assert (Tally().f1, Share().value) == (0.0, 0.0)


def test_pieces_are_counted_where_they_first_stand() -> None:
    assert characters("abcab", ["ab", "nowhere"]) == {0, 1}
    assert marked({"spans": [spot(1, 3, "work"), spot(0, 9, "insult")]}, {"work"}) == {1, 2}


def test_numbers_are_written_in_nine_characters() -> None:
    assert (cell(0.5), cell(3), cell(None)) == ("    0.500", "        3", "        -")


def test_a_report_names_the_languages_that_occur() -> None:
    lines = list(report("six", CASES, OUTPUTS, misses=1))
    assert lines[0] == "\nsix"
    assert lines[1].split() == ["figure", "both", "en"]
    assert lines[-1] == "  b: mockery read as opinion"


def test_no_cases_is_said_clearly(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["nowhere/at/all"]) == 2
    assert "There are no labelled comments at nowhere/at/all." in capsys.readouterr().err
