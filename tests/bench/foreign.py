"""Opens a window of another program, says so when it is painted, and what memory it takes a second later.

Run by the Python of that program's own environment: `foreign.py novelwriter|retext`. It knows nothing of ours.
"""
# mypy: ignore-errors
# What it imports is not in our environment.

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import Any

from PyQt6.QtCore import QEvent, QObject, QTimer
from PyQt6.QtWidgets import QApplication

#: Milliseconds after the first painting when the memory is looked at.
_LATER = 1000


class Painted(QObject):
    """Watches the application for the first painting of anything."""

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Say "shown" once, and look at the memory later."""
        if event.type() == QEvent.Type.Paint:
            print("shown", flush=True)
            QApplication.instance().removeEventFilter(self)
            QTimer.singleShot(_LATER, _tell)
        return False


def _tell() -> None:
    status = dict(line.split(":", 1) for line in Path("/proc/self/status").read_text("ascii").splitlines())
    print(int(status["VmRSS"].split()[0]) / 1024, flush=True)
    os._exit(0)


def _watched() -> None:
    plain, painted = QApplication.__init__, Painted()

    def begin(self: QApplication, *given: Any) -> None:
        plain(self, *given)
        self.installEventFilter(painted)

    QApplication.__init__ = begin


if __name__ == "__main__":
    which, sys.argv[1:] = sys.argv[1], []
    _watched()
    if which == "novelwriter":
        import novelwriter  # Each of them where it is asked for.

        novelwriter.main([])
    else:
        from ReText.__main__ import main  # As above.

        main()
