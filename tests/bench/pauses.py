"""The longest time the window stands still while a person goes about in it: how long its event loop is not served."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import Qt, QTimer

from creator_coach.settings import Settings
from creator_coach.ui.ahead import pages_of
from creator_coach.ui.background import Background
from creator_coach.ui.patient import warm
from tests.bench.texts import comments
from tests.bench.timing import Timing
from tests.shots.studio import Studio

#: How often the loop is to be served, and for how long it is watched after a deed, in seconds.
BEAT, WATCHED = 0.001, 0.25
#: Rounds of all deeds, in a window whose pages were made ahead, as they are while a person reads and pastes.
ROUNDS = 4
#: What the rows are called where the person is quicker than that, and what making pages ahead is called.
AT_ONCE, AHEAD = "the first time, at once", "a page is made ahead"

Deed = tuple[str, Callable[[], object]]


def pauses() -> Iterator[Timing]:
    """Each deed of the main job, its longest pause in each round; then in a window where no page was made ahead.

    As in the app, the words that are read ahead since it opened have been read.
    """
    warm()
    found: dict[str, list[float]] = {}
    with studio() as made:
        for piece in pages_of(made.window):
            found.setdefault(AHEAD, []).append(longest(made, piece))
        for text in comments()[:ROUNDS]:
            for name, deed in deeds(made, text):
                found.setdefault(name, []).append(longest(made, deed))
    with studio() as made:
        for name, deed in deeds(made, comments()[0]):
            found.setdefault(f"{name}, {AT_ONCE}", []).append(longest(made, deed))
    return (Timing(f"pause: {name}", tuple(times)) for name, times in found.items())


@contextmanager
def studio() -> Iterator[Studio]:
    """A window of the usual size, in Swedish, that reads beside itself."""
    with TemporaryDirectory() as folder:
        made = Studio(Path(folder), Settings(language="sv", theme="light"), Background())
        made.window.resize(1280, 832)
        yield made
        made.close()


def deeds(made: Studio, text: str) -> Iterator[Deed]:
    """What a person does, one thing after another."""
    window, routes, asides = made.window, made.window.routes, made.window.asides
    yield "a new page", made.new
    made.copy(text)
    yield "paste", made.paste
    yield "read", routes.start.read_asked.emit
    made.wait(lambda: made.window.page is not routes.start)
    yield "reflect", routes.reflect
    yield "reply lab", routes.answer
    if window.page is routes.replying:  # a threat gets none
        field = routes.replying.sheet.field
        yield "write in the reply lab", lambda: field.insertPlainText("Thank you. You are an idiot, and I will ")
        yield "write on in it", lambda: field.insertPlainText("look at the sound before the next one. ")
    yield "put away", lambda: _put_away(made)
    yield "journal", asides.show_journal
    asides.journal._search.field.setText("ljud")
    yield "search", asides.journal._search._search
    asides.journal._search.clear()
    yield "trash", asides.bin.show
    yield "kind words", window.kept.show
    yield "insights", window.insights.show
    yield "settings", asides.show_settings
    yield "support", asides.show_support
    yield "help", asides.show_help
    yield "the other theme", lambda: _use(made, theme="dark" if not made.look.theme.dark else "light")
    yield "larger text", lambda: made.preferences.resize_text(1)
    yield "the other language", lambda: _use(made, language="en" if made.preferences.language == "sv" else "sv")
    yield "a smaller window", lambda: window.resize(900, 640)
    yield "a larger window", lambda: window.resize(1280, 832)


def _put_away(made: Studio) -> None:
    made.window.routes.put_away()


def _use(made: Studio, *, theme: str = "", language: str = "") -> None:
    now = made.preferences.settings
    made.preferences.use(replace(now, theme=theme or now.theme, language=language or now.language))


def longest(made: Studio, deed: Callable[[], object]) -> float:
    """The longest time between two beats while `deed` is done and what follows from it, in seconds."""
    gaps: list[float] = []
    beat = QTimer()
    last = perf_counter()

    def mark() -> None:
        nonlocal last
        now = perf_counter()
        gaps.append(now - last)
        last = now

    beat.setTimerType(Qt.TimerType.PreciseTimer)
    beat.timeout.connect(mark)
    beat.start(int(BEAT * 1000))
    for _ in range(5):
        made.app.processEvents()
    QTimer.singleShot(0, deed)
    gaps.clear()
    mark()
    end = last + WATCHED
    while last < end or made.runner.busy:
        made.app.processEvents()
    beat.stop()
    return max(gaps)
