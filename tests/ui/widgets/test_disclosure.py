"""A head that opens: its words, its state in words, and its height."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.disclosure import Disclosure


def test_it_says_what_it_is_and_whether_it_is_open(qtbot: QtBot, look: Look) -> None:
    head = Disclosure(look, "wrench", QLabel("under"))
    qtbot.addWidget(head)
    head.show_title("Someone with a practical problem", "Good grounds")
    assert head.accessibleName() == "Someone with a practical problem, Good grounds"
    assert head.accessibleDescription() == "closed"
    before = head.grab().toImage()
    head.set_open(True)
    assert head.accessibleDescription() == "open"
    assert head.grab().toImage() != before
    head.show_title("Alone")
    assert head.accessibleName() == "Alone"


def test_a_long_title_makes_it_higher_not_wider(qtbot: QtBot, look: Look) -> None:
    head = Disclosure(look, "wrench")
    qtbot.addWidget(head)
    head.show_title("long words " * 20)
    assert head.hasHeightForWidth()
    assert head.heightForWidth(300) > head.heightForWidth(1_600)
    assert head.minimumSizeHint().width() < 400
    assert head.sizeHint().height() >= 34
