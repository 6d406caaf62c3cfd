from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.journal import hits
from creator_coach.journal.search import fold, needles
from creator_coach.journal.types import Hit, Place, Reflection
from creator_coach.reading.types import Span
from tests.journal.made import entry, full_entry


def marked(words: str, typed: str) -> list[str]:
    return [span.of(words) for span in hits.spans(words, needles(typed))]


@pytest.mark.parametrize(
    ("words", "typed", "found"),
    [
        ("Nätmobbning är mobbning", "MOBB", ["mobb", "mobb"]),
        ("Vi ses på Café Opera", "cafe", ["Café"]),
        ("Vi ses på Cafe\u0301 Opera", "cafe", ["Cafe\u0301"]),
        ("Straße och gata", "strasse", ["Straße"]),
        ("före 𝓱𝓮𝓳 efter", "hej efter", ["𝓱𝓮𝓳", "efter"]),
        ("Jag sa hej\n  då och gick", '"hej då"', ["hej\n  då"]),
        ("ljudet", "ljud jude det", ["ljudet"]),
        ("nät\u00admobbning", "nätmobb", ["nät\u00admobb"]),
        ("får", "far", []),
        ("naïve Ødegård", "naive", ["naïve"]),
        ("ﬁnt", "fint", ["ﬁnt"]),
    ],
)
def test_what_was_looked_for_is_marked(words: str, typed: str, found: list[str]) -> None:
    assert marked(words, typed) == found


@settings(deadline=None)
@given(st.text(st.characters(), max_size=40), st.text(st.characters(), min_size=1, max_size=5))
def test_marks_lie_inside_and_apart(words: str, typed: str) -> None:
    found = hits.spans(words, needles(typed))
    assert all(0 <= span.start < span.end <= len(words) for span in found)
    assert all(left.end < right.start for left, right in pairwise(found))


@settings(deadline=None)
@given(st.text("abåäö éÉ\n", max_size=60), st.text("abåäö", min_size=1, max_size=3))
def test_whatever_is_found_is_marked(words: str, typed: str) -> None:
    assert bool(hits.spans(words, (typed,))) == (typed in fold(words))


def test_a_hit_tells_where_it_is() -> None:
    assert hits.hit(full_entry(), needles("surdeg"), in_comments=False) == Hit(
        Place.WORK, "Surdeg del 3", (Span(0, 6),)
    )
    assert hits.hit(full_entry(), needles("klant"), in_comments=False) is None
    inside = hits.hit(full_entry(), needles("klant"), in_comments=True)
    assert inside is not None
    assert inside.place is Place.COMMENT


def test_the_place_with_most_of_the_words_is_shown() -> None:
    found = hits.hit(full_entry(), needles("ljudet mäter"), in_comments=True)
    assert found is not None
    assert (found.place, [span.of(found.words) for span in found.spans]) == (Place.ANSWER, ["ljudet", "mäter"])


def test_a_long_text_is_cut_around_the_hit() -> None:
    note = "början " * 50 + "det sökta ordet " + "slutet " * 50
    made = entry(reflection=Reflection(note=note))
    found = hits.hit(made, needles("sökta"), in_comments=False)
    assert found is not None
    assert found.words.startswith("…början")
    assert found.words.endswith("…")
    assert len(found.words) <= hits.SHOWN + 2
    assert [span.of(found.words) for span in found.spans] == ["sökta"]
    early = hits.hit(replace(made, reflection=Reflection(note="x" * 300)), needles("x"), in_comments=False)
    assert early is not None
    assert early.words == "x" * hits.SHOWN + "…"
    endless = hits.hit(replace(made, reflection=Reflection(note="x" * 300 + "y")), needles("y"), in_comments=False)
    assert endless is not None
    assert endless.words == "…" + "x" * hits.BEFORE + "y"


def test_a_hit_longer_than_what_is_shown_is_marked_to_the_end() -> None:
    found = hits.hit(entry(reflection=Reflection(note="a " * 200)), needles(f'"{"a " * 150}"'), in_comments=False)
    assert found is not None
    assert found.words == "a " * (hits.SHOWN // 2) + "…"
    assert found.spans == (Span(0, hits.SHOWN),)


def test_only_what_is_shown_is_marked() -> None:
    made = entry(reflection=Reflection(note="ljud " + "och " * 100 + "ljud"))
    found = hits.hit(made, needles("ljud"), in_comments=False)
    assert found is not None
    assert found.spans == (Span(0, 4),)
