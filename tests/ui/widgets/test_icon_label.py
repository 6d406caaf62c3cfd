"""An icon and a sentence."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.icon_label import IconLabel


def test_words_and_picture(qtbot: QtBot, look: Look) -> None:
    made = IconLabel(look, "lock", tone="accent")
    qtbot.addWidget(made)
    made.set_text("Everything stays on this computer.")
    assert made.text() == "Everything stays on this computer."
    lock = made._picture.pixmap().toImage()
    made.set_icon("eye")
    assert made._picture.pixmap().toImage() != lock


def test_the_icon_grows_with_the_text(qtbot: QtBot, look: Look) -> None:
    made = IconLabel(look, "lock")
    qtbot.addWidget(made)
    before = made._picture.pixmap().width()
    look.use("light", 200)
    assert made._picture.pixmap().width() == 2 * before
    look.use("light", 100)
