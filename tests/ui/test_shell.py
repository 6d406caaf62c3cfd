"""What the window looks like, whatever pages it holds."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QDialog, QVBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.page import Page
from creator_coach.ui.shell import Shell
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button


class Plain(Page):
    """A page with a heading and a button."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.told = 0
        self.hid = 0
        self.title = text.label("h1")
        self.button = button(look, "primary")
        column = QVBoxLayout(self.body)
        column.addWidget(self.title)
        column.addWidget(self.button)
        self.set_heading(self.title)
        self.retranslate()

    def retranslate(self) -> None:
        self.told += 1
        self.title.setText("A page")
        self.button.setText("Go")

    def veil_all(self) -> bool:
        self.hid += 1
        return False


@pytest.fixture
def shell(look: Look, qtbot: QtBot) -> Shell:
    made = Shell(look)
    qtbot.addWidget(made)
    for place in ("read", "journal"):
        page = Plain(look)
        made.add_page(page)
        made.show_page(page, place)
    made.show()
    made.activateWindow()
    qtbot.waitExposed(made)
    return made


def pages(shell: Shell) -> list[Plain]:
    return [page for page in shell.pages() if isinstance(page, Plain)]


def test_the_title_is_only_ever_the_name(shell: Shell) -> None:
    assert shell.windowTitle() == "Creator Coach"


def test_a_page_is_shown_with_its_place_and_its_heading_focused(shell: Shell) -> None:
    first, second = pages(shell)
    assert shell.page is second
    assert shell.rail.button("journal").here
    shell.show_page(first, "read")
    assert shell.page is first
    assert shell.rail.button("read").here
    assert QApplication.focusWidget() is first.title


def test_widths_are_counted_in_letters(shell: Shell, look: Look) -> None:
    shell.resize(1280, 832)
    assert shell.rail.width() == 208
    look.use("light", 150)
    assert round(shell.effective_width) == 853
    assert shell.rail.width() == 126
    assert pages(shell)[1].one_column


def test_a_page_not_shown_is_fitted_when_it_is(shell: Shell) -> None:
    first, second = pages(shell)
    shell.resize(800, 600)
    assert (first.one_column, second.one_column) == (False, True)
    shell.show_page(first, "read")
    assert first.one_column


def test_a_change_of_language_reaches_every_page(shell: Shell) -> None:
    before = [page.told for page in pages(shell)]
    QApplication.sendEvent(shell, QEvent(QEvent.Type.LanguageChange))
    assert [page.told for page in pages(shell)] == [count + 1 for count in before]


def test_the_blank_page_covers_everything_and_hides_the_words(shell: Shell) -> None:
    shell.toggle_hidden()
    assert shell.hidden
    assert not shell.rail.isVisible()
    assert [page.hid for page in pages(shell)] == [1, 1]
    picture = shell.grab().toImage()
    colors = {picture.pixel(x, y) for x in range(0, picture.width(), 40) for y in range(0, picture.height(), 40)}
    assert len(colors) == 1
    shell.next_region()
    shell.toggle_hidden()
    assert not shell.hidden
    assert shell.rail.isVisible()
    assert QApplication.focusWidget() is pages(shell)[1].title


def test_regions_follow_each_other(shell: Shell) -> None:
    page = pages(shell)[1]
    page.title.setFocus()
    shell.next_region()
    assert QApplication.focusWidget() is page.button
    shell.next_region()
    assert QApplication.focusWidget() is shell.rail.button("journal")
    shell.next_region()
    assert QApplication.focusWidget() is page.title


def test_without_pages_keys_do_nothing(look: Look, qtbot: QtBot) -> None:
    empty = Shell(look)
    qtbot.addWidget(empty)
    assert empty.page is None
    empty.next_region()
    empty.toggle_hidden()
    empty.toggle_hidden()
    assert not empty.hidden


def test_it_is_never_smaller_than_it_can_show(shell: Shell) -> None:
    shell.resize(100, 100)
    assert (shell.width(), shell.height()) == (760, 560)
    assert shell.focusPolicy() is Qt.FocusPolicy.NoFocus


def test_a_cover_lies_over_everything_and_goes_again(shell: Shell, look: Look, qtbot: QtBot) -> None:
    cover = Plain(look)
    shell.set_cover(cover)
    assert shell.cover is cover
    assert cover.isVisible()
    assert not shell.rail.isVisible()
    told = cover.told
    shell.retranslate()
    assert cover.told == told + 1
    other = Plain(look)
    with qtbot.waitSignal(cover.destroyed):
        shell.set_cover(other)
    with qtbot.waitSignal(other.destroyed):
        shell.set_cover(None)
    assert shell.cover is None
    assert shell.rail.isVisible()


def test_dropped_pages_are_gone_at_once(shell: Shell, qtbot: QtBot) -> None:
    last = shell.pages()[-1]
    with qtbot.waitSignal(last.destroyed, timeout=0, raising=False) as gone:
        shell.drop_pages()
    assert gone.signal_triggered
    assert shell.pages() == []
    assert shell.page is None


def test_a_sheet_is_hidden_with_the_rest_and_comes_back(shell: Shell) -> None:
    dialog = QDialog(shell)
    dialog.open()
    shell.toggle_hidden()
    assert not dialog.isVisible()
    shell.toggle_hidden()
    assert dialog.isVisible()
    dialog.close()


def test_whoever_covers_the_window_keeps_what_was_hidden_hidden(shell: Shell, look: Look, qtbot: QtBot) -> None:
    dialog = QDialog(shell)
    dialog.open()
    cover = Plain(look)
    shell.returning.connect(lambda: shell.set_cover(cover))
    shell.toggle_hidden()
    with qtbot.waitSignal(dialog.rejected):
        shell.toggle_hidden()
    assert shell.cover is cover
    assert not shell.hidden
    assert not shell.rail.isVisible()
