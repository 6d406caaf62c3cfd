"""`creator-coach` by itself: opens the window, or says why it cannot."""

from __future__ import annotations

import sys

from creator_coach.cli.terminal import FAILED, OK, Stop, tell
from creator_coach.content.messages import Messages


def run(tongue: Messages) -> int:
    """Show the window until it is closed; its exit status. Raises Stop if it cannot be shown."""
    try:
        from creator_coach.ui import application  # noqa: PLC0415  (without Qt's libraries there is a sentence to say)
    except ImportError as missing:  # a system library that Qt needs
        raise Stop(tongue.say("error", "no_window", why=missing), FAILED) from None
    if not application.has_screen():
        raise Stop(tongue.say("error", "no_screen"), FAILED)
    try:
        return application.run(sys.argv[:1])
    except application.AlreadyOpen:
        tell(tongue.say("window", "already_open"))
        return OK
