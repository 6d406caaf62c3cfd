"""What stands before the journal, with real files that are as they should not be."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QDialog, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, Entry, JournalError
from creator_coach.safekeeping import Safekeeping
from creator_coach.settings import Settings, load
from creator_coach.ui.pages.lock import LockPage
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.pages.welcome import WelcomePage
from tests.shots.gated import Gated

WORDS = "four calm words"
Open = Callable[..., Gated]


@pytest.fixture
def gates(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Open]:
    """Opens the window behind its gate; it is closed when the test ends."""
    opened: list[Gated] = []

    def open_it(settings: Settings | None = None) -> Gated:
        opened.append(Gated(tmp_path, settings))
        return opened[-1]

    yield open_it
    for each in opened:
        each.close()


def kept(folder: Path, passphrase: str | None = None) -> Path:
    """A journal with one draft, closed."""
    coach = Coach.at(folder / "journal.db", passphrase)
    coach.begin("The sound jumps.")
    coach.close()
    return folder / "journal.db"


def words(gated: Gated) -> str:
    return " ".join(label.text() for label in gated.shown(QLabel))


def spoil(path: Path) -> None:
    content = bytearray(path.read_bytes())
    content[4096:12288] = b"\x55" * 8192
    path.write_bytes(content)


def test_a_journal_without_a_lock_opens_by_itself(gates: Open, tmp_path: Path) -> None:
    kept(tmp_path)
    gated = gates()
    assert gated.window.cover is None
    assert isinstance(gated.window.page, StartPage)
    assert not gated.gate.auto.waiting
    gated.gate.lock()
    assert gated.window.cover is None


def test_the_first_day_begins_with_a_welcome_that_speaks_both_languages(gates: Open, tmp_path: Path) -> None:
    gated = gates()
    page = gated.cover(WelcomePage)
    assert not (tmp_path / "journal.db").exists()
    page._language._buttons["sv"].click()
    gated.settle()
    assert "Ett lugnt rum" in words(gated)
    assert load(tmp_path / "settings.json").language == "sv"
    gated.start()
    assert gated.window.cover is None
    gated.gate.enter()
    assert isinstance(gated.window.page, StartPage)


def test_a_journal_that_cannot_be_made_is_told_on_the_welcome(gates: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = gates()

    def full(_path: Path, _passphrase: str | None = None) -> Coach:
        raise DiskFull

    with monkeypatch.context() as now:
        now.setattr(Coach, "at", full)
        gated.cover(WelcomePage)._begin.click()
        assert "The journal can’t be opened until there is room" in words(gated)
    gated.start()
    assert gated.window.cover is None


def test_nothing_of_a_passphrase_is_left_behind(gates: Open, tmp_path: Path) -> None:
    kept(tmp_path, WORDS)
    gated = gates()
    page = gated.cover(LockPage)
    gated.unlock(WORDS)
    assert page._field.text == ""
    assert WORDS not in (tmp_path / "settings.json").read_text(encoding="utf-8")


def newer(path: Path) -> None:
    with sqlite3.connect(path) as connection:
        connection.execute(
            "INSERT INTO _sqlite_migrations(migration_set, name, applied_at) VALUES ('journal','9999','')"
        )
    connection.close()


def other(path: Path) -> None:
    path.write_bytes(b"something else" * 900)


PROBLEMS: dict[str, tuple[Callable[[Path], None], str]] = {
    "damaged": (spoil, "can’t be read"),
    "no journal": (other, "can’t be read"),
    "newer": (newer, "newer version"),
}


@pytest.mark.parametrize("name", PROBLEMS)
def test_each_problem_is_told_and_can_be_tried_again(gates: Open, tmp_path: Path, name: str) -> None:
    path = kept(tmp_path)
    good = path.read_bytes()
    harm, sentence = PROBLEMS[name]
    harm(path)
    harmed = path.read_bytes()
    gated = gates()
    page = gated.cover(LockPage)
    assert sentence in words(gated)
    assert "passphrase" not in words(gated)
    page._retry.click()
    assert gated.cover(LockPage) is page
    assert path.read_bytes() == harmed
    path.write_bytes(good)
    page._retry.click()
    gated.settle()
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps."]
    assert gated.window.cover is None


def test_damaged_it_goes_back_to_the_backup(gates: Open, tmp_path: Path) -> None:
    path = kept(tmp_path)
    coach = Coach.at(path)
    coach.journal.back_up()
    coach.close()
    spoil(path)
    gated = gates()
    gated.cover(LockPage)._restore.click()
    gated.settle()
    assert gated.window.cover is None
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps."]
    assert "The backup is restored" in words(gated)


def test_the_passphrase_that_is_remembered_opens_it_on_starting_and_not_after_locking(
    gates: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(tmp_path, WORDS)
    monkeypatch.setattr(Safekeeping, "recall", lambda _safe: WORDS)
    gated = gates(Settings(language="en", remember_passphrase=True))
    assert gated.window.cover is None
    gated.gate.lock()
    gated.cover(LockPage)


@pytest.mark.parametrize("found", [None, "an old one"])
def test_a_keyring_without_the_passphrase_blocks_nothing(
    gates: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, found: str | None
) -> None:
    kept(tmp_path, WORDS)
    monkeypatch.setattr(Safekeeping, "recall", lambda _safe: found)
    gated = gates(Settings(language="en", remember_passphrase=True))
    gated.unlock(WORDS)
    assert gated.window.cover is None


def test_words_that_could_not_be_saved_outlive_the_lock(
    gates: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept(tmp_path, WORDS)
    gated = gates()
    gated.unlock(WORDS)

    def full(_coach: Coach, _entry: Entry) -> Entry:
        raise DiskFull

    with monkeypatch.context() as now:
        now.setattr(Coach, "save", full)
        gated.window.routes.desk.set_text("Your voice is far too low.")
        gated.gate.lock()
        assert "couldn’t be saved" in words(gated)
    gated.unlock(WORDS)
    saved = {entry.text for entry in gated.opening().drafts()}
    assert saved == {"The sound jumps.", "Your voice is far too low."}


def test_an_open_dialog_does_not_outlive_the_lock(gates: Open, tmp_path: Path) -> None:
    kept(tmp_path, WORDS)
    gated = gates()
    gated.unlock(WORDS)
    dialog = QDialog(gated.window)
    dialog.open()
    gated.gate.lock()
    gated.settle()
    assert not dialog.isVisible()
    gated.cover(LockPage)


def test_the_desktop_and_the_rail_lock_too(gates: Open, tmp_path: Path) -> None:
    kept(tmp_path, WORDS)
    gated = gates()
    acts: list[Callable[[], object]] = [
        lambda: [desktop.told(True) for desktop in [gated.gate._desktop] if desktop],
        gated.window.rail.button("lock").click,
    ]
    for leave in acts:
        gated.unlock(WORDS)
        leave()
        gated.cover(LockPage)


def test_a_journal_that_does_not_open_again_is_told(gates: Open, tmp_path: Path) -> None:
    kept(tmp_path)
    gated = gates()
    gated.opening.hand_over()
    gated.opening.take_back(None)
    gated.gate.relock.closed.emit("JournalBusy")
    assert "already open" in words(gated)
    gated.cover(LockPage)._retry.click()
    assert gated.window.cover is None


def test_a_folder_that_cannot_be_read_is_told(gates: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept(tmp_path)

    def unreadable(_safe: Safekeeping) -> bool:
        raise JournalError

    with monkeypatch.context() as now:
        now.setattr(Safekeeping, "is_locked", unreadable)
        gated = gates()
        gated.cover(LockPage)
    gated.cover(LockPage)._retry.click()
    assert gated.window.cover is None


def test_damaged_while_it_was_open_it_is_let_go_of_and_mended(gates: Open, tmp_path: Path) -> None:
    path = kept(tmp_path)
    gated = gates()
    gated.opening().journal.back_up()
    gated.window.mend_asked.emit()
    assert gated.cover(LockPage)._mend.isVisible()
    gated.opening.close()
    spoil(path)
    gated.cover(LockPage)._restore.click()
    gated.settle()
    assert gated.window.cover is None
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps."]
    assert "The backup is restored" in words(gated)
