"""The sheet of the backups."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Backup, Preview
from creator_coach.ui.dialogs.backups import BackupsDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless

WHEN = datetime(2026, 11, 20, 14, 12, tzinfo=UTC)
WHOLE = Backup(Path("whole.db"), WHEN, 2_000_000, 41)
SPOILT = Backup(Path("spoilt.db"), WHEN, 1_000, None)


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> BackupsDialog:
    made = BackupsDialog(look)
    qtbot.addWidget(made)
    made.show()
    return made


def cell(dialog: BackupsDialog, row: int, column: int) -> str:
    found = dialog.table.item(row, column)
    return found.text() if found is not None else ""


def test_without_any_it_says_so_and_nothing_can_be_restored(dialog: BackupsDialog) -> None:
    assert dialog.told.text() == "There are no backups yet."
    assert not dialog.restore.isEnabled()
    assert dialog.path() is None
    assert nameless(dialog) == []


def test_each_is_a_row_with_its_day_size_and_entries(dialog: BackupsDialog) -> None:
    dialog.show_copies([WHOLE, SPOILT])
    assert "20 Nov 2026" in cell(dialog, 0, 0)
    assert cell(dialog, 0, 2) == "41"
    assert cell(dialog, 1, 2) == "can’t be read"


def test_a_whole_one_can_be_restored_a_spoilt_one_only_removed(dialog: BackupsDialog, qtbot: QtBot) -> None:
    dialog.show_copies([WHOLE, SPOILT])
    dialog.table.selectRow(0)
    assert "41 entries" in dialog.told.text()
    with qtbot.waitSignal(dialog.restore_asked) as asked:
        dialog.restore.click()
    assert asked.args == [WHOLE.path]
    dialog.table.selectRow(1)
    assert not dialog.restore.isEnabled()
    with qtbot.waitSignal(dialog.remove_asked) as asked:
        dialog.remove.click()
        dialog.remove.click()
    assert asked.args == [SPOILT.path]


def test_what_it_would_bring_is_shown_for_the_one_that_is_chosen(dialog: BackupsDialog, qtbot: QtBot) -> None:
    dialog.show_copies([WHOLE, SPOILT])
    with qtbot.waitSignal(dialog.preview_asked) as asked:
        dialog.table.selectRow(0)
    assert asked.args == [WHOLE.path]
    dialog.show_preview(Preview(WHOLE, (WHEN, WHEN), WHEN, 45))
    assert dialog.told.text() == (
        "The journal would be as it was then, with 41 entries. Now it has 45. The newest are from 20 Nov 2026."
    )
    dialog.show_preview(Preview(replace(WHOLE, path=Path("another.db"), entries=7), (), None, None))
    assert "41" in dialog.told.text()
    with qtbot.assertNotEmitted(dialog.preview_asked):
        dialog.table.selectRow(1)
    dialog.show_preview(Preview(SPOILT, (), None, None))
    assert dialog.told.text() == "The journal would be as it was then, with 0 entries."


def test_while_it_is_busy_nothing_can_be_asked(dialog: BackupsDialog) -> None:
    dialog.show_copies([WHOLE])
    dialog.table.selectRow(0)
    dialog.set_busy(busy=True)
    assert not any(each.isEnabled() for each in (dialog.restore, dialog.make, dialog.copy, dialog.remove))
    dialog.set_busy(busy=False)
    assert dialog.restore.isEnabled()
