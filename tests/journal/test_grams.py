from __future__ import annotations

import string

from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal import grams
from creator_coach.journal.search import fold

folded = st.text(st.characters(), max_size=30).map(fold)


def test_a_word_is_its_threes_and_its_end() -> None:
    assert {"nät", "ätm", "tmo"} <= grams.pieces("nätmo")
    assert any(piece.startswith("mo") for piece in grams.pieces("nätmo"))
    assert any(piece.startswith("å") for piece in grams.pieces("å"))


def test_a_phrase_has_a_piece_across_its_space() -> None:
    space = grams.written(" ")
    assert grams.needed("det har") == (grams.needed("det har")[0], {f"et{space}ha"})
    assert grams.needed("a b")[1] == set()
    assert grams.needed("få") == (set(), set())


@settings(deadline=None)
@given(folded, folded, folded)
def test_a_text_has_all_that_is_asked_of_it(before: str, needle: str, after: str) -> None:
    """Nothing that is in a text can be missed by asking for its tokens."""
    pieces, across = grams.needed(needle)
    assert pieces | across <= grams.tokens(before + needle + after)
    letters = grams.written(needle[:2])
    assert not letters or any(piece.startswith(letters) for piece in grams.pieces(f"{before}{needle[:2]}\n{after}"))


@settings(deadline=None)
@given(st.text(st.characters(), max_size=30))
def test_nothing_in_a_token_has_a_meaning_to_fts5(words: str) -> None:
    plain = set(string.ascii_letters + string.digits)
    for token in grams.tokens(words):
        assert all(letter in plain or ord(letter) > 0x7F for letter in token)
        assert token.encode()


def test_all_and_any() -> None:
    assert grams.every(["abc", "bcd"]) == '"abc" AND "bcd"'
    assert grams.some(["abc", "abd"]) == '("abc" OR "abd")'
