"""Asks a window to close, as a desktop does when somebody presses its cross: `python closing.py WINDOW`."""

from __future__ import annotations

import ctypes
import sys

#: X's numbers for a message to a window, in words of 32 bits, for nobody in particular.
_MESSAGE, _WORDS, _MASK = 33, 32, 0


class Message(ctypes.Structure):
    """An XClientMessageEvent, with room behind it for the largest of X's events."""

    _fields_ = (
        ("type", ctypes.c_int),
        ("serial", ctypes.c_ulong),
        ("send_event", ctypes.c_int),
        ("display", ctypes.c_void_p),
        ("window", ctypes.c_ulong),
        ("message_type", ctypes.c_ulong),
        ("format", ctypes.c_int),
        ("data", ctypes.c_long * 5),
        ("room", ctypes.c_long * 24),
    )


def ask_to_close(window: int) -> None:
    """Send WM_DELETE_WINDOW to `window` on the screen of DISPLAY. Raises OSError if there is no screen or no Xlib."""
    x = ctypes.CDLL("libX11.so.6")
    x.XOpenDisplay.restype = ctypes.c_void_p
    x.XInternAtom.restype = ctypes.c_ulong
    x.XInternAtom.argtypes = (ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int)
    x.XSendEvent.argtypes = (ctypes.c_void_p, ctypes.c_ulong, ctypes.c_int, ctypes.c_long, ctypes.c_void_p)
    x.XCloseDisplay.argtypes = (ctypes.c_void_p,)
    display = x.XOpenDisplay(None)
    if not display:
        raise OSError("there is no screen")
    protocols, delete = (x.XInternAtom(display, name, 0) for name in (b"WM_PROTOCOLS", b"WM_DELETE_WINDOW"))
    message = Message(type=_MESSAGE, window=window, message_type=protocols, format=_WORDS)
    message.data[0] = delete
    x.XSendEvent(display, window, 0, _MASK, ctypes.byref(message))
    x.XCloseDisplay(display)


if __name__ == "__main__":
    ask_to_close(int(sys.argv[1]))
