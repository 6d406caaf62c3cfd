"""`make shots`: every page in both languages and themes, in six sizes, to shots/page-language-theme-size.png.

And all of one language, theme and size on a sheet, contact-language-theme-size.png. A line says what is cut off.
"""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterator
from itertools import product
from pathlib import Path

from tests.house.source import LANGUAGES, ROOT
from tests.shots.camera import Job, Size, take

THEMES = ("light", "dark")
SIZES = tuple(Size(width, height, text) for text in (100, 150, 200) for width, height in ((1280, 832), (900, 640)))


def main(given: list[str]) -> int:
    """Take the pictures that were asked for, all of them by default."""
    ask = argparse.ArgumentParser(prog="make shots", description=__doc__)
    ask.add_argument("only", nargs="?", default="", help="pages whose name begins with this")
    ask.add_argument("--folder", type=Path, default=ROOT / "shots")
    ask.add_argument("--language", choices=LANGUAGES, action="append")
    ask.add_argument("--theme", choices=THEMES, action="append")
    asked = ask.parse_args(given)
    asked.folder.mkdir(parents=True, exist_ok=True)
    ways = product(asked.language or LANGUAGES, asked.theme or THEMES, SIZES)
    for lines in _each([(asked.folder, *way, asked.only) for way in ways]):
        print(*lines, sep="\n", flush=True)
    return 0


def _each(jobs: list[Job]) -> Iterator[list[str]]:
    """Do `jobs`, several at once if there are several; one window to a process."""
    if len(jobs) == 1:
        yield take(jobs[0])
        return
    with multiprocessing.get_context("spawn").Pool(min(os.cpu_count() or 1, len(jobs))) as pool:
        yield from pool.imap(take, jobs)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
