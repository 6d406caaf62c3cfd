"""`creator-coach doctor`: what works, what does not and what to do about it, without a private word."""

from __future__ import annotations

import json
import os
import sys
from importlib import metadata
from pathlib import Path

import pytest

import creator_coach.journal
import creator_coach.ui
from creator_coach import __version__, cli, places
from creator_coach.cli import doctor, journal_file
from creator_coach.cli.journal_file import JournalState
from creator_coach.cli.opened import problem_of
from creator_coach.content import lexicons, messages
from creator_coach.content.where import resource
from creator_coach.journal import keys
from creator_coach.journal.store import Journal
from creator_coach.journal.types import JournalError
from creator_coach.model import door
from creator_coach.ui import application
from tests.journal.made import full_entry
from tests.terminal import said

ROWS = [
    "version",
    "python",
    "platform",
    "form",
    "pyside6",
    "screen",
    "fonts",
    "sqlite",
    "sqlcipher",
    "journal",
    "journal_version",
    "keyring",
    "folder",
    "portable",
    "words",
    "reader",
    "numpy",
]


@pytest.fixture(autouse=True)
def no_reader(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder for the trained reader that is not there yet: whether one is shipped is not for these tests."""
    monkeypatch.setattr(
        doctor, "resource", lambda *parts: tmp_path / "model" if parts == ("model",) else resource(*parts)
    )
    return tmp_path / "model"


def report(capsys: pytest.CaptureFixture[str], status: int = 0) -> dict[str, object]:
    assert cli.main(["doctor", "--json"]) == status
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    assert list(found) == [*ROWS, "well", "faults"]
    assert found["well"] == (status == 0)
    return found


def page(capsys: pytest.CaptureFixture[str], status: int = 0) -> str:
    assert cli.main(["doctor"]) == status
    printed = capsys.readouterr()
    assert printed.err == ""
    return printed.out


def test_all_is_well(capsys: pytest.CaptureFixture[str], own_home: Path) -> None:
    found = report(capsys)
    assert (found["version"], found["python"]) == (__version__, ".".join(map(str, sys.version_info[:3])))
    assert found["pyside6"] == metadata.version("PySide6-Essentials")
    assert (found["journal"], found["journal_version"], found["words"]) == ("absent", None, ["sv", "en"])
    assert (found["screen"], found["reader"], found["faults"]) == (True, None, [])
    assert (found["form"], found["fonts"], found["portable"]) == ("package", ["inter", "literata"], False)
    assert str(found["sqlite"])[:2] == "3."
    assert str(found["sqlcipher"])[:2] == "4."
    assert not places.data_folder().exists()


@pytest.mark.parametrize("language", ["sv", "en"])
def test_the_report_is_in_the_persons_language(
    language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    *rows, empty, end = page(capsys).splitlines()
    assert [row.partition("  ")[0] for row in rows] == [said(name, "doctor", language) for name in ROWS]
    assert (empty, end) == ("", said("all_well", "doctor", language))
    assert f"  {said('reader_gone', 'doctor', language)}" in rows[-2]


def test_nothing_private_is_in_it(own_home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    journal = Journal(places.journal_path())
    for number in range(7):
        journal.save(full_entry(f"{number}a" * 16))
    journal.close()
    assert report(capsys)["journal"] == "well"
    printed = page(capsys)
    assert str(own_home) not in printed
    assert f"~{os.sep}" in printed
    assert [word for word in ("klant", "Surdeg", "kalle", " 7 ") if word in printed] == []


def test_only_the_home_folder_itself_is_shortened(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/home/anna")
    monkeypatch.setenv("USERPROFILE", "/home/anna")
    assert doctor.homeless("/home/anna/x: /home/anna, /home/annalena") == "~/x: ~, /home/annalena"
    monkeypatch.setattr(Path, "home", lambda: Path("/"))
    assert doctor.homeless("/data") == "/data"


def test_no_screen_is_no_fault(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(application, "has_screen", lambda: False)
    assert report(capsys)["screen"] is False
    assert said("screen_gone", "doctor") in page(capsys)


def test_a_bundle_with_its_folder_beside_it_says_so(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "app").mkdir()
    (tmp_path / places.PORTABLE).mkdir()
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(tmp_path / "app" / "creator-coach"))
    found = report(capsys)
    assert (found["form"], found["portable"]) == ("bundle", True)
    assert said("portable_yes", "doctor") in page(capsys)


@pytest.mark.parametrize("there", [True, False])
def test_a_key_ring_is_no_must(
    there: bool, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(keys, "possible", lambda: there)
    assert report(capsys)["keyring"] is there
    assert said("keyring_there" if there else "keyring_gone", "doctor") in page(capsys)


def test_a_typeface_that_is_damaged(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for name in ("inter-400-normal.ttf", "literata-400-normal.ttf"):
        (tmp_path / name).write_bytes(resource("theme", "fonts", name).read_bytes()[4 * name.startswith("inter") :])
    monkeypatch.setattr(doctor, "resource", lambda *parts: tmp_path if "fonts" in parts else tmp_path / "model")
    found = report(capsys, 1)
    assert (found["fonts"], found["faults"]) == (["literata"], ["fonts"])
    assert said("fonts", "mend") in page(capsys, 1)


def test_without_qts_libraries(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.delattr(creator_coach.ui, "application", raising=False)
    monkeypatch.setitem(sys.modules, "creator_coach.ui.application", None)
    assert report(capsys, 1)["faults"] == ["window"]
    printed = page(capsys, 1)
    assert printed.splitlines()[-2:] == [said("to_mend", "doctor"), f"– {said('window', 'mend')}"]
    assert f"{metadata.version('PySide6-Essentials')} does not load: " in printed


def test_without_its_packages(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    def missing(package: str) -> str:
        raise metadata.PackageNotFoundError(package)

    def load(_: Path) -> None:
        raise ImportError("numpy")

    monkeypatch.setattr(metadata, "version", missing)
    monkeypatch.setattr(door, "name", load)
    monkeypatch.delattr(creator_coach.journal, "engine")
    monkeypatch.setitem(sys.modules, "creator_coach.journal.engine", None)
    found = report(capsys, 1)
    assert found["faults"] == ["database", "numpy"]
    assert {found[name] for name in ("pyside6", "sqlite", "sqlcipher", "journal", "numpy")} == {None}
    assert said("missing", "doctor") in page(capsys, 1)


def test_a_folder_that_is_shut(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    places.data_folder().mkdir(parents=True)
    monkeypatch.setattr(os, "access", lambda *_: False)
    assert report(capsys, 1)["faults"] == ["folder"]


@pytest.mark.parametrize("problem", [FileNotFoundError, ValueError, KeyError])
def test_words_that_do_not_load(
    problem: type[Exception], monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken() -> None:
        raise problem

    monkeypatch.setattr(lexicons, "load", broken)
    found = report(capsys, 1)
    assert (found["words"], found["faults"]) == ([], ["words"])


def test_a_trained_reader_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr(door, "name", lambda _: "reader 1")
    assert report(capsys)["reader"] == "reader 1"
    assert "reader 1" in page(capsys)


def test_a_trained_reader_that_cannot_be_read(no_reader: Path, capsys: pytest.CaptureFixture[str]) -> None:
    no_reader.mkdir()
    (no_reader / "reader.npz").write_bytes(b"hej")
    assert report(capsys, 1)["faults"] == ["reader"]
    assert said("reader_broken", "doctor") in page(capsys, 1)


def states() -> list[str]:
    kinds = ["busy", "too_new", "damaged", "locked", "full", "unwritable", "other"]
    return ["absent", "well", "older", *kinds]


@pytest.mark.parametrize("language", ["sv", "en"])
@pytest.mark.parametrize("state", states())
def test_every_state_of_the_journal_has_its_words(
    state: str, language: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("LC_ALL", f"{language}_XX.UTF-8")
    monkeypatch.setattr(journal_file, "look", lambda _: JournalState(state, "0001"))
    sound = state in ("absent", "well", "older", "locked")
    printed = page(capsys, 0 if sound else 1)
    assert said(state, "journal_state", language) in printed
    assert sound or printed.endswith(f"– {said(f'journal_{state}', 'mend', language)}\n")


def test_every_problem_of_a_journal_is_a_state() -> None:
    table = messages.load("en")
    for kind in JournalError.__subclasses__():
        assert table.say("journal_state", problem_of(kind()))
