"""Remembers the passphrase on this computer, if the person wants that: the only door to `keyring`, an extra.

Nothing here raises, and nothing waits for long: a computer without a key ring, or with one that fails, hangs or is
locked, is one where the passphrase is typed. What it raises is its own, of any class, and says nothing we could use.
"""

from __future__ import annotations

import importlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from queue import Empty, SimpleQueue
from threading import Thread
from typing import Any

SERVICE = "creator-coach"
#: Seconds to wait for the key ring, which may be asking the person for a password of its own.
PATIENCE = 5.0


def possible() -> bool:
    """Whether there is a key ring that passphrases can be put into."""
    return _asked(lambda ring: float(ring.get_keyring().priority) > 0) is True


def remember(journal: Path, passphrase: str) -> bool:
    """Put the passphrase of `journal` into the key ring; whether it is there now."""
    name = _name(journal)
    _asked(lambda ring: ring.set_password(SERVICE, name, passphrase))
    return recall(journal) == passphrase


def recall(journal: Path) -> str | None:
    """The passphrase of `journal` that was remembered; None if there is none, or the key ring does not say."""
    name = _name(journal)
    found = _asked(lambda ring: ring.get_password(SERVICE, name))
    return found if isinstance(found, str) else None


def forget(journal: Path) -> bool:
    """Take the passphrase of `journal` out of the key ring; whether it is not there any more."""
    name = _name(journal)
    _asked(lambda ring: ring.delete_password(SERVICE, name))
    return _asked(lambda ring: ring.get_password(SERVICE, name) is None) is True


def put(name: str, secret: str) -> bool:
    """Put `secret` into the key ring under `name`, or take it out if it is empty; whether that is so now."""
    if secret:
        _asked(lambda ring: ring.set_password(SERVICE, name, secret))
    else:
        _asked(lambda ring: ring.delete_password(SERVICE, name))
    return got(name) == secret


def got(name: str) -> str:
    """What was put under `name`; empty if there is nothing, or the key ring does not say."""
    found = _asked(lambda ring: ring.get_password(SERVICE, name))
    return found if isinstance(found, str) else ""


def _name(journal: Path) -> str:
    return str(journal.absolute())


def _asked(ask: Callable[[Any], Any]) -> Any:
    """What `ask` gives for the key ring; None if it raises or takes too long. A thread that hangs is left behind."""
    answer: SimpleQueue[Any] = SimpleQueue()

    def listen() -> None:
        with suppress(Exception):  # any class at all: backends bring errors of their own libraries
            answer.put(ask(importlib.import_module("keyring")))
            return
        answer.put(None)

    Thread(target=listen, name="key ring", daemon=True).start()
    try:
        return answer.get(timeout=PATIENCE)
    except Empty:
        return None
