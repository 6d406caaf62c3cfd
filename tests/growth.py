"""How much longer work takes on twice the text, in time of the processor: how busy the machine is hardly shows."""

from __future__ import annotations

import os
from collections.abc import Callable
from time import process_time

#: What `make fuzz` sets: then every size is tried, and texts that take long.
LONG = "CREATOR_COACH_FUZZ" in os.environ
#: Twice the text may take so many times as long. Quadratic time would be four times.
MOST = 2.3
#: Seconds under which the clock itself, or a sweep of the collector's, is a good part of what is measured.
LEAST = 0.03
#: One slow try says nothing; what grows too fast is too slow each time.
TRIES = 12


def text(unit: str, length: int) -> str:
    """`unit` again and again, so many characters in all."""
    return (unit * (length // len(unit) + 1))[:length]


def grows(work: Callable[[str], object], unit: str, length: int) -> float:
    """How many times as long `work` takes on 2 * `length` characters as on `length`; the best of several tries."""
    once, twice = text(unit, length), text(unit, 2 * length)
    short = long = float("inf")
    for _ in range(TRIES):
        short, long = min(short, _took(work, once)), min(long, _took(work, twice))
        if long <= MOST * max(short, LEAST):
            break
    return long / max(short, LEAST)


def _took(work: Callable[[str], object], on: str) -> float:
    begin = process_time()
    work(on)
    return process_time() - begin
