"""Looking back through the coach, and a journal that does not answer."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Found, JournalDamaged, Search
from creator_coach.ui.archive import Archive
from tests.ui.fakes import FakeCoach
from tests.ui.samples import feedback_sv

ENTRY, _ = feedback_sv()


@pytest.fixture
def coach() -> FakeCoach:
    return FakeCoach(ENTRY)


@pytest.fixture
def archive(coach: FakeCoach, qtbot: QtBot) -> Archive:
    return Archive(lambda: coach)


def test_it_finds_what_is_there(archive: Archive) -> None:
    assert archive.entry(ENTRY.id) == ENTRY
    assert archive.entry("nothing") is None
    assert archive.find(Search()) == Found((ENTRY,))
    assert archive.drafts() == [ENTRY]
    assert archive.count() == 1


def test_a_deleted_entry_can_be_taken_back_until_it_is_purged(archive: Archive, coach: FakeCoach) -> None:
    assert archive.delete(ENTRY.id)
    assert archive.find(Search()) == Found()
    archive.restore(ENTRY.id)
    assert archive.find(Search()) == Found((ENTRY,))
    archive.delete(ENTRY.id)
    told: list[int] = []
    archive.purge_old(told.append)
    assert coach.store.deleted == {}
    assert told == [1]


def test_an_entry_is_kept_as_it_was_changed(archive: Archive, coach: FakeCoach) -> None:
    kept = archive.change(ENTRY.id, lambda entry: replace(entry, title="Torpet", tags=("sound",)))
    assert kept == coach.store.kept[ENTRY.id]
    assert kept is not None
    assert kept.title == "Torpet"
    assert archive.choices() == (("sound",), (ENTRY.context.platform,))
    assert archive.change("nothing", lambda entry: entry) is None


def test_what_is_asked_for_is_counted_and_named(archive: Archive) -> None:
    assert archive.how_many(Search()) == 1
    assert archive.how_many(Search("nothing of the kind")) == 0


def test_the_trash_is_listed_and_purged(archive: Archive, coach: FakeCoach) -> None:
    archive.delete(ENTRY.id)
    assert [each.entry for each in archive.trash()] == [ENTRY]
    told: list[int] = []
    archive.purge(["nothing"], told.append)
    archive.purge([ENTRY.id], told.append)
    assert told == [0, 1]
    assert archive.trash() == []


def test_a_backup_that_could_not_be_made_is_seen(archive: Archive, coach: FakeCoach) -> None:
    assert archive.backed_up()
    coach.store.backup_failed = JournalDamaged()
    assert not archive.backed_up()


ACTS: dict[str, tuple[Callable[[Archive], object], object]] = {
    "entry": (lambda archive: archive.entry(ENTRY.id), None),
    "find": (lambda archive: archive.find(Search()), Found()),
    "drafts": (lambda archive: archive.drafts(), []),
    "count": (lambda archive: archive.count(), 0),
    "how_many": (lambda archive: archive.how_many(Search()), 0),
    "choices": (lambda archive: archive.choices(), ((), ())),
    "change": (lambda archive: archive.change(ENTRY.id, lambda entry: entry), None),
    "trash": (lambda archive: archive.trash(), []),
    "purge": (lambda archive: archive.purge([ENTRY.id], print), None),
    "delete": (lambda archive: archive.delete(ENTRY.id), False),
    "restore": (lambda archive: archive.restore(ENTRY.id), None),
}


@pytest.mark.parametrize("name", ACTS)
def test_a_journal_that_fails_is_told(archive: Archive, coach: FakeCoach, qtbot: QtBot, name: str) -> None:
    coach.store.failing = JournalDamaged()
    act, nothing = ACTS[name]
    with qtbot.waitSignal(archive.failed) as told:
        assert act(archive) == nothing
    assert told.args == ["JournalDamaged"]


def test_a_purge_that_fails_is_for_next_time(archive: Archive, coach: FakeCoach, qtbot: QtBot) -> None:
    coach.store.failing = JournalDamaged()
    with qtbot.assertNotEmitted(archive.failed):
        archive.purge_old(print)


def test_what_the_app_got_wrong(archive: Archive, coach: FakeCoach, qtbot: QtBot, tmp_path: Path) -> None:
    assert archive.reader() == ""
    assert archive.export_corrections(tmp_path / "wrong.jsonl")
    coach.store.failing = JournalDamaged()
    assert not archive.export_corrections(tmp_path / "wrong.jsonl")
