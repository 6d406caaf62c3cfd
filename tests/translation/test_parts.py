from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.translation.parts import parts, sentences

TEXT = "Hei! Mitä kuuluu? Ääni on huono...\n\nKiitos."


def test_sentences_end_at_their_marks_and_at_lines() -> None:
    assert [span.of(TEXT) for span in sentences(TEXT)] == ["Hei!", "Mitä kuuluu?", "Ääni on huono...", "Kiitos."]


@pytest.mark.parametrize(
    ("most", "found"),
    [
        (100, [TEXT]),
        (17, ["Hei! Mitä kuuluu?", "Ääni on huono...", "Kiitos."]),
        (10, ["Hei! Mitä", "kuuluu?", "Ääni on", "huono...", "Kiitos."]),
    ],
)
def test_parts_are_whole_sentences_where_they_fit(most: int, found: list[str]) -> None:
    assert [span.of(TEXT) for span in parts(TEXT, most)] == found


def test_a_word_longer_than_a_part_is_cut() -> None:
    assert [span.of("aaaaaaa b") for span in parts("aaaaaaa b", 3)] == ["aaa", "aaa", "a b"]


@given(st.text(alphabet="ab .!\nå", max_size=120), st.integers(min_value=1, max_value=30))
def test_nothing_but_space_is_left_out_and_no_part_is_too_long(text: str, most: int) -> None:
    found = parts(text, most)
    assert all(0 < span.end - span.start <= most for span in found)
    assert "".join("".join(span.of(text).split()) for span in found) == "".join(text.split())
    assert list(found) == sorted(found)
