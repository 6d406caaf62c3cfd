"""What to look for; the journal page's tests show how it is told."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Search
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.search_bar import SearchBar


def test_the_shortcut_is_shown_while_there_is_room(look: Look, qtbot: QtBot) -> None:
    bar = SearchBar(look)
    bar.retranslate()
    qtbot.addWidget(bar)
    bar.show()
    field = bar.field
    bar.set_stacked(stacked=False, field_width=400)
    bar.resize(900, 120)
    qtbot.waitUntil(lambda: field.width() == 400)
    assert field._keys.isVisible()
    field.setText("sound")
    assert not field._keys.isVisible()
    field.clear()
    bar.set_stacked(stacked=True, field_width=400)
    field.setMinimumWidth(0)
    field.resize(150, 40)
    assert not field._keys.isVisible()


def test_enter_does_not_wait(look: Look, qtbot: QtBot) -> None:
    bar = SearchBar(look)
    qtbot.addWidget(bar)
    bar.field.setText("sound")
    with qtbot.waitSignal(bar.searched, timeout=100):
        bar.field.returnPressed.emit()
    assert not bar._timer.isActive()


class TestTheFilters:
    @pytest.fixture
    def bar(self, look: Look, qtbot: QtBot) -> SearchBar:
        made = SearchBar(look)
        made.retranslate()
        qtbot.addWidget(made)
        made.show()
        return made

    def test_they_are_folded_away_until_asked_for(self, bar: SearchBar) -> None:
        assert not bar.filters.isVisible()
        bar.more.click()
        assert bar.filters.isVisible()
        assert bar.more.accessibleDescription() == "open"
        bar.more.click()
        assert not bar.filters.isVisible()
        assert bar.more.accessibleDescription() == "closed"

    def test_how_many_there_are_is_said_when_they_are_folded(self, bar: SearchBar, qtbot: QtBot) -> None:
        with qtbot.waitSignal(bar.searched) as told:
            bar.filters.plans.click()
        assert told.args == [Search(open_plans=True)]
        assert bar.more.text() == "More filters (1)"
        assert bar.more.isChecked()
        bar.more.click()
        assert bar.more.isChecked(), "it says that something is asked for, not that it is open"
        assert bar.search() == Search(open_plans=True)

    def test_asking_for_something_is_told_from_asking_for_nothing(self, bar: SearchBar) -> None:
        assert not bar.asking
        bar._inside.click()
        assert not bar.asking
        bar.filters.plans.click()
        assert bar.asking
        bar.clear()
        assert not bar.asking
        assert bar.more.text() == "More filters"
