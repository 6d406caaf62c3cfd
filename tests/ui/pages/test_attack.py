"""The attack page: an end, not an exercise."""

from __future__ import annotations

from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context
from creator_coach.reading.types import Kind, Span
from creator_coach.ui.pages.attack import AttackPage
from creator_coach.ui.theme import Look
from tests.ui import samples
from tests.ui.measures import fits, place


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> AttackPage:
    made = AttackPage(look)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show_entry(*samples.attack(), samples.platform_steps())
    made.show()
    qtbot.waitExposed(made)
    return made


def test_the_comment_is_folded_and_folds_up_again(page: AttackPage) -> None:
    assert page.sheet.folded
    page.sheet._unfold()
    page.sheet.browser.reach(Span(0, 5))
    page.toggle_veils()
    assert page.veil_all() is True
    assert page.sheet.folded
    assert page.veil_all() is False


def test_the_ways_on(page: AttackPage, qtbot: QtBot) -> None:
    for signal, click in (
        (page.let_go, page.let_go_button.click),
        (page.reflect_asked, page.write_button.click),
        (page.back_asked, page.header.back_asked.emit),
        (page.kind_chosen, page.strip.menu.choices[Kind.MOCKERY].trigger),
    ):
        with qtbot.waitSignal(signal):
            click()


@pytest.mark.parametrize("kind", [Kind.FEEDBACK, Kind.OPINION])
def test_ways_out_when_the_app_read_it_wrong(page: AttackPage, qtbot: QtBot, kind: Kind) -> None:
    with qtbot.waitSignal(page.kind_chosen) as chosen:
        page.ways.ways[kind].click()
    assert chosen.args == [kind]


def test_the_platform_is_named_if_it_is_known(page: AttackPage) -> None:
    assert page._door_note.text() == "This is how on Instagram."
    entry, said = samples.attack()
    page.show_entry(replace(entry, context=Context()), said, samples.platform_steps())
    assert page._door_note.text() == "This is how on most platforms."
    page.show_entry(entry, said, ())
    assert page._door.isHidden()


def test_one_column_puts_the_steps_below(page: AttackPage, look: Look, qtbot: QtBot) -> None:
    look.use("light", 200)
    page.reflow(380)
    assert place(page._grid, page._aside)[:2] == (3, 0)
    page.resize(760 - 168, 560)
    qtbot.waitUntil(lambda: fits(page), timeout=2_000)


def test_a_threat_is_named_in_one_click(page: AttackPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.kind_chosen) as chosen:
        page.strip.threat_button.click()
    assert chosen.args == [Kind.THREAT]


def test_the_persons_own_word_stands_under_the_title(page: AttackPage) -> None:
    entry, said = samples.attack()
    assert page.strip._why.text() == ""
    assert entry.reading is not None
    page.show_entry(replace(entry, reading=replace(entry.reading, corrected=True)), said, ())
    assert page.strip._why.text() == said.why


def test_while_the_app_reads_no_kind_can_be_chosen(page: AttackPage) -> None:
    page.set_busy(True)
    assert not any(way.isEnabled() for way in page.ways.ways.values())
    assert not page.strip.threat_button.isEnabled()
    page.set_busy(False)
    assert all(way.isEnabled() for way in page.ways.ways.values())
