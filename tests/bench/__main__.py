"""`make bench`: everything that is timed, as a table and in build/bench.json; on a screen if there is one."""

from __future__ import annotations

import json
import os
import platform
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from tests.bench import keeping, kept, many, memory, pauses, peers, reader, searching, start, window
from tests.bench.timing import HEAD, Timing
from tests.house.source import ROOT

OUT = ROOT / "build" / "bench.json"


def parts(folder: Path) -> list[Callable[[], Iterator[Timing]]]:
    """What is measured, in order."""
    return [
        lambda: start.start_up(folder),
        lambda: peers.windows(folder / "peers"),
        reader.reading,
        peers.words,
        reader.trained,
        window.paste_to_reading,
        pauses.pauses,
        reader.hard_texts,
        window.hard_texts,
        lambda: keeping.journal(folder / "full"),
        lambda: searching.archive(folder / "archive"),
        lambda: many.many(folder / "many"),
    ]


def measure() -> Iterator[Timing]:
    """Every timing, as it is done."""
    with TemporaryDirectory() as name:
        (Path(name) / "full").mkdir()
        for part in parts(Path(name)):
            yield from part()


def ratios(found: dict[str, Timing]) -> dict[str, float]:
    """What is best told as a ratio or a rate."""
    return {
        "start-up, times a bare window": found[start.APP].median / found[start.BARE].median,
        "reading, times VADER alone": found[reader.READING].median / found[reader.VADER].median,
        "readings a second": found[reader.READING].per_second,
        "VADER alone, comments a second": found[reader.VADER].per_second,
    }


def beside(found: dict[str, Timing]) -> dict[str, float]:
    """Ours as so many times what others take, as far as those are there."""
    told = {
        f"start-up, times {name.removeprefix('start: ')}": found[f"{start.APP}, again"].median / found[name].median
        for name in peers.WINDOWS
        if name in found
    }
    if peers.PROFANITY in found:
        told["reading, times alt-profanity-check"] = found[reader.READING].median / found[peers.PROFANITY].median
    return told


def main() -> int:
    """Measure, print and write."""
    print(f"Python {platform.python_version()}, {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}\n\n{HEAD}")
    found: dict[str, Timing] = {}
    for timing in measure():
        found[timing.name] = timing
        print(timing.row(), flush=True)
    told = ratios(found) | beside(found) | searching.ratios(found) | {"trained reader, MB of memory": reader.memory()}
    with TemporaryDirectory() as name:
        told |= memory.windows(Path(name)) | peers.memory(Path(name) / "peers")
    print("\n" + "\n".join(f"{name:60}{value:9.2f}" for name, value in told.items()))
    OUT.parent.mkdir(exist_ok=True)
    report = {"ratios": told, "seconds": {name: timing.as_dict() for name, timing in found.items()}}
    OUT.write_text(json.dumps(report, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    if peers.python() is None:
        print("\nThe programs of others could not be installed, and were not measured.")
    for name, by in kept.worse(told, kept.load()):
        print(f"worse than in the run that was kept: {name}, {by:.2f} times")
    if "--keep" in sys.argv[1:]:
        kept.keep(told)
    return 0


if __name__ == "__main__":
    sys.exit(main())
