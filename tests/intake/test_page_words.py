from __future__ import annotations

import pytest

from creator_coach.intake import page_words


@pytest.mark.parametrize(
    "line", ["2 days ago", "för 3 veckor sedan (redigerad)", "1 year ago (edited)", "för en timme sedan"]
)
def test_long_ages(line: str) -> None:
    assert page_words.LONG_AGE.fullmatch(line)


@pytest.mark.parametrize("line", ["2w", "3 v", "2d ago", "3 d sedan", "1-24", "2024-1-24", "5 tim"])
def test_short_ages(line: str) -> None:
    assert page_words.SHORT_AGE.fullmatch(line)


@pytest.mark.parametrize(
    "line", ["12", "1.2K", "1,2 tn", "Reply", "Svara", "View 3 replies", "Visa alla 4 svar", "Dölj svar", "", "·",
             "See translation", "anna.ek's profile picture", "14 likes", "View replies (3)"],
)  # fmt: skip
def test_buttons_and_counts(line: str) -> None:
    assert page_words.is_control(line)
    assert page_words.is_furniture(line)


@pytest.mark.parametrize("line", ["Ljudet är för lågt", "12 is too many", "Reply to me", "likes it", "Svara mig då"])
def test_words_are_none(line: str) -> None:
    assert not page_words.is_furniture(line)


def test_the_page_around_and_the_creators_mark() -> None:
    assert all(map(page_words.is_furniture, ["203 Comments", "Sort by", "2 kommentarer", "Add a comment…"]))
    assert all(map(page_words.marks_creator, ["Creator", "· Skapare", "Author"]))
    assert not page_words.marks_creator("Creator of this is great")
