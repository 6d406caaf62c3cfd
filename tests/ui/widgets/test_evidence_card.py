"""What is kept of a threat: sealed, summed, and to be filled in."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timedelta, timezone
from hashlib import sha256

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.evidence_card import EvidenceCard, offset
from tests.ui import samples


@pytest.fixture
def card(qtbot: QtBot, look: Look) -> EvidenceCard:
    made = EvidenceCard(look)
    qtbot.addWidget(made)
    made.show_entry(samples.threat()[0])
    made.show()
    return made


def test_the_sum_is_of_the_text_as_utf8(card: EvidenceCard) -> None:
    text = samples.threat()[0].text
    assert card.digest() == sha256(text.encode()).hexdigest()
    card._copy.click()
    assert QGuiApplication.clipboard().text() == card.digest()
    half = replace(samples.threat()[0], text="\ud83d")
    card.show_entry(half)
    assert card.digest() == sha256(b"\xed\xa0\xbd").hexdigest()


def test_the_text_is_sealed_until_asked_for(card: EvidenceCard) -> None:
    assert not card.sheet.isVisible()
    card.show_button.click()
    assert card.sheet.isVisible()
    assert card.show_button.text() == "Hide the text"
    assert card.veil_all() is True
    assert not card.sheet.isVisible()
    assert card.veil_all() is False
    card.show_button.click()
    card.show_entry(replace(samples.threat()[0], id="other"))
    assert not card.sheet.isVisible()


def test_time_has_seconds_and_offset(card: EvidenceCard) -> None:
    assert card._saved.text() == "22 November 2026 at 14:12:07 (UTC+1)"
    QLocale.setDefault(QLocale("sv_SE"))
    card.retranslate()
    assert card._saved.text() == "22 november 2026 at 14.12.07 (UTC+1)"


@pytest.mark.parametrize(("minutes", "told"), [(0, "UTC"), (60, "UTC+1"), (-210, "UTC-3:30"), (345, "UTC+5:45")])
def test_offsets(minutes: int, told: str) -> None:
    assert offset(datetime(2026, 1, 1, tzinfo=timezone(timedelta(minutes=minutes)))) == told


def test_account_and_link_go_out_and_are_not_written_over(card: EvidenceCard) -> None:
    told: list[Context] = []
    card.context_changed.connect(told.append)
    QTest.keyClicks(card.fields["account"], "abc")
    assert told[-1] == Context("Instagram", "", "", "abc")
    card.fields["account"].setCursorPosition(1)
    card.show_entry(replace(samples.threat()[0], context=told[-1]))
    assert card.fields["account"].cursorPosition() == 1
    card.show_entry(replace(samples.threat()[0], context=Context()))
    assert card._where.text() == "Not given"


def test_the_export_is_asked_for(card: EvidenceCard, qtbot: QtBot) -> None:
    with qtbot.waitSignal(card.export_asked):
        card.export_button.click()


def test_a_link_tells_the_platform_unless_one_is_named(card: EvidenceCard) -> None:
    told: list[Context] = []
    card.context_changed.connect(told.append)
    entry = samples.threat()[0]
    QGuiApplication.clipboard().setText("https://youtu.be/abc")
    for platform, wanted in (("", "YouTube"), ("Forum", "Forum")):
        card.show_entry(replace(entry, id=platform, context=Context(platform)))
        card.fields["link"].clear()
        card.fields["link"].setFocus()
        QTest.keyClick(card.fields["link"], Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert (told[-1].platform, told[-1].link) == (wanted, "https://youtu.be/abc")
        assert card._where.text() == wanted
