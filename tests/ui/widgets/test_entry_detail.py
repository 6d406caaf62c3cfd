"""One entry, opened; its page's tests show the rest."""

from __future__ import annotations

from dataclasses import replace

from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.entry_detail import EntryDetail
from tests.ui.samples import feedback_sv

ENTRY, SAID = feedback_sv()


def test_empty_it_tells_nothing(look: Look, qtbot: QtBot) -> None:
    detail = EntryDetail(look)
    qtbot.addWidget(detail)
    with qtbot.assertNotEmitted(detail.delete_asked):
        detail._delete.click()


def test_another_entry_takes_the_place_of_the_first(look: Look, qtbot: QtBot) -> None:
    detail = EntryDetail(look)
    qtbot.addWidget(detail)
    detail.show_entry(replace(ENTRY, reflection=Reflection(note="One", own_kernels=("Two",))), SAID)
    full = detail._column.count()
    detail.show_entry(replace(ENTRY, reflection=Reflection()), None)
    assert full > 0
    assert detail._column.count() == 0
