"""What to look for; the journal page's tests show how it is told."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

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
    field.resize(150, 40)
    assert not field._keys.isVisible()


def test_enter_does_not_wait(look: Look, qtbot: QtBot) -> None:
    bar = SearchBar(look)
    qtbot.addWidget(bar)
    bar.field.setText("sound")
    with qtbot.waitSignal(bar.searched, timeout=100):
        bar.field.returnPressed.emit()
    assert not bar._timer.isActive()
