"""What every command shares: how one ends, and the only place that prints."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, TextIO

if TYPE_CHECKING:
    from creator_coach.content.messages import Messages

OK, FAILED, UNUSABLE, PARTLY = 0, 1, 2, 3
#: The languages that comments are read in.
LANGUAGES = ("sv", "en")


class Stop(Exception):
    """The command ends here, with a sentence for the person and an exit status."""

    def __init__(self, sentence: str, status: int) -> None:
        super().__init__()
        self.sentence = sentence
        self.status = status


def unusable(tongue: Messages, topic: str) -> Stop:
    """The end of a command whose arguments cannot be used: how `topic` is written."""
    return Stop(f"{tongue.say('error', 'arguments')}\n\n{tongue.say('help', topic)}", UNUSABLE)


def tell(text: str, stream: TextIO | None = None) -> None:
    """Print `text` for a person, without what would steer the terminal."""
    from creator_coach.content.output import tame  # noqa: PLC0415  (the window prints nothing, and opens sooner)

    print(tame(text), file=stream)


def hand_over(line: str) -> None:
    """Print `line`, which is JSON, for a program that may be waiting for it."""
    print(line, file=sys.stdout, flush=True)
