"""An entry in words: which language says what, what is veiled, and that nothing in it can steer a program."""

from __future__ import annotations

from dataclasses import replace

import pytest

from creator_coach.coach import Coach
from creator_coach.export.records import plain, record, words
from creator_coach.export.types import Comments, Record
from creator_coach.journal.types import Entry, EntryState, Reflection
from creator_coach.reading.types import Flag, Kind, Mark, Marked, PerspectiveId, Reading, Span
from tests.journal.made import entry, full_entry, reading


def never(_text: str, _kind: Kind | None) -> Reading:
    raise AssertionError("it has been read")


def made(entry: Entry, comments: Comments = Comments.VEILED, language: str = "sv") -> Record:
    return record(entry, comments, language, never)


def line(found: Record, name: str) -> str:
    return "|".join(each.words for each in found.lines if each.name == name)


def test_everything_the_person_wrote_is_there() -> None:
    found = made(replace(full_entry(), title="Om ljudet", tags=("ljud", "del 3")))
    assert found.kind == "Klagomål"
    assert found.when.startswith("22 nov 2026 ")
    assert {each.name: each.words for each in found.lines if each.name != "answer"} == {
        "title": "Om ljudet",
        "tags": "ljud, del 3",
        "stance": "Lös det",
        "platform": "YouTube",
        "work": "Surdeg del 3",
        "account": "@kalle",
        "link": "https://example.org/v?x=1",
        "before": "7",
        "after": "4",
        "fits": "Någon som vill att det ska bli bra",
        "does_not_fit": "Ord som är till för att såra",
        "take": "Säg temat tidigare\nHöj ljudet",
        "decision": "använda det",
        "feelings": "ledsen, lättad",
        "note": "Det var inte så farligt.",
        "reply": "Tack, jag mäter ljudet.",
    }
    assert [(each.label, each.words) for each in found.lines if each.name == "answer"] == [
        ("Om … så ska jag …", "Om ljudet är lågt, så mäter jag"),
        ("Vad vill du ta med dig, med egna ord?", "Ljudet"),
    ]


def test_the_person_s_language_for_what_we_say_and_the_comment_s_for_the_reading() -> None:
    found = made(full_entry(), language="en")
    assert found.kind == "Complaint"
    assert line(found, "decision") == "use it"
    assert found.language == "sv"
    assert found.reading is not None
    assert "Ta med dig:" in found.reading


def test_a_reading_of_another_language_is_said_in_the_person_s() -> None:
    danish = replace(entry("Hvad er det her"), reading=reading("Hvad er det her", language="da", marks=()))
    for language, words_of in (("sv", "stämmer"), ("en", "rings true")):
        found = made(danish, language=language)
        assert found.language == language
        assert words_of in str(found.reading)


@pytest.mark.parametrize(
    ("comments", "shown"),
    [
        (Comments.OPEN, "Ljudet är för lågt i början, din klant. Men klippningen är bra."),
        (Comments.VEILED, "Ljudet är för lågt i början, [dolt: förolämpning]. Men klippningen är bra."),
        (Comments.NONE, None),
    ],
)
def test_how_the_comment_is_shown(comments: Comments, shown: str | None) -> None:
    found = made(full_entry(), comments)
    assert found.comment == shown
    assert (found.reading is None) == (shown is None)


def test_a_joke_that_insults_nobody_is_not_quoted_from_under_the_veil() -> None:
    text = "Clownernas kung har talat"
    marks = (Marked(Span(0, 10), Mark.INSULT),)
    joke = reading(
        text,
        kind=Kind.MOCKERY,
        flags=frozenset(),
        marks=marks,
        kernels=(),
        leave=(),
        perspectives=tuple(replace(each, quotes=(Span(0, 25),)) for each in reading().perspectives),
    )
    assert Flag.INSULTS not in joke.flags
    for comments, there in ((Comments.OPEN, True), (Comments.VEILED, False)):
        found = made(replace(entry(text), reading=joke), comments)
        assert ("Clownernas" in str(found.reading)) is there


def test_a_comment_that_nobody_read_is_read_so_that_it_can_be_veiled() -> None:
    coach = Coach()
    bare = entry("Du är en idiot. Höj ljudet!")
    found = record(bare, Comments.VEILED, "sv", lambda text, kind: coach.read(text, kind=kind))
    assert found.comment is not None
    assert "idiot" not in found.comment
    chosen = replace(bare, reflection=Reflection(chosen_kind=Kind.OPINION))
    assert record(chosen, Comments.NONE, "sv", lambda text, kind: coach.read(text, kind=kind)).kind == "Åsikt"


@pytest.mark.parametrize(("state", "said"), [(EntryState.DRAFT, "utkast"), (EntryState.OPEN, "inte avslutad")])
def test_what_is_not_put_away_says_so(state: EntryState, said: str) -> None:
    assert line(made(replace(full_entry(), state=state)), "state") == said
    assert line(made(full_entry()), "state") == ""


def test_every_perspective_has_a_title_and_every_mark_a_mask() -> None:
    for language in ("sv", "en"):
        for each in PerspectiveId:
            said = replace(Reflection(), verdicts=((each, full_entry().reflection.verdicts[0][1]),))
            assert line(made(replace(full_entry(), reflection=said), language=language), "fits")
        assert all(words(language).say("mask", mark) for mark in (Mark.INSULT, Mark.THREAT, Mark.PRIVATE))


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a\r\nb\rc\u2028d\x85e", "a\nb\nc\nd\ne"),
        ("\x1b[31m\x00\u202e\ud83d", "\ufffd[31m\ufffd\ufffd\ufffd"),
        ("å\té 😀", "å\té 😀"),
    ],
)
def test_what_could_steer_a_program_is_gone(text: str, shown: str) -> None:
    assert plain(text) == shown
