"""What the app read wrong, in one sentence."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Wrong
from creator_coach.reading.types import Kind
from creator_coach.ui.language import Language
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.wrong_row import WrongRow

PAIRS = (
    (Kind.ATTACK, Kind.FEEDBACK, 2),
    (Kind.ATTACK, Kind.THREAT, 1),
    (Kind.THREAT, Kind.MOCKERY, 1),
    (Kind.OPINION, Kind.KIND, 1),
)


@pytest.fixture
def row(qtbot: QtBot, look: Look) -> WrongRow:
    made = WrongRow(look)
    qtbot.addWidget(made)
    return made


def test_until_it_is_counted_it_says_so(row: WrongRow) -> None:
    row.show_wrong(None)
    assert row._words.text() == "Counting …"
    assert row._export.isHidden()


def test_before_anything_was_read(row: WrongRow) -> None:
    row.show_wrong(Wrong())
    assert row._words.text() == "Nothing has been read yet."
    assert row._export.isHidden()


def test_nothing_wrong_is_not_exported(row: WrongRow) -> None:
    row.show_wrong(Wrong(readings=12))
    assert row._words.text() == "Nothing that you have put right, in 12 comment(s) read."
    row.show_wrong(Wrong(readings=12, perspectives_rejected=2))
    assert row._words.text() == "In 12 comment(s) read: 2 possible reading(s) turned down."
    assert row._export.isHidden()


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        (
            "en",
            "In 12 comments read: 3 kinds changed, 1 missed threat, 2 false alarms, 4 possible readings turned down.",
        ),
        ("sv", "På 12 lästa kommentarer: 3 sorter ändrade, 1 missat hot, 2 falska larm, 4 möjliga läsningar avvisade."),
    ],
)
def test_a_danger_is_counted_for_itself_and_nothing_twice(row: WrongRow, language: str, sentence: str) -> None:
    spoken = Language()
    spoken.use(language)
    row.show_wrong(Wrong(12, PAIRS, threats_missed=1, false_alarms=2, perspectives_rejected=4))
    told = row._words.text()
    spoken.leave()
    assert told.splitlines()[0] == sentence
    assert not row._export.isHidden()


def test_the_export_is_asked_for_and_named(row: WrongRow, qtbot: QtBot) -> None:
    row.show_wrong(Wrong(1, ((Kind.ATTACK, Kind.FEEDBACK, 1),)))
    assert row._export.accessibleName() == row._export.text() == "Export without comment text…"
    with qtbot.waitSignal(row.export_asked):
        row._export.click()
