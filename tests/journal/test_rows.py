from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given, settings

from creator_coach.journal import wording
from creator_coach.journal.rows import (
    Row,
    child_rows,
    correction_from,
    correction_row,
    entry_from,
    entry_row,
    known_from,
    wording_row,
)
from creator_coach.journal.types import Entry, EntryState, Length
from creator_coach.reading.types import PerspectiveId, QuestionId
from tests.journal.made import ALARM, MISSED, correction, entries, entry, full_entry, reading


def children(made: Entry) -> dict[str, list[Row]]:
    """The child rows as a select gives them: the entry's id and the position taken off."""
    return {table: [row[2:] for row in rows] for table, rows in child_rows(made).items()}


def spoilt(made: Entry, **columns: Any) -> Entry:
    places = {"created": 1, "state": 3, "reading": 9, "chosen_kind": 12, "decision": 13}
    row = list(entry_row(made))
    for name, value in columns.items():
        row[places[name]] = value
    return entry_from(row, children(made))


@settings(deadline=None)
@given(entries())
def test_any_entry_comes_back(made: Entry) -> None:
    back = entry_from(entry_row(made), children(made))
    assert back == made
    assert back.created.utcoffset() == made.created.utcoffset()


def test_half_a_rest_is_none() -> None:
    made = full_entry()
    [(words, since, _, copied, declined)] = children(made)["reply"]
    back = entry_from(entry_row(made), children(made) | {"reply": [(words, since, None, copied, declined)]})
    assert back.reply == replace(made.reply, rests_from=None, rests_until=None)


def test_a_reading_of_another_text_is_left_out() -> None:
    made = entry("Ny text", reading=reading())
    assert entry_from(entry_row(made), {}) == replace(made, reading=None)


def test_an_unknown_state_is_shown_rather_than_hidden() -> None:
    assert spoilt(full_entry(), state="archived").state is EntryState.KEPT


def test_unknown_ids_are_dropped() -> None:
    made = spoilt(full_entry(), chosen_kind="praise_song", decision="frame_it", reading="{}")
    assert (made.reflection.chosen_kind, made.reflection.decision, made.reading) == (None, None, None)


def test_unknown_ids_of_children_are_dropped() -> None:
    made = full_entry()
    rows = children(made)
    rows["verdict"] += [("unknown", "fits"), ("taste_clash", "maybe")]
    rows["answer"] += [("unknown", "mina ord")]
    back = entry_from(entry_row(made), rows).reflection
    assert [perspective for perspective, _ in back.verdicts] == [
        PerspectiveId.WANTS_IT_BETTER,
        PerspectiveId.WANTS_TO_HURT,
    ]
    assert [question for question, _ in back.answers] == [QuestionId.IF_THEN, QuestionId.KERNEL_MINE]


@pytest.mark.parametrize(
    ("stored", "when"),
    [("2026-11-22T12:00:00", datetime(2026, 11, 22, 12, tzinfo=UTC)), ("igår", datetime(1970, 1, 1, tzinfo=UTC))],
)
def test_a_time_is_always_aware(stored: str, when: datetime) -> None:
    assert spoilt(full_entry(), created=stored).created == when


# corrections ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("changes", [{}, MISSED, ALARM, {"entry": "a" * 32}])
def test_any_correction_comes_back(changes: dict[str, Any]) -> None:
    made, known_by = correction(**changes), wording.of("Hej", b"s")
    assert correction_from(correction_row(made)) == made
    assert known_from([*correction_row(made), *wording_row(known_by)]) == (known_by, made)


@pytest.mark.parametrize("place", [3, 4, 6])
def test_a_correction_of_another_version_is_none(place: int) -> None:
    row = [*correction_row(correction()), *wording_row(wording.of("Hej", b"s"))]
    row[place] = "praise_song"
    assert correction_from(row[:10]) is None
    assert known_from(row) is None


def test_a_length_of_another_version_is_in_the_middle() -> None:
    row = [*correction_row(correction())]
    row[8] = "endless"
    assert correction_from(row) == correction(length=Length.MIDDLE)
