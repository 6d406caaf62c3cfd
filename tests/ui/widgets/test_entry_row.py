"""A row, painted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Found, Reflection
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.entry_list import EntryList
from creator_coach.ui.widgets.entry_row import Row
from tests.ui.samples import WHEN, feedback_sv

ENTRY, _ = feedback_sv()


def row(before: str, after: str) -> Row:
    return Row(ENTRY, "Title", "Preview", "Feedback", "14:12", (before, after))


@pytest.mark.parametrize(
    ("before", "after", "meta", "start"),
    [
        ("7", "3", "Feedback  ·  7 → 3", "Feedback  ·  7"),
        ("7", "", "Feedback  ·  7", "Feedback  ·  7"),
        ("", "3", "Feedback  ·  3", "Feedback  ·  3"),
        ("", "", "Feedback", "Feedback"),
    ],
)
def test_numbers_before_and_after(before: str, after: str, meta: str, start: str) -> None:
    assert row(before, after).meta() == meta
    assert row(before, after).start() == start
    assert row(before, after).spoken() == f"Title. Preview. {meta}. 14:12"


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> EntryList:
    made = EntryList(look)
    qtbot.addWidget(made)
    made.resize(412, 300)
    made.show_found(Found((replace(ENTRY, reflection=Reflection(before=7, after=3)),)), WHEN)
    made.show()
    qtbot.waitExposed(made)
    return made


def colors(image: QImage) -> set[str]:
    return {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(0, image.height(), 2)}


def test_the_chosen_row_is_tinted_and_barred(shown: EntryList, look: Look) -> None:
    soft = look.theme.hex("accent_soft").upper()
    assert soft not in colors(shown.grab().toImage())
    shown.choose(ENTRY.id)
    found = colors(shown.grab().toImage())
    assert soft in found
    assert look.theme.hex("accent").upper() in found


def test_rows_grow_with_the_text(shown: EntryList, look: Look) -> None:
    index = shown.model().index(1, 0)
    before = shown.visualRect(index).height()
    look.use("light", 200)
    QApplication.processEvents()
    assert shown.visualRect(index).height() > before * 1.6
