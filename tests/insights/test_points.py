from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.coach import Coach
from creator_coach.insights.points import gathered
from creator_coach.insights.types import Mention, Seen
from tests.insights.made import DAY, one, seen, sv
from tests.insights.merging import merged, tally

#: Of what is put together so much is rightly so, and of what belongs together so much is found.
PRECISION, FOUND = 0.9, 0.8


def found(*entries: Seen) -> list[tuple[str, str, tuple[str, ...]]]:
    return [(point.key, point.word, point.entries) for point in gathered(entries)]


def test_what_comes_up_once_is_no_point() -> None:
    assert found(one("a", 0, sv("skörden")), one("b", 1, sv("zebran"))) == []


def test_inflections_and_compounds_are_one_point() -> None:
    entries = [one("a", 0, sv("skörden")), one("b", 1, sv("skörd")), one("c", 2, sv("skördedagen", "skörden"))]
    assert found(*entries) == [("word:skörd", "skörden", ("a", "b", "c"))]


def test_a_topic_goes_before_a_word() -> None:
    point = Mention(("sound",), ("zebran",), "sv")
    assert found(one("a", 0, point), one("b", 0, point)) == [("topic:sound", "", ("a", "b"))]


def test_an_entry_counts_once_however_often_it_says_it() -> None:
    assert found(one("a", 0, sv("skörden"), sv("skördar"))) == []


def test_a_part_that_nobody_wrote_by_itself_is_called_by_its_stem() -> None:
    assert found(one("a", 0, sv("skördedagen")), one("b", 0, sv("skördefesten"), sv("skörden"))) == [
        ("word:skörd", "skörden", ("a", "b"))
    ]


def test_a_mark_is_the_last_one_and_what_came_later_is_counted() -> None:
    first, last = DAY, DAY + timedelta(days=2)
    marks = [((("word:skörd", day),) if day else ()) for day in (first, last, None)]
    entries = [one(str(n), n * 2, sv("skörden"), settled=mark) for n, mark in enumerate(marks)]
    [point] = gathered(entries)
    assert (point.settled, point.since) == (date(2026, 11, 24), 1)


def test_no_more_than_eight_points() -> None:
    words = ["apa", "björn", "citron", "dadel", "ekorre", "fjäder", "gurka", "humla", "igelkott", "jordgubb"]
    assert len(found(*(one(str(n), n, *(sv(word) for word in words)) for n in range(2)))) == 8


@settings(deadline=None)
@given(st.lists(seen, max_size=25, unique_by=lambda each: each.entry))
def test_points_add_up_whatever_the_entries(entries: list[Seen]) -> None:
    points = gathered(entries)
    sizes = [len(point.entries) for point in points]
    assert sizes == sorted(sizes, reverse=True)
    assert all(size >= 2 for size in sizes)
    assert all(len(set(point.entries)) == len(point.entries) for point in points)
    assert len({point.key for point in points}) == len(points)
    mentions = sum(len(each.mentions) for each in entries)
    assert sum(sizes) <= mentions


@pytest.mark.parametrize("language", ["sv", "en"])
def test_how_well_comments_are_put_together(language: str) -> None:
    together, right, should, wrong = tally(language)
    assert right >= PRECISION * together, wrong
    assert right >= FOUND * should, wrong


def test_sound_in_swedish_is_one_thing() -> None:
    said = ("Ljudet är för lågt.", "Kan du höja ljudnivån?", "Bakgrundsljudet stör.", "Ljuden skär sig.")
    assert merged(Coach(), "sv", *said)
