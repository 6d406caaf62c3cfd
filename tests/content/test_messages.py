from __future__ import annotations

import locale
from datetime import datetime

import pytest

from creator_coach.content.messages import language_of, load


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LANG": "sv"}, "sv"),
        ({"LANG": "sv_FI.ISO-8859-1"}, "sv"),
        ({"LANG": "en_GB.UTF-8"}, "en"),
        ({"LANG": "C"}, "en"),
        ({"LANG": "de_DE.UTF-8"}, "en"),
        ({"LC_ALL": "sv_SE.UTF-8", "LANG": "en_GB.UTF-8"}, "sv"),
        ({"LC_ALL": "", "LANG": "sv_SE.UTF-8"}, "sv"),
        ({"LC_MESSAGES": "en_GB.UTF-8", "LANG": "sv_SE.UTF-8"}, "en"),
        ({"LC_ALL": "C.UTF-8", "LC_MESSAGES": "sv_SE.UTF-8"}, "en"),
    ],
)
def test_the_locale_decides(environment: dict[str, str], language: str) -> None:
    assert language_of(environment) == language


@pytest.mark.parametrize(
    ("system", "language"),
    [(("Swedish_Sweden", "1252"), "sv"), (("sv_SE", "UTF-8"), "sv"), (("en_US", "UTF-8"), "en"), ((None, None), "en")],
)
def test_without_a_word_the_system_decides(
    monkeypatch: pytest.MonkeyPatch, system: tuple[str | None, str | None], language: str
) -> None:
    monkeypatch.setattr(locale, "getlocale", lambda: system)
    assert language_of({}) == language


@pytest.mark.parametrize(
    ("language", "words"), [("sv", "Dagboken är tom än."), ("en", "Your journal is empty for now.")]
)
def test_words_are_found_by_their_place(language: str, words: str) -> None:
    assert load(language).say("journal", "empty") == words


def test_gaps_are_filled_and_page_ends_are_even() -> None:
    assert load("en").say("error", "unknown_id", id="{0}%s") == "No entry has an id that begins with {0}%s."
    assert load("en").say("help", "main") == load("en").say("help", "main").strip()


def test_a_word_that_is_not_there() -> None:
    with pytest.raises(KeyError):
        load("sv").say("journal", "nothing")


@pytest.mark.parametrize(("language", "date"), [("sv", "3 mars 2026 09.05"), ("en", "3 Mar 2026 09:05")])
def test_a_date_as_it_is_written(language: str, date: str) -> None:
    assert load(language).date(datetime(2026, 3, 3, 9, 5).astimezone()) == date
