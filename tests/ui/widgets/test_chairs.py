"""From their chair: the best grounded first and open, one at a time."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection, Verdict
from creator_coach.reading.types import Grounds, PerspectiveId, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chairs import ChairList
from tests.ui import samples


@pytest.fixture
def chairs(qtbot: QtBot, look: Look) -> ChairList:
    made = ChairList(look)
    qtbot.addWidget(made)
    turned = tuple(reversed(samples.feedback_sv()[1].chairs))
    made.show_chairs(turned, lambda span: span.of(samples.FEEDBACK_SV), "True?")
    made.show()
    return made


def opened(chairs: ChairList) -> list[bool]:
    return [card.is_open for card in chairs.cards]


def test_the_best_grounded_comes_first_and_is_open(chairs: ChairList) -> None:
    assert [card.chair.grounds for card in chairs.cards] == [Grounds.GOOD, Grounds.FAIR, Grounds.FAINT]
    assert opened(chairs) == [True, False, False]
    assert "Three" in chairs._note.text()
    assert chairs._closing.text() == "True?"


def test_none_is_open_when_all_are_faint(chairs: ChairList) -> None:
    faint = [replace(chair, grounds=Grounds.FAINT) for chair in samples.feedback_sv()[1].chairs]
    chairs.show_chairs(faint, lambda _span: "")
    assert opened(chairs) == [False, False, False]
    assert not chairs._closing.isVisibleTo(chairs)


def test_one_at_a_time_beside_the_comment_several_in_one_column(chairs: ChairList) -> None:
    chairs.cards[1].head_clicked.emit()
    assert opened(chairs) == [False, True, False]
    chairs.cards[1].head_clicked.emit()
    assert opened(chairs) == [False, False, False]
    chairs.set_single(False)
    chairs.cards[0].head_clicked.emit()
    chairs.cards[2].head_clicked.emit()
    assert opened(chairs) == [True, False, True]
    chairs.set_single(True)
    assert opened(chairs) == [True, False, False]


def test_verdicts_are_shown_and_passed_on(chairs: ChairList, qtbot: QtBot) -> None:
    chairs.show_verdicts(Reflection(verdicts=((PerspectiveId.MISSES_BEFORE, Verdict.FITS),)))
    assert [card._verdict for card in chairs.cards] == [None, Verdict.FITS, None]
    with qtbot.waitSignal(chairs.judged):
        chairs.cards[0]._chips[Verdict.FITS].click()
    with qtbot.waitSignal(chairs.quote_clicked):
        chairs.cards[0].quote_clicked.emit(Span(0, 1))


def test_the_note_fits_the_number(chairs: ChairList) -> None:
    all_chairs = samples.feedback_sv()[1].chairs
    notes = []
    for some in (all_chairs[:1], all_chairs[:2], all_chairs + all_chairs[:1]):
        chairs.show_chairs(some, lambda _span: "")
        notes.append(chairs._note.text().split(" ")[0])
    assert notes == ["One", "Two", "Nobody"]
    chairs.show_heading(False)
    assert not chairs._title.isVisibleTo(chairs)
