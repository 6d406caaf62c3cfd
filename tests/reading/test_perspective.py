"""Possible readings: tied to words, never on what asks for no empathy."""

from __future__ import annotations

import pytest

from creator_coach.reading.perspective import ALLOWED, LONG, MOST, NEEDS_TRACE, hears, perspectives
from creator_coach.reading.phrases import Cue, Phrases
from creator_coach.reading.sift import Clause, Sifted
from creator_coach.reading.text import groups, tokens
from creator_coach.reading.types import Grounds, Kind, Mark, Marked, PerspectiveId, ScoredPart, Scores, Span
from tests.reading.lent import span

P = PerspectiveId


def _sifted(text: str, insults: tuple[Span, ...] = (), usable: float = 0.0, **patterns: str) -> Sifted:
    found = tokens(text)
    hits = Phrases({name.replace("__", "."): [pattern] for name, pattern in patterns.items()}).find(found)
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


def _heard(text: str, id_: P, **loud: float) -> Scores:
    """A model that hears a perspective in some words as much as said, and a little against it in all others."""
    parts = tuple(
        ScoredPart(token.span, (), ((id_, loud.get(token.word, -0.1)),)) for token in tokens(text) if token.word != ","
    )
    return Scores(((Kind.OPINION, 1.0),), perspectives=((id_, 0.9),), parts=parts)


def test_of_several_places_the_one_comes_first_in_which_a_model_hears_it_most() -> None:
    text = "smaken är olika, men stråkarna blir för svulstiga här"
    sifted = _sifted(text, taste="smaken")
    weighed: dict[str, float] = {P.TASTE_CLASH: 0.9}

    def first(scores: Scores | None) -> str:
        (found,) = perspectives(text, Kind.OPINION, sifted, weighed, scores)
        return found.quotes[0].of(text)

    assert first(None) == "smaken är olika"
    assert first(_heard(text, P.TASTE_CLASH, stråkarna=0.9)) == "stråkarna blir för svulstiga här"
    assert first(_heard(text, P.TASTE_CLASH)) == "smaken är olika"


def test_what_needs_a_trace_rests_on_it_whatever_a_model_hears() -> None:
    text = "tredje gången jag frågar, stråkarna blir för svulstiga här"
    sifted = _sifted(text, unheard="tredje gången")
    scores = _heard(text, P.FEELS_UNHEARD, stråkarna=0.9)
    (found,) = perspectives(text, Kind.COMPLAINT, sifted, {P.FEELS_UNHEARD: 0.9}, scores)
    assert [quote.of(text) for quote in found.quotes] == ["tredje gången jag frågar"]


def test_how_much_is_heard_grows_with_the_words_but_slower_than_their_number() -> None:
    text = "ett två tre fyra"
    heard = hears(_heard(text, P.TASTE_CLASH, ett=0.2, två=0.2, tre=0.2, fyra=0.2))
    assert heard(P.TASTE_CLASH, Span(0, 3)) == pytest.approx(0.2)
    assert heard(P.TASTE_CLASH, Span(0, len(text))) == pytest.approx(0.4)
    assert heard(P.MISSES_BEFORE, Span(0, 3)) == 0.0
    assert hears(None)(P.TASTE_CLASH, Span(0, 3)) == 0.0


def test_a_hard_day_of_their_own_carries_that_reading_and_no_other() -> None:
    text = "du är vidrig, vilken skitdag man haft"
    insults = (span(text, "du är vidrig"),)
    sifted = _sifted(text, insults, see__strain="skitdag man haft", insult="vidrig")
    weighed: dict[str, float] = {P.DISINHIBITED: 0.9, P.WANTS_TO_HURT: 0.95, P.DISPLACED_FRUSTRATION: 0.01}
    found = {one.id: one for one in perspectives(text, Kind.ATTACK, sifted, weighed)}
    assert [quote.of(text) for quote in found[P.DISPLACED_FRUSTRATION].quotes] == ["vilken skitdag man haft"]
    others = [
        quote.of(text) for id_, one in found.items() if id_ is not P.DISPLACED_FRUSTRATION for quote in one.quotes
    ]
    assert not any("skitdag" in quote for quote in others)


def test_words_that_say_nothing_of_the_matter_are_quoted_last() -> None:
    text = "smaken är olika, stråkarna blir för svulstiga för mig"
    sifted = _sifted(text, see__generic="smaken är olika", taste="smaken|svulstiga")
    (found,) = perspectives(text, Kind.OPINION, sifted, {P.TASTE_CLASH: 0.9})
    assert found.quotes[0].of(text) == "stråkarna blir för svulstiga för mig"
