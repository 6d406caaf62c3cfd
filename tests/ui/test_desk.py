"""The desk: what is typed is kept, whatever happens."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Decision, DiskFull, Entry, EntryState, Reflection
from creator_coach.reading.types import Kind, QuestionId, Reading
from creator_coach.ui.background import Background
from creator_coach.ui.desk import Desk
from tests.ui.fakes import FakeCoach


class HeldCoach(FakeCoach):
    """Reads when it may."""

    def __init__(self) -> None:
        super().__init__()
        self.may_read = Event()

    def read(self, text: str, *, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> Reading:
        assert self.may_read.wait(20)
        return super().read(text, language=language, kind=kind, safe=safe)


@pytest.fixture
def desk(coach: FakeCoach, qtbot: QtBot) -> Desk:
    return Desk(lambda: coach)


def here(desk: Desk) -> Entry:
    assert desk.entry is not None
    return desk.entry


def kept(coach: FakeCoach) -> Entry:
    (only,) = coach.store.kept.values()
    return only


def test_the_first_character_is_kept_at_once(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("H")
    assert kept(coach).text == "H"
    assert kept(coach).state is EntryState.DRAFT


def test_blank_is_no_comment(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text(" \n ")
    desk.read()
    assert coach.store.kept == {}
    assert desk.entry is None


def test_typing_is_kept_when_the_hands_rest(desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
    desk.set_text("H")
    desk.set_text("He")
    assert kept(coach).text == "H"
    qtbot.waitUntil(lambda: kept(coach).text == "He", timeout=1000)


def test_a_paste_is_kept_at_once(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("H")
    desk.set_text("Hello there")
    assert kept(coach).text == "Hello there"


def test_what_was_said_before_the_text_is_kept_with_it(desk: Desk, coach: FakeCoach) -> None:
    desk.set_context(Context(work="Part 3"))
    desk.set_before(7)
    desk.set_text("Hello")
    assert kept(coach).context.work == "Part 3"
    assert kept(coach).reflection.before == 7


def test_what_is_said_after_the_text_is_kept_too(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("Hello")
    desk.set_context(Context(work="Part 3"))
    desk.set_before(4)
    assert kept(coach).context.work == "Part 3"
    assert kept(coach).reflection.before == 4


def test_a_draft_that_is_emptied_goes(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("Hello")
    desk.set_text("")
    assert coach.store.kept == {}
    assert desk.entry is None


def test_reading_opens_the_entry(desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
    desk.set_text("You idiot")
    with qtbot.waitSignal(desk.entry_read) as told:
        desk.read()
    assert told.args == [desk.entry]
    assert kept(coach).state is EntryState.OPEN
    assert kept(coach).kind is Kind.ATTACK


def test_a_correction_wins_and_is_kept(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("You idiot")
    desk.read()
    desk.reflect(replace(here(desk).reflection, left_kernels=frozenset({0})))
    desk.correct(Kind.FEEDBACK)
    assert kept(coach).kind is Kind.FEEDBACK
    assert kept(coach).reflection.chosen_kind is Kind.FEEDBACK
    assert kept(coach).reflection.left_kernels == frozenset()
    assert [(word.said, word.kind) for word in coach.store.words] == [(Kind.ATTACK, Kind.FEEDBACK)]


def test_no_threat_is_kept_as_what_remains(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("I will hurt you")
    desk.read()
    assert kept(coach).kind is Kind.THREAT
    desk.correct(safe=True)
    assert kept(coach).reflection.chosen_kind is Kind.ATTACK
    assert [word.safe for word in coach.store.words] == [True]


def test_a_language_may_be_chosen_before_and_after(desk: Desk, coach: FakeCoach) -> None:
    desk.set_language("sv")
    desk.set_text("Hello")
    desk.read()
    assert here(desk).reading.comment.language == "sv"  # type: ignore[union-attr]
    desk.correct(Kind.OPINION)
    desk.set_language("en")
    assert here(desk).reading.comment.language == "en"  # type: ignore[union-attr]
    assert here(desk).kind is Kind.OPINION


def test_words_rest_and_choices_do_not(desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
    desk.set_text("Hello")
    desk.read()
    desk.reflect(replace(here(desk).reflection, answers=((QuestionId.SITUATION, "So"),)))
    assert kept(coach).reflection.answers == ()
    desk.reflect(replace(here(desk).reflection, decision=Decision.USE))
    assert kept(coach).reflection.answers != ()
    saves = coach.store.saves
    desk.reflect(here(desk).reflection)
    assert coach.store.saves == saves


def test_another_text_is_another_comment(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("You idiot")
    desk.set_before(5)
    desk.read()
    desk.set_text("Something quite different")
    assert kept(coach).reading is None
    assert kept(coach).state is EntryState.DRAFT
    assert kept(coach).reflection == Reflection(before=5)


def test_putting_away_keeps_the_decision(desk: Desk, coach: FakeCoach) -> None:
    assert desk.put_away()
    desk.set_text("You idiot")
    desk.read()
    assert desk.put_away(Decision.LET_GO)
    assert kept(coach).state is EntryState.KEPT
    assert kept(coach).reflection.decision is Decision.LET_GO


def test_what_was_put_away_can_be_taken_back(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("You idiot")
    desk.read()
    before = here(desk)
    desk.put_away(Decision.LET_GO)
    desk.restore(before)
    assert kept(coach).state is EntryState.OPEN
    assert kept(coach).reflection.decision is None


def test_a_kept_entry_that_is_read_anew_stays_kept(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("Hello")
    desk.read()
    desk.put_away()
    desk.correct(Kind.OPINION)
    assert kept(coach).state is EntryState.KEPT


def test_opening_brings_everything_back(desk: Desk, coach: FakeCoach) -> None:
    desk.set_language("sv")
    desk.set_text("Hello")
    desk.read()
    entry = kept(coach)
    desk.begin()
    assert desk.entry is None
    desk.open(entry)
    desk.correct(Kind.OPINION)
    assert here(desk).reading.comment.language == "sv"  # type: ignore[union-attr]


def test_with_nothing_on_it_the_desk_does_nothing(desk: Desk, coach: FakeCoach) -> None:
    desk.correct(Kind.OPINION)
    desk.correct(safe=True)
    desk.reflect(Reflection(before=1))
    desk.set_language("sv")
    desk.set_language("sv")
    desk.set_text("")
    assert desk.flush()
    assert coach.store.kept == {}


class TestAFullDisk:
    def test_the_first_words_stay_on_the_desk(self, desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
        coach.store.failing = DiskFull()
        with qtbot.waitSignal(desk.failed) as told:
            desk.set_text("Hello")
        assert told.args == ["DiskFull"]
        assert here(desk).text == "Hello"
        coach.store.failing = None
        with qtbot.waitSignal(desk.saved):
            assert desk.flush()
        assert kept(coach).text == "Hello"

    def test_later_words_stay_too(self, desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
        desk.set_text("Hello")
        coach.store.failing = DiskFull()
        with qtbot.waitSignal(desk.failed):
            desk.set_text("Hello, all of you")
        assert not desk.flush()
        coach.store.failing = None
        assert desk.flush()
        assert kept(coach).text == "Hello, all of you"

    def test_the_reading_is_shown_all_the_same(self, desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
        desk.set_text("Hello")
        coach.store.failing = DiskFull()
        with qtbot.waitSignals([desk.failed, desk.entry_read]):
            desk.read()
        assert not desk.put_away()

    def test_a_draft_that_could_not_be_deleted_is_told(self, desk: Desk, coach: FakeCoach, qtbot: QtBot) -> None:
        desk.set_text("Hello")
        coach.store.failing = DiskFull()
        with qtbot.waitSignal(desk.failed):
            desk.set_text("")


class TestReadingAway:
    """The desk with a reading that is not done until the test says so."""

    @pytest.fixture
    def held(self, coach: FakeCoach) -> HeldCoach:
        return HeldCoach()

    @pytest.fixture
    def desk(self, held: HeldCoach, qtbot: QtBot) -> Iterator[Desk]:
        runner = Background()
        yield Desk(lambda: held, runner)
        held.may_read.set()
        runner.close()

    def test_it_says_when_it_begins_and_ends(self, desk: Desk, held: HeldCoach, qtbot: QtBot) -> None:
        told: list[object] = []
        desk.busy.connect(told.append)
        desk.entry_read.connect(lambda entry: told.append(entry.kind))
        desk.set_text("You idiot")
        desk.read()
        assert told == [True]
        assert here(desk).reading is None
        held.may_read.set()
        qtbot.waitUntil(lambda: len(told) == 3)
        assert told == [True, False, Kind.ATTACK]
        assert kept(held).kind is Kind.ATTACK

    def test_what_is_written_meanwhile_stays(self, desk: Desk, held: HeldCoach, qtbot: QtBot) -> None:
        desk.set_text("You idiot")
        desk.read()
        desk.set_context(Context(work="Part 3"))
        desk.set_before(7)
        held.may_read.set()
        qtbot.waitUntil(lambda: here(desk).reading is not None)
        assert (here(desk).context.work, here(desk).reflection.before) == ("Part 3", 7)

    @pytest.mark.parametrize(
        "leave",
        [
            lambda desk: desk.set_text("Something else"),
            lambda desk: desk.set_text(""),
            lambda desk: desk.begin(),
            lambda desk: desk.let_go(),
        ],
        ids=["another text", "no text", "another comment", "the window goes"],
    )
    def test_a_reading_that_nobody_waits_for_is_dropped(
        self, desk: Desk, held: HeldCoach, qtbot: QtBot, leave: Callable[[Desk], None]
    ) -> None:
        told: list[bool] = []
        desk.busy.connect(told.append)
        desk.set_text("You idiot")
        desk.read()
        with qtbot.assertNotEmitted(desk.entry_read):
            leave(desk)
            assert told == [True, False]
            held.may_read.set()
            desk._runner.close()
            QCoreApplication.processEvents()
        assert all(entry.reading is None for entry in held.store.kept.values())

    def test_another_text_can_be_read_at_once(self, desk: Desk, held: HeldCoach, qtbot: QtBot) -> None:
        desk.set_text("You idiot")
        desk.read()
        desk.set_text("So lovely")
        desk.read()
        held.may_read.set()
        qtbot.waitUntil(lambda: here(desk).reading is not None)
        assert here(desk).kind is Kind.KIND

    def test_another_language_meanwhile_is_the_one_that_counts(self, desk: Desk, held: HeldCoach, qtbot: QtBot) -> None:
        desk.set_text("Hello")
        desk.read()
        desk.set_language("sv")
        held.may_read.set()
        qtbot.waitUntil(lambda: here(desk).reading is not None)
        assert here(desk).asked == "sv"

    @pytest.mark.parametrize("leave", [Desk.put_away, Desk.begin, Desk.flush], ids=["away", "another", "closing"])
    def test_the_persons_word_is_kept_however_soon_they_leave(
        self, desk: Desk, held: HeldCoach, leave: Callable[[Desk], object]
    ) -> None:
        desk.set_text("You idiot")
        desk.read()
        held.may_read.set()
        desk._runner.finish()
        desk.correct(Kind.THREAT)
        leave(desk)
        assert kept(held).kind is Kind.THREAT
        assert kept(held).reading.corrected  # type: ignore[union-attr]
        assert [word.kind for word in held.store.words] == [Kind.THREAT]

    def test_a_word_that_cannot_be_kept_is_kept_later(self, desk: Desk, held: HeldCoach, qtbot: QtBot) -> None:
        held.may_read.set()
        desk.set_text("You idiot")
        desk.correct(Kind.THREAT)
        held.store.failing = DiskFull()
        with qtbot.waitSignals([desk.failed, desk.entry_read]):
            pass
        assert here(desk).kind is Kind.THREAT
        assert held.store.words == []
        held.store.failing = None
        assert desk.flush()
        assert [word.kind for word in held.store.words] == [Kind.THREAT]
        assert desk.flush()
        assert len(held.store.words) == 1


def test_labels_that_were_kept_elsewhere_hold_here_too(desk: Desk, coach: FakeCoach) -> None:
    desk.set_text("The sound jumps")
    mine = replace(here(desk).reflection, note="A note")
    desk.reflect(mine)
    elsewhere = replace(kept(coach), title="Torpet", tags=("sound",), reflection=Reflection(plan_used=True))
    elsewhere = replace(elsewhere, settled=(("topic:sound", elsewhere.created.date()),))
    desk.take_labels(replace(elsewhere, id="another"))
    assert here(desk).title == ""
    desk.take_labels(elsewhere)
    desk.flush()
    assert (kept(coach).title, kept(coach).tags) == ("Torpet", ("sound",))
    assert kept(coach).settled == elsewhere.settled
    assert kept(coach).reflection == replace(mine, plan_used=True)
