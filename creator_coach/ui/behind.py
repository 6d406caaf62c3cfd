"""What is behind the first page is loaded once that has been painted: a little at a time, and the window goes on."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib import import_module
from threading import Thread

from PySide6.QtCore import QCoreApplication, QEventLoop

#: What the journal and the reading need; it takes longest, and nothing of it touches Qt.
BESIDE = ("creator_coach.coach", "creator_coach.journal.opening", "creator_coach.reader", "creator_coach.ui.patient")
#: What is behind the first page; what takes longest is named by itself, so that each is a small piece.
BEHIND = (
    "creator_coach.reading.types",
    "creator_coach.journal.types",
    "creator_coach.content.types",
    "creator_coach.ui.asides",
    "creator_coach.ui.exports",
    "creator_coach.ui.routes",
    "creator_coach.ui.kept",
    "creator_coach.ui.insight_pages",
    "creator_coach.ui.gate",
    "creator_coach.ui.style",
    "creator_coach.ui.dialogs.crash",
)
#: How long the window waits for the rest before it looks again whether it is still wanted, in milliseconds.
_MOMENT_MS = 5


def load_behind(wanted: Callable[[], bool], behind: Iterable[str] = BEHIND, beside: Iterable[str] = BESIDE) -> bool:
    """Load modules as long as they are `wanted`, and paint meanwhile; whether all of them were loaded.

    What the person does meanwhile waits, and is not lost.
    """
    thread = Thread(target=_load, args=(tuple(beside),), name="coach", daemon=True)
    thread.start()
    for name in behind:
        import_module(name)
        _go_on(0)
        if not wanted():
            return False
    while thread.is_alive():
        _go_on(0)
        thread.join(_MOMENT_MS / 1000)
        if not wanted():
            return False
    return True


def _go_on(milliseconds: int) -> None:
    QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, milliseconds)


def _load(names: tuple[str, ...]) -> None:
    # What cannot be loaded is told of where it is asked for: it is tried again there.
    with suppress(ImportError):
        for name in names:
            import_module(name)
