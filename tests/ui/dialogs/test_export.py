"""The sheet in which a person chooses how the journal leaves."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.export.types import Comments, Form
from creator_coach.ui.dialogs.export import PDF, ExportDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> ExportDialog:
    made = ExportDialog(look)
    qtbot.addWidget(made)
    made.show()
    return made


def test_every_form_can_be_chosen_and_all_of_it_is_first(dialog: ExportDialog) -> None:
    assert {dialog.form.itemData(n) for n in range(dialog.form.count())} == {*map(str, Form), PDF}
    assert {dialog.comments.itemData(n) for n in range(dialog.comments.count())} == set(map(str, Comments))
    assert dialog.period.currentData() == 0
    assert nameless(dialog) == []


def test_what_is_to_be_read_back_holds_every_word(dialog: ExportDialog) -> None:
    assert not dialog.comments.isEnabled()
    dialog.form.setCurrentIndex(dialog.form.findData(PDF))
    assert dialog.comments.isEnabled()


def test_what_was_chosen_is_asked_for(dialog: ExportDialog, qtbot: QtBot) -> None:
    dialog.form.setCurrentIndex(dialog.form.findData("csv"))
    dialog.comments.setCurrentIndex(dialog.comments.findData("none"))
    dialog.period.setCurrentIndex(dialog.period.findData(30))
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.go.click()
    assert asked.args == ["csv", "none", 30, "all"]
    assert not dialog.isVisible()


def test_what_the_journal_shows_can_be_chosen(look: Look, qtbot: QtBot) -> None:
    made = ExportDialog(look, found=12, this=True)
    qtbot.addWidget(made)
    made.show()
    assert [made.which.itemText(n) for n in range(3)] == [
        "Every entry",
        "The 12 found in the journal",
        "The one that is open",
    ]
    made.period.setCurrentIndex(1)
    made.which.setCurrentIndex(made.which.findData("this"))
    assert made.period.currentData() == 0
    assert not made.period.isEnabled()
    with qtbot.waitSignal(made.asked) as asked:
        made.go.click()
    assert asked.args == ["json", "veiled", 0, "this"]


def test_with_nothing_to_choose_it_is_not_asked(dialog: ExportDialog) -> None:
    assert not dialog.which.isVisible()
    assert dialog.which.currentData() == "all"
