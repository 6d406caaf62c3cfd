"""The safety page: the number first, everything it says about what is saved is so, and no readings."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Reflection
from creator_coach.reading.types import Span
from creator_coach.ui.pages.safety import SafetyPage
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chairs import ChairList
from creator_coach.ui.widgets.segmented import Segmented
from tests.ui import samples
from tests.ui.measures import fits, place


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> SafetyPage:
    made = SafetyPage(look)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show_entry(*samples.threat(), samples.safety_steps(), samples.help_lines(), "SE", ("Aino", "070"))
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_number_comes_first(page: SafetyPage) -> None:
    assert page.banner.call.text() == "Are you in danger now? Call 112."
    assert place(page._grid, page.banner)[0] == 0
    assert page.banner.isVisible()
    assert "112" not in page._subtitle.text()
    assert page._subtitle.text().startswith("Du behöver inte förstå eller svara på det här. Det här kan vara")


def test_there_is_nothing_to_understand_here(page: SafetyPage) -> None:
    assert page.findChildren(ChairList) == []
    assert page.findChildren(Segmented) == []


def test_ticked_steps_gather(page: SafetyPage) -> None:
    told: list[Reflection] = []
    page.reflection_changed.connect(told.append)
    page.steps.boxes["tell"].click()
    page.steps.boxes["no_reply"].click()
    page.steps.boxes["tell"].click()
    assert [each.safety_steps for each in told] == [("tell",), ("tell", "no_reply"), ("no_reply",)]


def test_the_order_of_the_lines_is_kept(page: SafetyPage) -> None:
    entry, said = samples.threat()
    turned = tuple(reversed(samples.help_lines()))
    page.show_entry(entry, said, samples.safety_steps(), turned, "SE", ("", ""))
    assert page.lines.rows[0].line.number == "90101"
    assert "112" in page.banner.call.text()


def test_the_ways_on(page: SafetyPage, qtbot: QtBot) -> None:
    for signal, click in (
        (page.not_a_threat, page.not_threat_button.click),
        (page.export_asked, page.evidence.export_button.click),
        (page.put_away, page.away_button.click),
        (page.back_asked, page._back.click),
        (page.country_chosen, lambda: page.lines.country.chosen.emit("NO")),
    ):
        with qtbot.waitSignal(signal):
            click()


def test_the_text_is_sealed_again_by_one_key(page: SafetyPage) -> None:
    page.evidence.show_button.click()
    page.toggle_veils()
    page.evidence.sheet.browser.reach(Span(0, 3))
    assert page.veil_all() is True
    assert page.veil_all() is False


def test_a_notice_is_told_after_the_message(page: SafetyPage) -> None:
    entry, said = samples.threat()
    more = replace(said, headline="", body=(), notice="A notice")
    page.show_entry(entry, more, samples.safety_steps(), samples.help_lines(), "SE", ("", ""))
    assert page._subtitle.text() == "A notice."


def test_a_small_window_at_large_text(page: SafetyPage, look: Look, qtbot: QtBot) -> None:
    look.use("dark", 200)
    page.reflow(380)
    page.resize(760 - 168, 560)
    qtbot.waitUntil(lambda: fits(page), timeout=2_000)


def test_before_an_entry_is_shown_nothing_goes_out(qtbot: QtBot, look: Look) -> None:
    page = SafetyPage(look)
    qtbot.addWidget(page)
    told: list[Reflection] = []
    page.reflection_changed.connect(told.append)
    page.steps.ticked.emit("tell", True)
    assert told == []


def test_the_persons_own_word_is_named_first(page: SafetyPage) -> None:
    entry, said = samples.threat()
    assert entry.reading is not None
    own = replace(entry, reading=replace(entry.reading, corrected=True))
    page.show_entry(own, said, samples.safety_steps(), samples.help_lines(), "SE", ("", ""))
    assert page._subtitle.text().startswith(said.why)


def test_while_the_app_reads_it_cannot_be_taken_back(page: SafetyPage, qtbot: QtBot) -> None:
    page._line._timer.setInterval(0)
    page.set_busy(True)
    assert not page.not_threat_button.isEnabled()
    qtbot.waitUntil(page._line.isVisible)
    page.set_busy(False)
    assert page.not_threat_button.isEnabled()
    assert page._line.isHidden()


def test_a_picture_dropped_anywhere_goes_with_the_evidence(page: SafetyPage, qtbot: QtBot) -> None:
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile("/a/one.png")])
    left, none, copy = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, Qt.DropAction.CopyAction
    QApplication.sendEvent(page, QDragEnterEvent(QPoint(9, 9), copy, source, left, none))
    assert page.evidence._export_note.text().startswith("Let go of the pictures here")
    with qtbot.waitSignal(page.files_given) as told:
        QApplication.sendEvent(page, QDropEvent(QPointF(9, 9), copy, source, left, none))
    assert told.args == [(Path("/a/one.png"),)]
    assert page.evidence._export_note.text().startswith("Makes a folder")
