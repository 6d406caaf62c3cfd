"""A possible reading: hedged, quoted, judged by the person."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Chair
from creator_coach.journal.types import Verdict
from creator_coach.reading.types import PerspectiveId, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chair import ICONS, ChairCard
from creator_coach.ui.widgets.quote_chip import QuoteChip
from tests.ui import samples


def mask(span: Span) -> str:
    return span.of(samples.FEEDBACK_SV).replace("idiot", "[hidden: insult]")


def card(qtbot: QtBot, look: Look, chair: Chair) -> ChairCard:
    made = ChairCard(look, chair, mask)
    qtbot.addWidget(made)
    made.resize(500, 400)
    made.show()
    return made


@pytest.fixture
def first(qtbot: QtBot, look: Look) -> ChairCard:
    return card(qtbot, look, samples.feedback_sv()[1].chairs[0])


def test_there_is_an_icon_for_every_perspective() -> None:
    assert set(ICONS) == set(PerspectiveId)


def test_the_same_verdict_again_takes_it_back(first: ChairCard) -> None:
    told: list[Verdict | None] = []
    first.judged.connect(lambda _which, verdict: told.append(verdict))
    first.set_open(True)
    first._chips[Verdict.FITS].click()
    first._chips[Verdict.DOES_NOT_FIT].click()
    first._chips[Verdict.DOES_NOT_FIT].click()
    assert told == [Verdict.FITS, Verdict.DOES_NOT_FIT, None]
    assert not any(chip.isChecked() for chip in first._chips.values())


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        (Qt.Key.Key_J, Verdict.FITS),
        (Qt.Key.Key_Y, Verdict.FITS),
        (Qt.Key.Key_N, Verdict.DOES_NOT_FIT),
    ],
)
def test_keys_judge_when_the_card_has_the_focus(first: ChairCard, key: Qt.Key, verdict: Verdict) -> None:
    told: list[object] = []
    first.judged.connect(lambda which, given: told.extend((which, given)))
    QTest.keyClick(first._head, key)
    assert told == [PerspectiveId.WANTS_A_FIX, verdict]
    QTest.keyClick(first._head, Qt.Key.Key_X)
    QTest.keyClick(first._head, key, Qt.KeyboardModifier.ControlModifier)
    assert len(told) == 2


def test_rows_without_words_are_left_out(qtbot: QtBot, look: Look) -> None:
    bare = replace(samples.feedback_sv()[1].chairs[0], wanted="", felt="", quotes=(), spans=())
    made = card(qtbot, look, bare)
    made.set_open(True)
    shown = [label.text() for label in made.findChildren(QLabel) if label.isVisibleTo(made)]
    assert "May have wanted" not in shown
    assert "Builds on" not in shown


def test_no_hidden_word_stands_in_a_quote_or_in_the_sentence(qtbot: QtBot, look: Look) -> None:
    made = card(qtbot, look, samples.feedback_sv()[1].chairs[2])
    quotes = [chip.text() for chip in made.findChildren(QuoteChip)]
    assert quotes == ["Du är en [hidden: insult]"]
    assert "idiot" not in made._sentence.text()
    assert "[hidden: insult]" in made._sentence.text()


def test_a_quote_tells_where_it_stands(first: ChairCard, qtbot: QtBot) -> None:
    chip = first.findChildren(QuoteChip)[0]
    with qtbot.waitSignal(first.quote_clicked) as clicked:
        chip.click()
    assert clicked.args == [samples.span(samples.FEEDBACK_SV, "ljudet hoppar")]
    with qtbot.waitSignal(first.pointed):
        chip.pointed.emit(chip.span, True)


def test_the_head_says_title_and_grounds(first: ChairCard, qtbot: QtBot) -> None:
    assert first._head.accessibleName() == "Någon med ett praktiskt problem, Good grounds"
    with qtbot.waitSignal(first.head_clicked):
        first._head.click()
    assert not first.is_open
