"""Reading without a window: beside VADER alone, and over hard texts."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from functools import partial

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from creator_coach.coach import Coach
from creator_coach.content import lexicons
from creator_coach.content.where import resource
from creator_coach.model import door
from creator_coach.reading.read import read
from creator_coach.reading.types import Comment
from tests.bench.texts import comments, hard
from tests.bench.timing import Timing, interleaved, seconds

ROUNDS = 3
VADER, READING = "VADER alone, a comment", "reading, a comment"


def reading() -> Iterator[Timing]:
    """Every gold comment three times: VADER alone, our reading, and our reading put into words."""
    coach, vader, texts = Coach(), SentimentIntensityAnalyzer(), comments() * ROUNDS
    yield from interleaved(
        {
            VADER: [partial(vader.polarity_scores, text) for text in texts],
            READING: [partial(coach.read, text) for text in texts],
            "reading and words, a comment": [partial(_said, coach, text) for text in texts],
        }
    )


def _said(coach: Coach, text: str) -> None:
    coach.say(coach.read(text), "sv")


def trained() -> Iterator[Timing]:
    """The trained reader: loading it in a process of its own; a comment of 20 and of 90 words, with it and without."""
    yield Timing("trained reader: import and load", tuple(_in_a_process(_LOAD) for _ in range(5)))
    lent, folder, words = lexicons.load(), resource("model"), " ".join(comments()).split()
    for count in (20, 90):
        texts = [" ".join(words[at : at + count]) for at in range(0, 40 * count, count)]
        yield from interleaved(
            {
                f"rules alone, {count} words": [partial(read, Comment(text), lent) for text in texts],
                f"trained reader alone, {count} words": [partial(door.score, text, folder) for text in texts],
                f"both, {count} words": [partial(Coach().read, text) for text in texts],
            }
        )


_LOAD = """
from creator_coach.content.where import resource
from creator_coach.model import door
door.load(resource("model"))
"""
# On Linux a new process's own count begins at its parent's, so the kernel's other one is asked where there is one.
_PEAK = """
import resource as system
from pathlib import Path
status = Path("/proc/self/status")
rows = dict(row.split(":", 1) for row in status.read_text().splitlines()) if status.is_file() else {}
print(int(rows["VmHWM"].split()[0]) if "VmHWM" in rows else system.getrusage(system.RUSAGE_SELF).ru_maxrss)
"""
_MEMORY = _LOAD + 'door.score("hej", resource("model"))' + _PEAK


def _in_a_process(code: str) -> float:
    """How long `code` takes in a new Python, less an empty one."""
    empty = seconds(partial(subprocess.run, [sys.executable, "-c", "pass"], check=True))
    return max(0.0, seconds(partial(subprocess.run, [sys.executable, "-c", code], check=True)) - empty)


def memory() -> float:
    """How much memory a Python takes with the trained reader loaded and asked once, in MB, less an empty one."""

    def peak(code: str) -> int:
        return int(subprocess.run([sys.executable, "-c", code], check=True, capture_output=True).stdout)

    unit = 1024 if sys.platform != "darwin" else 1024 * 1024
    empty = peak(_PEAK)
    return (peak(_MEMORY) - empty) / unit


def hard_texts() -> Iterator[Timing]:
    """Each hard text once, read and put into words."""
    coach = Coach()
    for name, text in hard().items():
        yield Timing(f"reading and words: {name}", (seconds(partial(_said, coach, text)),))
