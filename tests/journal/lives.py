"""A program that does one thing to a journal over and over and says what it has done, until it is killed."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from itertools import count
from pathlib import Path

from creator_coach.journal import backup, engine, lock
from creator_coach.journal.store import Journal
from creator_coach.journal.types import EntryState, JournalLocked, Reflection
from tests.journal.files.make_v1 import V1
from tests.journal.made import correction, entry, full_entry

PASSPHRASES = (None, "öppna", "annat")


def passphrase_of(path: Path) -> str | None:
    """The one of the passphrases that opens the journal. Raises JournalError if none does."""
    if not path.exists():
        return None
    for each in PASSPHRASES:
        if lock.fits(path, each):
            return each
    raise JournalLocked


def saving(path: Path, life: int) -> Iterator[str]:
    """Drafts saved over and over, as when somebody types; each save is told of when it is kept."""
    with closing(Journal(path, passphrase_of(path))) as journal:
        for n in count():
            said = Reflection(note=str(n), own_kernels=(str(n),) * 3)
            made = replace(full_entry(f"{life}-{n // 7}"), state=EntryState.DRAFT, text=f"{n} " * 300, reflection=said)
            journal.save(made)
            yield f"{made.id} {n}"


def backing_up(path: Path, life: int) -> Iterator[str]:
    """A save, a copy of it all, and now and then only the newest kept."""
    with closing(Journal(path, passphrase_of(path))) as journal:
        for n in count():
            journal.save(entry("x" * 2000, id=f"{life}-{n}", reflection=Reflection(note=str(n))))
            yield f"{life}-{n} {n}"
            backup.make(journal._db.conn, path, journal._key)


def locking(path: Path, life: int) -> Iterator[str]:
    """A save, and another lock."""
    for n in count():
        now = passphrase_of(path)
        with closing(Journal(path, now)) as journal:
            journal.save(entry(id=f"{life}-{n}", reflection=Reflection(note=str(n))))
        yield f"{life}-{n} {n}"
        lock.change(path, now, PASSPHRASES[(PASSPHRASES.index(now) + 1) % 3])


def restoring(path: Path, life: int) -> Iterator[str]:
    """A save, a copy, and that copy put in the journal's place: what was kept is in it."""
    for n in count():
        now = passphrase_of(path)
        with closing(Journal(path, now)) as journal:
            journal.save(entry(id=f"{life}-{n}", reflection=Reflection(note=str(n))))
            yield f"{life}-{n} {n}"
            copy = backup.make(journal._db.conn, path, journal._key)
        backup.restore(path, copy, now)


def taking_in(path: Path, life: int) -> Iterator[str]:
    """Entries and corrections of somebody else's journal, all of them or none."""
    with closing(Journal(path, passphrase_of(path))) as journal:
        for n in count():
            said = Reflection(note=str(n))
            made = [entry(id=f"{life}-{n}-{part}", reflection=said) for part in range(5)]
            journal.take_in(made, [correction(entry=each.id) for each in made])
            for each in made:
                yield f"{each.id} {n}"


def migrating(path: Path, life: int) -> Iterator[str]:
    """A journal of the first shape, opened for the first time, beside the one of the other deeds."""
    for n in count():
        old = path.with_name(f"old-{life}-{n}.db")
        shutil.copy(V1, f"{old}.part")
        Path(f"{old}.part").rename(old)
        yield f"{old.name} -1"
        Journal(old).close()


DEEDS: dict[str, Callable[[Path, int], Iterator[str]]] = {
    each.__name__: each for each in (saving, backing_up, locking, restoring, taking_in, migrating)
}

if __name__ == "__main__":
    engine.ROUNDS = 2  # a key in no time: it is the files that this is about
    for line in DEEDS[sys.argv[2]](Path(sys.argv[1]) / "journal.db", int(sys.argv[3])):
        sys.stdout.write(f"{line}\n")
        sys.stdout.flush()
