"""The hard evenings in the real window: a threat to an evidence folder, and the whole job in large letters."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QPlainTextEdit

from creator_coach.journal.types import EntryState
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.pages.safety import SafetyPage
from tests.shots.studio import Studio
from tests.ui.geometry import clipped

Open = Callable[[str], Studio]


@dataclass(frozen=True, slots=True)
class Evening:
    """One language's words."""

    language: str
    threat: str
    feedback: str
    own_words: str
    onward: str
    enough: str


EVENINGS = [
    Evening(
        "sv",
        "Jag vet vilken skola du går på. På fredag väntar jag utanför med kniven.",
        "Klippet är bra men texten försvinner för snabbt, låt den ligga kvar ett par sekunder till. Klant.",
        "Jag låter texten ligga kvar längre.",
        "Vidare till Reflektera",
        "Räcker så här",
    ),
    Evening(
        "en",
        "I know which school you go to. On Friday I will be waiting outside with a knife.",
        "Good clip but the captions vanish too fast, leave them up for a few more seconds. Dimwit.",
        "I’ll leave the captions up longer.",
        "On to Reflect",
        "That’s enough",
    ),
]
each_language = pytest.mark.parametrize("evening", EVENINGS, ids=lambda evening: evening.language)


def _read(studio: Studio, text: str) -> None:
    studio.new()
    studio.copy(text)
    studio.paste()
    studio.read()
    studio.settle()


def _click(studio: Studio, words: str) -> None:
    buttons = [one for one in studio.page().findChildren(QAbstractButton) if one.isVisible()]
    next(one for one in buttons if one.text() == words).click()
    studio.settle()


@each_language
def test_a_threat_to_an_evidence_folder(
    evening: Evening, studios: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    into, picture = tmp_path / "out", tmp_path / "bild.png"
    into.mkdir()
    picture.write_bytes(b"not really a picture")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(into))
    studio = studios(evening.language)
    _read(studio, evening.threat)
    page = studio.page()
    assert isinstance(page, SafetyPage)
    page.evidence.export_asked.emit()
    dialog = studio.window._exports.dialog
    assert dialog is not None
    dialog.take(picture)
    dialog.go.click()
    studio.settle()

    [folder] = into.iterdir()
    files = [path for path in folder.rglob("*") if path.is_file()]
    assert any(path.read_bytes() == evening.threat.encode() for path in files)
    assert any(path.read_bytes() == picture.read_bytes() for path in files)
    sums = next(path for path in files if "SHA256" in path.name.upper())
    for line in sums.read_text(encoding="utf-8").splitlines():
        digest, name = line.split(maxsplit=1)
        assert hashlib.sha256((folder / name.lstrip("*")).read_bytes()).hexdigest() == digest
    page.put_away.emit()
    assert studio.coach.entries()[0].state is EntryState.KEPT
    assert studio.window.windowTitle() == "Creator Coach"


@each_language
def test_the_whole_job_in_letters_twice_as_large(evening: Evening, studios: Open) -> None:
    studio = studios(evening.language)
    studio.preferences.use(replace(studio.preferences.settings, text_size=200))
    studio.window.resize(760, 560)
    _read(studio, evening.feedback)
    assert isinstance(studio.page(), ReadingPage)
    assert clipped(studio.window) == []
    _click(studio, evening.onward)
    assert isinstance(studio.page(), ReflectPage)
    assert clipped(studio.window) == []
    boxes = [box for box in studio.page().findChildren(QPlainTextEdit) if box.isVisible() and not box.isReadOnly()]
    boxes[0].insertPlainText(evening.own_words)
    _click(studio, evening.enough)
    kept = studio.coach.entries()[0]
    assert (kept.state, kept.text) == (EntryState.KEPT, evening.feedback)
    assert evening.own_words in dict(kept.reflection.answers).values()
