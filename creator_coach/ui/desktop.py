"""Hears from the desktop that the computer goes to sleep or its screen is locked, where the desktop tells.

On Linux that is D-Bus; on other systems, and where no bus is, nothing is heard, and nothing is said about it.
"""

from __future__ import annotations

import os
import sys

from PySide6.QtCore import SLOT, QObject, Signal, Slot

#: Which bus, whose signal, its name, and what is called for it.
_SIGNALS = (
    ("system", "org.freedesktop.login1.Manager", "PrepareForSleep", "told(bool)"),
    ("system", "org.freedesktop.login1.Session", "Lock", "told()"),
    ("session", "org.freedesktop.ScreenSaver", "ActiveChanged", "told(bool)"),
    ("session", "org.gnome.ScreenSaver", "ActiveChanged", "told(bool)"),
)
#: Where the system's bus is if nobody says otherwise.
_SYSTEM_BUS = ("/run/dbus/system_bus_socket", "/var/run/dbus/system_bus_socket")


class Desktop(QObject):
    """`left` says that the person has left the computer."""

    left = Signal()

    def listen(self) -> int:
        """Begin to hear; how many of the signals can come."""
        if sys.platform in ("darwin", "win32"):
            return 0
        try:
            from PySide6.QtDBus import QDBusConnection  # noqa: PLC0415  # Not everybody has a lock.
        except ImportError:  # the system's own library is not there
            return 0
        buses = {}
        if "DBUS_SYSTEM_BUS_ADDRESS" in os.environ or any(map(os.path.exists, _SYSTEM_BUS)):
            buses["system"] = QDBusConnection.systemBus()
        if "DBUS_SESSION_BUS_ADDRESS" in os.environ:  # without it Qt would start a bus of its own
            buses["session"] = QDBusConnection.sessionBus()
        heard = 0
        for bus, interface, name, slot in _SIGNALS:
            if bus in buses and buses[bus].isConnected():
                # Its types ask for bytes, and it takes no bytes.
                heard += buses[bus].connect("", "", interface, name, self, SLOT(slot))  # type: ignore[call-overload]
        return heard

    @Slot()
    @Slot(bool)
    def told(self, away: bool = True) -> None:
        """The desktop says whether the person goes away, or comes back."""
        if away:
            self.left.emit()
