"""What is photographed before the journal is open: the welcome, the lock in its states, and the sheets of the lock."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from creator_coach.journal.types import Backup
from creator_coach.ui.dialogs.passphrase import Wish
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.shots.gated import Gated
from tests.shots.keeping import sheets

#: Not English, nor Swedish: nobody should take it for a good one.
PASSPHRASE = "lorem ipsum dolor sit"
BACKUP = Backup(Path("journal-20261115.db"), datetime(2026, 11, 15, 12, tzinfo=UTC), 4096, 12)


def doors(gated: Gated) -> Iterator[str]:
    """Bring up one state after another; each time one is ready to be photographed, its name comes out."""
    yield "welcome"
    page = gated.cover(WelcomePage)
    page.choices.head.click()
    yield "welcome-choices"
    page.choices.head.click()
    page._lock.click()
    page._new.first.line.setText(PASSPHRASE)
    yield "welcome-lock"
    page._new.again.line.setText(PASSPHRASE)
    page._begin.click()
    gated.gate.first_day.again()
    yield "welcome-again"
    gated.cover(WelcomePage)._begin.click()
    gated.window.go("settings")
    gated.window.asides.settings.go_to("lock")
    yield "settings-lock"
    yield from _sheets(gated)
    yield from sheets(gated)
    yield from _lock(gated)


def _sheets(gated: Gated) -> Iterator[str]:
    relock = gated.gate.relock
    for wish in Wish:
        relock.ask(wish)
        yield f"sheet-{wish.value}"
        if relock.dialog is not None:
            relock.dialog.reject()


def _lock(gated: Gated) -> Iterator[str]:
    gated.gate.lock()
    page = gated.cover(LockPage)
    yield "lock"
    gated.unlock("lorem ipsum")
    yield "lock-wrong"
    page._support.click()
    yield "lock-support"
    page._support.click()
    for name in ("JournalTooNew", "JournalBusy", "JournalUnwritable", "DiskFull", "JournalDamaged"):
        page.show_problem(name)
        yield f"lock-{name}"
    page.offer(BACKUP)
    yield "lock-backup"
    gated.unlock(PASSPHRASE)
