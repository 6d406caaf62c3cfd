"""The figures of the last run that was kept, and what has got worse since: ratios within one run, not milliseconds."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from pathlib import Path

#: The last run that was kept; `make bench KEEP=1` keeps this one.
KEPT = Path(__file__).with_suffix(".json")
#: What is so much worse than it was is named: machines are noisy.
NOTICED = 1.2
#: What is better when there is more of it.
_MORE = ("a second",)


def worse(now: Mapping[str, float], before: Mapping[str, float]) -> Iterator[tuple[str, float]]:
    """Each figure that got noticeably worse since `before`, and how many times worse it is."""
    for name, figure in now.items():
        was = before.get(name, 0.0)
        if figure > 0 and was > 0:
            by = was / figure if any(each in name for each in _MORE) else figure / was
            if by >= NOTICED:
                yield name, by


def comparable(told: Mapping[str, float]) -> dict[str, float]:
    """The figures that mean the same on another machine: ratios to what ran beside them."""
    return {name: figure for name, figure in told.items() if "times" in name}


def load() -> dict[str, float]:
    """What was kept; nothing if nothing was."""
    return dict(json.loads(KEPT.read_text(encoding="utf-8"))) if KEPT.is_file() else {}


def keep(told: Mapping[str, float]) -> None:
    """Keep this run."""
    text = json.dumps(
        {name: round(figure, 3) for name, figure in comparable(told).items()}, indent=1, ensure_ascii=False
    )
    KEPT.write_text(text + "\n", encoding="utf-8")
