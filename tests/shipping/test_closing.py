"""Asking a window to close."""

from __future__ import annotations

import ctypes

import pytest

from creator_coach.shipping import closing


def test_the_message_has_the_shape_that_x_reads() -> None:
    word = ctypes.sizeof(ctypes.c_long)
    assert closing.Message.data.offset == 7 * word
    assert ctypes.sizeof(closing.Message) >= 24 * word  # an XEvent is that long, and Xlib reads all of it


def test_without_a_screen_it_says_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DISPLAY", raising=False)
    with pytest.raises(OSError, match=r"no screen|libX11"):
        closing.ask_to_close(1)
