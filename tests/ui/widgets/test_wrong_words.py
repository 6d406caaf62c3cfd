"""What the app got wrong, in words."""

from __future__ import annotations

from creator_coach.journal.types import Wrong
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.wrong_words import WrongWords, exportable, kinds

ALL = Wrong(
    readings=9,
    kinds=((Kind.OPINION, Kind.COMPLAINT, 2), (Kind.OPINION, Kind.THREAT, 1)),
    threats_missed=1,
    false_alarms=3,
    perspectives_rejected=4,
    takeaways_changed=5,
    takeaways_added=6,
)


def test_a_danger_is_no_other_kind() -> None:
    assert kinds(ALL) == 2
    assert [exportable(each) for each in (Wrong(), Wrong(perspectives_rejected=1), ALL)] == [False, False, True]


def test_every_fault_is_in_the_sentence_and_in_the_table(look: Look) -> None:
    told = WrongWords().told(ALL)
    assert [row[1] for row in told.rows] == ["2", "1", "3", "4", "5", "6"]
    assert told.rows[0][0] == "Opinion, you said Complaint"
    assert all(f"{times} " in told.sentence for times in (2, 1, 3, 4, 5))


def test_nothing_wrong_has_no_table(look: Look) -> None:
    told = WrongWords().told(Wrong(readings=2))
    assert (told.rows, told.head) == ((), ())
    assert "Nothing that you have put right" in told.sentence
    assert WrongWords().sentence(Wrong()) == "Nothing has been read yet."
