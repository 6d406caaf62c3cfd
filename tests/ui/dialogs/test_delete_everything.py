"""The sheet before everything is deleted."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.delete_everything import DeleteEverythingDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless


@pytest.fixture
def dialog(look: Look, qtbot: QtBot) -> DeleteEverythingDialog:
    made = DeleteEverythingDialog(look, 73, 12, "/home/me/backups")
    qtbot.addWidget(made)
    made.show()
    return made


def test_it_says_what_goes_and_where_the_backups_are(dialog: DeleteEverythingDialog) -> None:
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "73 entries" in told
    assert "12 backups, in /home/me/backups" in told
    assert "Files that you exported" in told
    assert nameless(dialog) == []


@pytest.mark.parametrize("backups", [True, False])
def test_the_person_must_choose_and_mean_it(dialog: DeleteEverythingDialog, qtbot: QtBot, backups: bool) -> None:
    assert not dialog.go.isEnabled()
    dialog.sure.click()
    assert not dialog.go.isEnabled()
    (dialog.remove if backups else dialog.keep).click()
    assert dialog.go.isEnabled()
    dialog.sure.click()
    assert not dialog.go.isEnabled()
    dialog.sure.click()
    with qtbot.waitSignal(dialog.asked) as asked:
        dialog.go.click()
    assert asked.args == [backups]


def test_enter_is_the_way_out(dialog: DeleteEverythingDialog) -> None:
    assert dialog.leave.isDefault()
    dialog.leave.click()
    assert not dialog.isVisible()


def test_without_backups_nothing_is_asked_of_them(look: Look, qtbot: QtBot) -> None:
    made = DeleteEverythingDialog(look, 1, 0, "")
    qtbot.addWidget(made)
    made.show()
    assert made.backups.text() == "There are no backups."
    assert not made.keep.isVisible()
    made.sure.click()
    assert made.go.isEnabled()


def test_what_fails_is_told_in_the_sheet(dialog: DeleteEverythingDialog) -> None:
    assert not dialog.told.isVisible()
    dialog.tell("The disk is full.")
    assert dialog.told.isVisible()
