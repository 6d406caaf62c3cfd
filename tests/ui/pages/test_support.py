"""The support page."""

from __future__ import annotations

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.content.types import HelpLine
from creator_coach.ui.pages.support import SupportPage
from creator_coach.ui.theme import Look

LINE = HelpLine(
    "SE", "SE_emergency", "SOS Alarm", "112", "Fara just nu", "", "polisen.se", "2026-11-22", verified=False
)


def test_numbers_are_shown_and_the_country_is_told(look: Look, qtbot: QtBot) -> None:
    page = SupportPage(look)
    qtbot.addWidget(page)
    page.show_lines((LINE,), "SE")
    page.reflow(900)
    page.reflow(1280)
    page.show()
    told = " ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())
    assert "112" in told
    assert "SOS Alarm" in told
    with qtbot.waitSignal(page.country_chosen) as chosen:
        page._lines.country_chosen.emit("FI")
    assert chosen.args == ["FI"]


def test_it_leads_to_the_guide(look: Look, qtbot: QtBot) -> None:
    page = SupportPage(look)
    qtbot.addWidget(page)
    with qtbot.waitSignal(page.guide_asked):
        page._guide.click()
