from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from creator_coach import places


def test_the_folder_of_the_persons_choice(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path))
    assert places.journal_path() == tmp_path / "journal.db"
    assert places.settings_path() == tmp_path / "settings.json"


def test_a_tilde_is_the_home_folder(monkeypatch: pytest.MonkeyPatch, own_home: Path) -> None:
    monkeypatch.setenv(places.HOME_VARIABLE, "~/kept")
    assert places.data_folder() == own_home / "kept"


def test_a_folder_named_from_here_stays_where_it_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv(places.HOME_VARIABLE, "kept")
    assert places.data_folder() == tmp_path / "kept"


@pytest.mark.skipif(sys.platform != "linux", reason="each system has its own place")
@pytest.mark.parametrize("chosen", [None, ""])
def test_the_usual_folder(monkeypatch: pytest.MonkeyPatch, own_home: Path, chosen: str | None) -> None:
    monkeypatch.delenv(places.HOME_VARIABLE, raising=False)
    if chosen is not None:
        monkeypatch.setenv(places.HOME_VARIABLE, chosen)
    assert places.data_folder() == own_home / ".local" / "share" / "creator-coach"


def test_naming_a_place_makes_nothing(own_home: Path) -> None:
    places.journal_path()
    assert list(own_home.iterdir()) == []


def test_a_chosen_folder_needs_no_library() -> None:
    code = "import sys; from creator_coach import places; places.journal_path(); print('platformdirs' in sys.modules)"
    env = os.environ | {places.HOME_VARIABLE: "/nowhere"}
    ran = subprocess.run([sys.executable, "-c", code], env=env, capture_output=True, text=True, check=True)
    assert ran.stdout == "False\n"
