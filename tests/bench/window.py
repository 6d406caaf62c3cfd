"""From paste to the reading on the screen."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from tests.bench.texts import comments, hard
from tests.bench.timing import Timing, seconds
from tests.shots.studio import Studio, studio


def shown(made: Studio) -> None:
    """Paste what was copied, ask for the reading, and wait until it has been painted."""
    made.paste()
    made.read()
    made.settle()


def one(made: Studio, text: str) -> float:
    """How long that took for `text`, in seconds; the new page and the copying are not counted."""
    made.new()
    made.copy(text)
    made.settle()
    took = seconds(partial(shown, made))
    made.window.routes.put_away()
    return took


def paste_to_reading() -> Iterator[Timing]:
    """Every gold comment, in one window, one after another."""
    with studio() as made:
        made.window.resize(1280, 832)
        yield Timing("window: paste to shown reading", tuple(one(made, text) for text in comments()))


def hard_texts() -> Iterator[Timing]:
    """Each hard text in a window. One that holds nothing to read never leaves the first page: then pasting is timed."""
    with studio() as made:
        for name, text in hard().items():
            took = one(made, text) if text.strip() else pasted(made, text)
            yield Timing(f"window: {name}", (took,))


def pasted(made: Studio, text: str) -> float:
    """How long it takes until a pasted text has been taken in, in seconds."""
    made.new()
    made.copy(text)
    took = seconds(made.paste)
    return took + seconds(made.settle)
