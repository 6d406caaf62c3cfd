"""Drafts are told by work, place and day; no word of a comment is in the list."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Entry, EntryState
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.drafts import Drafts

NOW = datetime(2026, 11, 22, 15, 0, tzinfo=UTC)


def draft(name: str, at: datetime, work: str = "", platform: str = "") -> Entry:
    return Entry(name, at, at, EntryState.DRAFT, "Du är en idiot", Context(platform, work))


@pytest.fixture
def drafts(qtbot: QtBot, look: Look) -> Drafts:
    made = Drafts(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_empty_says_what_will_be_here(drafts: Drafts) -> None:
    assert drafts.rows() == []
    assert drafts._empty.isVisible()


def test_rows(drafts: Drafts) -> None:
    entries = [
        draft("a", datetime(2026, 11, 22, 14, 12, tzinfo=UTC), "The cabin, part 3", "YouTube"),
        draft("b", datetime(2026, 11, 21, 23, 40, tzinfo=UTC), "", "Twitch"),
        draft("c", datetime(2026, 11, 19, 8, 0, tzinfo=UTC)),
        draft("d", datetime(2025, 2, 3, 8, 0, tzinfo=UTC)),
    ]
    drafts.show_drafts(entries, NOW)
    assert drafts.rows() == [
        ("The cabin, part 3", "YouTube · today 14:12"),
        ("Untitled", "Twitch · yesterday 23:40"),
        ("Untitled", "19 Nov"),
        ("Untitled", "3 Feb 2025"),
    ]
    assert not drafts._empty.isVisible()


def test_no_word_of_the_comment_is_told(drafts: Drafts) -> None:
    drafts.show_drafts([draft("a", NOW)], NOW)
    told = [each.text() for each in drafts.findChildren(QLabel)]
    for each in drafts.findChildren(QWidget):
        told += [each.toolTip(), each.accessibleName(), each.accessibleDescription()]
    assert not any("idiot" in words for words in told)


def test_open_and_delete(qtbot: QtBot, drafts: Drafts) -> None:
    drafts.show_drafts([draft("a", NOW), draft("b", NOW)], NOW)
    row = drafts._rows[1]
    with qtbot.waitSignal(drafts.opened, timeout=500) as opened:
        qtbot.mouseClick(row._open, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(drafts.delete_asked, timeout=500) as deleted:
        qtbot.mouseClick(row._delete, Qt.MouseButton.LeftButton)
    assert (opened.args, deleted.args) == (["b"], ["b"])


def test_the_buttons_have_names(drafts: Drafts) -> None:
    drafts.show_drafts([draft("a", NOW, "The cabin", "Twitch")], NOW)
    row = drafts._rows[0]
    assert row._open.accessibleName() == "Open the draft The cabin, Twitch · today 15:00"
    assert row._delete.accessibleName() == "Delete the draft The cabin"


def test_a_new_list_takes_the_place_of_the_old(drafts: Drafts) -> None:
    drafts.show_drafts([draft("a", NOW), draft("b", NOW)], NOW)
    drafts.show_drafts([draft("c", NOW, "New")], NOW)
    assert [title for title, _where in drafts.rows()] == ["New"]


def test_rows_grow_with_the_text(drafts: Drafts) -> None:
    drafts.show_drafts([draft("a", NOW, "The cabin", "Twitch")], NOW)
    before = drafts._rows[0]._open.sizeHint().height()
    drafts._look.use("light", 200)
    drafts.retranslate()
    assert drafts._rows[0]._open.sizeHint().height() > before
    drafts._look.use("light", 100)
