from __future__ import annotations

import re
from dataclasses import replace

from creator_coach.journal import own
from creator_coach.journal.types import Place
from creator_coach.reading.types import Kernel, KernelId, Kind, Mark, Marked, Span
from tests.house.source import ROOT
from tests.journal.made import entry, full_entry, reading


def test_own_words_are_the_persons_and_not_the_comments() -> None:
    made = full_entry()
    assert list(own.texts(made)) == [
        (Place.TITLE, "Om ljudet"),
        (Place.TAG, "ljud"),
        (Place.TAG, "Del 3"),
        (Place.NOTE, "Det var inte så farligt."),
        (Place.ANSWER, "Om ljudet är lågt, så mäter jag"),
        (Place.ANSWER, "Ljudet"),
        (Place.KERNEL, "Säg temat tidigare"),
        (Place.KERNEL, "Höj ljudet"),
        (Place.REPLY, "Tack, jag mäter ljudet."),
        (Place.FEELING, "ledsen"),
        (Place.FEELING, "lättad"),
        (Place.WORK, "Surdeg del 3"),
        (Place.PLATFORM, "YouTube"),
        (Place.ACCOUNT, "@kalle"),
    ]


def taken(text: str, *quotes: Span, kind: Kind = Kind.FEEDBACK, hidden: Span | None = None) -> list[str]:
    marks = (Marked(hidden, Mark.INSULT), Marked(Span(0, 3), Mark.WORK)) if hidden else ()
    read = reading(text, kind=kind, marks=marks, kernels=(Kernel(KernelId.FAULT, quotes),))
    return [words for place, words in own.texts(entry(text, reading=read)) if place is Place.TAKEAWAY]


def test_what_was_taken_counts_as_own() -> None:
    assert taken("Höj ljudet, snälla", Span(0, 10), Span(12, 18)) == ["Höj ljudet", "snälla"]


def test_what_was_left_does_not() -> None:
    made = full_entry()
    assert made.reflection.left_kernels == {0, 1}
    some = replace(made, reflection=replace(made.reflection, left_kernels=frozenset({0})))
    assert [words for place, words in own.texts(some) if place is Place.TAKEAWAY] == ["klippningen är bra"]


def test_nothing_is_taken_of_an_attack() -> None:
    assert taken("Höj ljudet", Span(0, 10), kind=Kind.ATTACK) == []


def test_a_veiled_word_is_never_taken() -> None:
    text = "Höj ljudet din klant så hörs det"
    whole = Span(0, len(text))
    assert taken(text, whole, hidden=Span(11, 20)) == ["Höj ljudet ", " så hörs det"]
    assert taken(text, Span(4, 16), hidden=Span(11, 20)) == ["ljudet "]
    assert taken(text, Span(13, 23), hidden=Span(11, 20)) == [" så"]
    assert taken(text, Span(12, 18), hidden=Span(11, 20)) == []
    assert taken(text, Span(0, 10), hidden=Span(11, 20)) == ["Höj ljudet"]


def test_feelings_are_found_by_the_words_that_the_window_has_for_them() -> None:
    made = entry(reflection=replace(full_entry().reflection, feelings=("sad", "lite låg")))
    assert [words for place, words in own.texts(made) if place is Place.FEELING] == ["sad", "ledsen", "lite låg"]
    ts = (ROOT / "translations" / "creator_coach_sv.ts").read_text(encoding="utf-8")
    context = ts.split("<name>FeelingWords</name>")[1].split("</context>")[0]
    pairs = dict(re.findall(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", context))
    assert pairs == own.FEELINGS


def test_a_line_for_each_text() -> None:
    assert own.folded(["Hej\nDU", "På"]) == "hej du\npå"
