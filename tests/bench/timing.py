"""Seconds, many of them, as the few numbers a person wants."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from time import perf_counter


@dataclass(frozen=True, slots=True)
class Timing:
    """What was measured, and how long each time took, in seconds."""

    name: str
    seconds: tuple[float, ...]

    @property
    def median(self) -> float:
        """The middle one, in seconds."""
        return median(self.seconds)

    @property
    def p95(self) -> float:
        """Nineteen of twenty took no longer, in seconds."""
        return quantiles(self.seconds, n=20, method="inclusive")[-1] if len(self.seconds) > 1 else self.seconds[0]

    @property
    def most(self) -> float:
        """The longest, in seconds."""
        return max(self.seconds)

    @property
    def per_second(self) -> float:
        """How many in a second, all of them taken together."""
        return len(self.seconds) / max(sum(self.seconds), 1e-9)

    def row(self) -> str:
        """One line of the table, in milliseconds."""
        numbers = (self.median, self.p95, self.most)
        return f"{self.name:44}{len(self.seconds):7}" + "".join(f"{1000 * n:10.2f}" for n in numbers)

    def as_dict(self) -> dict[str, float]:
        """The numbers, for build/bench.json; seconds."""
        return {"n": len(self.seconds), "median": self.median, "p95": self.p95, "most": self.most}


HEAD = f"{'milliseconds':44}{'n':>7}{'median':>10}{'p95':>10}{'most':>10}"


def seconds(work: Callable[[], object]) -> float:
    """How long one call took."""
    begin = perf_counter()
    work()
    return perf_counter() - begin


def interleaved(works: Mapping[str, Iterable[Callable[[], object]]]) -> Iterator[Timing]:
    """Measure several lists of work side by side, one of each in turn, so that a busy moment meets them all."""
    found: dict[str, list[float]] = {name: [] for name in works}
    for turn in zip(*works.values(), strict=True):
        for name, work in zip(works, turn, strict=True):
            found[name].append(seconds(work))
    return (Timing(name, tuple(times)) for name, times in found.items())
