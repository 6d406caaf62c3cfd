"""Numbers to call: copied as written, with how far they can be trusted."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.help_lines import HelpLines, emergency
from tests.ui import samples


@pytest.fixture
def lines(qtbot: QtBot, look: Look) -> HelpLines:
    made = HelpLines(look)
    qtbot.addWidget(made)
    made.show_lines(samples.help_lines(), "SE")
    return made


def test_a_number_is_copied_as_written(lines: HelpLines) -> None:
    lines.rows[3].copy_button.click()
    assert QGuiApplication.clipboard().text() == "020-50 50 50"
    assert lines.rows[3].copy_button.toolTip() == "Copied"
    lines.retranslate()
    assert lines.rows[3].copy_button.accessibleName() == "Copy 020-50 50 50, Kvinnofridslinjen"


def test_an_address_stands_in_for_a_missing_number(lines: HelpLines) -> None:
    web = replace(samples.help_lines()[0], number="", url="findahelpline.com")
    lines.show_lines((web,), "other")
    lines.rows[0].copy_button.click()
    assert QGuiApplication.clipboard().text() == "findahelpline.com"


def test_unverified_numbers_say_so_with_the_date(lines: HelpLines) -> None:
    assert "Not yet verified" in lines._trust.text()
    assert "22 Nov 2026" in lines._trust.text()
    checked = tuple(replace(line, verified=True, checked_on="soon") for line in samples.help_lines())
    lines.show_lines(checked, "SE")
    assert lines._trust.text().endswith("Last checked soon.")
    lines.show_lines((), "SE")
    assert lines._trust.isHidden()


def test_the_country_is_the_persons_choice(lines: HelpLines, qtbot: QtBot) -> None:
    assert lines.country.currentData() == "SE"
    with qtbot.waitSignal(lines.country_chosen) as chosen:
        lines.country.chosen.emit("NO")
    assert chosen.args == ["NO"]


def test_the_emergency_line_is_found_by_its_id() -> None:
    found = emergency(samples.help_lines())
    assert found is not None
    assert found.number == "112"
    assert emergency(samples.help_lines()[1:]) is None
