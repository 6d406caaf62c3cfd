import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.reading.types import Mark, Marked, Span
from creator_coach.ui.widgets import evidence
from creator_coach.ui.widgets.evidence import Shown, counts, masked, pieces, safe, units

MASKS = {Mark.INSULT: "[dolt: förolämpning]", Mark.THREAT: "[dolt: hot]", Mark.PRIVATE: "[dolt: privat uppgift]"}

texts = st.text(st.characters(codec=None), max_size=60)
spans = st.builds(lambda a, b: Span(min(a, b), max(a, b)), st.integers(-3, 70), st.integers(-3, 70))
marks = st.lists(st.builds(Marked, spans, st.sampled_from(Mark)), max_size=8)


def marked(text: str, words: str, mark: Mark) -> Marked:
    start = text.index(words)
    return Marked(Span(start, start + len(words)), mark)


def test_a_text_without_marks_is_one_piece() -> None:
    assert [(p.span, p.mark) for p in pieces("hej", ())] == [(Span(0, 3), None)]
    assert pieces("", ()) == ()


def test_the_stronger_mark_wins_and_the_other_is_remembered() -> None:
    text = "ljudet är alltid dåligt"
    found = [Marked(Span(0, 23), Mark.WORK), Marked(Span(10, 16), Mark.REQUEST), Marked(Span(10, 16), Mark.ABSOLUTE)]
    cut = pieces(text, found)
    assert [(p.span.of(text), p.mark) for p in cut] == [
        ("ljudet är ", Mark.WORK),
        ("alltid", Mark.REQUEST),
        (" dåligt", Mark.WORK),
    ]
    assert cut[1].also == {Mark.WORK, Mark.ABSOLUTE}


def test_veils_that_overlap_are_one_veil_and_never_leave_a_rest_of_the_word() -> None:
    text = "din dumma idiot"
    found = [Marked(Span(4, 15), Mark.INSULT), Marked(Span(10, 15), Mark.THREAT), Marked(Span(6, 12), Mark.WORK)]
    cut = pieces(text, found)
    assert [(p.span.of(text), p.mark) for p in cut] == [("din ", None), ("dumma idiot", Mark.THREAT)]


def test_counts_are_of_what_can_be_seen() -> None:
    text = "ljudet hoppar och du är en idiot"
    found = [
        marked(text, "ljudet hoppar", Mark.WORK),
        marked(text, "hoppar", Mark.REQUEST),
        marked(text, "du är en idiot", Mark.INSULT),
        marked(text, "idiot", Mark.FEELING),
    ]
    assert counts(found, pieces(text, found)) == {Mark.INSULT: 1, Mark.REQUEST: 1, Mark.WORK: 1}


def test_masked_text_holds_no_hidden_word() -> None:
    text = "Du är en idiot om du tror det"
    cut = pieces(text, [marked(text, "idiot", Mark.INSULT)])
    assert masked(text, cut, MASKS) == "Du är en [dolt: förolämpning] om du tror det"
    assert masked(text, cut, MASKS, Span(6, 11)) == "en [dolt: förolämpning]"
    assert masked(text, cut, MASKS, Span(0, 5)) == "Du är"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\x00b", "a\ufffdb"),
        ("a\ud83db", "a\ufffdb"),
        ("a\r\nb\rc\u2029d", "a\u2060\nb\nc\nd"),
        ("a\u202eb\u2066c", "a\u2060b\u2060c"),
        ("tab\tnew\nline", "tab\tnew\nline"),
        ("\ufffc\ufdd0\ufeff", "\ufffd\ufffd\ufeff"),
    ],
)
def test_characters_that_would_break_the_document_are_replaced_one_for_one(text: str, shown: str) -> None:
    assert safe(text) == shown
    assert len(shown) == len(text)


def test_emoji_before_a_word_do_not_move_its_mark() -> None:
    text = "😀😀 ljudet 😀 idiot"
    shown = Shown(text, pieces(text, [marked(text, "ljudet", Mark.WORK), marked(text, "idiot", Mark.INSULT)]))
    document = "".join(shown.words(i) for i in range(len(shown.cut)))
    assert document == "😀😀 ljudet 😀 \ufffc"
    assert shown.place(1) == (5, 11)
    assert shown.position(text.index("idiot")) == units("😀😀 ljudet 😀 ")
    assert shown.at(5) == 1
    assert shown.at(99) is None


def test_a_range_that_touches_a_veil_takes_all_of_it() -> None:
    text = "du är en idiot här"
    shown = Shown(text, pieces(text, [marked(text, "idiot", Mark.INSULT)]))
    assert shown.range_of(Span(10, 18)) == (9, 14)
    assert shown.range_of(Span(6, 11)) == (6, 10)
    assert shown.range_of(Span(0, 5)) == (0, 5)
    assert Shown("", ()).position(4) == 0


def test_what_is_copied_says_what_it_hides() -> None:
    text = "😀 du är en idiot här"
    cut = pieces(text, [marked(text, "idiot", Mark.INSULT)])
    hidden, revealed = Shown(text, cut), Shown(text, cut, frozenset({1}))
    assert hidden.copied(3, 17, MASKS) == "du är en [dolt: förolämpning] här"
    assert revealed.copied(3, 21, MASKS) == "du är en idiot här"
    assert hidden.copied(1, 3, MASKS) == "\ufffd "


@given(texts, marks)
def test_pieces_cover_the_text_without_gaps(text: str, found: list[Marked]) -> None:
    cut = pieces(text, found)
    assert "".join(piece.span.of(text) for piece in cut) == text
    assert all(piece.span.start < piece.span.end for piece in cut)


@given(texts, marks)
def test_no_veiled_character_is_ever_in_the_document(text: str, found: list[Marked]) -> None:
    shown = Shown(text, pieces(text, found))
    covered = {i for m in found if m.mark in evidence.VEILED for i in range(max(0, m.span.start), m.span.end)}
    open_text = "".join(safe(text)[i] for i in range(len(text)) if i not in covered)
    document = "".join(shown.words(i) for i in range(len(shown.cut)))
    assert document.replace(evidence.OBJECT, "") == open_text
    end = units(document)
    assert shown.copied(0, end, dict.fromkeys(Mark, "")) == open_text


@given(texts, marks)
def test_every_position_in_the_comment_has_its_place(text: str, found: list[Marked]) -> None:
    shown = Shown(text, pieces(text, found))
    places = [shown.position(i) for i in range(len(text) + 1)]
    assert places == sorted(places)
    for index, piece in enumerate(shown.cut):
        assert shown.position(piece.span.start) == shown.place(index)[0]
        assert index in shown.touched(piece.span)


def test_a_hundred_thousand_characters_with_many_marks_are_cut_quickly() -> None:
    text = "ord " * 25_000
    found = [Marked(Span(i * 20, i * 20 + 12), list(Mark)[i % 8]) for i in range(5_000)]
    begin = time.perf_counter()
    shown = Shown(text, pieces(text, found))
    counts(found, shown.cut)
    assert time.perf_counter() - begin < 1.0
