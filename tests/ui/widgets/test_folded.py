"""The row in place of a folded comment."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.folded import FoldRow, HatchTile


def test_it_says_how_long_the_comment_is_and_asks_to_unfold(qtbot: QtBot, look: Look) -> None:
    row = FoldRow(look)
    qtbot.addWidget(row)
    row.show_size(18, "They are about you.")
    assert "18" in row._note.text()
    assert row._note.text().endswith("They are about you.")
    with qtbot.waitSignal(row.unfold_asked):
        row._button.click()


def test_the_tile_grows_with_the_text(qtbot: QtBot, look: Look) -> None:
    tile = HatchTile(look)
    qtbot.addWidget(tile)
    look.use("light", 150)
    assert tile.sizeHint().width() == 51
    assert tile.minimumSizeHint() == tile.sizeHint()
    assert not tile.grab().isNull()


def test_its_menu_unfolds(qtbot: QtBot, look: Look) -> None:
    row = FoldRow(look)
    qtbot.addWidget(row)
    row.show()
    QApplication.sendEvent(row, QContextMenuEvent(QContextMenuEvent.Reason.Mouse, QPoint(1, 1), QPoint(1, 1)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    with qtbot.waitSignal(row.unfold_asked):
        menu.actions()[0].trigger()
    menu.close()
