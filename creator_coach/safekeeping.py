"""The journal as a file: its lock, its copies, and what can be done when it is damaged. The window's way to them."""
# ruff: noqa: PLC0415  (seldom needed, and the window is there sooner without)

from __future__ import annotations

from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from creator_coach.journal.types import Backup, Health, Preview, Relocked, Salvaged

_PLAIN = b"SQLite format 3\0"


class Safekeeping:
    """What is done to the journal at `path` while nobody has it open; any thread may.

    Every method may raise JournalError, but those of remembering.
    A passphrase of None or nothing means that there is no lock.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def exists(self) -> bool:
        """Whether there is a journal yet."""
        return self.path.exists()

    # the lock --------------------------------------------------------------------------------------

    def is_plain(self) -> bool:
        """Whether there is a journal that says of itself that it has no lock; nothing is raised.

        Most are so: that is seen at once, and the window need not wait for the journal's own code.
        """
        with suppress(OSError), self.path.open("rb") as file:
            return file.read(len(_PLAIN)) == _PLAIN
        return False

    def is_locked(self) -> bool:
        """Whether the journal asks for a passphrase, by its bytes alone; False if there is none yet."""
        if self.is_plain():
            return False
        from creator_coach.journal import lock

        return lock.is_locked(self.path)

    def change(self, old: str | None, new: str | None) -> Relocked:
        """Lock the journal and its copies with `new` instead of `old`; all of it, or nothing."""
        from creator_coach.journal import lock

        return lock.change(self.path, old, new)

    # the copies ------------------------------------------------------------------------------------

    def copies(self) -> list[Path]:
        """Where the copies are, the oldest first; none of them is opened for this."""
        from creator_coach.journal import backup

        return backup.copies(self.path)

    def copy_today(self, passphrase: str | None) -> Path | None:
        """The day's copy, if there is none yet; where it is. The journal may be open, and written to, meanwhile."""
        from creator_coach.journal import backup

        return backup.make_daily_beside(self.path, passphrase)

    def listed(self, passphrase: str | None) -> list[Backup]:
        """The copies, the newest first."""
        from creator_coach.journal import backup

        return backup.listed(self.path, passphrase)

    def preview(self, copy: Path, passphrase: str | None) -> Preview:
        """What restoring `copy` would bring."""
        from creator_coach.journal import backup

        return backup.preview(self.path, copy, passphrase)

    def restore(self, copy: Path, passphrase: str | None) -> Path:
        """Put `copy` in the journal's place; where the journal as it was is kept: restoring that undoes it."""
        from creator_coach.journal import backup

        return backup.restore(self.path, copy, passphrase)

    def copy_to(self, folder: Path, passphrase: str | None) -> Path:
        """A whole copy in a folder of the person's own; where it is."""
        from creator_coach.journal import backup

        return backup.copy_to(self.path, folder, passphrase)

    def remove(self, copies: Iterable[Path]) -> None:
        """Remove these copies for good."""
        from creator_coach.journal import backup

        backup.remove(self.path, copies)

    # when it is damaged ----------------------------------------------------------------------------

    def newest_good(self, passphrase: str | None) -> Backup | None:
        """The newest copy that is whole, looked through to its end; None if there is none."""
        from creator_coach.journal import backup

        return backup.newest_good(self.path, passphrase)

    def check(self, passphrase: str | None) -> Health:
        """What does not add up in the journal, looked through to its end; it may be open meanwhile."""
        from creator_coach.journal import checking

        return checking.check(self.path, passphrase, search=False)

    def mend(self, passphrase: str | None) -> Salvaged:
        """Keep the damaged file under another name, and put what can be read of it in the journal's place."""
        from creator_coach.journal import salvage

        return salvage.mend(self.path, passphrase)

    # remembering on this computer --------------------------------------------------------------------

    def can_remember(self) -> bool:
        """Whether this computer has a place for passphrases."""
        from creator_coach.journal import keys

        return keys.possible()

    def remember(self, passphrase: str) -> bool:
        """Let the computer keep the passphrase; whether it does."""
        from creator_coach.journal import keys

        return keys.remember(self.path, passphrase)

    def recall(self) -> str | None:
        """The passphrase that the computer keeps, or None."""
        from creator_coach.journal import keys

        return keys.recall(self.path)

    def forget(self) -> bool:
        """Let the computer keep it no more; whether that is so now."""
        from creator_coach.journal import keys

        return keys.forget(self.path)
