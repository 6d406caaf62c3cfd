"""Whether the system was told that things should not move: asked once, when something is about to.

Qt (6.11) does not tell. On Linux the desktop's portal is asked (org.freedesktop.portal.Settings; GNOME and KDE hand
their own settings out there), on Windows SPI_GETCLIENTAREAANIMATION, on macOS the accessibility settings. Whoever does
not answer wants nothing.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from functools import cache
from typing import Any

#: A portal that has not answered by then is not waited for, in milliseconds.
_PATIENCE = 300
#: Where a desktop keeps the wish, and what it looks like there.
_WISHES: tuple[tuple[str, str, Callable[[Any], bool]], ...] = (
    ("org.freedesktop.appearance", "reduced-motion", lambda said: said == 1),
    ("org.gnome.desktop.interface", "enable-animations", lambda said: said is False),
    ("org.kde.kdeglobals.KDE", "AnimationDurationFactor", lambda said: str(said).strip() in ("0", "0.0")),
)
_CLIENT_AREA_ANIMATION = 0x1042
_UTF8 = 0x08000100


@cache
def unwanted() -> bool:
    """Whether the system asks for less motion; False where it does not say."""
    if sys.platform == "win32":
        return _on_windows()
    return _on_a_mac() if sys.platform == "darwin" else _on_a_desktop()


def _on_a_desktop() -> bool:
    if "DBUS_SESSION_BUS_ADDRESS" not in os.environ:  # without it Qt would start a bus of its own
        return False
    try:
        from PySide6.QtDBus import QDBusConnection, QDBusMessage  # noqa: PLC0415  # Seldom needed.
    except ImportError:  # the system's own library is not there
        return False
    bus = QDBusConnection.sessionBus()
    for namespace, key, wish in _WISHES if bus.isConnected() else ():
        portal, path = "org.freedesktop.portal.Desktop", "/org/freedesktop/portal/desktop"
        asked = QDBusMessage.createMethodCall(portal, path, "org.freedesktop.portal.Settings", "Read")
        asked.setArguments([namespace, key])
        said = bus.call(asked, timeout=_PATIENCE)
        if said.type() is QDBusMessage.MessageType.ReplyMessage and any(map(wish, map(_bare, said.arguments()))):
            return True
    return False


def _bare(said: Any) -> Any:
    """What lies in the variants that the portal wraps its answer in."""
    while hasattr(said, "variant"):
        said = said.variant()
    return said


def _on_windows() -> bool:
    """Whether animations in windows are off. Not tried on Windows yet."""
    import ctypes  # noqa: PLC0415  # Not here on most systems.

    on = ctypes.c_int(1)
    ctypes.windll.user32.SystemParametersInfoW(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(on), 0)  # type: ignore[attr-defined, unused-ignore]
    return not on.value


def _on_a_mac() -> bool:
    """Whether "Reduce motion" is ticked. Not tried on macOS yet."""
    import ctypes.util  # noqa: PLC0415  # As above.

    core = ctypes.CDLL(ctypes.util.find_library("CoreFoundation"))
    core.CFStringCreateWithCString.restype = ctypes.c_void_p
    core.CFStringCreateWithCString.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_uint32)
    core.CFPreferencesGetAppBooleanValue.argtypes = (ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
    key, of = (
        core.CFStringCreateWithCString(None, name, _UTF8) for name in (b"reduceMotion", b"com.apple.universalaccess")
    )
    return bool(core.CFPreferencesGetAppBooleanValue(key, of, None))
