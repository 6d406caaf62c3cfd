"""Where the person's own files are on this computer: the journal and the settings."""

from __future__ import annotations

import os
from pathlib import Path

#: The variable that moves everything the app keeps to a folder of the person's choice.
HOME_VARIABLE = "CREATOR_COACH_HOME"


def data_folder() -> Path:
    """The folder that everything is kept in; only named here, made by whoever writes into it first."""
    chosen = os.environ.get(HOME_VARIABLE, "")
    if chosen:
        return Path(chosen).expanduser().absolute()
    from platformdirs import user_data_path  # noqa: PLC0415  (only needed when no folder is chosen)

    return user_data_path("creator-coach", appauthor=False)


def journal_path() -> Path:
    """The journal's file."""
    return data_folder() / "journal.db"


def settings_path() -> Path:
    """The settings' file."""
    return data_folder() / "settings.json"
