"""What holds for any text whatever, read by rules and trained reader together."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.coach import Coach
from creator_coach.content.output import as_dict
from creator_coach.reading.types import Kind, Mark, Reading
from tests.evaluate.cases import SHIPPED, load

COACH = Coach()
TELLING = (
    "du är en idiot kan ljudet för lågt tack ❤ 😂 men , . ? fan you are ugly please vet bor house kids sluta "
    "tycker pajas clown fix it order refund never alla hatar dig kill 😊 jk älskar love this"
).split()
DANGERS = [c for c in load(SHIPPED / "safety.jsonl") if c["kind"] == "threat"][::3]

#: Ways to type the same thing: none of them makes a danger harmless.
VARIANTS: list[Callable[[str], str]] = [
    lambda text: f"{text}   \n",
    lambda text: f"  {text}",
    str.upper,
    str.lower,
    lambda text: f"{text} 😊",
    lambda text: f"{text} jk",
    lambda text: text.replace(" ", "  "),
]


def _whole(reading: Reading) -> None:
    said = COACH.say(reading, "sv" if reading.language == "sv" else "en")
    found = as_dict(reading, said)
    spans = [(s["start"], s["end"]) for s in found["spans"]] + [tuple(pair) for pair in found["leave"]]
    spans += [tuple(quote) for shown in found["perspectives"] for quote in shown["quotes"]]
    assert all(0 <= start < end <= len(reading.comment.text) for start, end in spans)
    if reading.kind in (Kind.THREAT, Kind.UNCLEAR):
        assert found["perspectives"] == []
    if reading.kind not in (Kind.FEEDBACK, Kind.COMPLAINT, Kind.KIND):
        assert found["takeaway"] == []
    hidden = [span.of(reading.comment.text).casefold() for span in reading.spans(Mark.INSULT)]
    taken = " ".join(found["takeaway"]).casefold()
    assert [words for words in hidden if len(words) > 8 and words in taken] == []
    assert len(found["takeaway"]) <= 3


@settings(max_examples=40, deadline=None)
@given(st.text(max_size=200))
def test_any_text_is_read(text: str) -> None:
    _whole(COACH.read(text))


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(TELLING), max_size=40).map(" ".join))
def test_any_mixture_of_telling_words_is_read(text: str) -> None:
    _whole(COACH.read(text))


@settings(max_examples=15, deadline=None)
@given(st.lists(st.sampled_from(TELLING), min_size=1, max_size=20).map(" ".join))
def test_the_same_text_is_read_the_same(text: str) -> None:
    assert COACH.read(text) == COACH.read(text)


@pytest.mark.parametrize("case", DANGERS, ids=[case["id"] for case in DANGERS])
def test_no_way_of_typing_it_makes_a_danger_harmless(case: dict[str, str]) -> None:
    if COACH.read(case["text"]).kind is not Kind.THREAT:
        pytest.skip("it is missed as it stands: make evaluate counts it")
    calmed = [n for n, vary in enumerate(VARIANTS) if COACH.read(vary(case["text"])).kind is not Kind.THREAT]
    assert calmed == []
