"""The filters of the journal."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest
from PySide6.QtCore import QDate
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Search
from creator_coach.reading.types import Stance
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.filters import Filters
from tests.ui.geometry import nameless

NOW = datetime(2026, 11, 22, 14, 12, tzinfo=timezone(timedelta(hours=1)))


@pytest.fixture
def filters(look: Look, qtbot: QtBot) -> Filters:
    made = Filters(look, lambda: NOW)
    qtbot.addWidget(made)
    made.show_choices(["sound", "length"], ["YouTube", "TikTok"])
    made.show()
    return made


def choose(filters: Filters, name: str, words: str) -> None:
    box = filters.fields[name].box
    box.setCurrentIndex(box.findText(words))


def test_at_first_nothing_is_asked(filters: Filters) -> None:
    assert filters.narrow(Search("sound")) == Search("sound")
    assert filters.active == 0
    assert not filters.clear_button.isEnabled()
    assert nameless(filters) == []


def test_each_narrows(filters: Filters, qtbot: QtBot) -> None:
    choose(filters, "stance", "Learn from it")
    choose(filters, "platform", "TikTok")
    choose(filters, "before", "7–10")
    choose(filters, "after", "0–3")
    with qtbot.waitSignal(filters.changed):
        filters.plans.click()
    asked = filters.narrow(Search())
    assert asked == Search(
        stances=frozenset({Stance.LEARN}), platform="TikTok", open_plans=True, before=(7, 10), after=(0, 3)
    )
    assert filters.active == 5


def test_tags_add_up_and_go_one_by_one(filters: Filters) -> None:
    choose(filters, "tag", "sound")
    choose(filters, "tag", "length")
    choose(filters, "tag", "sound")
    assert filters.narrow(Search()).tags == {"sound", "length"}
    assert filters.fields["tag"].box.currentIndex() == 0
    filters._chosen_tags["sound"].click()
    assert filters.narrow(Search()).tags == {"length"}


def test_the_last_days_begin_at_midnight(filters: Filters) -> None:
    choose(filters, "period", "The last 7 days")
    asked = filters.narrow(Search())
    assert asked.until is None
    assert asked.since is not None
    assert asked.since.astimezone().strftime("%Y-%m-%d %H:%M") == "2026-11-16 00:00"
    assert not filters.since.isVisible()


def test_a_period_of_ones_own_holds_its_last_day_in_whichever_order(filters: Filters) -> None:
    choose(filters, "period", "From one day to another")
    assert filters.since.isVisible()
    filters.since.setDate(QDate(2026, 11, 20))
    filters.until.setDate(QDate(2026, 11, 1))
    asked = filters.narrow(Search())
    assert asked.since is not None
    assert asked.until is not None
    assert [day.astimezone().strftime("%d %H:%M") for day in (asked.since, asked.until)] == ["01 00:00", "21 00:00"]


def test_clearing_asks_for_nothing_and_tells_once(filters: Filters, qtbot: QtBot) -> None:
    choose(filters, "platform", "TikTok")
    filters.choose_tag("sound")
    filters.plans.click()
    told: list[bool] = []
    filters.changed.connect(lambda: told.append(True))
    filters.clear_button.click()
    assert told == [True]
    assert filters.narrow(Search()) == Search()
    assert filters.active == 0


def test_what_is_chosen_stays_when_there_is_more_to_choose_from(filters: Filters, qtbot: QtBot) -> None:
    choose(filters, "platform", "TikTok")
    choose(filters, "stance", "Let it go")
    with qtbot.assertNotEmitted(filters.changed):
        filters.show_choices(["sound"], ["Twitch", "TikTok"])
        filters.retranslate()
    assert filters.narrow(Search()) == Search(platform="TikTok", stances=frozenset({Stance.LET_GO}))
    filters.show_choices([], [])
    assert filters.narrow(Search()).platform == ""
