"""The lock in each language, in the real window: set on the first day, locked, unlocked to the same place, removed."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPlainTextEdit, QTextEdit, QWidget

from creator_coach.ui.dialogs.passphrase import Wish
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.house.source import ROOT
from tests.shots.gated import Gated
from tests.ui.geometry import nameless

Open = Callable[[str], Gated]
PASSPHRASE = "fyra lugna ord räcker"


@dataclass(frozen=True, slots=True)
class Day:
    """One language's words for the journey."""

    language: str
    comment: str
    own: str
    locked: str
    wrong: str


DAYS = [
    Day(
        "sv",
        "Gillar kanalen men musiken är alldeles för hög, kan du sänka den?",
        "Jag sänker zebramusiken.",
        "Dagboken är låst",
        "stämmer inte",
    ),
    Day(
        "en",
        "I like the channel but the music is way too loud, could you turn it down?",
        "I will turn the zebra music down.",
        "The journal is locked",
        "isn’t the passphrase",
    ),
]


def words(within: QWidget) -> str:
    """Everything that any widget holds, seen or not."""
    found = [label.text() for label in within.findChildren(QLabel)]
    found += [field.toPlainText() for field in within.findChildren(QTextEdit)]
    found += [field.toPlainText() for field in within.findChildren(QPlainTextEdit)]
    return "\n".join([*found, *(field.text() for field in within.findChildren(QLineEdit))])


def write(gated: Gated, day: Day) -> None:
    """Paste, read, and begin to reflect, with the caret in the middle of one's own words."""
    routes = gated.window.routes
    routes.desk.set_text(day.comment)
    routes.desk.read()
    routes.reflect()
    routes.reflecting.go_to_step(1)
    gated.settle()
    field = next(one for one in gated.shown(QPlainTextEdit) if not one.isReadOnly())
    field.setFocus()
    field.insertPlainText(day.own)
    cursor = field.textCursor()
    cursor.setPosition(6)
    field.setTextCursor(cursor)


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_from_the_first_day_to_the_same_place(day: Day, gates: Open) -> None:
    gated = gates(day.language)
    assert not gated.opening.safe.exists
    gated.start(PASSPHRASE)
    assert gated.opening.safe.is_locked()
    write(gated, day)
    QGuiApplication.clipboard().setText("something copied")

    QTest.keyClick(gated.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    gated.settle()
    page = gated.cover(LockPage)
    assert day.locked in words(gated.window)
    assert day.own not in words(gated.window)
    assert day.comment not in words(gated.window)
    assert gated.window.pages() == []
    assert gated.window.windowTitle() == "Creator Coach"
    assert QGuiApplication.clipboard().text() == "something copied"
    assert nameless(page) == []

    gated.unlock("fyra lugna ord racker inte")
    assert day.wrong in words(gated.window)
    assert gated.window.pages() == []

    gated.unlock(PASSPHRASE)
    assert gated.window.cover is None
    assert isinstance(gated.window.page, ReflectPage)
    assert gated.window.page.index == 1
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    assert (field.toPlainText(), field.textCursor().position()) == (day.own, 6)


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_next_day_it_asks_first(day: Day, gates: Open) -> None:
    gated = gates(day.language)
    gated.start(PASSPHRASE)
    write(gated, day)
    tomorrow = gates(day.language)
    assert day.locked in words(tomorrow.window)
    # While it is locked, no key leads past it.
    for key, modifier in ((Qt.Key.Key_N, Qt.KeyboardModifier.ControlModifier), (Qt.Key.Key_F9, Qt.KeyboardModifier(0))):
        QTest.keyClick(tomorrow.window, key, modifier)
    QTest.keyClick(tomorrow.cover(LockPage), Qt.Key.Key_F1)
    assert "112" in words(tomorrow.window)
    tomorrow.unlock(PASSPHRASE)
    assert [entry.text for entry in tomorrow.opening().drafts()] == [day.comment]


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_left_alone_it_locks_itself(day: Day, gates: Open) -> None:
    gated = gates(day.language)
    gated.start(PASSPHRASE)
    gated.preferences.use(replace(gated.preferences.settings, lock_after=5))
    write(gated, day)
    gated.clock.now += 5 * 60 - 1
    gated.gate.auto.look()
    assert gated.window.cover is None
    gated.clock.now += 1
    gated.gate.auto.look()
    gated.cover(LockPage)
    gated.unlock(PASSPHRASE)
    assert day.own in words(gated.window)
    assert gated.gate.auto.waiting


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_the_passphrase_is_taken_away(day: Day, gates: Open) -> None:
    gated = gates(day.language)
    gated.start(PASSPHRASE)
    write(gated, day)
    gated.window.go("settings")
    gated.window.asides.settings.lock._remove.click()
    dialog = gated.gate.relock.dialog
    assert dialog is not None
    assert dialog._wish is Wish.REMOVE
    dialog._old.line.setText("something else")
    dialog._do.click()
    assert dialog._told.isVisible()
    assert gated.opening.safe.is_locked()
    dialog._old.line.setText(PASSPHRASE)
    dialog._do.click()
    gated.settle()
    assert gated.gate.relock.dialog is None
    assert not gated.opening.safe.is_locked()
    assert not gated.gate.auto.waiting
    tomorrow = gates(day.language)
    assert tomorrow.window.cover is None
    assert [entry.text for entry in tomorrow.opening().drafts()] == [day.comment]


def test_without_a_passphrase_the_welcome_is_one_click(gates: Open) -> None:
    gated = gates("en")
    gated.cover(WelcomePage)._begin.click()
    assert gated.window.cover is None
    assert not gated.opening.safe.is_locked()
    QTest.keyClick(gated.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    gated.settle()
    assert gated.window.place == "settings"


FIRST = """
import sys
from PySide6.QtCore import QTimer
from creator_coach.ui import application
from creator_coach.ui.gate import Gate
forward = application.bring_forward
def raised(window):
    forward(window)
    print("raised", flush=True)
    QTimer.singleShot(0, window.close)
application.bring_forward = raised
enter = Gate.enter
def entered(gate):
    enter(gate)
    print("there", flush=True)
Gate.enter = entered
sys.exit(application.run(["creator-coach"]))
"""


def test_a_second_start_raises_the_first_and_says_so(tmp_path: Path) -> None:
    env = os.environ | {"CREATOR_COACH_HOME": str(tmp_path / "one"), "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "creator_coach"]
    with subprocess.Popen([sys.executable, "-c", FIRST], env=env, cwd=ROOT, stdout=subprocess.PIPE, text=True) as first:
        assert first.stdout is not None
        assert first.stdout.readline() == "there\n"
        second = subprocess.run(command, env=env, cwd=ROOT, capture_output=True, text=True, check=False, timeout=120)
        assert (second.returncode, second.stderr) == (0, "")
        assert second.stdout == "Creator Coach is open already. Its window has been brought forward.\n"
        assert first.stdout.readline() == "raised\n"
        assert first.wait(60) == 0
    assert not list((tmp_path / "one").glob("journal.db.socket"))


@pytest.mark.parametrize("day", DAYS, ids=lambda day: day.language)
def test_what_was_hidden_comes_back_by_its_passphrase(day: Day, gates: Open) -> None:
    gated = gates(day.language)
    gated.start(PASSPHRASE)
    write(gated, day)
    for hidden in (True, False):
        QTest.keyClick(gated.window, Qt.Key.Key_F9)
        gated.settle()
        assert gated.window.hidden is hidden
    assert day.own not in words(gated.cover(LockPage))
    assert gated.window.pages() == []
    gated.unlock(PASSPHRASE)
    assert isinstance(gated.window.page, ReflectPage)
    assert day.own in words(gated.window.page)
