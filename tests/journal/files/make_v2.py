"""Made v2.db, and stays here to show how. Run from the top folder: python -m tests.journal.files.make_v2"""

from __future__ import annotations

from pathlib import Path

from creator_coach.journal.store import Journal
from tests.journal.files.make_v1 import DELETED, every_entry
from tests.journal.made import ALARM, NOON, correction, entry, reading

V2 = Path(__file__).with_name("v2.db")

#: Besides what is in v1.db: a comment that was no threat, and one whose kind was corrected and that was then deleted.
TEXT = "Vi ses på lördag, då jäklar!"
ALARMED = entry(TEXT, 4, id="e" * 32, reading=reading(TEXT, marks=(), perspectives=(), kernels=(), leave=()))
SAID = [correction(5, entry=ALARMED.id, **ALARM), correction(6, entry=DELETED.id)]


def make(path: Path) -> None:
    """Write the journal to `path` as the version of today does."""
    journal = Journal(path)
    for each in every_entry():
        journal.save(each)
    for made, said in zip((ALARMED, DELETED), SAID, strict=True):
        journal.correct(made, made.reading or reading(made.text, marks=(), perspectives=(), kernels=(), leave=()), said)
    journal.delete(DELETED.id, NOON)
    journal.close()


if __name__ == "__main__":
    V2.unlink(missing_ok=True)
    make(V2)
