"""The page of the insights."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.insights.types import Figures
from creator_coach.journal.types import Wrong
from creator_coach.ui.looking_back import Counted
from creator_coach.ui.pages.insights import FORMS, InsightsPage
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.point_list import PointRow
from tests.ui.figured import COUNTED, MANY, SOUND, naming, planned
from tests.ui.geometry import clipped, nameless


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> InsightsPage:
    made = InsightsPage(look, naming)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    qtbot.waitExposed(made)
    made.points.behind_asked.connect(name)
    return made


def name(row: PointRow, ids: tuple[str, ...]) -> None:
    row.show_entries([(each, f"12 Nov 2026 · The croft {int(each)}") for each in ids])


def seen(page: InsightsPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_until_it_is_counted_it_says_so(page: InsightsPage) -> None:
    page.show_counted(None)
    assert "Counting …" in seen(page)
    page.show_progress(20, 100)
    assert "Counting … 20 of 100 entries read." in seen(page)
    assert not page.period.isVisible()
    page.show_counted(COUNTED)
    assert "Counting" not in seen(page)


def test_below_five_it_says_so_calmly(page: InsightsPage, qtbot: QtBot) -> None:
    page.show_counted(Counted())
    assert "After five readings there is something to see" in seen(page)
    page.show_counted(Counted(entries=3, figures=Figures(entries=3)))
    assert "So far there are 3." in seen(page)
    assert not any(card.isVisible() for card in page.cards.values())
    assert page.told() == ()
    with qtbot.waitSignal(page.new_asked):
        page.empty.button.click()


def test_a_period_with_too_few_leads_back_to_everything(page: InsightsPage, qtbot: QtBot) -> None:
    page.period.select("month")
    page.show_counted(Counted(entries=9, figures=Figures(entries=2)))
    assert "There are 2 from this time." in seen(page)
    with qtbot.waitSignal(page.period_chosen) as told:
        page.few.button.click()
    assert (told.args, page.period.selected()) == (["all"], "all")


def test_the_sentence_comes_first(page: InsightsPage) -> None:
    page.show_counted(COUNTED)
    assert page.headline.startswith("It was lighter afterwards in 1 of 3")
    assert [told.name for told in page.told()] == list(page.cards)
    assert all(card.sentence.text() for card in page.cards.values())


def test_arrows_choose_a_period(page: InsightsPage, qtbot: QtBot) -> None:
    page.show_counted(COUNTED)
    with qtbot.waitSignal(page.period_chosen) as told:
        qtbot.keyClick(page.period, Qt.Key.Key_Left)
    assert told.args == ["year"]


def test_tables_and_pictures(page: InsightsPage) -> None:
    page.show_counted(COUNTED)
    page.toggle_tables()
    assert page.tables.isChecked()
    assert all(
        page.cards[name].table.isVisible() for name in ("strength", "kinds", "points", "chosen", "plans", "wrong")
    )
    assert not page.points.isVisible()
    page.toggle_tables()
    assert page.points.isVisible()
    page.show_counted(Counted())
    page.toggle_tables()
    assert not page.tables.isChecked()


def test_a_point_is_opened_and_marked(page: InsightsPage, qtbot: QtBot) -> None:
    page.show_counted(COUNTED)
    row = page.points.rows[SOUND.key]
    row.head.click()
    with qtbot.waitSignal(page.settled) as told:
        row.done.click()
    assert told.args == [SOUND, True]


def test_a_plan_is_asked_about_and_nothing_else(page: InsightsPage, qtbot: QtBot) -> None:
    page.show_counted(COUNTED)
    assert not page.plan.isVisible()
    entry = planned()
    page.show_counted(COUNTED, entry)
    assert page.plan.isVisible()
    with qtbot.waitSignal(page.plan_answered) as told:
        page.plan.not_yet.click()
    assert told.args == [entry.id, False]
    with qtbot.waitSignal(page.opened) as told:
        page.plan.see.click()
    assert told.args == [entry.id]


@pytest.mark.parametrize("form", FORMS)
def test_the_figures_can_be_taken_out(page: InsightsPage, qtbot: QtBot, form: str) -> None:
    page.show_counted(COUNTED)
    with qtbot.waitSignal(page.export_asked) as told:
        page._forms[form].trigger()
    assert told.args == [form]


def test_what_the_app_got_wrong_can_be_taken_out_if_there_is_any(page: InsightsPage, qtbot: QtBot) -> None:
    page.show_counted(replace(COUNTED, wrong=Wrong(readings=6)))
    assert not page.corrections.isVisible()
    page.show_counted(COUNTED)
    with qtbot.waitSignal(page.corrections_asked):
        page.corrections.click()


@pytest.mark.parametrize("counted", [COUNTED, Counted(60, MANY), Counted(), Counted(9, Figures(entries=1)), None])
@pytest.mark.parametrize(("width", "text"), [(1072, 100), (676, 100), (1072, 150), (676, 200)])
def test_nothing_is_cut_off_and_everything_has_a_name(
    page: InsightsPage, look: Look, qtbot: QtBot, counted: Counted | None, width: int, text: int
) -> None:
    look.use("dark", text)
    page.resize(width, 560)
    page.show_counted(counted, planned())
    page.reflow((width + 208) / look.theme.scale)
    for tables in (False, True):
        if tables:
            page.toggle_tables()
        if page.points.rows and not tables:
            page.points.rows[SOUND.key].head.setChecked(True)
        qtbot.wait(1)
        assert clipped(page.body) == []
        assert nameless(page) == []
