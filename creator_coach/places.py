"""Where the person's own files are on this computer: the journal and the settings."""

from __future__ import annotations

import os
import sys
from pathlib import Path

#: The variable that moves everything the app keeps to a folder of the person's choice.
HOME_VARIABLE = "CREATOR_COACH_HOME"
#: The folder that makes a bundled app portable, when somebody has put it beside the app's own folder.
PORTABLE = "creator-coach-data"


def data_folder() -> Path:
    """The folder that everything is kept in; only named here, made by whoever writes into it first."""
    chosen = os.environ.get(HOME_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    beside = portable_folder()
    if beside is not None:
        return beside
    from platformdirs import user_data_path  # noqa: PLC0415  (only needed when no folder is chosen)

    return user_data_path("creator-coach", appauthor=False)


def journal_path() -> Path:
    """The journal's file."""
    return data_folder() / "journal.db"


def settings_path() -> Path:
    """The settings' file."""
    return data_folder() / "settings.json"


def portable_folder() -> Path | None:
    """The folder beside a bundled app that then holds everything; None if there is none, or the app is no bundle.

    It lies beside the app's own folder, not in it: a newer version takes the place of the app and of nothing else.
    """
    if not getattr(sys, "frozen", False):
        return None
    folder = _app_folder(Path(sys.executable).resolve()).parent / PORTABLE
    return folder if folder.is_dir() and _ours(folder) else None


def passing_folder() -> Path | None:
    """Where a file may lie for as long as a command runs: in the portable folder, else None, the system's own place."""
    beside = portable_folder()
    return beside if beside is not None and data_folder() == beside else None


def _app_folder(program: Path) -> Path:
    """The folder that is the app: the one of its program, or on macOS the .app that it lies in."""
    app = next((folder for folder in program.parents if folder.suffix == ".app"), None)
    return app or program.parent


def _ours(folder: Path) -> bool:
    """Not put there by somebody else, in a place that many may write to."""
    return sys.platform == "win32" or folder.stat().st_uid == os.getuid()
