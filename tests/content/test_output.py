from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.content.output import READER, as_dict, as_json, tame
from creator_coach.content.types import Chair, Question, Said
from creator_coach.reading.types import Grounds, Leave, LeaveId, PerspectiveId, QuestionId, Span
from tests.journal.made import reading

CHAIR = Chair(
    PerspectiveId.WANTS_IT_BETTER,
    Grounds.FAIR,
    "Vill att det blir bättre",
    "”Ljudet” kan komma av att någon vill höra.",
    "",
    "",
    ("Ljudet",),
    (Span(0, 6),),
)
SAID = Said(
    why="",
    headline="",
    body=(),
    chairs=(CHAIR,),
    take=("Ljudet är för lågt i början.",),
    leave=(),
    questions=(Question(QuestionId.IF_THEN, "", "", ""),),
    closing="",
    notice="",
    text="Hela läsningen.",
)


def test_every_field_is_there() -> None:
    assert as_dict(reading(), SAID, "sv-1") == {
        "id": "sv-1",
        "language": "sv",
        "kind": "feedback",
        "certainty": "good",
        "stance": "learn",
        "flags": ["insults", "mixed"],
        "threat_type": "doxxing",
        "safety_level": "B",
        "heat": 0.375,
        "spans": [{"start": 0, "end": 6, "mark": "work"}, {"start": 29, "end": 38, "mark": "insult"}],
        "perspectives": [
            {"id": "wants_it_better", "grounds": "fair", "quotes": [[0, 6], [0, 27]], "text": CHAIR.sentence}
        ],
        "takeaway": ["Ljudet är för lågt i början."],
        "leave": [[29, 38]],
        "questions": ["if_then"],
        "reading": "Hela läsningen.",
        "reader": READER,
    }


def test_what_is_not_there_is_null_or_empty() -> None:
    bare = reading(threat_type=None, safety_level=None, flags=frozenset(), leave=(), marks=())
    found = as_dict(bare, replace(SAID, chairs=(), take=(), questions=()))
    assert [found[name] for name in ("id", "threat_type", "safety_level")] == [None, None, None]
    assert [found[name] for name in ("flags", "spans", "perspectives", "takeaway", "leave", "questions")] == [[]] * 6


def test_only_what_is_shown_is_told() -> None:
    """A reading may hold a perspective that the voice has no words for; then there is none."""
    assert as_dict(reading(), replace(SAID, chairs=()))["perspectives"] == []


def test_a_stretch_is_told_once_and_never_empty() -> None:
    leave = (Leave(LeaveId.TONE, (Span(5, 5), Span(29, 38))), Leave(LeaveId.ABOUT_YOU, (Span(29, 38), Span(0, 3))))
    assert as_dict(reading(leave=leave), SAID)["leave"] == [[0, 3], [29, 38]]


def test_a_chair_that_nobody_sits_on_keeps_its_own_words() -> None:
    assert as_dict(reading(perspectives=()), SAID)["perspectives"][0]["quotes"] == [[0, 6]]


def test_it_can_be_written_as_json() -> None:
    assert json.loads(json.dumps(as_dict(reading(), SAID))) == as_dict(reading(), SAID)


@pytest.mark.parametrize(
    ("encoding", "text"),
    [
        ("utf-8", '{"a": "få 😀"}'),
        ("latin-1", '{"a": "f\\u00e5 \\ud83d\\ude00"}'),
        ("ascii", '{"a": "f\\u00e5 \\ud83d\\ude00"}'),
    ],
)
def test_json_is_readable_where_it_can_be(encoding: str, text: str) -> None:
    assert as_json({"a": "få 😀"}, encoding) == text


@settings(deadline=None)
@given(st.text(st.characters()))
def test_json_is_whole_and_harmless_anywhere(text: str) -> None:
    for encoding in ("utf-8", "latin-1", "ascii"):
        written = as_json({"a": text}, encoding)
        assert json.loads(written)["a"].encode("utf-16", "surrogatepass") == text.encode("utf-16", "surrogatepass")
        assert written.isprintable()
        written.encode(encoding)


def test_a_comment_cannot_steer_the_terminal() -> None:
    assert tame("a\x1b[2Jb\x9bc\u202ed\re\x00f") == "a\ufffd[2Jb\ufffdc\ufffdd\ufffde\ufffdf"
    assert tame("rad\r\nrad\tåäö 😀") == "rad\nrad\tåäö 😀"


def test_the_trained_reader_is_named_beside_the_rules() -> None:
    assert as_dict(reading(), SAID, model="e5-sv-en 1")["reader"] == f"{READER} + e5-sv-en 1"
