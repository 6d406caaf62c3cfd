"""The header of an entry's pages."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.header import EntryHeader
from tests.ui.geometry import clipped
from tests.ui.samples import feedback_sv

ENTRY, _ = feedback_sv()


def told(header: EntryHeader) -> str:
    return " | ".join(label.text() for label in header.findChildren(QLabel))


def test_it_tells_work_place_and_time_and_never_the_comment(look: Look, qtbot: QtBot) -> None:
    header = EntryHeader(look, "read")
    qtbot.addWidget(header)
    assert "Untitled" in told(header)
    header.show_entry(ENTRY)
    assert told(header) == "Torpet, del 3 | YouTube · 22 Nov 2026, 14:12"
    header.show_entry(replace(ENTRY, context=Context()))
    assert told(header) == "Untitled | 22 Nov 2026, 14:12"


def test_a_tab_is_asked_for_and_stays_until_the_page_changes(look: Look, qtbot: QtBot) -> None:
    header = EntryHeader(look, "read")
    qtbot.addWidget(header)
    with qtbot.waitSignal(header.tab_asked) as asked:
        header._tabs._buttons["reflect"].click()
    assert asked.args == ["reflect"]
    assert header._tabs.selected() == "read"
    with qtbot.assertNotEmitted(header.tab_asked):
        header._tabs._buttons["read"].click()
    with qtbot.waitSignal(header.back_asked):
        header._back.click()


def test_a_page_without_tabs_shows_none(look: Look, qtbot: QtBot) -> None:
    header = EntryHeader(look, "")
    qtbot.addWidget(header)
    header.show()
    assert not header._tabs.isVisible()


def test_a_title_that_needs_the_room_has_the_tabs_below(qtbot: QtBot, look: Look) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    made = EntryHeader(look, "read", holder)
    made.show_entry(replace(ENTRY, context=Context("YouTube", "Avsnitt 12: Höststädningsbekymmer")))
    holder.show()
    for width, below in ((900, False), (420, True), (900, False)):
        made.resize(width, 300)
        QApplication.processEvents()
        assert (made._tabs.x() == 0) is below, width
        assert clipped(made) == []
