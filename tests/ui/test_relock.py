"""The passphrase in the settings, on a real journal."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.coach import Coach
from creator_coach.journal.types import DiskFull, Relocked
from creator_coach.safekeeping import Safekeeping
from creator_coach.ui.dialogs.passphrase import PassphraseDialog, Wish
from tests.shots.gated import Gated

WORDS = "four calm words"


@pytest.fixture
def gated(tmp_path: Path, qtbot: QtBot, fonts: None) -> Iterator[Gated]:
    """A window on a journal without a lock, at its settings."""
    coach = Coach.at(tmp_path / "journal.db")
    coach.begin("The sound jumps.")
    coach.close()
    made = Gated(tmp_path)
    made.window.go("settings")
    yield made
    made.close()


def sheet(gated: Gated, wish: Wish) -> PassphraseDialog:
    """The sheet as the settings' buttons open it."""
    card = gated.window.asides.settings.lock
    (card._remove if wish is Wish.REMOVE else card._set).click()
    dialog = gated.gate.relock.dialog
    assert dialog is not None
    assert dialog._wish is wish
    return dialog


def fill(dialog: PassphraseDialog, old: str, new: str) -> None:
    dialog._old.line.setText(old)
    dialog._new.first.line.setText(new)
    dialog._new.again.line.setText(new)
    dialog._do.click()


def lock(gated: Gated) -> None:
    fill(sheet(gated, Wish.SET), "", WORDS)


def words(gated: Gated) -> str:
    return " ".join(label.text() for label in gated.shown(QLabel))


def test_set_changed_and_taken_away(gated: Gated) -> None:
    lock(gated)
    assert gated.gate.relock.dialog is None
    assert gated.opening.passphrase == WORDS
    assert gated.opening.safe.is_locked()
    assert "locked with your passphrase" in words(gated)
    assert gated.gate.auto.waiting
    fill(sheet(gated, Wish.CHANGE), WORDS, "five other calm words")
    assert gated.opening.passphrase == "five other calm words"
    fill(sheet(gated, Wish.REMOVE), "five other calm words", "")
    assert gated.opening.passphrase is None
    assert not gated.opening.safe.is_locked()
    assert not gated.gate.auto.waiting
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps."]


def test_a_wrong_one_leaves_all_as_it_was(gated: Gated) -> None:
    lock(gated)
    dialog = sheet(gated, Wish.CHANGE)
    fill(dialog, "something else", "five other calm words")
    assert "That isn’t the current passphrase" in dialog._told.text()
    assert dialog.isVisible()
    assert gated.opening.passphrase == WORDS
    assert [entry.text for entry in gated.opening().drafts()] == ["The sound jumps."]
    dialog.reject()
    assert gated.gate.relock.dialog is None


def test_a_full_disk_leaves_all_as_it_was(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(_safe: Safekeeping, _old: str | None, _new: str | None) -> Relocked:
        raise DiskFull

    monkeypatch.setattr(Safekeeping, "change", full)
    lock(gated)
    dialog = gated.gate.relock.dialog
    assert dialog is not None
    assert "isn’t enough room" in dialog._told.text()
    assert gated.opening.passphrase is None
    assert not gated.opening.safe.is_locked()
    dialog.reject()


def test_words_that_cannot_be_saved_are_not_locked_out(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    desk = gated.window.routes.desk
    desk.set_text("Your voice is low.")
    monkeypatch.setattr(desk, "flush", lambda: False)
    dialog = sheet(gated, Wish.SET)
    fill(dialog, "", WORDS)
    assert "couldn’t be saved" in dialog._told.text()
    assert not gated.opening.safe.is_locked()
    dialog.reject()


def test_backups_that_stay_are_told_of(gated: Gated, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(Safekeeping, "change", lambda _safe, _old, _new: Relocked(1, (tmp_path / "a", tmp_path / "b")))
    gated.gate.relock.ask(Wish.SET)
    dialog = gated.gate.relock.dialog
    assert dialog is not None
    monkeypatch.setattr(gated.gate.relock, "_reopen", lambda: None)
    fill(dialog, "", WORDS)
    assert "2 backups couldn’t be read" in words(gated)


def test_remembering_is_kept_changed_and_forgotten(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    ring: list[str] = []
    monkeypatch.setattr(Safekeeping, "can_remember", lambda _safe: True)

    def remember(_safe: Safekeeping, passphrase: str) -> bool:
        ring.append(passphrase)
        return True

    def forget(_safe: Safekeeping) -> bool:
        ring.clear()
        return True

    monkeypatch.setattr(Safekeeping, "remember", remember)
    monkeypatch.setattr(Safekeeping, "forget", forget)
    lock(gated)
    card = gated.window.asides.settings.lock
    assert card._remember.isVisible()
    card._remember.click()
    assert ring == [WORDS]
    assert gated.preferences.settings.remember_passphrase
    fill(sheet(gated, Wish.CHANGE), WORDS, "five other calm words")
    assert ring[-1] == "five other calm words"
    fill(sheet(gated, Wish.REMOVE), "five other calm words", "")
    assert ring == []
    assert not gated.preferences.settings.remember_passphrase


def test_a_keyring_that_fails_is_told_and_changes_nothing(gated: Gated, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Safekeeping, "can_remember", lambda _safe: True)
    monkeypatch.setattr(Safekeeping, "remember", lambda _safe, _passphrase: False)
    lock(gated)
    card = gated.window.asides.settings.lock
    card._remember.click()
    assert "keyring didn’t answer" in words(gated)
    assert not card._remember.isChecked()
    assert not gated.preferences.settings.remember_passphrase


def test_while_it_is_being_changed_it_does_not_lock(gated: Gated) -> None:
    lock(gated)
    gated.gate.relock.busy = True
    gated.gate.lock()
    assert gated.window.cover is None
    gated.gate.relock.busy = False


def test_each_failure_says_that_nothing_was_changed(gated: Gated) -> None:
    names = ("JournalLocked", "DiskFull", "JournalBusy", "JournalDamaged", "JournalUnwritable")
    said = {gated.gate.relock.sentence(name) for name in names}
    assert len(said) == len(names)
    assert all("Nothing was changed" in sentence for sentence in said)


def test_how_long_to_wait_is_kept(gated: Gated) -> None:
    lock(gated)
    gated.preferences.use(replace(gated.preferences.settings, lock_after=0))
    assert not gated.gate.auto.waiting
    gated.preferences.use(replace(gated.preferences.settings, lock_after=30))
    assert gated.gate.auto.waiting
