"""The journal kept, found again, thrown away, taken out and in, in each language and in the real window."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton

from creator_coach.journal.types import Entry
from creator_coach.ui.pages.journal import JournalPage
from creator_coach.ui.pages.trash import TrashPage
from tests.shots.gated import Gated
from tests.ui.geometry import nameless

Open = Callable[[str], Gated]
ROOT = hasattr(os, "geteuid") and os.geteuid() == 0


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words for the journeys; `retry` and `copy` are what the buttons say."""

    language: str
    comment: str
    other: str
    title: str
    tag: str
    looked_for: str
    trash: str
    full: str
    gone: str
    retry: str
    copy: str


LANGUAGES = [
    Words(
        "sv",
        "Gillar kanalen men musiken är alldeles för hög, kan du sänka den?",
        "Klippet laddar inte, kan du ladda upp det igen?",
        "Zebraavsnittet",
        "ljudnivån",
        "braav",
        "Papperskorgen",
        "Disken är full",
        "mapp",
        "Försök igen",
        "Kopiera texten",
    ),
    Words(
        "en",
        "I like the channel but the music is way too loud, could you turn it down?",
        "The video won't load, could you upload it again?",
        "The zebra episode",
        "loudness",
        "ebra",
        "Trash",
        "disk is full",
        "folder is gone",
        "Try again",
        "Copy the text",
    ),
]
each_language = pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)


def put_away(gated: Gated, text: str) -> Entry:
    """Paste, read and put away a comment."""
    routes = gated.window.routes
    routes.begin()
    routes.desk.set_text(text)
    routes.start.read_asked.emit()
    gated.wait(lambda: routes.desk.entry is not None and routes.desk.entry.reading is not None)
    routes.put_away()
    return next(entry for entry in gated.opening().entries() if entry.text == text)


def journal(gated: Gated) -> JournalPage:
    gated.window.go("journal")
    gated.settle()
    return gated.window.asides.journal


def listed(gated: Gated) -> list[str]:
    return [entry.text for entry in gated.window.asides.journal._found.entries]


def seen(gated: Gated) -> str:
    return " | ".join(label.text() for label in gated.shown(QLabel))


def told(gated: Gated) -> str:
    return gated.window.toast.accessibleName() if gated.window.toast.isVisible() else ""


def undo(gated: Gated) -> None:
    gated.window.toast._button.click()
    gated.settle()


def press(gated: Gated, words: str) -> None:
    next(button for button in gated.shown(QPushButton) if button.text() == words).click()
    gated.settle()


def holding(folder: Path, word: str) -> list[str]:
    """The files under `folder` in which `word` can be read."""
    return [path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]


@each_language
def test_an_entry_is_labelled_and_found_again(begun: Open, words: Words) -> None:
    gated = begun(words.language)
    first = put_away(gated, words.comment)
    put_away(gated, words.other)
    page = journal(gated)
    assert len(listed(gated)) == 2
    page.opened.emit(first.id)
    page._detail.edit.click()
    page._detail.labels.title.setText(words.title)
    page._detail.labels.tags.setText(f"{words.tag}, zzz")
    page._detail.labels.keep.click()
    assert gated.opening().entry(first.id).tags == (words.tag, "zzz")  # type: ignore[union-attr]
    page._search.more.click()
    page._search.filters.choose_tag(words.tag)
    gated.settle()
    assert listed(gated) == [words.comment]
    assert nameless(gated.window) == []
    page._search.filters.clear()
    page._search.field.setText(words.looked_for)
    page._search._search()
    assert listed(gated) == [words.comment]
    row = page._list._entries._rows[1]
    assert [span.of(words.title) for span in row.title_marks] == [words.looked_for]  # type: ignore[union-attr]


@each_language
def test_deleted_taken_back_and_gone_for_good(begun: Open, words: Words, tmp_path: Path) -> None:
    gated = begun(words.language)
    first = put_away(gated, words.comment)
    put_away(gated, words.other)
    page = journal(gated)
    page.delete_asked.emit(first.id)
    assert listed(gated) == [words.other]
    undo(gated)
    assert len(listed(gated)) == 2
    page.delete_asked.emit(first.id)
    page._trash.click()
    gated.settle()
    trash = gated.window.page
    assert isinstance(trash, TrashPage)
    assert words.trash in seen(gated)
    assert words.comment not in seen(gated)
    trash.restore_button.click()
    assert len(listed(gated)) == 2
    page.delete_asked.emit(first.id)
    page._trash.click()
    trash.purge_button.click()
    assert gated.opening().entry(first.id) is not None, "it asks once more"
    trash.purge_button.click()
    assert gated.opening().entry(first.id) is None
    assert listed(gated) == [words.other]
    assert holding(tmp_path, words.comment) == []
    assert holding(tmp_path, words.other) != []


@each_language
def test_taken_out_everything_deleted_and_brought_in_again(
    begun: Open, words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gated = begun(words.language)
    first, second = put_away(gated, words.comment), put_away(gated, words.other)
    file, data = tmp_path / "out.json", gated.gate.data
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(file), ""))
    journal(gated)._out.click()
    data.carrying.dialog.go.click()  # type: ignore[union-attr]
    assert "out.json" in told(gated)
    before = {entry.id: entry for entry in gated.opening().entries()}
    gated.window.go("settings")
    gated.window.asides.settings.data.empty.click()
    sheet = data.emptying.dialog
    assert sheet is not None
    if sheet.remove.isVisible():
        sheet.remove.click()
    sheet.sure.click()
    sheet.go.click()
    journal(gated)
    assert listed(gated) == []
    assert holding(tmp_path / "files", words.comment) == []
    gated.window.go("settings")
    gated.window.asides.settings.data.bring.click()
    data.carrying.dialog.go.click()  # type: ignore[union-attr]
    journal(gated)
    assert set(listed(gated)) == {words.comment, words.other}
    assert {entry.id: entry for entry in gated.opening().entries()} == before
    assert before.keys() == {first.id, second.id}


@each_language
def test_what_was_brought_in_is_undone(
    begun: Open, words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gated = begun(words.language)
    first = put_away(gated, words.comment)
    file, carrying = tmp_path / "out.json", gated.gate.data.carrying
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file), ""))
    carrying.take_out("json", "open", 0)
    gated.opening().delete(first.id)
    gated.opening().purge()
    put_away(gated, words.other)
    journal(gated)
    carrying.take_in(file)
    assert len(listed(gated)) == 2
    undo(gated)
    journal(gated)
    assert listed(gated) == [words.other]


@each_language
def test_a_backup_is_restored_and_that_undone(begun: Open, words: Words) -> None:
    gated = begun(words.language)
    put_away(gated, words.comment)
    copies = gated.gate.data.copies
    copies.ask()
    assert copies.dialog is not None
    copies.dialog.make.click()
    copies.dialog.reject()
    put_away(gated, words.other)
    copies.ask()
    assert copies.dialog is not None
    copies.dialog.table.selectRow(0)
    assert copies.dialog.restore.isEnabled()
    copies.dialog.restore.click()
    journal(gated)
    assert listed(gated) == [words.comment]
    gated.window.toast.tell("", "x", None)
    copies.restore(gated.opening.safe.copies()[-1])
    journal(gated)
    assert set(listed(gated)) == {words.comment, words.other}


@each_language
def test_a_folder_that_is_gone_keeps_the_words_on_the_screen(begun: Open, words: Words, tmp_path: Path) -> None:
    gated = begun(words.language)
    entry = put_away(gated, words.comment)
    gated.window.routes.open(entry.id, from_journal=True)
    gated.window.routes.reflect()
    desk = gated.window.routes.desk
    (tmp_path / "files").rename(tmp_path / "away")
    desk.put_away()
    assert words.gone in gated.window.failure.sentence()
    assert gated.window.failure.isVisible()
    assert desk.entry is not None
    press(gated, words.copy)
    assert words.comment in QGuiApplication.clipboard().text()
    press(gated, words.retry)
    assert gated.window.failure.isVisible()
    (tmp_path / "away").rename(tmp_path / "files")
    press(gated, words.retry)
    assert not gated.window.failure.isVisible()


@each_language
@pytest.mark.skipif(not ROOT, reason="only root can make a small disk")
def test_a_full_disk_keeps_the_words_on_the_screen(begun: Open, words: Words, tmp_path: Path) -> None:
    disk = tmp_path / "files"
    disk.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", "size=3m", "tmpfs", str(disk)]
    if subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("no small disk can be made here")
    try:
        gated = begun(words.language)
        desk = gated.window.routes.desk
        put_away(gated, words.comment)
        (disk / "filler").write_bytes(b"\0" * (os.statvfs(disk).f_bavail * os.statvfs(disk).f_frsize))
        long = (words.other + " ") * 20_000
        desk.set_text(long)
        desk.flush()
        assert words.full in seen(gated)
        assert desk.entry is not None
        assert desk.entry.text == long
        (disk / "filler").unlink()
        assert desk.flush()
        assert gated.opening().entry(desk.entry.id).text == long  # type: ignore[union-attr]
        gated.close = lambda: None  # type: ignore[method-assign]
        Gated.close(gated)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=True)
