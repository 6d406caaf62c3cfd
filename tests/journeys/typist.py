"""Opens the real window and types into it until it is killed: `python -m tests.journeys.typist`.

Says "typed" when the last character is in the field; CREATOR_COACH_HOME says where the journal is.
"""

from __future__ import annotations

import sys

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from creator_coach.ui import application
from creator_coach.ui.pages.welcome import WelcomePage
from creator_coach.ui.widgets.paste_field import PasteField

WORDS = "Ljudet är för lågt"


def type_on(field: PasteField, letters: list[str]) -> None:
    """One letter, and the next one a moment later, as hands do."""
    field.insertPlainText(letters.pop(0))
    if letters:
        QTimer.singleShot(15, lambda: type_on(field, letters))
    else:
        sys.stdout.write("typed\n")
        sys.stdout.flush()


def begin() -> None:
    """Past the welcome; start typing once the window has its field; look again a moment later if it has not."""
    for page in (one for one in QApplication.allWidgets() if isinstance(one, WelcomePage) and one.isVisible()):
        page.begin_asked.emit("")
    fields = [one for one in QApplication.allWidgets() if isinstance(one, PasteField) and one.isVisible()]
    if fields:
        type_on(fields[0], list(WORDS))
    else:
        QTimer.singleShot(50, begin)


if __name__ == "__main__":
    plain = QApplication.exec

    def typing(*_ignored: object) -> int:
        QTimer.singleShot(0, begin)
        return plain()

    QApplication.exec = typing  # type: ignore[method-assign]
    application.run(["creator-coach"])
