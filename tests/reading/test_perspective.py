"""Possible readings: tied to words, never on what asks for no empathy."""

from __future__ import annotations

import pytest

from creator_coach.reading.perspective import ALLOWED, LONG, MOST, NEEDS_TRACE, perspectives
from creator_coach.reading.phrases import Cue, Phrases
from creator_coach.reading.sift import Clause, Sifted
from creator_coach.reading.text import groups, tokens
from creator_coach.reading.types import Grounds, Kind, Mark, Marked, PerspectiveId, Scores, Span
from tests.reading.lent import span

P = PerspectiveId


def _sifted(text: str, insults: tuple[Span, ...] = (), usable: float = 0.0, **patterns: str) -> Sifted:
    found = tokens(text)
    hits = Phrases({name: [pattern] for name, pattern in patterns.items()}).find(found)
    clauses, first = [], 0
    for part in groups(found, "clause"):
        inside: tuple[Cue, ...] = tuple(c for c in hits if first <= c.first < first + len(part))
        clauses.append(Clause(part, inside, usable, 0.0, 0.0))
        first += len(part)
    return Sifted(tuple(Marked(one, Mark.INSULT) for one in insults), (), (), tuple(clauses))


def test_a_reading_rests_on_the_clause_with_its_trace() -> None:
    text = "fin bild, men tredje gången jag frågar"
    (found,) = perspectives(text, Kind.COMPLAINT, _sifted(text, unheard="tredje gången"), {P.FEELS_UNHEARD: 0.8})
    assert [quote.of(text) for quote in found.quotes] == ["tredje gången jag frågar"]
    assert found.grounds is Grounds.GOOD


def test_without_a_trace_what_is_usable_carries_it() -> None:
    text = "lyft basen ett par dB"
    (found,) = perspectives(text, Kind.FEEDBACK, _sifted(text, usable=0.9), {P.WANTS_IT_BETTER: 0.5})
    assert found.quotes == (span(text, text),)
    assert found.grounds is Grounds.FAIR


@pytest.mark.parametrize("id_", sorted(NEEDS_TRACE - {P.ENVY_COMPARISON}))
def test_some_are_never_guessed_without_a_trace(id_: PerspectiveId) -> None:
    text = "lyft basen ett par dB"
    assert perspectives(text, Kind.FEEDBACK, _sifted(text, usable=0.9), {id_: 0.99}) == ()


def test_a_quote_leaves_the_insult_out() -> None:
    text = "lovade tre avsnitt din idiot"
    sifted = _sifted(text, (span(text, "din idiot"),), expectation="lovade")
    (found,) = perspectives(text, Kind.FEEDBACK, sifted, {P.UNMET_EXPECTATION: 0.8})
    assert [quote.of(text) for quote in found.quotes] == ["lovade tre avsnitt"]


def test_no_quote_no_reading() -> None:
    text = "idiot"
    sifted = _sifted(text, (Span(0, 5),), expectation="idiot")
    assert perspectives(text, Kind.FEEDBACK, sifted, {P.UNMET_EXPECTATION: 0.9}) == ()
    assert perspectives("", Kind.FEEDBACK, _sifted(""), {P.UNMET_EXPECTATION: 0.9}) == ()


@pytest.mark.parametrize("kind", [Kind.THREAT, Kind.UNCLEAR])
def test_threats_and_unclear_comments_get_none(kind: Kind) -> None:
    assert perspectives("hej", kind, _sifted("hej", usable=0.9), dict.fromkeys(P, 0.9)) == ()


@pytest.mark.parametrize("kind", list(ALLOWED))
def test_only_what_fits_the_kind_and_never_too_many(kind: Kind) -> None:
    text = "ett två tre"
    names = ("strain", "envy", "others", "before", "unheard", "attention", "insult", "joy")
    sifted = _sifted(text, (), 0.9, **dict.fromkeys(names, "två"))
    found = perspectives(text, kind, sifted, dict.fromkeys(map(str, P), 0.9))
    assert 1 <= len(found) <= MOST[kind]
    assert all(one.id in ALLOWED[kind] for one in found)


def test_one_that_can_be_met_comes_before_one_that_explains_the_tone() -> None:
    text = "fan vad lågt ljud"
    chances: dict[str, float] = {P.DISINHIBITED: 0.9, P.WANTS_IT_BETTER: 0.4}
    found = perspectives(text, Kind.FEEDBACK, _sifted(text, usable=0.9, swear="fan"), chances)
    assert [(one.id, one.grounds) for one in found] == [
        (P.WANTS_IT_BETTER, Grounds.FAINT),
        (P.DISINHIBITED, Grounds.FAINT),
    ]


def test_the_tone_alone_explains_no_feedback() -> None:
    text = "fan vad lågt ljud"
    assert perspectives(text, Kind.FEEDBACK, _sifted(text, swear="fan"), {P.DISINHIBITED: 0.9}) == ()


def test_below_the_line_only_the_best_is_offered_and_called_faint() -> None:
    text = "lyft basen"
    chances: dict[str, float] = {P.WANTS_IT_BETTER: 0.2, P.WANTS_A_FIX: 0.1}
    (found,) = perspectives(text, Kind.FEEDBACK, _sifted(text, usable=0.9), chances)
    assert (found.id, found.grounds) == (P.WANTS_IT_BETTER, Grounds.FAINT)


def test_of_a_long_clause_the_quote_begins_shortly_before_the_trace() -> None:
    text = "ord " * LONG + "det är tredje gången jag skriver"
    (found,) = perspectives(text, Kind.COMPLAINT, _sifted(text, unheard="tredje gången"), {P.FEELS_UNHEARD: 0.8})
    assert found.quotes[0].of(text) == "ord ord det är tredje gången jag skriver"


def test_a_sign_is_not_quoted_without_the_words_before_it() -> None:
    text = "ord " * LONG + "❤"
    (found,) = perspectives(text, Kind.KIND, _sifted(text, thanks="❤"), {P.SHARES_JOY: 0.8})
    assert found.quotes[0].start == 0


def test_a_model_may_bring_one_up() -> None:
    text = "lyft basen"
    scores = Scores((), perspectives=((P.SHOWS_EXPERTISE, 0.99),))
    found = perspectives(text, Kind.FEEDBACK, _sifted(text, usable=0.9), {P.WANTS_IT_BETTER: 0.4}, scores)
    assert found[0].id is P.SHOWS_EXPERTISE
