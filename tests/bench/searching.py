"""A journal of 100,000 made-up entries, unlocked and locked, beside bare sqlite3 that looks through the same texts.

Every figure of one row was taken in turn with the others of it, so that a busy moment meets them all. ENTRIES=5000 in
the environment makes it a smaller one: filling the large one takes minutes.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from functools import partial
from itertools import chain, islice
from pathlib import Path
from random import Random

from creator_coach.journal import engine, own
from creator_coach.journal.opening import APPLICATION_ID
from creator_coach.journal.search import needles
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Entry, Search
from tests.bench.timing import Timing, interleaved
from tests.journal import many

ENTRIES = int(os.environ.get("ENTRIES", "100000"))
#: A journal to compare with, that opens with a full page too.
SHORT = 100
PASSPHRASE = "en lång och tråkig lösenfras"
TIMES = 60
BARE, OPEN, LOCKED = "bare sqlite3", "unlocked", "locked"

Work = Callable[[], object]


def archive(folder: Path) -> Iterator[Timing]:
    """Opening, saving and searching as one types."""
    folder.mkdir()
    entries = list(many.entries(ENTRIES))
    journal = Journal(folder / "journal.db")
    many.fill(journal, entries)
    journal.close()
    lock(folder / "journal.db", folder / "locked.db")
    short = Journal(folder / "short.db")
    many.fill(short, entries[:SHORT])
    short.close()
    yield from opening(folder)
    with closing(bare(folder / "bare.db", entries)) as plain:
        unlocked, locked = Journal(folder / "journal.db"), Journal(folder / "locked.db", PASSPHRASE)
        for each in (unlocked, locked):
            each.save(entries[0])  # the first change of a day brings a copy of the whole journal with it
        yield from saving(plain, unlocked, locked)
        for name, typed in queries(entries).items():
            for in_comments in (False, True):
                yield from searching(name, typed, plain, unlocked, locked, in_comments=in_comments)
        yield from pages(unlocked, locked)
        unlocked.close()
        locked.close()


def ratios(found: dict[str, Timing]) -> dict[str, float]:
    """What is promised, as ratios within the run; milliseconds where it says so."""
    told = {
        f"opening, {which}: times one of {SHORT}": found[f"open: {which}"].median
        / found[f"open: short, {which}"].median
        for which in (OPEN, LOCKED)
    }
    told |= {
        f"saving, {which}: times a bare commit": found[f"save: {which}"].median / found[f"save: {BARE}"].median
        for which in (OPEN, LOCKED)
    }
    for name, timing in found.items():
        kind, _, which = name.partition(": ")
        if kind.startswith("search") and which in (OPEN, LOCKED):
            told[f"{kind}, {which}: times bare"] = timing.median / found[f"{kind}: {BARE}"].median
    ours = [timing.p95 for name, timing in found.items() if name.startswith("search") and BARE not in name]
    return told | {"search, the slowest p95, ms": 1000 * max(ours)}


# what is measured ----------------------------------------------------------------------------------


def opening(folder: Path) -> Iterator[Timing]:
    """The large journal and one of little more than a page; the locked ones with the making of the key."""
    lock(folder / "short.db", folder / "short-locked.db")
    works: dict[str, list[Work]] = {
        f"open: {OPEN}": [partial(opened, folder / "journal.db", None)],
        f"open: short, {OPEN}": [partial(opened, folder / "short.db", None)],
        f"open: {LOCKED}": [partial(opened, folder / "locked.db", PASSPHRASE)],
        f"open: short, {LOCKED}": [partial(opened, folder / "short-locked.db", PASSPHRASE)],
    }
    for each in works.values():
        each[0]()  # what is read the first time is in the disk's cache afterwards
    return interleaved({name: work * 15 for name, work in works.items()})


def saving(plain: sqlite3.Connection, unlocked: Journal, locked: Journal) -> Iterator[Timing]:
    """A new entry, as it is when it leaves the page: each save one commit."""
    some = [replace(each, id=f"new{each.id}", created=each.created) for each in many.entries(4 * TIMES, seed=2)]
    return interleaved(
        {
            f"save: {BARE}": [partial(keep, plain, row(entry)) for entry in some],
            f"save: {OPEN}": [partial(unlocked.save, entry) for entry in some],
            f"save: {LOCKED}": [partial(locked.save, entry) for entry in some],
        }
    )


def searching(
    name: str, typed: list[str], plain: sqlite3.Connection, unlocked: Journal, locked: Journal, *, in_comments: bool
) -> Iterator[Timing]:
    """The first page, for each of what is typed."""
    called = f"search {name}" + (", comments too" if in_comments else "")
    wanted = [Search(words, in_comments=in_comments) for words in typed]
    return interleaved(
        {
            f"{called}: {BARE}": [partial(look, plain, each) for each in wanted],
            f"{called}: {OPEN}": [partial(unlocked.find, each) for each in wanted],
            f"{called}: {LOCKED}": [partial(locked.find, each) for each in wanted],
        }
    )


def pages(unlocked: Journal, locked: Journal) -> Iterator[Timing]:
    """The list without words: one page after another, and the number of all."""
    works: dict[str, list[Work]] = {}
    for name, journal in ((OPEN, unlocked), (LOCKED, locked)):
        after: list[int | None] = [None]
        works[f"list, a page: {name}"] = [partial(turn, journal, after)] * TIMES
        works[f"count: {name}"] = [journal.count] * TIMES
    return interleaved(works)


def queries(entries: list[Entry]) -> dict[str, list[str]]:
    """What people type: all of it made of words that are in the journal, but for the absent ones."""
    chance = Random(3)
    said = [each.reflection.answers[0][1].replace('"', "").split() for each in chance.sample(entries, 600)]
    words = list(chain.from_iterable(said))
    long = [word for word in words if len(word) > 4]
    phrases = [line[at : at + 3] for line in said for at in [chance.randrange(len(line))]]
    return {
        "prefix": [word[:4] for word in islice(long, TIMES)],
        "inner word": [word[1:] for word in chance.sample(long, TIMES)],
        "phrase": [f'"{" ".join(words)}"' for words in chance.sample(phrases, TIMES)],
        "two words": [" ".join(chance.sample(long, 2)) for _ in range(TIMES)],
        "two letters": [word[1:3] for word in chance.sample(long, TIMES)],
        "rare": chance.sample(sorted(set(long), key=words.count)[: 4 * TIMES], TIMES),
        "very common": ["det", "att", "och", "the", "you", "är"] * (TIMES // 6),
        "absent": [f"{word[:3]}qz{word[3:]}" for word in chance.sample(long, TIMES)],
    }


# how -----------------------------------------------------------------------------------------------


def opened(path: Path, passphrase: str | None) -> None:
    """Open, see how many there are and what stands first, and close."""
    journal = Journal(path, passphrase)
    journal.count()
    journal.find(Search())
    journal.close()


def turn(journal: Journal, after: list[int | None]) -> None:
    """The next page, or the first one after the last."""
    after[0] = journal.find(Search(), after[0]).next


def lock(path: Path, locked: Path) -> None:
    """A locked copy of a closed journal."""
    with closing(engine.connect(path)) as connection:
        connection.execute("ATTACH ? AS locked KEY ?", (str(locked), PASSPHRASE))
        connection.execute("SELECT sqlcipher_export('locked')").fetchall()
        connection.execute(f"PRAGMA locked.application_id={APPLICATION_ID}")
        connection.execute("DETACH locked")


def bare(path: Path, entries: list[Entry]) -> sqlite3.Connection:
    """The same texts in one table of Python's own SQLite, as durable as the journal."""
    connection = sqlite3.connect(path, isolation_level=None)
    for setting in ("journal_mode=WAL", "synchronous=FULL"):
        connection.execute(f"PRAGMA {setting}").fetchall()
    connection.execute("CREATE TABLE entry (place INTEGER PRIMARY KEY, id TEXT UNIQUE, own TEXT, comment TEXT)")
    connection.execute("BEGIN")
    for entry in entries:
        keep(connection, row(entry))
    connection.execute("COMMIT")
    return connection


def row(entry: Entry) -> tuple[str, str, str]:
    """What there is to keep of `entry`: its id, the person's words, and the comment's."""
    return entry.id, own.folded(words for _, words in own.texts(entry)), own.folded([entry.text])


def keep(connection: sqlite3.Connection, values: tuple[str, str, str]) -> None:
    """One row more."""
    connection.execute("INSERT INTO entry (id, own, comment) VALUES (?, ?, ?)", values)


def look(connection: sqlite3.Connection, wanted: Search) -> list[tuple[str]]:
    """The first page, by looking through the texts."""
    column = "own || comment" if wanted.in_comments else "own"
    asked = needles(wanted.words)
    holds = " AND ".join(f"instr({column}, ?)" for _ in asked)
    return connection.execute(f"SELECT id FROM entry WHERE {holds} ORDER BY place DESC LIMIT 51", asked).fetchall()
