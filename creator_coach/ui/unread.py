"""Keeps PySide from reading the source of every module that is loaded: a third of a millisecond each, and kept.

It looks there for PySide's name, because a module may ask for other names of Qt's methods (`from __feature__ import
snake_case`); what has no source, as in a frozen program, it takes for one that does not. No module of ours asks.
"""

from __future__ import annotations

import sys

import PySide6.QtCore  # noqa: F401  # With it comes what reads.

_READER, _READS = "shibokensupport.feature", "_mod_uses_pyside"


def leave_unread() -> bool:
    """From now on no source is read; whether that could be arranged. Where PySide has changed, nothing is."""
    reader = sys.modules.get(_READER)
    if reader is None or not callable(getattr(reader, _READS, None)):
        return False
    setattr(reader, _READS, lambda _module: False)
    return True
