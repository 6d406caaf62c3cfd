"""Reading, saying and looking over, on any text: nothing fails, and time is linear.

With `CREATOR_COACH_FUZZ` set (`make fuzz`) every sort of text, up to 200,000 characters, with the trained reader and
without; else a few sorts, up to 40,000, without: the time that it takes whatever the length would hide what grows.
"""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.coach import Coach
from creator_coach.content import lexicons, replies, voice
from creator_coach.reading.read import read
from creator_coach.reading.types import Comment, Reading
from tests.growth import LONG, MOST, grows, text

#: The sorts of text that people paste, and that a program could be made to stumble over.
UNITS = {
    "prose": "I like the channel but the music is way too loud. Kan du sänka den? Du är en idiot. ",
    "one word": "a",
    "emoji": "😂🔥",
    "family": "👩‍👩‍👧",
    "newlines": "\n",
    "spaces": " ",
    "quotes": '"so" ”nej” «då» ',
    "open quotes": "”a ",
    "scripts": "hej привет 你好 مرحبا नमस्ते ",
    "addresses": "https://example.org/a/b?c=d#e www.example.se ",
    "mail": "a@b.se ",
    "numbers": "070-174 06 33 ",
    "digits": "07",
    "names": "@a #b ",
    "marks": "!?",
    "brackets": "((()",
    "hyphens": "a-",
    "accents": "e\u0301\u0302",
    "threats": "I will kill you tonight. ",
    "shouting": "DIN IDIOT ",
}
LENGTHS = (25_000, 50_000, 100_000) if LONG else (20_000,)
TRIED = (
    list(UNITS) if LONG else ["prose", "one word", "emoji", "newlines", "quotes", "scripts", "addresses", "brackets"]
)
#: A few seconds in the daily run; `make fuzz` tries hard.
EXAMPLES = min(int(os.environ.get("CREATOR_COACH_FUZZ", "15")), 2_000)


def spans_lie_inside(reading: Reading) -> bool:
    spans = [marked.span for marked in reading.marks]
    spans += [span for one in reading.perspectives for span in one.quotes]
    spans += [span for one in reading.kernels for span in one.quotes]
    spans += [span for one in reading.leave for span in one.spans]
    return all(0 <= span.start < span.end <= len(reading.comment.text) for span in spans)


def read_and_say(comment: str) -> Reading:
    coach = Coach()
    reading = coach.read(comment)
    for language in ("sv", "en"):
        coach.say(reading, language)
    return reading


def read_by_rules(comment: str) -> Reading:
    reading = read(Comment(comment), lexicons.load())
    for language in ("sv", "en"):
        voice.load(language).say(reading)
    return reading


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("unit", TRIED)
def test_twice_the_comment_takes_twice_as_long_to_read(unit: str, length: int) -> None:
    assert grows(read_by_rules, UNITS[unit], length) <= MOST


@pytest.mark.skipif(not LONG, reason="minutes; make fuzz")
@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("unit", TRIED)
def test_with_the_trained_reader_too(unit: str, length: int) -> None:
    assert grows(read_and_say, UNITS[unit], length) <= MOST


@pytest.mark.parametrize("length", LENGTHS)
@pytest.mark.parametrize("unit", TRIED)
def test_twice_the_draft_takes_twice_as_long_to_look_over(unit: str, length: int) -> None:
    assert grows(Coach().look_over if LONG else replies.check, UNITS[unit], length) <= MOST


PIECES = st.one_of(
    st.text(max_size=30),
    st.text(st.characters(), max_size=10),  # halves of letters too
    st.sampled_from([*UNITS.values(), "\u202e", "\x00", "inte ", "don't ", "Granstigen 14 "]),
)


@settings(
    max_examples=EXAMPLES, deadline=None, database=None, derandomize=not LONG, suppress_health_check=list(HealthCheck)
)
@given(pieces=st.lists(PIECES, max_size=12), language=st.sampled_from([None, "sv", "en"]))
def test_any_text_is_read_said_and_looked_over(pieces: list[str], language: str | None) -> None:
    coach, comment = Coach(), "".join(pieces)
    reading = coach.read(comment, language=language)
    assert reading.comment.text == comment
    assert spans_lie_inside(reading)
    for spoken in ("sv", "en"):
        coach.say(reading, spoken)
    checked = coach.look_over(comment, reading)
    spans = [*checked.spans, *([checked.promise] if checked.promise else [])]
    assert all(0 <= span.start < span.end <= len(comment) for span in spans)


@pytest.mark.parametrize("unit", TRIED)
def test_a_long_text_of_each_sort_is_read_with_its_spans_inside(unit: str) -> None:
    assert spans_lie_inside(Coach().read(text(UNITS[unit], 200_000 if LONG else 10_000)))
