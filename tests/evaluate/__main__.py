"""`make evaluate`: read every labelled comment and print how well that went, for each file and in all."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.evaluate import authors, varied
from tests.evaluate.cases import Case, Output, by_language, files, load, read_all
from tests.evaluate.score import Figures, score
from tests.house.source import ROOT

#: Where the readings go that a person may judge.
READINGS = ROOT / "build" / "readings.md"


def table(columns: dict[str, Figures]) -> Iterator[str]:
    """The figures, one a row, a column for each language."""
    yield f"{'figure':38}" + "".join(f"{name:>9}" for name in columns)
    keys = list(dict.fromkeys(key for figures in columns.values() for key in figures))
    for key in keys:
        yield f"{key:38}" + "".join(cell(figures.get(key)) for figures in columns.values())


def cell(value: float | None) -> str:
    """One number in nine characters: shares with three decimals, counts as they are, a dash for none."""
    if value is None:
        return f"{'-':>9}"
    return f"{value:>9}" if isinstance(value, int) else f"{value:9.3f}"


def report(title: str, cases: list[Case], outputs: dict[str, Output], misses: int) -> Iterator[str]:
    """The lines for one set of cases."""
    scores = {name: score(rows, outputs) for name, rows in by_language(cases)}
    yield f"\n{title}"
    yield from table({name: total.figures() for name, total in scores.items()})
    for case_id, why in scores["both"].misses[:misses]:
        yield f"  {case_id}: {why}"


def arguments(given: list[str]) -> argparse.Namespace:
    """The path of the cases and how many misses to list."""
    ask = argparse.ArgumentParser(prog="make evaluate", description=__doc__)
    ask.add_argument("cases", type=Path, nargs="?", default=Path("../shared/data/cases"))
    ask.add_argument("--misses", type=int, default=0, metavar="N", help="list the first N wrong kinds by id")
    return ask.parse_args(given)


def main(given: list[str]) -> int:
    """Print the report. 0, or 2 when there are no cases at the path."""
    asked = arguments(given)
    found = files(asked.cases)
    if not found:
        print(f"There are no labelled comments at {asked.cases}. Try: make evaluate CASES=tests/cases", file=sys.stderr)
        return 2
    every: list[Case] = []
    outputs: dict[str, Output] = {}
    for path in found:
        cases = load(path)
        outputs |= read_all(cases)
        every += cases
        print("\n".join(report(path.name, cases, outputs, asked.misses)), flush=True)
    if len(found) > 1:
        print("\n".join(report("all of them", every, outputs, 0)))
        judged = [case for path in found if path.stem == "gold" for case in load(path)]
        print(f"\n{varied.write(READINGS, judged or every, outputs)} readings to judge: {READINGS.relative_to(ROOT)}")
        print("\n" + "\n".join(authors.stored()))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
