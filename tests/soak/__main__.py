"""`make soak`: lets hands do anything in the real window for long, and looks at what grows (MINUTES=120 SEED=1).

Fails if a deed raises or warns, or if memory, open files, threads or widgets have grown: the last quarter is compared
with the second, when everything has been seen once.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from creator_coach.settings import Settings
from tests.evaluate.cases import load
from tests.house.source import ROOT
from tests.shots.studio import Studio
from tests.soak.wander import Cost, Wanderer, cost, on_one_s_own

#: How often it is looked, in seconds, and by what share the last quarter may be above the second.
OFTEN = 20.0
MOST = {"memory": 1.05, "files": 1.0, "threads": 1.0, "widgets": 1.10, "objects": 1.10}
#: What comes and goes is compared at its most, the rest in the middle.
TYPICAL: dict[str, Callable[[Iterable[float]], float]] = {
    "memory": median,
    "files": max,
    "threads": max,
    "widgets": median,
    "objects": median,
}


def growth(costs: Sequence[Cost]) -> dict[str, float]:
    """What each part of the cost is in the last quarter of `costs`, as a ratio to the second quarter."""
    quarter = max(1, len(costs) // 4)
    second, last = costs[quarter : 2 * quarter] or costs[:1], costs[-quarter:]
    return {
        name: typical(getattr(each, name) for each in last) / typical(getattr(each, name) for each in second)
        for name, typical in TYPICAL.items()
    }


def wander(minutes: float, seed: int, folder: Path, often: float = OFTEN) -> tuple[list[Cost], list[str]]:
    """Wander for so long; what it cost at each look, and what went wrong."""
    texts = [case["text"] for name in ("gold", "safety", "sv_5", "en_6") for case in load(CASES / f"{name}.jsonl")]
    texts += ["", " ", "😭" * 500, "a" * 20_000, "<b>x</b>\n\n" * 50, "\u202eabc\u0000def"]
    costs: list[Cost] = []
    with on_one_s_own() as wrong:
        studio = Studio(folder, Settings(language="sv", theme="light"))
        hands, end, look = Wanderer(studio, texts, seed), time.monotonic() + minutes * 60, 0.0
        while time.monotonic() < end and not wrong:
            deed = hands.step()
            if wrong:
                wrong[0] = f"deed {hands.deeds}, {deed}: {wrong[0]}"
            elif time.monotonic() >= look:
                look = time.monotonic() + often
                costs.append(cost(hands.deeds))
        studio.close()
    return costs, wrong


CASES = ROOT / "tests" / "cases"


def main(given: list[str]) -> int:
    """Wander, print what it cost, and give 1 if something went wrong or grew."""
    ask = argparse.ArgumentParser(prog="make soak", description=__doc__)
    ask.add_argument("--minutes", type=float, default=120.0)
    ask.add_argument("--seed", type=int, default=1)
    asked = ask.parse_args(given)
    with TemporaryDirectory() as folder:
        costs, wrong = wander(asked.minutes, asked.seed, Path(folder))
    for each in costs[:: max(1, len(costs) // 24)]:
        sys.stdout.write(f"{each}\n")
    grown = growth(costs) if costs else {}
    for name, ratio in grown.items():
        sys.stdout.write(f"{name:8} {ratio:6.3f} times, at most {MOST[name]}\n")
    sys.stdout.write("\n".join(wrong) + "\n" if wrong else "")
    return 1 if wrong or any(ratio > MOST[name] for name, ratio in grown.items()) else 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
