"""The help page, with the real guide."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.content import guide
from creator_coach.ui.pages.help import HelpPage
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless

SIZES = [(1280, 832, 100), (900, 640, 100), (760, 560, 100), (1280, 832, 200), (760, 560, 200)]


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> HelpPage:
    made = HelpPage(look)
    qtbot.addWidget(made)
    made.resize(1280, 832)
    made.show_chapters(guide.chapters("en", {}))
    made.show()
    return made


def test_it_begins_with_why_and_leads_through_to_the_end(page: HelpPage) -> None:
    seen = [page._name.text()]
    assert seen == ["Why people write harshly"]
    while page._next.isVisible():
        assert page._next.accessibleName() == f"Next: {page._next.text()}"
        page._next.click()
        seen.append(page._name.text())
        assert page._view.toPlainText()
    assert len(seen) == len(set(seen)) == len(guide.CHAPTERS)


def test_a_chapter_is_chosen_from_the_list_and_kept_in_another_language(page: HelpPage, qtbot: QtBot) -> None:
    page._contents.setFocus()
    qtbot.keyClick(page._contents, Qt.Key.Key_End)
    assert page._name.text() == "About and licences"
    page.show_chapters(guide.chapters("sv", {}))
    page.retranslate()
    assert page._name.text() == "Om appen och licenser"
    page.show_chapters(guide.chapters("sv", {}), "wait")
    assert page._contents.selected() == "wait"


def test_the_search_leaves_the_chapters_that_have_all_the_words(page: HelpPage, qtbot: QtBot) -> None:
    assert page.search_field is page.field
    page.field.setText("BREATHE minute")
    shown = [each.text() for each in page._contents._items() if not each.isHidden()]
    assert shown == ["Why not to answer in anger"]
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page._name.text() == "Why not to answer in anger"
    assert page._view.lit > 0
    page.field.setText("zzz")
    assert page._none.isVisible()
    assert not page._contents.isVisible()
    qtbot.keyClick(page.field, Qt.Key.Key_Return)
    assert page._name.text() == "Why not to answer in anger"
    page.field.clear()
    assert page._view.lit == 0
    assert page._contents.isVisible()


def test_with_little_room_the_list_is_one_line(page: HelpPage) -> None:
    page.reflow(800)
    assert page._chooser.isVisible()
    assert not page._contents.isVisible()
    page._chooser.setCurrentIndex(3)
    page._chooser.activated.emit(3)
    assert page._name.text() == "You may disagree"
    page.reflow(1280)
    assert page._contents.selected() == "disagree"


@pytest.mark.parametrize(("width", "height", "size"), SIZES)
@pytest.mark.parametrize("language", ["sv", "en"])
def test_nothing_is_cut_off_and_everything_has_a_name(
    page: HelpPage, look: Look, language: str, width: int, height: int, size: int
) -> None:
    look.use("light", size)
    page.resize(width, height)
    page.reflow(width / look.theme.scale)
    found = {}
    page.show_chapters(guide.chapters(language, {}))
    for each in ("readings", "sources", "keys", "about"):
        page.go_to(each)
        for _ in range(8):  # the height of the words changes that of the sheet, and that the scroll bar
            QApplication.processEvents()
        found[each] = clipped(page) + nameless(page)
        assert page._view.mapTo(page.canvas, page._view.rect().bottomLeft()).y() <= page.canvas.height()
    assert {name: faults for name, faults in found.items() if faults} == {}
