"""The system's wish for less motion: asked of a real bus, and of stand-ins for the systems that are not here."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from types import SimpleNamespace
from typing import Any

import pytest

from creator_coach.ui import motion
from tests.house.source import ROOT

NOWHERE = "unix:path=/nowhere/at/all"

#: A portal that knows one wish, given as namespace, key and value; then our question, in a program of its own.
ASKING = """
import subprocess, sys
portal = subprocess.Popen([sys.executable, "-c", '''
import ast, sys
from PySide6.QtCore import QCoreApplication
from PySide6.QtDBus import QDBusConnection, QDBusVariant, QDBusVirtualObject
known = tuple(sys.argv[1:3])
class Portal(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        if tuple(message.arguments()) == known:
            reply = message.createReply(QDBusVariant(ast.literal_eval(sys.argv[3])))
        else:
            reply = message.createErrorReply("org.freedesktop.portal.Error.NotFound", "no such setting")
        return connection.send(reply)
app, portal, bus = QCoreApplication([]), Portal(), QDBusConnection.sessionBus()
bus.registerVirtualObject("/org/freedesktop/portal/desktop", portal)
bus.registerService("org.freedesktop.portal.Desktop")
print("ready", flush=True)
app.exec()
''', *sys.argv[1:]], stdout=subprocess.PIPE)
portal.stdout.readline()
from PySide6.QtCore import QCoreApplication
from creator_coach.ui import motion
app = QCoreApplication([])
print(motion.unwanted())
portal.kill()
"""


@pytest.fixture(autouse=True)
def asked_anew() -> Iterator[None]:
    motion.unwanted.cache_clear()
    yield
    motion.unwanted.cache_clear()


@pytest.mark.skipif(not shutil.which("dbus-run-session"), reason="no bus can be started here")
@pytest.mark.parametrize(
    ("namespace", "key", "value", "expected"),
    [
        ("org.freedesktop.appearance", "reduced-motion", "1", True),
        ("org.freedesktop.appearance", "reduced-motion", "0", False),
        ("org.gnome.desktop.interface", "enable-animations", "False", True),
        ("org.gnome.desktop.interface", "enable-animations", "True", False),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "'0'", True),
        ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", "'0.5'", False),
    ],
)
def test_the_desktop_is_asked(namespace: str, key: str, value: str, expected: bool) -> None:
    env = {name: told for name, told in os.environ.items() if not name.startswith("DBUS_")}
    command = ["dbus-run-session", "--", sys.executable, "-c", ASKING, namespace, key, value]
    found = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert found.stdout == f"{expected}\n", found.stderr


@pytest.mark.parametrize("address", ["", NOWHERE])
def test_without_a_bus_nothing_is_wanted(monkeypatch: pytest.MonkeyPatch, address: str) -> None:
    monkeypatch.delenv("DBUS_SESSION_BUS_ADDRESS", raising=False)
    script = "from creator_coach.ui import motion; print(motion.unwanted())"
    env = os.environ | ({"DBUS_SESSION_BUS_ADDRESS": address} if address else {})
    found = subprocess.run(
        [sys.executable, "-c", script], cwd=ROOT, env=env, capture_output=True, text=True, check=True
    )
    assert found.stdout == "False\n"


@pytest.mark.parametrize("on", [0, 1])
def test_windows_is_asked_in_its_own_way(monkeypatch: pytest.MonkeyPatch, on: int) -> None:
    def answer(action: int, _more: int, found: Any, _flags: int) -> None:
        assert action == 0x1042
        found._obj.value = on

    user32 = SimpleNamespace(SystemParametersInfoW=answer)
    monkeypatch.setattr(ctypes, "windll", SimpleNamespace(user32=user32), raising=False)
    monkeypatch.setattr(sys, "platform", "win32")
    assert motion.unwanted() is not bool(on)


class Made:
    """A function of a foreign library."""

    def __init__(self, does: Callable[..., object]) -> None:
        self.does = does

    def __call__(self, *given: object) -> object:
        return self.does(*given)


@pytest.mark.parametrize("ticked", [0, 1])
def test_a_mac_is_asked_in_its_own_way(monkeypatch: pytest.MonkeyPatch, ticked: int) -> None:
    def answer(key: object, of: object, _valid: object) -> int:
        assert (key, of) == (b"reduceMotion", b"com.apple.universalaccess")
        return ticked

    core = SimpleNamespace(
        CFStringCreateWithCString=Made(lambda _allocator, words, _encoding: words),
        CFPreferencesGetAppBooleanValue=Made(answer),
    )
    monkeypatch.setattr(ctypes, "CDLL", lambda _name: core)
    monkeypatch.setattr(sys, "platform", "darwin")
    assert motion.unwanted() is bool(ticked)
