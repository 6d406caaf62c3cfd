"""The first day in each language, in the real window: from the first start to a saved reflection, every act counted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QPlainTextEdit

from creator_coach.journal.types import EntryState
from creator_coach.ui.pages.help import HelpPage
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.pages.support import SupportPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.shots.gated import Gated

#: Clicks and keys from the first start to a saved reflection, besides what is typed.
AT_MOST = 6
CONTROL, SHIFT, BARE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@dataclass(frozen=True, slots=True)
class Day:
    """One language's words for the journey."""

    language: str
    comment: str
    own: str
    begin: str
    onward: str
    enough: str
    sought: str
    chapter: str
    next_chapter: str


DAYS = [
    Day(
        "sv",
        "Gillar kanalen men musiken är alldeles för hög, kan du sänka den?",
        "Jag tar med mig musiken och lämnar resten.",
        "Börja",
        "Vidare till Reflektera",
        "Räcker så här",
        "andas ilska",
        "Varför inte svara i ilska",
        "Vad gott det kan ge",
    ),
    Day(
        "en",
        "I like the channel but the music is way too loud, could you turn it down?",
        "I take the music with me and leave the rest.",
        "Begin",
        "On to Reflect",
        "That’s enough",
        "breathe anger",
        "Why not to answer in anger",
        "What good can come of it",
    ),
]


class Hands:
    """Clicks and presses keys in a window, and counts both; what is typed is not counted."""

    def __init__(self, gated: Gated) -> None:
        self.gated = gated
        self.count = 0

    def click(self, words: str) -> None:
        """Click the button that says `words`. Raises StopIteration if none can be seen."""
        button = next(each for each in self.gated.shown(QAbstractButton) if each.text() == words)
        assert button.isEnabled()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        self._done()

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = BARE) -> None:
        """Press a key where the focus is."""
        QTest.keyClick(QApplication.focusWidget() or self.gated.window, key, modifier)
        self._done()

    def _done(self) -> None:
        self.count += 1
        self.gated.settle()


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_from_the_first_start_to_a_saved_reflection(day: Day, gates: Callable[[str], Gated]) -> None:
    gated = gates(day.language)
    hands = Hands(gated)
    hands.click(day.begin)
    assert isinstance(gated.window.page, StartPage)
    QGuiApplication.clipboard().setText(day.comment)
    hands.press(Qt.Key.Key_V, CONTROL)
    hands.press(Qt.Key.Key_Return, CONTROL)
    gated.wait(lambda: isinstance(gated.window.page, ReadingPage))
    gated.settle()
    hands.click(day.onward)
    assert isinstance(gated.window.page, ReflectPage)
    writing = next(each for each in gated.shown(QPlainTextEdit) if not each.isReadOnly())
    if QApplication.focusWidget() is not writing:
        QTest.mouseClick(writing.viewport(), Qt.MouseButton.LeftButton)
        hands.count += 1
    writing.insertPlainText(day.own)
    hands.click(day.enough)
    (entry,) = gated.opening().entries()
    assert (entry.state, entry.text) == (EntryState.KEPT, day.comment)
    assert day.own in dict(entry.reflection.answers).values()
    assert hands.count <= AT_MOST


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_welcome_comes_once_and_by_keys_alone(day: Day, gates: Callable[[str], Gated]) -> None:
    gated = gates(day.language)
    hands = Hands(gated)
    page = gated.cover(WelcomePage)
    while QApplication.focusWidget() is not page._begin and hands.count < 20:
        hands.press(Qt.Key.Key_Tab)
    hands.press(Qt.Key.Key_Space)
    assert isinstance(gated.window.page, StartPage)
    assert gated.window.cover is None
    assert gates(day.language).window.cover is None


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_guide_is_opened_searched_read_and_left(day: Day, gates: Callable[[str], Gated]) -> None:
    gated = gates(day.language)
    gated.start()
    hands = Hands(gated)
    hands.press(Qt.Key.Key_F1)
    page = gated.window.page
    assert isinstance(page, HelpPage)
    hands.press(Qt.Key.Key_F, CONTROL)
    assert page.field.hasFocus()
    page.field.setText(day.sought)
    hands.press(Qt.Key.Key_Return)
    assert page._name.text() == day.chapter
    assert page._view.lit > 0
    hands.click(day.next_chapter)
    assert page._name.text() == day.next_chapter
    hands.press(Qt.Key.Key_Escape)
    assert isinstance(gated.window.page, StartPage)
    hands.press(Qt.Key.Key_F1, SHIFT)
    assert gated.window.place == "support"
    assert isinstance(gated.window.page, SupportPage)
