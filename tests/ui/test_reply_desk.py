from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication

from creator_coach.journal.replies import Reply
from creator_coach.journal.types import DiskFull
from creator_coach.ui.reply_desk import ReplyDesk
from tests.ui.fakes import FakeCoach


@pytest.fixture
def desk(qapp: QApplication, coach: FakeCoach) -> ReplyDesk:
    made = ReplyDesk(lambda: coach)
    made.set_text("The sound jumps")
    return made


def kept(coach: FakeCoach) -> list[Reply]:
    return [entry.reply for entry in coach.store.kept.values()]


def test_words_are_saved_when_the_hands_rest_and_choices_at_once(desk: ReplyDesk, coach: FakeCoach) -> None:
    desk.answer(Reply("Th"))
    assert kept(coach) == [Reply()]
    desk.flush()
    assert kept(coach) == [Reply("Th")]
    desk.answer(Reply("Th", copied=True))
    assert kept(coach) == [Reply("Th", copied=True)]


def test_the_same_again_or_no_comment_saves_nothing(desk: ReplyDesk, coach: FakeCoach) -> None:
    saves = coach.store.saves
    desk.answer(Reply())
    desk.flush()
    assert coach.store.saves == saves
    desk.begin()
    desk.answer(Reply("Hi"))
    assert desk.entry is None


def test_what_cannot_be_saved_stays_on_the_desk(desk: ReplyDesk, coach: FakeCoach) -> None:
    coach.store.failing = DiskFull()
    desk.answer(Reply("Thanks", declined=True))
    assert desk.entry is not None
    assert desk.entry.reply == Reply("Thanks", declined=True)
    coach.store.failing = None
    assert desk.flush()
    assert kept(coach) == [Reply("Thanks", declined=True)]


def test_a_reply_goes_with_its_comment(desk: ReplyDesk) -> None:
    desk.answer(Reply("Thanks"))
    entry = desk.entry
    assert entry is not None
    desk.begin()
    desk.open(replace(entry))
    assert desk.entry is not None
    assert desk.entry.reply.words == "Thanks"
