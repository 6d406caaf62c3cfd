"""What an exported journal would bring, in counts."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Incoming
from creator_coach.ui.dialogs.incoming import IncomingDialog
from creator_coach.ui.theme import Look
from tests.ui.geometry import nameless


def test_each_count_is_a_line_and_nothing_else_is(look: Look, qtbot: QtBot) -> None:
    dialog = IncomingDialog(look, Incoming(new=2, changed=4, same=3, unreadable=5))
    qtbot.addWidget(dialog)
    assert dialog.counts.text().splitlines() == [
        "2 entries are new.",
        "4 entries replace earlier ones here.",
        "3 entries are here already and stay as they are.",
        "5 entries can’t be read and are left out.",
    ]
    assert dialog.go.isEnabled()
    assert nameless(dialog) == []


@pytest.mark.parametrize("incoming", [Incoming(), Incoming(same=4, older=1, binned=1)])
def test_with_nothing_new_there_is_nothing_to_bring_in(look: Look, qtbot: QtBot, incoming: Incoming) -> None:
    dialog = IncomingDialog(look, incoming)
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    assert dialog.counts.text() in {
        "There are no entries in the file.",
        "6 entries are here already and stay as they are.",
    }
