"""The emergency number of the chosen country, and the safe person."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from creator_coach.content import helplines
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.danger import DangerBanner, TrustedPerson
from tests.ui import samples


def test_the_number_is_the_countrys_and_its_absence_is_survived(qtbot: QtBot, look: Look) -> None:
    banner = DangerBanner(look)
    qtbot.addWidget(banner)
    banner.show_lines((replace(samples.help_lines()[0], country="US", id="us_emergency", number="911"),))
    assert banner.call.text() == "Are you in danger now? Call 911."
    banner.show_lines(())
    assert "where you are" in banner.call.text()


def test_the_safe_person_can_be_copied_and_a_missing_one_is_explained(qtbot: QtBot, look: Look) -> None:
    person = TrustedPerson(look)
    qtbot.addWidget(person)
    assert "Settings" in person.words.text()
    assert person.copy_button.isHidden()
    person.show_person("Aino", "070-000 00 00")
    assert person.words.text() == "Aino · 070-000 00 00"
    person.copy_button.click()
    assert QGuiApplication.clipboard().text() == "070-000 00 00"


def test_no_number_is_named_where_the_country_is_not_known(look: Look, qtbot: QtBot) -> None:
    banner = DangerBanner(look)
    qtbot.addWidget(banner)
    banner.show_lines(helplines.lines("other", "en"))
    assert banner.call.text() == "Are you in danger now? Call the emergency number where you are."
    banner.show_lines(helplines.lines("GB", "en"))
    assert "999" in banner.call.text()
