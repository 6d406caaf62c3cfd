"""What is photographed: each page as a person meets it, in one language."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QPlainTextEdit

from creator_coach.journal.types import Context
from creator_coach.reading.types import Kind
from tests.shots.insights import insights
from tests.shots.keeping import journal, kind_words, many
from tests.shots.studio import Studio

COMMENTS: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "comments.toml").read_text(encoding="utf-8")
)

#: More steps than any reflection has.
MOST_STEPS = 12

#: The name of a picture, and a line about what is unexpected in it, or an empty one.
Scene = tuple[str, str]


def scenes(studio: Studio, language: str) -> Iterator[Scene]:
    """Bring up one page after another; each time one is ready to be photographed, its name comes out."""
    words = COMMENTS[language]
    yield from _start(studio, words)
    for name in kind_words(studio, words["kind_words"]):
        yield name, ""
    yield from _readings(studio, words)
    yield from _reflection(studio, words)
    yield from _reply(studio, words)
    yield from _beside(studio)
    for name in journal(studio, words["answer"].split()[3]):
        yield name, ""
    for name in insights(studio, language):
        yield name, ""
    for name in many(studio, [words[kind.value] for kind in Kind] + words["kind_words"]):
        yield name, ""


def _start(studio: Studio, words: dict[str, Any]) -> Iterator[Scene]:
    yield "start", ""
    studio.copy(words["feedback"])
    studio.paste()
    desk = studio.window.routes.desk
    desk.set_context(Context("YouTube", words["work"]))
    desk.set_before(words["before"])
    if desk.entry is not None:
        entry = desk.entry
        studio.new()
        desk.open(entry)
    yield "start-pasted", ""


def _readings(studio: Studio, words: dict[str, Any]) -> Iterator[Scene]:
    names = {Kind.ATTACK: "attack", Kind.THREAT: "safety"}
    for kind in Kind:
        seen = studio.read_as(words[kind.value], kind, Context("YouTube", words["work"]))
        yield names.get(kind, f"reading-{kind.value}"), "" if seen is kind else f"was read as {seen}"
        _put_away(studio)


def _put_away(studio: Studio) -> None:
    studio.window.routes.put_away()


def _reflection(studio: Studio, words: dict[str, Any]) -> Iterator[Scene]:
    studio.read_as(words["feedback"], Kind.FEEDBACK, Context("YouTube", words["work"]))
    studio.window.routes.desk.set_before(words["before"])
    studio.window.routes.reflect()
    page = studio.page()
    for step in range(1, MOST_STEPS):
        if step == 1:
            fields = [field for field in page.findChildren(QPlainTextEdit) if field.isVisible()]
            fields[0].insertPlainText(words["answer"])
        yield f"reflect-{step}", ""
        studio.press_primary()
        studio.settle()
        if studio.window.page is not page:
            return


def _reply(studio: Studio, words: dict[str, Any]) -> Iterator[Scene]:
    routes = studio.window.routes
    studio.read_as(words["feedback"], Kind.FEEDBACK, Context("YouTube", words["work"]))
    routes.answer()
    page = routes.replying
    yield "reply", ""
    page.sheet.field.insertPlainText(words["reply"])
    page._pause.timeout.emit()
    yield "reply-warning", ""
    page.side.remarks.warning.swap.click()
    page._pause.timeout.emit()
    yield "reply-swapped", ""
    page.rest.rest.click()
    yield "reply-resting", ""
    for entry, _ in routes.resting.waiting:
        page.show_left(timedelta(0))
        routes.resting.rested.emit(entry)
    yield "reply-rested", ""
    page.starters.chips["none"].click()
    yield "reply-none", ""
    page.silence.write.click()
    page.rest.rest.click()
    routes.begin()
    yield "start-resting", ""
    for kind in (Kind.MOCKERY, Kind.ATTACK):
        studio.read_as(words[kind.value], kind, Context("YouTube", words["work"]))
        routes.answer()
        yield f"reply-{kind.value}", ""
        _put_away(studio)


def _beside(studio: Studio) -> Iterator[Scene]:
    asides = studio.window.asides
    shows: dict[str, Callable[[], None]] = {
        "journal": asides.show_journal,
        "support": asides.show_support,
        "settings": asides.show_settings,
        "settings-about": lambda: asides.settings.go_to("about"),
        "help": lambda: asides.show_help("why"),
        "help-readings": lambda: asides.show_help("readings"),
        "help-keys": lambda: asides.show_help("keys"),
        "help-search": lambda: asides.help.field.setText("2019"),
        "help-nothing": lambda: asides.help.field.setText("zzz"),
    }
    for name, show in shows.items():
        show()
        yield name, ""
