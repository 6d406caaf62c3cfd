"""Sentences for what could not be kept."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal import types
from creator_coach.journal.types import JournalError
from creator_coach.ui.widgets.failure import Failures

NAMES = [name for name, each in vars(types).items() if isinstance(each, type) and issubclass(each, JournalError)]


@pytest.mark.parametrize("name", [*NAMES, "FolderGone", "FolderReadOnly"])
def test_every_error_has_its_sentence(qtbot: QtBot, name: str) -> None:
    failures = Failures()
    assert failures.sentence(name).endswith("Your text is still here.")
    assert all(failures.at_start(name))
    assert failures.act(name).endswith(".")


def test_the_sentences_differ_where_the_person_can_do_something(qtbot: QtBot) -> None:
    failures = Failures()
    names = ("DiskFull", "JournalBusy", "JournalUnwritable", "JournalDamaged", "FolderGone", "FolderReadOnly")
    for told in (failures.sentence, failures.act):
        assert len({told(name) for name in names}) == len(names)
