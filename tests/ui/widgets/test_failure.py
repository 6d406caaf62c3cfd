"""Sentences for what could not be kept."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal import types
from creator_coach.journal.types import JournalError
from creator_coach.ui.widgets.failure import Failures

NAMES = [name for name, each in vars(types).items() if isinstance(each, type) and issubclass(each, JournalError)]


@pytest.mark.parametrize("name", NAMES)
def test_every_error_has_its_sentence(qtbot: QtBot, name: str) -> None:
    failures = Failures()
    assert failures.sentence(name).endswith("Your text is still here.")
    assert all(failures.at_start(name))


def test_the_sentences_differ_where_the_person_can_do_something(qtbot: QtBot) -> None:
    told = {Failures().sentence(name) for name in ("DiskFull", "JournalBusy", "JournalUnwritable", "JournalDamaged")}
    assert len(told) == 4
