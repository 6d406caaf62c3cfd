"""Tokens, sentences and clauses, with spans into the original."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.reading.text import TokenType, groups, span_of, tokens, words


def _forms(text: str) -> list[tuple[str, ...]]:
    return [token.forms for token in tokens(text)]


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Idiot", "idiot"),
        ("don’t", "don't"),
        ("sååååå", "så"),
        ("looooool", "lol"),
        ("1d10t", "idiot"),
        ("id!ot", "id"),
        ("f*ck", "f*ck"),
        ("i d i o t", "idiot"),
        ("ÅSKA", "åska"),
        ("A\u030a", "å"),
    ],
)
def test_a_word_is_found_under_its_plain_spelling(text: str, form: str) -> None:
    assert form in _forms(text)[0]


def test_types_of_token() -> None:
    found = tokens("@anna se https://a.b/c #tips 6:20 €15 bra?! 😂😂👍🏽 :)")
    assert [token.type for token in found] == [
        TokenType.MENTION,
        TokenType.WORD,
        TokenType.LINK,
        TokenType.TAG,
        TokenType.NUMBER,
        TokenType.NUMBER,
        TokenType.WORD,
        TokenType.MARK,
        TokenType.EMOJI,
        TokenType.EMOJI,
    ]
    assert found[7].forms == ("?",)
    assert found[8].forms == ("😂", "👍")


def test_a_run_of_emoji_is_one_token() -> None:
    assert len(tokens("😂" * 4000)) == 1


def test_sentences_end_at_stops_and_line_breaks_and_clauses_at_commas_and_turns() -> None:
    found = tokens("Bra ljud, fin bild. Men segt\nKorta ner det men inte slutet")
    assert [" ".join(words(part)) for part in groups(found, "sentence")] == [
        "bra ljud fin bild",
        "men segt",
        "korta ner det men inte slutet",
    ]
    assert [" ".join(words(part)) for part in groups(found, "clause")] == [
        "bra ljud",
        "fin bild",
        "men segt",
        "korta ner det",
        "men inte slutet",
    ]


def test_a_hyphen_in_a_word_cuts_no_clause() -> None:
    assert len(groups(tokens("twenty minutes of in-jokes first"), "clause")) == 1
    assert len(groups(tokens("nice - but long"), "clause")) == 2


def test_shouting_is_noticed_in_words_of_more_than_one_letter() -> None:
    assert [token.shouted for token in tokens("I SAID stop")] == [False, True, False]


def test_span_of_leaves_outer_punctuation_out() -> None:
    text = "(bra jobbat!)"
    assert span_of(tokens(text)).of(text) == "bra jobbat"
    assert span_of(tokens("...")).of("...") == "..."


@given(st.text())
def test_any_text_has_spans_inside_it_in_order(text: str) -> None:
    found = tokens(text)
    edges = [edge for token in found for edge in (token.span.start, token.span.end)]
    assert edges == sorted(edges)
    assert all(0 <= token.span.start < token.span.end <= len(text) for token in found)
    assert all(token.forms for token in found)


@pytest.mark.parametrize("piece", ["din idiot ", "a b c d ", "!?!? ", "f*c*k*", "@@@@ ", "12.34,", "\ud800\x00 "])
def test_a_long_text_is_taken_apart_in_time_linear_in_it(piece: str) -> None:
    def seconds(count: int) -> float:
        def once() -> float:
            start = time.process_time()
            tokens(piece * count)
            return time.process_time() - start

        return min(once() for _ in range(3))

    # Generous, for a busy machine: quadratic time would be sixteen times as long.
    assert seconds(8_000) < 10 * seconds(2_000) + 0.3
