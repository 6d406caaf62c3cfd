"""A new look is on what is in sight at once, and on the rest before it is seen."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QLabel, QVBoxLayout
from pytestqt.qtbot import QtBot

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.pages.page import Page
from creator_coach.ui.shell import Shell
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text


class Plain(Page):
    """A page with one line, which counts how often it heard of a new look."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.line = text.label("h1")
        QVBoxLayout(self.body).addWidget(self.line)
        self.told: list[int] = []
        look.changed.connect(lambda: self.told.append(self.line.font().pixelSize()))


@pytest.fixture
def shell(look: Look, qtbot: QtBot) -> Shell:
    made = Shell(look)
    qtbot.addWidget(made)
    for place in ("read", "journal"):
        page = Plain(look.part())
        made.add_page(page)
        made.show_page(page, place)
    made.show()
    qtbot.waitExposed(made)
    return made


def pages(shell: Shell) -> list[Plain]:
    return [page for page in shell.pages() if isinstance(page, Plain)]


def size(line: QLabel) -> int:
    line.ensurePolished()
    return line.font().pixelSize()


def test_the_page_in_sight_wears_it_at_once_and_is_told_after_that(shell: Shell, look: Look) -> None:
    hidden, seen = pages(shell)
    wanted = round(size(seen.line) * 1.5)
    look.use("light", 150)
    assert seen.told == [wanted]
    assert hidden.told == []


def test_a_page_out_of_sight_wears_it_before_it_is_shown(shell: Shell, look: Look) -> None:
    hidden, seen = pages(shell)
    look.use("light", 150)
    shell.show_page(hidden, "read")
    assert hidden.told == [size(seen.line)] == [size(hidden.line)]


def test_the_rest_is_dressed_when_there_is_nothing_else_to_do(shell: Shell, look: Look, qtbot: QtBot) -> None:
    hidden, seen = pages(shell)
    look.use("dark", 150)
    qtbot.waitUntil(lambda: bool(hidden.told))
    assert hidden.styleSheet() == shell.rail.styleSheet() == shell.toast.styleSheet() == look.sheet
    look.use("dark", 150)
    assert (len(seen.told), len(hidden.told)) == (1, 1)


def test_a_cover_and_a_dialog_are_dressed_too(shell: Shell, look: Look, qtbot: QtBot) -> None:
    dialog, cover = PlainDialog(300, shell), Plain(look.part())
    dialog.show()
    shell.set_cover(cover)
    look.use("dark", 100)
    assert dialog.styleSheet() == cover.styleSheet() == look.sheet


def test_what_stands_by_itself_hears_of_it_without_being_dressed(look: Look, qtbot: QtBot) -> None:
    page = Plain(look.part())
    qtbot.addWidget(page)
    page.look.reduced_motion = True
    page.look.use("dark", 150)
    assert (look.reduced_motion, page.look.reduced_motion, page.look.theme.dark) == (True, True, True)
    assert page.look.icon("check") is look.icon("check")
    assert not page.look.pixmap("check", 20).isNull()
    assert page.told == [size(page.line)]
