"""What the guide says of this computer and of the keys: versions, the folder of the files, and the keys of each act."""

from __future__ import annotations

import platform
from functools import cache
from pathlib import Path

from PySide6.QtCore import qVersion
from PySide6.QtGui import QKeySequence

from creator_coach import __version__
from creator_coach.ui.keys import KEYS

#: What the app is built on, and on what terms.
PACKAGES = {
    "PySide6-Essentials": "LGPL-3.0",
    "vaderSentiment": "MIT",
    "sqlcipher3": "zlib; SQLCipher BSD-3-Clause",
    "sqlite-utils": "Apache-2.0",
    "platformdirs": "MIT",
    "numpy": "BSD-3-Clause",
    "deep-translator": "MIT",
    "requests": "Apache-2.0",
}


def facts(folder: Path) -> dict[str, str]:
    """Versions, `folder` as the place of the files, and by the name of each act its keys as this system writes them."""
    written = QKeySequence.SequenceFormat.NativeText
    found = {name: QKeySequence(keys[0]).toString(written) for name, keys in KEYS.items()}
    return found | {
        "version": __version__,
        "python": platform.python_version(),
        "qt": qVersion(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "folder": str(folder),
        "packages": "\n".join(f"- {name} {_version(name)} · **{terms}**" for name, terms in PACKAGES.items()),
    }


@cache
def _version(name: str) -> str:
    """The version of an installed package; nothing if it came without saying so, as in a bundle."""
    from importlib.metadata import PackageNotFoundError, version  # noqa: PLC0415  # Only here, and it takes a while.

    try:
        return version(name)
    except PackageNotFoundError:
        return ""
