"""Opens one window, says so when it is painted, and leaves: `python -m tests.bench.opened bare|app`.

The app is opened as its command opens it; CREATOR_COACH_HOME says where its files are.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel


class Painted(QObject):
    """Watches the application for the first painting of anything."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say "shown" once, and end the application."""
        if event.type() is QEvent.Type.Paint:
            print("shown", flush=True)
            app().removeEventFilter(self)
            QTimer.singleShot(0, QApplication.quit)
        return False


def app() -> QApplication:
    """The application, which must be there."""
    found = QApplication.instance()
    if not isinstance(found, QApplication):
        raise TypeError(found)
    return found


def bare() -> int:
    """The least window there is."""
    application = QApplication([])
    label = QLabel("Hello")
    label.show()
    return application.exec()


def ours() -> int:
    """Our own window."""
    from creator_coach.cli import main  # noqa: PLC0415  (the bare window must not pay for it)

    return main([])


def watched(run: type[QApplication]) -> None:
    """Let the event loop begin by watching."""
    plain = run.exec

    def begin(*_ignored: object) -> int:
        painted = Painted(app())
        app().installEventFilter(painted)
        return plain()

    run.exec = begin  # type: ignore[method-assign]


if __name__ == "__main__":
    watched(QApplication)
    sys.exit(bare() if sys.argv[1:] == ["bare"] else ours())
