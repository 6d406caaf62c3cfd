from __future__ import annotations

import io

import pytest

from creator_coach.intake import letters
from creator_coach.intake.letters import Line


def read(data: bytes, encoding: str) -> str:
    return "".join(letters.chunks(io.BytesIO(data), encoding))


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_each_encoding_is_guessed_and_read(encoding: str) -> None:
    text = "Kommentar;Namn\nÅh så lågt ljudet är;Örjan\n" * 20
    data = text.encode(encoding)
    assert read(data, letters.guess(data)) == text


def test_two_encodings_in_one_file_are_both_read() -> None:
    data = "för lågt\n".encode() * 5 + "så dåligt\n".encode("cp1252")
    assert letters.guess(data) == "utf-8"
    assert read(data, "utf-8").splitlines()[-1] == "så dåligt"


def test_a_byte_that_is_no_letter_is_noticed() -> None:
    text = read(b"ab\x81c", "utf-8")
    assert not letters.readable(text)
    assert letters.readable("åäö \ud83d")
    assert not letters.readable(read(b"ab\x81c", "windows-1252"))


def test_a_letter_across_two_blocks_is_whole() -> None:
    text = "a" * (letters.CHUNK - 1) + "å"
    assert read(text.encode(), "utf-8") == text


def test_only_utf_8_has_a_second_chance() -> None:
    with pytest.raises(UnicodeEncodeError):
        letters._as_windows(UnicodeEncodeError("utf-8", "\ud800", 0, 1, "no"))


def test_lines_end_in_three_ways_also_across_parts() -> None:
    found = list(letters.lines(["a\r", "\nb\rc\n", "\nd"]))
    assert [line.text for line in found] == ["a", "b", "c", "", "d"]
    assert [line.number for line in found] == [1, 2, 3, 4, 5]
    assert [line.text for line in letters.lines(["a\r"])] == ["a"]
    assert list(letters.lines([])) == []


def test_a_line_far_too_long_is_passed_over_and_the_next_is_there() -> None:
    parts = ["x" * letters.CHUNK] * 10 + ["\nnext"]
    assert list(letters.lines(parts)) == [Line(1, "", whole=False), Line(2, "next")]
    assert list(letters.lines(parts[:-1])) == [Line(1, "", whole=False)]
    assert list(letters.lines(["y" * (letters.LONGEST_LINE + 1) + "\n"])) == [Line(1, "", whole=False)]
