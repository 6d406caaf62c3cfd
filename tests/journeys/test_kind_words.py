"""Kind words kept and met again, in each language and in the real window."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import EntryState
from creator_coach.reading.types import Kind
from creator_coach.settings import Settings
from creator_coach.ui.widgets.kind_card import WORDS
from tests.shots.gated import Gated

COMMENTS = {
    "sv": (
        "Tack för att du finns, dina filmer gör mig så glad!",
        "Du är så jävla ful och värdelös. Ingen vill se dig.",
        "Den ligger bland dina vänliga ord.",
        "Ur din burk med vänliga ord",
    ),
    "en": (
        "Thank you so much for this, your videos make me so happy!",
        "You are so ugly and worthless. Nobody wants to see you.",
        "It’s among your kind words.",
        "From your kind words",
    ),
}


@pytest.fixture(params=list(COMMENTS))
def gated(request: pytest.FixtureRequest, tmp_path: Path, qtbot: QtBot) -> Iterator[Gated]:
    """The window in a language, on an empty journal."""
    made = Gated(tmp_path, Settings(language=request.param, theme="light"))
    made.window.resize(1280, 832)
    made.start()
    yield made
    made.close()


def read(gated: Gated, text: str) -> None:
    routes = gated.window.routes
    routes.begin()
    routes.desk.set_text(text)
    routes.start.read_asked.emit()
    gated.wait(lambda: routes.desk.entry is not None and routes.desk.entry.reading is not None)
    gated.settle()


def seen(gated: Gated) -> str:
    return " | ".join(label.text() for label in gated.shown(QLabel))


def test_from_a_kind_comment_to_the_jar_and_beside_an_attack(gated: Gated) -> None:
    window, language = gated.window, gated.window._preferences.language
    kind, attack, told, beside = COMMENTS[language]
    read(gated, kind)
    window.routes.reading.keep_button.click()
    assert window.toast.accessibleName() == told
    window.toast._second.click()
    gated.settle()
    card = window.kept.page.cards[0]
    assert kind in seen(gated)
    card.edit.click()
    card.box._field.insertPlainText("words")
    window.go("read")
    kept = gated.opening().entry(card.entry_id)
    assert kept is not None
    assert (kept.kind, kept.state, kept.reflection.answer(WORDS)) == (Kind.KIND, EntryState.KEPT, "words")
    read(gated, attack)
    assert beside in seen(gated)
    assert kind in seen(gated)
    window._preferences.use(replace(window._preferences.settings, kind_words_beside=False))
    gated.settle()
    assert kind not in seen(gated)
    window.go("kind_words")
    window.kept.page.cards[0].delete.click()
    gated.settle()
    assert window.kept.page.cards == []
