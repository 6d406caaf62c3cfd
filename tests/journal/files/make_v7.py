"""Made v7.db, and stays here to show how. Run from the top folder: python -m tests.journal.files.make_v7"""

from __future__ import annotations

from pathlib import Path

from creator_coach.journal.batches import Incomer, Missed
from creator_coach.journal.store import Journal
from tests.journal.files import make_v2
from tests.journal.made import entry, full_entry

V7 = Path(__file__).with_name("v7.db")

#: Besides what is in v2.db: an entry with all that an entry has had since, and two batches of comments.
LATER = full_entry("f" * 32)
REPLIED = entry("Vad använder du för kamera?", 5, id="9" * 32, title="Kameran", tags=("fråga",))
BEGUN = "2026-11-22T12:00:00+01:00"
SOME, NONE = "1" * 32, "2" * 32
NAME = "kommentarer \ud800.csv"
#: A danger, one let go of, one corrected by the person, an answer that is not read yet, and half a letter.
COMMENTS = [
    Incomer(0, 1, 1, "Jag vet var du bor", b"k0", b"s0", "@arg", BEGUN, "YouTube", "https://example.org/0", "a", ""),
    Incomer(1, 2, 3, "Så jävla dålig", b"k1", b"s0", "@arg", None, "YouTube", "", "b", ""),
    Incomer(3, 5, 5, "Ljudet är för lågt", b"k3", b"s3", "@snäll", BEGUN, "YouTube", "", "c", "a"),
    Incomer(4, 6, 6, "Håller med", b"k4", b"", "@svar", None, "YouTube", "", "d", "c"),
    Incomer(5, 7, 7, "halv \ud800 bokstav\0", b"k5"),
]
READ = [(0, "danger", '{"v":1,"n":0}', True), (1, "attack", '{"v":1,"n":1}', False), (3, "take", "{}", False)]
CORRECTED = '{"v":1,"n":3}'
MISSED = [Missed(2, 4, 4, "quotes")]


def make(path: Path) -> None:
    """Write the journal to `path` as the version of today does."""
    make_v2.make(path)
    journal = Journal(path)
    journal.save(LATER)
    journal.save(REPLIED)
    journal.begin_batch(SOME, BEGUN, NAME)
    journal.take_in_batch(SOME, [*COMMENTS, COMMENTS[0]], MISSED, 8, 1, whole=False)
    journal.judge_in_batch(SOME, READ)
    journal.rejudge_in_batch(SOME, 3, "answer", CORRECTED)
    journal.release_in_batch(SOME, "attack", None, released=True)
    journal.begin_batch(NONE, "2026-11-23T12:00:00+01:00", "")
    journal.close()


if __name__ == "__main__":
    V7.unlink(missing_ok=True)
    make(V7)
