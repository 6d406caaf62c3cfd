from __future__ import annotations

import re
from dataclasses import replace

import pytest

from creator_coach.content.quotes import Line, Marks, Quote
from creator_coach.content.render import SEATS, WORD_LIMIT, Labels, Parts, Seat, compose, words
from creator_coach.content.types import Chair
from creator_coach.reading.types import Grounds, Kind, PerspectiveId, Span

MARKS = Marks("“", "”", "‘", "’", " and ")
LONG = "this is what they wrote and it goes on for rather a long while before it comes to its end"


def seat(template: str, start: int = 0, quote: str = LONG, who: PerspectiveId = PerspectiveId.TASTE_CLASH) -> Seat:
    line = Line(template, (Quote(quote, Span(start, start + len(quote))),), {}, MARKS)
    return Seat(Chair(who, Grounds.FAIR, "title", line.say(), "", "", (), ()), line)


def parts(kind: Kind, **given: object) -> Parts:
    empty = Parts(
        kind, "Why.", False, "Head", ("Body.",), "", "", (), (), "", "", (), "Close?", Labels("Take:", "Leave:")
    )
    return replace(empty, **given)  # type: ignore[arg-type]


def test_the_parts_stand_in_their_order() -> None:
    text = compose(
        parts(
            Kind.COMPLAINT,
            headline="",
            body=(),
            seats=(seat("A: “{quote}”.", quote="a guess"),),
            takes=(seat("T: “{quote}”.", 500, "use").line, seat("U: “{quote}”.", 600, "this").line),
            stop="Stop.",
            leave=("L.",),
            following="Next.",
            notice="Note.",
        )
    )
    assert text == (
        "Why.\n\nA: “a guess”.\n\nTake:\n– T: “use”.\n– U: “this”. Stop.\n\nLeave:\n– L.\n\nNext.\n\nNote.\n\nClose?"
    )


def test_the_opening_follows_the_why() -> None:
    assert compose(parts(Kind.FEEDBACK, opening="Written: “x”.")).startswith("Why. Written: “x”.")


def test_why_is_quiet_only_when_a_reading_speaks() -> None:
    quiet = parts(Kind.OPINION, quiet=True)
    assert compose(quiet).startswith("Why.")
    assert compose(replace(quiet, seats=(seat("A “{quote}”."),))).startswith("A “")


def test_an_opinion_is_given_one_reading_and_its_message() -> None:
    text = compose(parts(Kind.OPINION, seats=(seat("First “{quote}”."), seat("Second “{quote}”."))))
    assert "First" in text
    assert "Second" not in text
    assert "Head. Body." in text


def test_mockery_leaves_nothing_behind_that_the_message_does_not_say() -> None:
    assert "Leave:" not in compose(parts(Kind.MOCKERY, leave=("The joke.",)))


def test_an_attack_ends_with_its_last_line_and_asks_nothing() -> None:
    hurt = seat("Hurt “{quote}”.", who=PerspectiveId.WANTS_TO_HURT)
    text = compose(parts(Kind.ATTACK, body=("Start.", "End."), seats=(hurt, seat("Guess “{quote}”.")), leave=("All.",)))
    assert text.startswith("Head. Start.\n\nGuess")
    assert text.endswith("End.")
    assert "Hurt" not in text
    assert "Close?" not in text


def test_a_label_is_a_card_and_not_a_sentence_of_the_text() -> None:
    text = compose(parts(Kind.ATTACK, body=("Start.", "End."), seats=(replace(seat("L “{quote}”."), label=True),)))
    assert text == "Head. Start.\n\nEnd."


def test_a_threat_is_the_card_and_nothing_else() -> None:
    card = parts(Kind.THREAT, body=("One.", "Two."), seats=(seat("A “{quote}”."),), leave=("L.",), notice="N.")
    assert compose(card) == "Head.\n\nOne.\n\nTwo."


def test_the_unclear_is_short() -> None:
    assert compose(parts(Kind.UNCLEAR, opening="Written.", notice="N.")) == "Written. Head. Body.\n\nN.\n\nClose?"


def test_words_that_were_quoted_are_called_back_shortly() -> None:
    same = parts(Kind.FEEDBACK, seats=(seat("First “{quote}”."), seat("Second “{quote}”.")), body=())
    assert "First" in compose(same)
    assert "Second" not in compose(same)
    long = "this is what they wrote and it goes on " * 3
    below = replace(
        same, seats=(seat("First “{quote}”.", quote=long),), takes=(seat("Take “{quote}”.", quote=long).line,)
    )
    first, take = re.findall("“(.*)”", compose(below))
    assert len(first) < len(take)


@pytest.mark.parametrize("kind", [kind for kind in Kind if kind is not Kind.THREAT])
def test_a_text_is_never_too_long(kind: Kind) -> None:
    filler = "and so they might have meant something else entirely which nobody can know from here at all"
    seats = tuple(seat(f"{n} “{{quote}}” {filler}.", n * 200) for n in range(6))
    takes = tuple(seat("Look: “{quote}”.", n * 200).line for n in range(9))
    text = compose(parts(kind, seats=seats, takes=takes, leave=("They say nothing about it.",) * 9))
    assert words(text) <= WORD_LIMIT


def test_the_text_speaks_of_as_many_readings_as_fit() -> None:
    seats = tuple(seat(f"{n} “{{quote}}”.", n * 200) for n in range(5))
    text = compose(parts(Kind.FEEDBACK, seats=seats))
    assert [n for n in range(5) if f"{n} “" in text] == [0, 1, 2]
    assert SEATS[Kind.FEEDBACK] == 3


def test_nothing_to_say_leaves_no_empty_paragraphs() -> None:
    assert "\n\n\n" not in compose(parts(Kind.FEEDBACK, why="", headline="", body=()))


def test_a_headline_that_asks_keeps_its_question_mark() -> None:
    assert compose(parts(Kind.UNCLEAR, headline="Who?")).startswith("Who? Body.")


def test_a_blow_is_explained_only_by_words_of_its_own() -> None:
    bare = seat("They cannot see your face.", who=PerspectiveId.DISINHIBITED)
    bare = replace(bare, line=replace(bare.line, quotes=()))
    told = seat("A hard day: “{quote}”.", who=PerspectiveId.DISPLACED_FRUSTRATION, quote="what a day")
    text = compose(parts(Kind.ATTACK, seats=(bare, told)))
    assert "your face" not in text
    assert "A hard day: “what a day”." in text
