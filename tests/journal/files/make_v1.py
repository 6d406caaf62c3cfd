"""Made v1.db, and stays here to show how. Run from the top folder: python -m tests.journal.files.make_v1"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from creator_coach.journal.replies import Reply
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, EntryState
from tests.journal.made import NOON, entry, full_entry

V1 = Path(__file__).with_name("v1.db")

#: There were no titles, tags, used plans and replies yet.
FULL = full_entry("a" * 32)
FULL = replace(
    FULL,
    title="",
    tags=(),
    settled=(),
    reply=Reply(),
    reflection=replace(FULL.reflection, plan_used=False, plan_asked=False),
)
#: What is in v1.db, the newest first; the draft and the deleted one besides.
KEPT = [
    entry("Mer sånt här", 2, id="b" * 32),
    FULL,
]
DRAFT = entry("Halvt inklis", 1, id="c" * 32, state=EntryState.DRAFT)
DELETED = entry("Bort med det", 3, id="d" * 32)


def every_entry() -> list[Entry]:
    """All four, in the order they were saved."""
    return [*KEPT, DRAFT, DELETED]


def make(path: Path) -> None:
    """Write the journal to `path` as the version of today does."""
    journal = Journal(path)
    for each in every_entry():
        journal.save(each)
    journal.delete(DELETED.id, NOON)
    journal.close()


if __name__ == "__main__":
    V1.unlink(missing_ok=True)
    make(V1)
