from __future__ import annotations

import time
import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal.search import even, fold, matches, needles


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("cafe", "Vi ses på Café Opera"),
        ("CAFÉ", "cafe"),
        ("mobbning", "Nätmobbning är aldrig okej"),
        ("få", "Får jag fråga"),
        ("ångström", "A\u030angstro\u0308m"),
        ("A\u030a", "på"),
        ("å", "\u212b"),
        ("naive", "naïve"),
        ("å", "ǻ"),
        ("don't", "I don’t know"),
        ('"hej då"', "Jag sa hej\n  då till dem"),
        ("”hej då”", "hej då"),
        ('"öppen fras', "en öppen fras här"),
        ("god hej", "hej på dig, god dag"),
        ('5"', 'En 5" skärm'),
        ("100 %", "helt sant, 100\u00a0%"),
        ("strasse", "Straße"),
        ("hej", "𝓱𝓮𝓳"),
        ("nätmobb", "nät\u00admobbning"),
        ("❤", "❤\ufe0f"),
        ("", "vad som helst"),
        ('""', "vad som helst"),
        ('"', "vad som helst"),
    ],
)
def test_it_is_found(typed: str, written: str) -> None:
    assert matches(needles(typed), [written])


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("far", "får"),
        ("får", "far"),
        ("ol", "öl"),
        ("hal", "häl"),
        ('"hej då"', "hej, då så"),
        ('"då hej"', "hej då"),
        ("hej du", "hej"),
        ("%", "procent"),
        ("_", "ett tecken"),
        ("*", "vad som helst"),
        ("a*", "abc"),
        ("hej OR du", "hej du"),
        ("NOT hej", "hej"),
        ("NEAR(hej du)", "hej du"),
        ("note:hej", "hej"),
        ("'; DROP TABLE entry; --", "hej"),
    ],
)
def test_it_is_not_found(typed: str, written: str) -> None:
    assert not matches(needles(typed), [written])


def test_words_may_be_in_different_places_but_a_phrase_not() -> None:
    assert matches(needles("ljud bild"), ["ljudet", "bilden"])
    assert not matches(needles('"ljudet bilden"'), ["ljudet", "bilden"])


def test_what_is_typed_becomes_words_and_phrases() -> None:
    assert needles('hej "god  dag" du') == ("hej", "god dag", "du")
    assert needles('hej"då" AND') == ('hej"då"', "and")
    assert needles('  " " ') == ()


@settings(deadline=None)
@given(st.text(st.characters(), max_size=60))
def test_a_text_finds_itself(text: str) -> None:
    assert matches(tuple(fold(text).split()), [text])


@settings(deadline=None)
@given(st.text(st.characters(), max_size=60))
def test_folding_leaves_no_line_break_and_no_capitals(text: str) -> None:
    folded = fold(text)
    assert len(folded.splitlines()) <= 1 or not any(c in folded for c in "\n\r")
    assert folded == folded.strip()


@settings(deadline=None)
@given(st.text("abcåäöÅÄÖéüñ ", max_size=60))
def test_taken_apart_or_put_together_is_the_same(text: str) -> None:
    assert fold(unicodedata.normalize("NFD", text)) == fold(unicodedata.normalize("NFC", text)) == fold(text.upper())


@settings(deadline=None)
@given(st.text(st.characters(), max_size=30))
def test_anything_may_be_typed(typed: str) -> None:
    assert matches(needles(typed), [typed]) in (True, False)
    assert all(needles(typed))


def test_a_very_long_text_is_folded_in_time() -> None:
    started = time.perf_counter()
    assert not matches(needles("finns inte"), ["مرحبا 😀 é " * 10_000])
    assert time.perf_counter() - started < 1


@settings(deadline=None)
@given(st.text(st.characters(), max_size=60))
def test_even_is_fold_letter_for_letter(text: str) -> None:
    found = even(text)
    if found is not None:
        assert len(found) == len(text)
        assert " ".join(found.split()) == fold(text)


@pytest.mark.parametrize("text", ["Straße", "cafe\u0301", "❤\ufe0f", "ﬁnt"])
def test_some_texts_cannot_be_even(text: str) -> None:
    assert even(text) is None


def test_most_texts_can() -> None:
    assert even("På Café\nOpera") == "på cafe opera"
    assert even("På Opera") == "på opera"
