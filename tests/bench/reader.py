"""Reading without a window: beside VADER alone, and over hard texts."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from vaderSentiment.vaderSentiment import SentimentIntensityAnalyzer

from creator_coach.coach import Coach
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


def hard_texts() -> Iterator[Timing]:
    """Each hard text once, read and put into words."""
    coach = Coach()
    for name, text in hard().items():
        yield Timing(f"reading and words: {name}", (seconds(partial(_said, coach, text)),))
