"""A damaged journal: its backup in place, or what can be read of it."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from typing import TypeVar

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Backup, DiskFull, JournalDamaged, JournalError, Salvaged
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.background import Inline
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.rescue import Rescue, tried
from creator_coach.ui.theme import Look

T = TypeVar("T")


class Safe(Safekeeping):
    """Has one copy; while `failing` is set, every act raises it."""

    failing: JournalError | None = None
    mended = Salvaged(3, 0, 0, Path("journal-damaged.db"))

    def newest_good(self, passphrase: str | None) -> Backup | None:
        return self._give(Backup(Path("journal-1.db"), datetime(2026, 11, 15, tzinfo=UTC), 1, 1))

    def restore(self, copy: Path, passphrase: str | None) -> Path:
        return self._give(Path("journal-before.db"))

    def mend(self, passphrase: str | None) -> Salvaged:
        return self._give(self.mended)

    def _give(self, made: T) -> T:
        if self.failing is not None:
            raise self.failing
        return made


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> LockPage:
    made = LockPage(look)
    qtbot.addWidget(made)
    made.show_problem("JournalDamaged")
    made.show()
    return made


@pytest.fixture
def safe(tmp_path: Path) -> Safe:
    return Safe(tmp_path / "journal.db")


@pytest.fixture
def rescue(page: LockPage, safe: Safe) -> Rescue:
    made = Rescue(page, safe, "four words", Inline(page), page)
    made.look()
    return made


def test_the_backup_is_offered_and_restored(page: LockPage, rescue: Rescue, qtbot: QtBot) -> None:
    with qtbot.waitSignal(rescue.done) as told:
        page._restore.click()
    assert "journal-before.db" in told.args[0]


@pytest.mark.parametrize(("doubtful", "lost", "said"), [(0, 0, 2), (1, 0, 3), (1, 2, 4)])
def test_what_was_saved_is_counted(
    page: LockPage, safe: Safe, rescue: Rescue, qtbot: QtBot, doubtful: int, lost: int, said: int
) -> None:
    safe.mended = Salvaged(3, doubtful, lost, Path("journal-damaged.db"))
    with qtbot.waitSignal(rescue.done) as told:
        page._mend.click()
    assert told.args[0].count(". ") + 1 == said
    assert "journal-damaged.db" in told.args[0]


@pytest.mark.parametrize("act", ["restore", "mend"])
def test_what_fails_is_told(safe: Safe, rescue: Rescue, qtbot: QtBot, act: str) -> None:
    safe.failing = DiskFull()
    with qtbot.waitSignal(rescue.failed) as told:
        getattr(rescue, act)()
    assert told.args == ["DiskFull"]


def test_without_a_copy_there_is_nothing_to_restore(page: LockPage, safe: Safe, qtbot: QtBot) -> None:
    safe.failing = JournalDamaged()
    rescue = Rescue(page, safe, None, Inline(page), page)
    rescue.look()
    assert not page._restore.isVisible()
    with qtbot.assertNotEmitted(rescue.done), qtbot.assertNotEmitted(rescue.failed):
        rescue.restore()


def test_an_error_of_the_journal_is_given_and_a_fault_of_ours_is_not() -> None:
    def fails(error: Exception) -> int:
        raise error

    assert tried(lambda: 3)() == 3
    assert isinstance(tried(lambda: fails(DiskFull()))(), DiskFull)
    with pytest.raises(ZeroDivisionError):
        tried(lambda: fails(ZeroDivisionError()))()
