"""What the pages of a comment tell."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Decision, Reflection
from creator_coach.reading.types import Kind
from creator_coach.ui.comment_pages import CommentPages
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.reply_desk import ReplyDesk
from creator_coach.ui.theme import Look
from tests.ui.fakes import FakeCoach


@pytest.fixture
def pages(look: Look, coach: FakeCoach, preferences: Preferences, qtbot: QtBot) -> CommentPages:
    made = CommentPages(look, ReplyDesk(lambda: coach), preferences)
    made.made.connect(qtbot.addWidget)
    return made


def test_what_is_written_lies_on_the_desk(pages: CommentPages) -> None:
    start, desk = pages.start, pages.desk
    start.context_changed.emit(Context(work="Part 3"))
    start.before_changed.emit(6)
    start.text_changed.emit("The sound jumps")
    start.language_changed.emit("en")
    start.read_asked.emit()
    pages.reading.reflection_changed.emit(Reflection(before=6, note="Mine"))
    pages.safety.context_changed.emit(Context(work="Part 4"))
    entry = desk.entry
    assert entry is not None
    assert entry.reading is not None
    assert (entry.context.work, entry.reflection.note, entry.reading.comment.language) == ("Part 4", "Mine", "en")


@pytest.mark.parametrize(
    ("place", "signal", "told"),
    [
        ("reading", "back_asked", "back_asked"),
        ("attack", "back_asked", "back_asked"),
        ("safety", "back_asked", "back_asked"),
        ("reflecting", "back_asked", "back_asked"),
        ("reading", "reflect_asked", "reflect_asked"),
        ("attack", "reflect_asked", "reflect_asked"),
        ("reflecting", "reading_asked", "reading_asked"),
    ],
)
def test_where_the_person_wants_to_go_is_told(
    pages: CommentPages, qtbot: QtBot, place: str, signal: str, told: str
) -> None:
    with qtbot.waitSignal(getattr(pages, told)):
        getattr(getattr(pages, place), signal).emit()


@pytest.mark.parametrize(
    ("place", "signal", "decision"),
    [
        ("reading", "enough", None),
        ("reflecting", "done", None),
        ("reflecting", "enough", None),
        ("safety", "put_away", None),
        ("attack", "let_go", Decision.LET_GO),
    ],
)
def test_every_end_is_told_with_its_decision(
    pages: CommentPages, qtbot: QtBot, place: str, signal: str, decision: Decision | None
) -> None:
    with qtbot.waitSignal(pages.away_asked) as told:
        getattr(getattr(pages, place), signal).emit()
    assert told.args == [decision]


def test_drafts_are_told_by_their_id(pages: CommentPages, qtbot: QtBot) -> None:
    with qtbot.waitSignals([pages.open_asked, pages.draft_delete_asked]):
        pages.start.draft_asked.emit("a")
        pages.start.draft_deleted.emit("b")


@pytest.mark.parametrize("place", ["start", "reading", "attack", "safety"])
def test_every_page_hears_that_the_app_reads(pages: CommentPages, monkeypatch: pytest.MonkeyPatch, place: str) -> None:
    told: list[bool] = []
    kind = type(getattr(pages, place))
    monkeypatch.setattr(kind, "set_busy", lambda _page, busy: told.append(busy))
    fresh = CommentPages(pages._look, pages.desk, pages._preferences)
    assert getattr(fresh, place) is not None
    pages.desk.busy.emit(True)
    assert True in told


def test_the_persons_word_on_a_threat_goes_to_the_desk(pages: CommentPages) -> None:
    pages.start.text_changed.emit("I will hurt you")
    pages.start.read_asked.emit()
    pages.safety.not_a_threat.emit()
    kinds = [pages.desk.entry.kind if pages.desk.entry else None]
    pages.attack.strip.threat_button.click()
    kinds.append(pages.desk.entry.kind if pages.desk.entry else None)
    assert kinds == [Kind.ATTACK, Kind.THREAT]
