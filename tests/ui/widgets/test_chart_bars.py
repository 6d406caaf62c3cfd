"""Bars and blocks, painted."""

from __future__ import annotations

from itertools import pairwise

from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chart_bars import Bar, BarsChart, BlocksChart
from tests.ui.widgets.painted import columns, count, paint


def test_bars_are_as_long_as_their_numbers(look: Look) -> None:
    accent = look.theme.color("accent")
    full = count(paint(BarsChart([("a", "", 4)]), look), accent)
    both = count(paint(BarsChart([("a", "", 4), ("b", "note", 2)]), look), accent)
    assert 1.4 < both / full < 1.6
    assert BarsChart([]).height(400, look.theme) == 0


def test_a_block_for_each_time(look: Look) -> None:
    accent = look.theme.color("accent")
    filled = columns(paint(BlocksChart([("Use it", 3)]), look), accent)
    gaps = sum(after - before > 1 for before, after in pairwise(filled))
    assert gaps == 2


def test_where_there_are_too_many_blocks_there_is_a_bar(look: Look) -> None:
    filled = columns(paint(BlocksChart([("Use it", 300)]), look), look.theme.color("accent"))
    assert filled == list(range(filled[0], filled[-1] + 1))


def test_a_bar_fills_its_share(look: Look, qtbot: QtBot) -> None:
    bar = Bar(look)
    qtbot.addWidget(bar)
    bar.resize(200, bar.height())
    bar.show_share(0.5)
    filled = columns(bar.grab().toImage(), look.theme.color("accent"))
    assert 95 <= len(filled) <= 101
