"""A chapter on paper."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Block, BlockKind, Chapter, Run
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.chapter import ChapterView

CHAPTER = Chapter(
    "x",
    "A title",
    (
        Block(BlockKind.WORDS, (Run("Words that are "), Run("strong", strong=True), Run(" and <b>raw</b>."))),
        Block(BlockKind.ITEM, (Run("an item with "), Run("code.db", code=True))),
        Block(BlockKind.HEADING, (Run("Further down"),)),
        Block(BlockKind.WORDS, (Run("Long words. " * 60),)),
        Block(BlockKind.SOURCE, (Run("Weak support. ", strong=True), Run("One test."))),
    ),
)


@pytest.fixture
def view(look: Look, qtbot: QtBot) -> ChapterView:
    made = ChapterView(look)
    qtbot.addWidget(made)
    made.resize(600, 10)
    made.show()
    made.show_chapter(CHAPTER)
    return made


def test_its_words_are_plain_and_it_is_named(view: ChapterView) -> None:
    assert view.accessibleName() == "A title"
    assert view.toPlainText().splitlines()[0] == "Words that are strong and <b>raw</b>."
    assert view.toPlainText().splitlines()[1].endswith("an item with code.db")


def test_it_is_as_high_as_its_words(view: ChapterView, look: Look) -> None:
    usual = view.height()
    assert usual >= view.document().size().height()
    view.resize(300, 10)
    QApplication.processEvents()
    assert view.height() > usual
    look.use("light", 200)
    assert view.height() >= view.document().size().height() > usual


def test_it_fetches_nothing(view: ChapterView) -> None:
    assert view.loadResource(2, QUrl("https://example.org/x.png")) is None
    view.document().addResource(2, QUrl("file:///x.png"), None)
    assert view.loadResource(2, "file:///etc/hostname") is None
    assert not view.openLinks()


def test_what_was_looked_for_is_lit(view: ChapterView) -> None:
    view.show_chapter(CHAPTER, "STRONG a support")
    assert view.lit == 2
    view.show_chapter(CHAPTER)
    assert view.lit == 0


def test_before_there_is_a_chapter_there_is_nothing(look: Look, qtbot: QtBot) -> None:
    made = ChapterView(look)
    qtbot.addWidget(made)
    look.use("dark", 100)
    assert made.toPlainText() == ""
