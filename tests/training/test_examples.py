"""From labelled comments to numbers: soft labels, spans as tags, what is unknown, and other ways to type."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.model.labels import FLAGS, KINDS, PERSPECTIVES, TAGS, TYPES
from creator_coach.model.pieces import BEGIN, END
from creator_coach.training import examples
from creator_coach.training.examples import LONGEST, UNKNOWN, Case, example
from tests.model import tiny
from tests.training.toys import CASE, VOCABULARY


def share(found: list[float], kind: str) -> float:
    return found[[str(k) for k in KINDS].index(kind)]


def flags(**changed: Any) -> Case:
    return CASE | {"flags": CASE["flags"] | changed}


class TestFiles:
    def test_comments_come_by_file_in_order(self, tmp_path: Path) -> None:
        for name in ("sv_1", "en_1"):
            (tmp_path / f"{name}.jsonl").write_text(json.dumps({"text": name}) + "\n", encoding="utf-8")
        (tmp_path / "README.md").write_text("not comments", encoding="utf-8")
        found = examples.load(tmp_path)
        assert list(found.items()) == [("en_1", [{"text": "en_1"}]), ("sv_1", [{"text": "sv_1"}])]


class TestKind:
    def test_a_sure_label_is_whole(self) -> None:
        kind = example(CASE, VOCABULARY).kind
        assert share(kind, "feedback") == 1.0
        assert sum(kind) == 1.0

    def test_what_would_also_do_gets_a_share(self) -> None:
        case = CASE | {"acceptable_kinds": ["complaint", "feedback", "opinion"]}
        kind = example(case, VOCABULARY).kind
        assert (share(kind, "feedback"), share(kind, "complaint"), share(kind, "opinion")) == (0.75, 0.125, 0.125)
        assert sum(kind) == 1.0


class TestOthers:
    def test_flags_come_in_their_order(self) -> None:
        found = dict(zip(FLAGS, example(CASE, VOCABULARY).flags, strict=True))
        assert [str(flag) for flag, value in found.items() if value == 1.0] == ["insults", "mixed"]
        assert set(found.values()) == {0.0, 1.0}

    def test_danger_has_a_sort_and_without_it_the_sort_is_unknown(self) -> None:
        case = flags(threat_type="stalking") | {"kind": "threat", "acceptable_kinds": ["threat"]}
        found = example(case, VOCABULARY)
        assert (found.danger, TYPES[found.sort]) == (1.0, "stalking")
        plain = example(CASE, VOCABULARY)
        assert (plain.danger, plain.sort) == (0.0, -1)

    def test_perspectives_are_those_of_the_label(self) -> None:
        found = dict(zip(PERSPECTIVES, example(CASE, VOCABULARY).perspectives, strict=True))
        assert [str(id_) for id_, value in found.items() if value] == ["wants_it_better"]

    @pytest.mark.parametrize("case", [CASE | {"kind": kind} for kind in ("threat", "unclear")])
    def test_without_understanding_perspectives_are_unknown(self, case: Case) -> None:
        case = case | {"acceptable_kinds": [case["kind"]]}
        assert set(example(case, VOCABULARY).perspectives) == {UNKNOWN}

    def test_for_hatred_of_a_group_perspectives_are_unknown(self) -> None:
        assert set(example(flags(group_hate=True), VOCABULARY).perspectives) == {UNKNOWN}


class TestTags:
    def test_pieces_inside_a_span_carry_its_tag(self) -> None:
        found = example(CASE | {"text": "du är bra ljud", "takeaway_spans": ["bra ljud"]}, VOCABULARY)
        pieces = [tiny.PIECES[n] for n in found.ids]
        assert pieces == ["<s>", "▁du", "▁", "är", "▁bra", "▁", "ljud", "</s>"]
        column = [row[TAGS.index("usable")] for row in found.tags]
        # Its space is not in the span, but three of the four characters of "▁bra" are.
        assert column == [UNKNOWN, 0.0, 0.0, 0.0, 1.0, 1.0, 1.0, UNKNOWN]

    def test_a_piece_carries_a_tag_from_half_of_its_characters_on(self) -> None:
        half = example(CASE | {"text": "ljud", "attack_spans": ["lj"]}, VOCABULARY)
        less = example(CASE | {"text": "hej", "attack_spans": ["h"]}, VOCABULARY)
        assert [found.tags[-2][TAGS.index("attack")] for found in (half, less)] == [1.0, 0.0]

    def test_a_span_that_is_not_in_the_text_marks_nothing(self) -> None:
        found = example(CASE | {"attack_spans": ["not there"]}, VOCABULARY)
        assert {row[TAGS.index("attack")] for row in found.tags[1:-1]} == {0.0}

    def test_a_field_that_is_missing_says_nothing_and_an_empty_one_says_no(self) -> None:
        inner = example(CASE, VOCABULARY).tags[1:-1]
        assert {row[TAGS.index("feeling")] for row in inner} == {UNKNOWN}
        assert {row[TAGS.index("request")] for row in inner} == {0.0}

    def test_covered_characters_are_those_of_the_first_occurrence(self) -> None:
        assert examples.covered("du och du", ["du", "och", "nej"]) == {0, 1, 3, 4, 5}


class TestLength:
    @pytest.mark.parametrize("text", ["", "du", "hej " * 1000])
    def test_each_piece_has_a_row_between_begin_and_end(self, text: str) -> None:
        found = example(CASE | {"text": text}, VOCABULARY)
        assert (found.ids[0], found.ids[-1]) == (BEGIN, END)
        assert len(found.ids) == len(found.tags) <= LONGEST
        assert {len(row) for row in found.tags} == {len(TAGS)}

    def test_no_more_than_the_longest_is_learned_from(self) -> None:
        assert len(example(CASE | {"text": "hej " * 1000}, VOCABULARY).ids) == LONGEST


class TestRoughened:
    @settings(deadline=None)
    @given(st.integers(0, 10_000))
    def test_spans_are_found_where_they_were(self, seed: int) -> None:
        case = CASE | {"text": "Hej DU! Åh, så bra ljud... 😂 din Idiot", "attack_spans": ["😂 din Idiot", "Åh, så"]}
        found = examples.roughened(case, random.Random(seed))
        for before, after in zip(case["attack_spans"], found["attack_spans"], strict=True):
            assert found["text"].find(after) == case["text"].find(before)
        assert len(found["text"]) == len(case["text"])

    @settings(deadline=None)
    @given(st.integers(0, 100), st.data(), st.text("abcÅÄÖåäö!.😂 \n", min_size=1))
    def test_each_character_stays_in_its_place(self, seed: int, data: st.DataObject, text: str) -> None:
        start = data.draw(st.integers(0, len(text) - 1))
        span = text[start : data.draw(st.integers(start + 1, len(text)))]
        found = examples.roughened(CASE | {"text": text, "attack_spans": [span]}, random.Random(seed))
        assert len(found["text"]) == len(text)
        (after,) = found["attack_spans"]
        place = text.find(span)
        assert found["text"][place : place + len(span)] == after

    def test_it_types_in_every_way_and_changes_nothing_else(self) -> None:
        case = CASE | {"text": "Hör DU! 😂"}
        found = [examples.roughened(case, random.Random(seed)) for seed in range(100)]
        assert {one["text"] for one in found} == {"hör du! 😂", "HÖR DU! 😂", "Hor DU! 😂", "Hör DU   ", "hör du   "}
        assert case["text"] == "Hör DU! 😂"
        assert all(one[name] == case[name] for one in found for name in ("kind", "flags", "perspectives"))
        assert all("feeling_spans" not in one for one in found)

    def test_a_letter_that_would_become_two_is_left(self) -> None:
        """Spans are looked up by their characters: the text may not grow."""
        found = {examples.roughened(CASE | {"text": "Straße"}, random.Random(seed))["text"] for seed in range(50)}
        assert found == {"Straße", "straße", "STRAßE"}
