"""What the desktop tells: over a real bus where there is one to be had, and nothing where there is none."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from creator_coach.ui.desktop import Desktop
from tests.house.source import ROOT

SILENT = """
import sys
from PySide6.QtCore import QCoreApplication
app = QCoreApplication([])
from creator_coach.ui.desktop import Desktop
print(Desktop().listen())
"""

HEARING = """
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtDBus import QDBusConnection, QDBusMessage
from creator_coach.ui.desktop import Desktop
app = QCoreApplication([])
desktop = Desktop()
desktop.left.connect(lambda: print("left", flush=True))
print(desktop.listen(), flush=True)
def say(away):
    message = QDBusMessage.createSignal("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver", "ActiveChanged")
    message.setArguments([away])
    QDBusConnection.sessionBus().send(message)
QTimer.singleShot(0, lambda: say(False))
QTimer.singleShot(50, lambda: say(True))
desktop.left.connect(app.quit)
QTimer.singleShot(20000, app.quit)
app.exec()
"""


def run(script: str, env: dict[str, str], *around: str) -> subprocess.CompletedProcess[str]:
    command = [*around, sys.executable, "-c", script]
    return subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120)


def without_a_bus() -> dict[str, str]:
    return {name: value for name, value in os.environ.items() if not name.startswith("DBUS_")}


@pytest.mark.parametrize("address", ["", "unix:path=/nowhere/at/all", "nonsense"])
def test_no_bus_is_neither_a_fault_nor_worth_a_word(address: str) -> None:
    env = without_a_bus() | {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/at/all"}
    if address:
        env["DBUS_SESSION_BUS_ADDRESS"] = address
    found = run(SILENT, env)
    assert (found.returncode, found.stdout, found.stderr) == (0, "0\n", "")


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no bus can be started here")
def test_a_locked_screen_is_heard_once_and_an_unlocked_one_not() -> None:
    env = without_a_bus() | {"DBUS_SYSTEM_BUS_ADDRESS": "unix:path=/nowhere/at/all"}
    found = run(HEARING, env, "dbus-run-session", "--")
    assert found.stdout == "2\nleft\n", found.stderr


@pytest.mark.parametrize("platform", ["darwin", "win32"])
def test_other_systems_tell_nothing(monkeypatch: pytest.MonkeyPatch, platform: str) -> None:
    monkeypatch.setattr(sys, "platform", platform)
    assert Desktop().listen() == 0


def test_going_away_is_told_and_coming_back_is_not(qapp: QApplication, qtbot: QtBot) -> None:
    desktop = Desktop()
    with qtbot.waitSignal(desktop.left):
        desktop.told(True)
    with qtbot.waitSignal(desktop.left):
        desktop.told()
    with qtbot.assertNotEmitted(desktop.left):
        desktop.told(False)
