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


@pytest.fixture
def bundle(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The folder that a bundled app's own folder lies in."""
    (tmp_path / "creator-coach").mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "creator-coach" / "creator-coach"))
    return tmp_path


def test_a_folder_beside_a_bundled_app_holds_everything(bundle: Path) -> None:
    (bundle / places.PORTABLE).mkdir()
    assert places.portable_folder() == bundle / places.PORTABLE
    assert places.journal_path() == bundle / places.PORTABLE / "journal.db"
    assert places.settings_path() == bundle / places.PORTABLE / "settings.json"
    assert places.passing_folder() == bundle / places.PORTABLE


def test_without_that_folder_a_bundled_app_keeps_things_where_any_other_does(bundle: Path, own_home: Path) -> None:
    assert places.portable_folder() is None
    assert places.passing_folder() is None
    assert places.data_folder().is_relative_to(own_home)


def test_a_file_of_that_name_is_no_folder(bundle: Path) -> None:
    (bundle / places.PORTABLE).write_text("", encoding="utf-8")
    assert places.portable_folder() is None


def test_a_folder_of_the_persons_choice_stands_over_the_one_beside(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (bundle / places.PORTABLE).mkdir()
    monkeypatch.setenv(places.HOME_VARIABLE, str(tmp_path / "mine"))
    assert places.data_folder() == tmp_path / "mine"
    assert places.passing_folder() is None


def test_on_a_mac_it_lies_beside_the_app(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = bundle / "Creator Coach.app" / "Contents" / "MacOS"
    inside.mkdir(parents=True)
    (bundle / places.PORTABLE).mkdir()
    monkeypatch.setattr(sys, "executable", str(inside / "creator-coach"))
    assert places.portable_folder() == bundle / places.PORTABLE


@pytest.mark.skipif(sys.platform == "win32" or os.getuid() != 0, reason="only root can give a folder away")
def test_a_folder_that_somebody_else_put_there_is_left_alone(bundle: Path) -> None:
    (bundle / places.PORTABLE).mkdir()
    os.chown(bundle / places.PORTABLE, 12345, -1)
    assert places.portable_folder() is None


def test_an_app_that_is_no_bundle_has_no_such_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / places.PORTABLE).mkdir()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "bin" / "python"))
    assert places.portable_folder() is None
