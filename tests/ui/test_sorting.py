"""Many comments are read by turns with the window, and whatever is done is kept."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.intake.types import Source
from creator_coach.journal.types import JournalUnwritable
from creator_coach.triage.types import Group, Judged, Progress
from creator_coach.ui.background import Inline
from creator_coach.ui.sorting import Sorting

COMMENTS = """The music is so loud I can't hear you.

You are an idiot and should quit.

This made my day, thank you!

Could you turn the music down?
"""

Judgements = tuple[Judged, ...]


@pytest.fixture
def coach(tmp_path: Path) -> Iterator[Coach]:
    made = Coach.at(tmp_path / "journal.db")
    yield made
    made.close()


@pytest.fixture
def sorting(coach: Coach, qtbot: QtBot) -> Sorting:
    return Sorting(lambda: coach)


def test_all_are_read_and_sorted(coach: Coach, sorting: Sorting, qtbot: QtBot) -> None:
    moved: list[Progress] = []
    sorting.moved.connect(moved.append)
    with qtbot.waitSignal(sorting.ended, timeout=20_000) as ended:
        sorting.begin(Source.of_text(COMMENTS))
        assert sorting.busy
    assert ended.args is not None
    assert ended.args[0].counts.done
    assert not ended.args[0].cancelled
    assert moved[-1].counts.read == 4
    assert coach.many.table(sorting.batch).counts[Group.KIND] == 1
    assert not sorting.busy


def test_stopped_it_keeps_what_is_done_and_goes_on_from_there(coach: Coach, sorting: Sorting, qtbot: QtBot) -> None:
    many = "\n\n".join(f"The sound skips at {n}:20." for n in range(40))
    sorting.moved.connect(lambda _: sorting.cancel())
    with qtbot.waitSignal(sorting.ended, timeout=20_000) as ended:
        sorting.begin(Source.of_text(many))
    assert ended.args is not None
    assert ended.args[0].cancelled
    assert 0 < ended.args[0].counts.read < 40
    sorting.moved.disconnect()
    with qtbot.waitSignal(sorting.ended, timeout=20_000):
        sorting.resume(sorting.batch)
    assert coach.many.counts(sorting.batch).read == 40


def test_a_fault_is_told_and_stops_it(
    coach: Coach, sorting: Sorting, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object, **__: object) -> None:
        raise JournalUnwritable

    monkeypatch.setattr(coach.journal, "judge_in_batch", full)
    with qtbot.waitSignal(sorting.failed, timeout=20_000) as failed:
        sorting.begin(Source.of_text(COMMENTS))
    assert failed.args == ["JournalUnwritable"]
    assert not sorting.busy
    monkeypatch.setattr(coach.journal, "begin_batch", full)
    with qtbot.waitSignal(sorting.failed) as failed:
        sorting.begin(Source.of_text(COMMENTS))
    assert failed.args == ["JournalUnwritable"]


@pytest.mark.parametrize("after", ["taking in", "reading"])
def test_a_batch_that_is_gone_meanwhile_is_read_no_more(
    coach: Coach, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, after: str
) -> None:
    """As when everything is deleted while comments are being read."""
    runner = Inline()
    sorting, told, ask = Sorting(lambda: coach, runner), list[str](), runner.ask
    sorting.failed.connect(told.append)

    def gone_first(work: Callable[[], Judgements], then: Callable[[Judgements], None]) -> None:
        def late(read: Judgements) -> None:
            coach.many.drop(sorting.batch)
            then(read)

        ask(work, late)

    sorting.begin(Source.of_text(COMMENTS))
    if after == "reading":
        monkeypatch.setattr(runner, "ask", gone_first)
    else:
        coach.many.drop(sorting.batch)
    qtbot.waitUntil(lambda: not sorting.busy, timeout=20_000)
    assert not told
    assert not coach.many.batches()
