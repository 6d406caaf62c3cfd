"""Many comments at once: how many a second, when the first is there, how soon it stops, and the memory it takes.

`python -m tests.bench.many 10000` measures so many with the trained reader, in a process of its own;
with `rules` by the rules alone; with `canned` the same few readings come over and over, so that what is measured is
taking in, keeping and sorting: reading holds on to nothing from one comment to the next.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from threading import Event, Timer
from time import perf_counter

from creator_coach.coach import Coach
from creator_coach.intake.types import Source
from creator_coach.reading.types import Reading
from creator_coach.triage.run import run
from creator_coach.triage.types import Progress
from tests.bench.timing import Timing
from tests.house.source import ROOT
from tests.triage import made
from tests.triage.lives import Quick

COUNT, STOPS = 400, 12
_FEW = 200


class Canned(Coach):
    """Gives readings that were made before."""

    def prepare_all(self, texts: Sequence[str]) -> Callable[[], list[Reading]]:
        return lambda: list(islice(_CANNED, len(texts)))


def _readings() -> Iterator[Reading]:
    coach = Quick()
    yield from cycle([coach.prepare_all([each.text])()[0] for each in made.comments(_FEW)])


_CANNED = _readings()
_HOW = {"rules": Quick, "canned": Canned}


def many(folder: Path) -> Iterator[Timing]:
    """Reading a few hundred from a file into a locked journal, the first of them, the table, and stopping."""
    folder.mkdir()
    made.write_csv(folder / "many.csv", COUNT)
    told = measured(Coach, folder, COUNT)
    yield Timing("many: a comment, taken in and read", (1 / told["per_second"],))
    yield Timing("many: the first is there after", (told["first"],))
    yield Timing("many: the table, sorted", (told["table"],))
    yield Timing("many: stopped after", tuple(_stops(folder)))


def measured(kind: type[Coach], folder: Path, count: int) -> dict[str, float]:
    """What reading `count` comments takes, in seconds; memory in MB."""
    file, first = folder / f"{count}.csv", list[float]()
    bad = made.write_csv(file, count)
    coach = kind.at(folder / f"{count}.db", "öppna")
    coach.read("hej")  # what is loaded once is not counted: see the trained reader's own row
    empty, begin = _peak(), perf_counter()

    def tell(now: Progress) -> None:
        if not first and now.counts.read:
            first.append(perf_counter() - begin)

    source = Source.at(file)
    batch = coach.many.begin(source)
    last = run(coach.many, batch, source, told=tell)
    took, read = perf_counter() - begin, last.counts.read
    before = perf_counter()
    table = coach.many.table(batch)
    sorted_in = perf_counter() - before
    coach.close()
    if (last.counts.unread, read, table.total) != (bad, count - bad, count - bad):
        raise AssertionError("rows were lost")
    size = (folder / f"{count}.db").stat().st_size / 2**20
    return {
        "per_second": read / took,
        "first": first[0],
        "table": sorted_in,
        "peak": _peak(),
        "before": empty,
        "file": file.stat().st_size / 2**20,
        "journal": size,
        "unread": bad,
    }


def _stops(folder: Path) -> Iterator[float]:
    """How long it takes from asking to stop until it has stopped, at chance moments."""
    coach, chance = Coach.at(folder / "stops.db", "öppna"), Random(7)
    coach.read("hej")
    source = Source.at(folder / "many.csv")
    for _ in range(STOPS):
        asked, at = Event(), list[float]()

        def stop(asked: Event = asked, at: list[float] = at) -> None:
            at.append(perf_counter())
            asked.set()

        batch = coach.many.begin(source)
        Timer(chance.random() * 1.5, stop).start()
        run(coach.many, batch, source, cancelled=asked.is_set)
        yield perf_counter() - at[0]
        coach.many.drop(batch)
    coach.close()


def _peak() -> float:
    """The most memory this process ever took, in MB."""
    status = Path("/proc/self/status")
    rows = dict(row.split(":", 1) for row in status.read_text().splitlines()) if status.is_file() else {}
    return int(rows["VmHWM"].split()[0]) / 1024 if "VmHWM" in rows else 0.0


def main(count: str, *how: str) -> None:
    """Measure so many in a process that has done nothing else."""
    if "here" not in how:
        subprocess.run([sys.executable, "-m", "tests.bench.many", count, *how, "here"], cwd=ROOT, check=True)
        return
    with TemporaryDirectory() as name:
        told = measured(_HOW.get(how[0], Coach), Path(name), int(count))
    print(json.dumps({"comments": int(count)} | {key: round(value, 2) for key, value in told.items()}))


if __name__ == "__main__":
    main(*sys.argv[1:])
