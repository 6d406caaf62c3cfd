"""The sheet of the lock."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.passphrase import PassphraseDialog, Wish
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless

Open = Callable[[Wish], PassphraseDialog]


@pytest.fixture
def opened(look: Look, qtbot: QtBot) -> Open:
    def open_it(wish: Wish) -> PassphraseDialog:
        made = PassphraseDialog(look, wish)
        qtbot.addWidget(made)
        made.show()
        return made

    return open_it


def fill(dialog: PassphraseDialog, old: str, new: str) -> None:
    dialog._old.line.setText(old)
    dialog._new.first.line.setText(new)
    dialog._new.again.line.setText(new)


@pytest.mark.parametrize("wish", Wish)
def test_each_asks_for_what_it_needs_and_no_more(opened: Open, wish: Wish) -> None:
    dialog = opened(wish)
    assert dialog._old.isVisible() is (wish is not Wish.SET)
    assert dialog._new.isVisible() is (wish is not Wish.REMOVE)
    assert not dialog._do.isEnabled()
    assert nameless(dialog) == []


@pytest.mark.parametrize(
    ("wish", "old", "new"), [(Wish.SET, "", "four words"), (Wish.CHANGE, "old", "four words"), (Wish.REMOVE, "old", "")]
)
def test_what_is_typed_is_told(opened: Open, qtbot: QtBot, wish: Wish, old: str, new: str) -> None:
    dialog = opened(wish)
    fill(dialog, old, new)
    with qtbot.waitSignal(dialog.asked) as told:
        dialog._do.click()
    assert told.args == [old, new]
    assert dialog.isVisible()


def test_that_there_is_no_recovery_is_said_before_it_is_set(opened: Open) -> None:
    dialog = opened(Wish.SET)
    said = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert "If you forget the passphrase, nobody can open the journal" in said


def test_while_it_is_being_done_it_stays(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(Wish.SET)
    fill(dialog, "", "four words")
    dialog.set_busy(True)
    dialog.reject()
    assert dialog.isVisible()
    assert not dialog._do.isEnabled()
    assert not dialog._leave.isEnabled()
    dialog.show_failure("No room.")
    assert dialog._told.text() == "No room."
    assert dialog._do.isEnabled()


def test_cancelled_nothing_typed_is_left(opened: Open, qtbot: QtBot) -> None:
    dialog = opened(Wish.CHANGE)
    fill(dialog, "old", "four words")
    with qtbot.assertNotEmitted(dialog.asked):
        dialog._leave.click()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert (dialog._old.text, dialog._new.first.text) == ("", "")
