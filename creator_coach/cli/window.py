"""`creator-coach` by itself: opens the window, or says why it cannot."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from typing import TYPE_CHECKING

from creator_coach.cli.terminal import FAILED, OK, Stop, tell

if TYPE_CHECKING:
    from creator_coach.content.messages import Messages


def run(tongue: Callable[[], Messages]) -> int:
    """Show the window until it is closed; its exit status. Raises Stop if it cannot be shown.

    `tongue` gives the words for the terminal; most of the time none are needed.
    """
    # All that is loaded now stays: looking through it for what may go takes a tenth of the time until the window is
    # there. The window lets Python look again once it has been painted.
    gc.disable()
    try:
        return _opened(tongue)
    finally:
        gc.enable()


def _opened(tongue: Callable[[], Messages]) -> int:
    try:
        # Here: without Qt's libraries there is a sentence to say.
        from creator_coach.ui.unread import leave_unread  # noqa: PLC0415

        leave_unread()
        from creator_coach.ui import application  # noqa: PLC0415
    except ImportError as missing:  # a system library that Qt needs
        raise Stop(tongue().say("error", "no_window", why=missing), FAILED) from None
    if not application.has_screen():
        raise Stop(tongue().say("error", "no_screen"), FAILED)
    try:
        return application.run(sys.argv[:1])
    except application.AlreadyOpen:
        tell(tongue().say("window", "already_open"))
        return OK
