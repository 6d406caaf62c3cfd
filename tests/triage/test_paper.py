"""The page of a sorted batch: what is on it, and that nothing cruel is."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from creator_coach.reading.types import Kind
from creator_coach.triage import paper
from creator_coach.triage.types import Group, Merged, PileOn, Sorted, Table, Verdict
from tests.triage.sorting import MIXED, coached, read


def usable(number: int, *take: str) -> Sorted:
    return Sorted(number, number + 10, number + 10, Verdict(Group.TAKE, Kind.FEEDBACK, "en", take=take))


def words(page: str) -> str:
    return re.sub(r"<[^>]+>", " ", page.split("<body>")[1])


TITLES = {"sv": "Många kommentarer, sorterade", "en": "Many comments, sorted"}


@pytest.mark.parametrize(("language", "title"), list(TITLES.items()))
def test_it_says_what_there_is_and_nothing_as_it_was_written(tmp_path: Path, language: str, title: str) -> None:
    with coached(tmp_path) as coach:
        batch = read(coach, *MIXED)
        page = coach.many.report(batch, language).page()
        danger = [each.line for each in coach.many.listed(batch, Group.DANGER)]
    assert f"<h1>{title}</h1>" in page
    assert f": {danger[0]}<" in page
    assert "<script" not in page
    whole = words(page)
    assert [text for text in MIXED if text in whole] == []
    assert "{" not in whole


def test_numbers_points_and_rows_are_named_and_what_is_too_much_is_counted() -> None:
    points = tuple(Merged(str(n), "", f"word{n}", (1, 2)) for n in range(paper.POINTS + 2))
    table = Table({Group.TAKE: 2, Group.ATTACK: 40}, 3, points, PileOn(40, 39, 0))
    found = [usable(1, "Turn the music down."), usable(2, *["Check the link."] * (paper.SENTENCES + 4))]
    said = words(paper.page(table, found, "en"))
    assert "A lot of hurt came at once: 40 comments." in said
    assert "2 mention: word0 (rows 11, 12)" in said
    assert "… and 2 more" in said
    assert "… and 5 more. A table file (CSV) has them all." in said
    assert "Turn the music down. (row 11)" in said
    assert "Let go: 3" in said
    assert f"word{paper.POINTS}" not in said


def test_marks_of_the_page_in_a_sentence_and_cruel_words_are_not_let_through() -> None:
    table = Table({Group.TAKE: 3}, 0, (), None)
    found = [
        usable(1, "Make <b>it</b> louder & clearer."),
        usable(2, "You are a fucking idiot."),
        Sorted(3, 13, 13, None),
        Sorted(4, 14, 14, Verdict(Group.DANGER, Kind.THREAT, "en")),
    ]
    page = paper.page(table, found, "en")
    assert "Make &lt;b&gt;it&lt;/b&gt; louder &amp; clearer. (row 11)" in page
    assert "idiot" not in page
    assert "Rows in the file: 14" in page


def test_a_long_list_of_rows_is_cut() -> None:
    found = [Sorted(n, n, n, Verdict(Group.WORRY, Kind.OPINION, "en")) for n in range(1, 20)]
    page = paper.page(Table({Group.WORRY: 19}, 0, (), None), found, "en")
    assert "11, 12 …" in page
