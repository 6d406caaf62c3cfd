from __future__ import annotations

from creator_coach.intake import headings


def test_columns_are_known_in_both_languages() -> None:
    assert headings.find(["Användarnamn", "Kommentar", "Datum"]) == {"text": 1, "author": 0, "when": 2}
    assert headings.find(["Comment ID", "Comment text", "Parent comment ID"]) == {"text": 1, "id": 0, "parent": 2}


def test_a_column_is_taken_once_and_the_surest_name_wins() -> None:
    assert headings.find(["comment", "text"])["text"] == 0
    assert headings.find(["body", "Comment Text"])["text"] == 1


def test_yes_in_the_ways_it_is_written() -> None:
    assert all(map(headings.said_yes, [True, "true", "Ja", 1, "1"]))
    assert not any(map(headings.said_yes, [False, None, "", "no", 0]))
