"""A text cut into the pieces that the trained reader knows, each with its place."""

from __future__ import annotations

import re
import time
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.model.pieces import SPACE, UNKNOWN, Piece, Vocabulary
from tests.model import tiny

TINY = Vocabulary(tiny.PIECES, tiny.SCORES, tiny.UNKNOWN)
#: Any character there is, and often those that are hard: marks, joiners, spaces, controls, ligatures, half an emoji.
HARD = st.text(st.one_of(st.characters(), st.sampled_from("he \u0301\u0327\u200d\ufe0f\ufdfa\ufb01½▁\n\x00\ud83d😂")))


def cut(text: str) -> list[tuple[str, int, int]]:
    return [(tiny.PIECES[piece.id], piece.start, piece.end) for piece in TINY.cut(text)]


def names(text: str) -> list[str]:
    return [name for name, _, _ in cut(text)]


class TestCharacters:
    def test_words_begin_with_their_space(self) -> None:
        assert cut("hej du") == [("▁hej", 0, 3), ("▁du", 3, 6)]

    def test_compatible_characters_are_read_as_plain_ones(self) -> None:
        assert cut("ｈｅｊ") == [("▁hej", 0, 3)]
        assert cut("bra ﬆ") == [("▁bra", 0, 3), ("▁", 3, 4), ("s", 4, 5), ("t", 4, 5)]

    def test_a_letter_and_its_combining_mark_are_one_letter(self) -> None:
        assert cut("a\u030a!") == [("▁", 0, 0), ("å", 0, 2), ("!", 2, 3)]

    def test_a_mark_with_nothing_to_combine_with_is_unknown(self) -> None:
        assert cut("\u030aa") == [("▁", 0, 0), ("<unk>", 0, 1), ("a", 1, 2)]

    @pytest.mark.parametrize("gap", [" ", "   ", "\t", "\r\n", "\u00a0", "\u3000", " \n ", "\x00", "\x1b \x07"])
    def test_spaces_and_controls_in_a_row_are_one_space(self, gap: str) -> None:
        assert names(f"hej{gap}du") == ["▁hej", "▁du"]
        assert names(f"{gap}hej{gap}") == ["▁hej", "▁"]

    @pytest.mark.parametrize("nothing", ["\u200b", "\u200d", "\u00ad", "\ufeff", "\ud800"])
    def test_invisible_signs_and_lone_surrogates_are_passed_over(self, nothing: str) -> None:
        assert cut(f"he{nothing}j") == [("▁hej", 0, 4)]
        assert cut(f"{nothing}hej") == [("▁hej", 0, 4)]
        assert cut(nothing) == []

    def test_an_emoji_is_a_piece_or_unknown(self) -> None:
        assert cut("hej😂👍") == [("▁hej", 0, 3), ("😂", 3, 4), ("<unk>", 4, 5)]

    def test_no_text_has_no_pieces(self) -> None:
        assert TINY.cut("") == []


class TestCut:
    @pytest.fixture
    def abc(self) -> Vocabulary:
        pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", "a", "b", "c", "ab", "bc"]
        return Vocabulary(pieces, [0, 0, 0, 0, -1, -2, -2, -10, -1, -3], -20)

    def test_the_most_likely_cut_wins_over_the_longest_first_piece(self, abc: Vocabulary) -> None:
        """ab + c costs 1 + 10, a + b + c 14, a + bc only 2 + 3."""
        assert abc.cut("abc") == [Piece(4, 0, 0), Piece(5, 0, 1), Piece(9, 1, 3)]

    def test_the_longer_piece_wins_where_it_is_likelier(self, abc: Vocabulary) -> None:
        assert abc.cut("ab") == [Piece(4, 0, 0), Piece(8, 0, 2)]

    def test_each_unknown_character_is_one_unknown_piece(self, abc: Vocabulary) -> None:
        assert abc.cut("a☃☃b")[1:] == [Piece(5, 0, 1), Piece(UNKNOWN, 1, 2), Piece(UNKNOWN, 2, 3), Piece(6, 3, 4)]

    def test_what_stands_for_the_marks_of_beginning_and_end_is_never_cut_from_a_text(self) -> None:
        marks = Vocabulary(["a", "b", "c", "d", "▁"], [0.0] * 5, -20)
        assert [piece.id for piece in marks.cut("abcd")] == [4] + [UNKNOWN] * 4

    def test_a_vocabulary_without_pieces_knows_nothing(self) -> None:
        none = Vocabulary(["<s>", "<pad>", "</s>", "<unk>"], [0.0] * 4, -20)
        assert [piece.id for piece in none.cut("ab")] == [UNKNOWN] * 3

    @settings(deadline=None)
    @given(st.text("abc ", max_size=9))
    def test_no_other_cut_is_likelier(self, text: str) -> None:
        costs = {"▁": 1.0, "a": 2.0, "b": 2.0, "c": 10.0, "ab": 1.0, "bc": 3.0}
        pieces = ["<s>", "<pad>", "</s>", "<unk>", *costs]
        found = Vocabulary(pieces, [0.0] * 4 + [-cost for cost in costs.values()], -20).cut(text)

        def cheapest(rest: str) -> float:
            ways = [costs[piece] + cheapest(rest[len(piece) :]) for piece in costs if rest.startswith(piece)]
            return min(ways, default=0.0)

        plain = re.sub(" +", SPACE, f" {text}") if text else ""
        assert sum(costs[pieces[piece.id]] for piece in found) == cheapest(plain)


class TestPlaces:
    @settings(deadline=None)
    @given(HARD)
    def test_pieces_lie_inside_the_text_and_in_its_order(self, text: str) -> None:
        found = TINY.cut(text)
        assert all(0 <= piece.start <= piece.end <= len(text) for piece in found)
        assert all(a.start <= b.start and a.end <= b.end for a, b in pairwise(found))

    @settings(deadline=None)
    @given(st.text("abdehijlnorstuåäö! "))
    def test_known_letters_are_all_found_again(self, text: str) -> None:
        found = cut(text)
        assert "".join(name for name, _, _ in found) == (re.sub(" +", SPACE, f" {text}") if text else "")
        assert {at for _, start, end in found for at in range(start, end)} >= {
            at for at, letter in enumerate(text) if letter != " "
        }

    @settings(deadline=None)
    @given(HARD)
    def test_the_same_text_is_cut_the_same_way(self, text: str) -> None:
        assert Vocabulary(tiny.PIECES, tiny.SCORES, tiny.UNKNOWN).cut(text) == TINY.cut(text)


def test_the_time_grows_with_the_length_alone() -> None:
    """Every place of this text can begin a piece of any length up to sixteen."""
    pieces = ["<s>", "<pad>", "</s>", "<unk>", "▁", *("a" * n for n in range(1, 17))]
    hard = Vocabulary(pieces, [0.0] * 4 + [-1.0] * 17, -20)

    def seconds(length: int) -> float:
        times = []
        for _ in range(3):
            start = time.process_time()
            hard.cut("a" * length)
            times.append(time.process_time() - start)
        return min(times)

    assert seconds(100_000) < 3 * seconds(50_000)
