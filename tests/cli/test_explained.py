"""`creator-coach read --explain`: what spoke, in both languages, with the veils left on."""

from __future__ import annotations

import json

import pytest

from creator_coach import cli
from creator_coach.cli import explained
from creator_coach.coach import Coach
from creator_coach.content import lexicons
from creator_coach.model import door
from creator_coach.reading.explain import Explanation, explain
from creator_coach.reading.safety import TOGETHER_FROM
from creator_coach.reading.types import Comment, Flag, Kind, PerspectiveId, Scores, ThreatType
from tests.terminal import ENGLISH, FIELDS, SWEDISH, said

SURE = Scores(
    kinds=((Kind.FEEDBACK, 0.25), (Kind.ATTACK, 0.75)),
    danger=0.97,
    threat_type=ThreatType.STALKING,
    flags=((Flag.INSULTS, 0.8), (Flag.SARCASM, 0.05)),
    perspectives=((PerspectiveId.WANTS_A_FIX, 0.4), (PerspectiveId.SHARES_JOY, 0.5)),
)
CALM = Scores(kinds=((Kind.FEEDBACK, 1.0),), danger=0.02, perspectives=SURE.perspectives)
#: A comment, whether its words lie under a veil, and the words.
VEILED = [
    ("Ljudet är för lågt i introt, din idiot.", "idiot"),
    ("Du är en ful och värdelös människa, håll käften.", "människa"),
    ("You are a disgusting ugly loser, shut up.", "loser"),
    ("jag ska slå ihjäl dig", "ihjäl"),
    ("Jag dödar dig din jävel", "dödar"),
    ("The sound is low, call me on 070-123 45 67", "070"),
    ("Ljudet är lågt. " * 400 + "Jag bor på Storgatan 14, ring 070-123 45 67", "Storgatan"),
]


def why(text: str, scores: Scores | None = None) -> Explanation:
    return explain(Comment(text), lexicons.load(), scores)


def told(text: str, language: str = "en", scores: Scores | None = None) -> str:
    return "\n".join(explained.lines(why(text, scores), language))


@pytest.mark.parametrize(("text", "words"), VEILED)
@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("scores", [None, SURE, CALM])
def test_what_lies_under_a_veil_is_not_quoted(text: str, words: str, language: str, scores: Scores | None) -> None:
    assert words not in told(text, language, scores)
    assert words not in json.dumps(explained.as_object(why(text, scores)), ensure_ascii=False)


def test_a_reading_by_the_weights_alone() -> None:
    text = told("The intro is too loud, you clown. Could you lower it?")
    assert text.startswith("The kind is Feedback. What pulled hardest from ")
    for line in ("cue fault: “", "shape: ", said("unscored", "explain"), "trace request: "):
        assert line in text
    assert said("no_danger", "explain") in text
    assert "trained reader:" not in text


def test_a_reading_with_the_trained_reader() -> None:
    text = told("The intro is too loud, you clown. Could you lower it?", scores=CALM)
    for line in (
        "The trained reader: Feedback 100%",
        "The two together: Feedback",
        "  -3.50  the trained reader: 2%",
        " by the trained reader",
        "danger 2%; if so, of no known sort",
        said("head_no_flags", "explain"),
        "readings: Someone who was glad of it 50%, Someone with a practical problem 40%",
    ):
        assert line in text


def test_a_danger_that_only_the_trained_reader_sees() -> None:
    text = told("Fina blommor.", "sv", SURE)
    assert text.startswith(f"Typen är Hot.\n{said('danger', 'rule', 'sv')}\n")
    for line in (
        f"Fara: 3,13 av de {TOGETHER_FROM:.2f} som krävs".replace(".", ","),
        "  +3,13  den tränade läsaren: 97 %",
        "Farans ord: [dolt: hot]",
        "fara 97 %; i så fall någon som håller reda på dig",
        "stämmer också: innehåller en förolämpning 80 %\n",
    ):
        assert line in text


def test_beside_sure_signs_the_trained_reader_has_no_say() -> None:
    text = told("Jag dödar dig din jävel", scores=CALM)
    assert said("sure_danger", "rule") in text
    assert said("share_silent", "explain", chance="2%") in text
    assert "  +0.40  speaks to you" in text


def test_signs_that_a_plainer_one_stands_for_are_left_out() -> None:
    assert "+0.00" not in told("jag ska slå ihjäl dig i spelet")


def test_a_commenter_who_may_be_unwell() -> None:
    assert "Den som skriver kan må dåligt: ”vill inte leva längre”" in told("jag vill inte leva längre", "sv")


def test_where_nothing_was_weighed_no_weights_are_told_of() -> None:
    assert told("?").splitlines()[:3] == ["The kind is Unclear.", said("nothing", "rule"), ""]


def test_a_perspective_without_a_trace_says_so() -> None:
    assert said("no_trace", "explain", "sv") in told("Hade hoppats på mer om kameran", "sv")


def test_long_words_are_shortened() -> None:
    assert max(map(len, told("a" * 500).splitlines())) < 120


@pytest.mark.parametrize(("text", "language"), [(SWEDISH, "sv"), (ENGLISH, "en")])
def test_it_stands_under_the_reading_in_the_comments_language(
    text: str, language: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main(["read", "--explain", text]) == 0
    coach = Coach()
    reading = coach.say(coach.read(text), language).text
    found = explained.find(text, None)
    assert capsys.readouterr().out == f"{reading}\n\n" + "\n".join(explained.lines(found, language)) + "\n"


@pytest.mark.parametrize("scores", [None, SURE, CALM])
def test_the_object(scores: Scores | None, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(door, "score", lambda *_: scores)
    assert cli.main(["read", "--json", "--explain", SWEDISH]) == 0
    found = json.loads(capsys.readouterr().out)
    assert list(found) == [*FIELDS, "explain"]
    assert list(found["explain"]) == ["kind", "danger", "perspectives", "model"]
    assert found["explain"]["kind"]["shown"] == found["kind"]
    assert [each["id"] for each in found["explain"]["perspectives"]] == [each["id"] for each in found["perspectives"]]
    assert (found["explain"]["model"] is None) == (scores is None)


@pytest.mark.parametrize("text", ["", " ", "\0", "\ud83d", "\u202eabc", "😀" * 400, "Das war gar nicht gut, schade"])
def test_hard_texts(text: str, capsys: pytest.CaptureFixture[str]) -> None:
    for more in ([], ["--json"]):
        assert cli.main(["read", "--explain", *more, text]) == 0
    printed = capsys.readouterr()
    assert printed.err == ""
    assert not {"\0", "\u202e", "\x1b"} & set(printed.out)
