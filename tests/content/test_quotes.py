from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.content.quotes import HIDDEN, Line, Marks, Quote, clean, fill, quotes, shorten
from creator_coach.reading.types import Comment, Grounds, Kind, Mark, Marked, Reading, Span, Why
from tests.content.readings import reading, span

SV = Marks("”", "”", "’", "’", " och ")
EN = Marks("“", "”", "‘", "’", " and ")


def shown(text: str, words: str, hidden: str = "", mark: Mark = Mark.INSULT) -> list[str]:
    """What is shown of `words` in `text` when `hidden` is under a veil."""
    made = reading(text, Kind.FEEDBACK, marks={hidden: mark} if hidden else {})
    return [quote.text for quote in quotes(made, [span(text, words)], EN)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("the sound is low", "the sound is low"),
        ("  the sound\n\tis   low. ", "the sound is low"),
        (", and the sound!!", "and the sound"),
        ("really??", "really?"),
        ("really?!", "really?"),
        ("what!?", "what"),
        ("so good 😭", "so good 😭"),
        ("❤️🔥", "❤️🔥"),
        ("wait...", "wait"),
        ('says "lite" salt', "says ‘lite’ salt"),
        ('"all of it"', "all of it"),
        ('"all of it', "all of it"),
        ('all of it"', "all of it"),
        ("’tis mine, don’t", "’tis mine, don’t"),
        ("a {quote} and {0}", "a {quote} and {0}"),
    ],
)
def test_a_quote_is_squeezed_and_trimmed(text: str, expected: str) -> None:
    assert shown(text, text) == [expected]


@pytest.mark.parametrize("text", ["", "   ", "?", "...", "!!", "-"])
def test_what_says_nothing_is_no_quote(text: str) -> None:
    assert quotes(reading(text, Kind.UNCLEAR), [Span(0, len(text))], EN) == ()


@pytest.mark.parametrize("mark", sorted(HIDDEN))
def test_a_quote_is_cut_around_what_is_hidden(mark: Mark) -> None:
    text = "your knees cave in, you clown, on every single rep"
    assert shown(text, text, "clown", mark) == ["your knees cave in"]


def test_the_longer_side_of_the_cut_is_kept() -> None:
    text = "hey clown your knees cave in on every rep"
    assert shown(text, text, "clown") == ["knees cave in on every rep"]


@pytest.mark.parametrize("text", ["you are such a clown", "clown", "Din jävla clown", "a clown?", "ok clown"])
def test_a_stump_is_not_a_quote(text: str) -> None:
    assert shown(text, text, "clown") == []


def test_a_quote_wholly_under_the_veil_is_dropped() -> None:
    assert shown("such a waste of space", "waste", "a waste of space") == []


def test_the_span_of_a_quote_covers_just_its_words() -> None:
    text = 'Well, "the sound is low!" she said'
    [quote] = quotes(reading(text, Kind.FEEDBACK), [span(text, '"the sound is low!"')], SV)
    assert quote.span.of(text) == "the sound is low!"


def test_a_span_past_the_end_is_cut_at_the_end() -> None:
    assert quotes(reading("low sound", Kind.FEEDBACK), [Span(4, 99)], EN)[0].text == "sound"


def test_control_characters_and_turns_of_direction_are_left_out() -> None:
    assert clean("a\x00b\u202egnp\u2069 \ud800c\x1b[2J", EN) == "abgnp c[2J"


def test_a_family_of_emoji_stays_together() -> None:
    assert clean("👩‍👧", EN) == "👩‍👧"


@pytest.mark.parametrize(
    ("text", "limit", "expected"),
    [
        ("short", 10, "short"),
        ("one two three four", 12, "one two …"),
        ("one two, three four", 12, "one two …"),
        ("abcdefghijklmnop", 10, "abcdefgh …"),
        ("Thumbnailen lovar ’hela resan för 500 kr’ men", 40, "Thumbnailen lovar …"),
        ("’hela resan för 500 kr och boendet’ är inte", 30, "’hela resan för 500 kr och …"),
    ],
)
def test_a_long_quote_ends_between_two_words(text: str, limit: int, expected: str) -> None:
    assert shorten(text, limit) == expected
    assert len(shorten(text, limit)) <= limit


def test_an_endless_word_is_not_cut_inside_a_letter() -> None:
    assert shorten("a" * 7 + "e\u0301" * 9, 10) == "aaaaaaa …"


def test_braces_in_the_comment_are_only_words() -> None:
    assert fill("They wrote “{quote}”.", {"quote": "{quote} {0} {topic}"}, EN) == "They wrote “{quote} {0} {topic}”."


def test_no_full_stop_after_a_question() -> None:
    assert fill("Ask: “{quote}”. Then wait.", {"quote": "when?"}, EN) == "Ask: “when?” Then wait."


def test_an_unknown_gap_is_an_error() -> None:
    with pytest.raises(KeyError):
        fill("{nothing}", {}, EN)


def test_a_line_joins_the_quotes_that_it_shows() -> None:
    text = "always late and everyone knows and never sorry"
    made = reading(text, Kind.FEEDBACK)
    found = quotes(made, [span(text, w) for w in ("always", "everyone", "never")], SV)
    assert Line("”{quote}” är känsla.", found, {}, SV, shown=2).say() == "”always” och ”everyone” är känsla."
    one = Line("”{quote}” är känsla.", found, {}, SV)
    assert one.say() == "”always” är känsla."
    assert one.rests_on([span(text, "always late")])
    assert not one.rests_on([span(text, "everyone")])


offsets = st.tuples(st.integers(0, 60), st.integers(0, 60)).map(lambda pair: Span(min(pair), max(pair)))


@given(
    st.text(max_size=60),
    st.lists(offsets, max_size=4),
    st.lists(st.tuples(offsets, st.sampled_from(sorted(Mark))), max_size=4),
)
def test_a_quote_is_in_the_comment_and_never_under_the_veil(
    text: str, spans: list[Span], marks: list[tuple[Span, Mark]]
) -> None:
    marked = tuple(Marked(where, mark) for where, mark in marks)
    made = Reading(Comment(text), "en", Kind.FEEDBACK, Grounds.FAINT, Why.USABLE, marks=marked)
    for quote in quotes(made, spans, EN):
        assert quote.text == clean(quote.span.of(text), EN)
        assert quote.text
        assert any(where.covers(quote.span) for where in spans)
        assert not any(quote.span.overlaps(m.span) for m in marked if m.mark in HIDDEN and m.span.start < m.span.end)


def test_a_restated_sentence_is_said_whole_or_not_at_all() -> None:
    text = "turn the music down at the start and the drums too"
    line = Line("Asked: “{quote}”.", (Quote(text, Span(0, len(text))),), {}, EN, restated="Turn it down at the start.")
    assert line.say() == line.say(45) == "Turn it down at the start."
    assert line.say(30) == "Asked: “turn the music down …”."
