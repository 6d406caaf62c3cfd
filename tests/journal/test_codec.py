from __future__ import annotations

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal.codec import known, pack, reading_from_json, reading_to_json, unpack
from creator_coach.reading.types import Kind, Span, Translation
from tests.journal.made import TEXT, reading, readings, texts


@settings(deadline=None)
@given(texts)
def test_any_text_comes_back(text: str) -> None:
    assert unpack(pack(text)) == text


def test_only_what_text_cannot_carry_is_packed_as_bytes() -> None:
    assert pack("Hej på dig 😀") == "Hej på dig 😀"
    assert pack("\ud83d\ude00") == b"\xed\xa0\xbd\xed\xb8\x80"
    assert pack("a\0b") == b"a\0b"


def test_bytes_that_are_no_text_do_not_stop_anything() -> None:
    assert unpack(b"hej \xff") == "hej \ufffd"


def test_unknown_ids_are_none() -> None:
    assert known(Kind, "feedback") is Kind.FEEDBACK
    assert known(Kind, "praise_song") is None
    assert known(Kind, None) is None


@settings(deadline=None)
@given(texts.flatmap(readings))
def test_any_reading_comes_back(made: Any) -> None:
    assert reading_from_json(unpack(pack(reading_to_json(made))), made.comment.text) == made


def test_the_comment_is_not_in_it() -> None:
    stored = reading_to_json(reading())
    assert not [word for word in ("klant", "klippningen", "början") if word in stored]


def test_the_fields_are_a_contract() -> None:
    assert json.loads(reading_to_json(reading())) == {
        "v": 1,
        "language": "sv",
        "asked": "sv",
        "kind": "feedback",
        "certainty": "good",
        "why": "usable_harsh",
        "flags": ["insults", "mixed"],
        "threat_type": "doxxing",
        "safety_level": "B",
        "heat": 0.375,
        "marks": [["work", 0, 6], ["insult", 29, 38]],
        "perspectives": [["wants_it_better", "fair", 2, [[0, 27], [0, 6]]]],
        "kernels": [["fault", "ljud", [[0, 27]]], ["worked", None, [[44, 62]]]],
        "leave": [["about_you", [[29, 38]]]],
        "questions": ["kernel_mine", "if_then"],
        "read_to": 63,
        "corrected": True,
    }


SPOILT: list[tuple[str, Any]] = [
    ("v", 2),
    ("kind", "praise_song"),
    ("why", None),
    ("flags", ["unknown"]),
    ("flags", 3),
    ("threat_type", "unknown"),
    ("safety_level", "E"),
    ("asked", 7),
    ("heat", "warm"),
    ("marks", [["work", 0]]),
    ("marks", [["work", 0, len(TEXT) + 1]]),
    ("marks", [["work", -1, 2]]),
    ("marks", [["work", 3, 2]]),
    ("marks", [["work", 0.5, 2]]),
    ("marks", [["work", True, 2]]),
    ("perspectives", [["unknown", "fair", 0, []]]),
    ("kernels", [["fault", 3, []]]),
    ("questions", [{}]),
]


@pytest.mark.parametrize(("field", "value"), SPOILT)
def test_what_this_version_cannot_know_is_no_reading(field: str, value: Any) -> None:
    found = json.loads(reading_to_json(reading())) | {field: value}
    assert reading_from_json(json.dumps(found), TEXT) is None


@pytest.mark.parametrize("stored", ["", "{", "null", "[]", "3", "{}", '{"v": 1}', "[" * 100_000])
def test_no_reading_at_all(stored: str) -> None:
    assert reading_from_json(stored, TEXT) is None


@settings(deadline=None)
@given(
    st.recursive(st.none() | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(texts, inner))
)
def test_any_json_is_a_reading_or_none(found: Any) -> None:
    stored = json.loads(reading_to_json(reading()))
    for field in stored:
        spoilt = reading_from_json(json.dumps(stored | {field: found}), TEXT)
        assert spoilt is None or all(isinstance(mark.span, Span) for mark in spoilt.marks)


MADE = Translation("A word", "en", "libre", ((Span(0, 4), Span(0, 6)),))


def test_the_translation_that_a_reading_was_made_on_comes_back() -> None:
    made = replace(reading(), translation=MADE)
    stored = reading_to_json(made)
    assert json.loads(stored)["translation"] == {
        "text": "A word",
        "language": "en",
        "by": "libre",
        "pairs": [[0, 4, 0, 6]],
    }
    assert reading_from_json(stored, made.comment.text) == made


@pytest.mark.parametrize("pairs", [[], [[0, 9999, 0, 6]], [[0, 4, 0, 7]], [[0, 4]], None])
def test_a_translation_that_does_not_fit_is_no_reading(pairs: Any) -> None:
    found = json.loads(reading_to_json(replace(reading(), translation=MADE)))
    found["translation"]["pairs"] = pairs
    assert reading_from_json(json.dumps(found), reading().comment.text) is None
