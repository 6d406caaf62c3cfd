"""Looking back over many entries, in each language and in the real window."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.pages.insights import InsightsPage
from creator_coach.ui.widgets.buttons import Button
from tests.shots.gated import Gated
from tests.shots.insights import fill
from tests.ui.geometry import clipped, nameless

Open = Callable[[str], Gated]


@dataclass(frozen=True, slots=True)
class Words:
    """One language's words for the journeys."""

    language: str
    few: str
    lighter: str
    sound: str
    done: str
    asks: str
    table: str


LANGUAGES = [
    Words(
        "sv",
        "Än så länge finns det 3",
        "Det hade lättat",
        "Ljudet",
        "Klart i",
        "Har du haft nytta",
        "Det folk återkommer till",
    ),
    Words(
        "en",
        "So far there are 3",
        "It was lighter",
        "The sound",
        "Done in",
        "Has it been of use",
        "What people come back to",
    ),
]
each_language = pytest.mark.parametrize("words", LANGUAGES, ids=lambda words: words.language)


def seen(gated: Gated) -> str:
    return " | ".join(label.text() for label in gated.shown(QLabel))


def insights(gated: Gated) -> InsightsPage:
    gated.window.looking.change()
    gated.window.go("insights")
    gated.wait(lambda: not gated.window.looking.busy)
    gated.settle()
    return gated.window.insights.page


@each_language
def test_too_few_say_so_and_five_have_something_to_say(begun: Open, words: Words) -> None:
    gated = begun(words.language)
    fill(gated.opening(), words.language, 3)
    insights(gated)
    assert words.few in seen(gated)
    fill(gated.opening(), words.language, 4)
    page = insights(gated)
    assert page.headline.startswith(words.lighter)
    assert [card.isVisible() for card in page.cards.values()] == [True] * 6
    assert nameless(gated.window) == []
    assert clipped(page.body) == []


@each_language
def test_tables_by_keys_and_periods(begun: Open, words: Words, qtbot: QtBot) -> None:
    gated = begun(words.language)
    fill(gated.opening(), words.language, 14)
    page = insights(gated)
    qtbot.keyClick(gated.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    gated.settle()
    tables = [card.table for card in page.cards.values() if card.table.isVisible()]
    assert words.table in [table.accessibleName() for table in tables]
    tables[0].setFocus()
    qtbot.keyClick(tables[0], Qt.Key.Key_Down)
    assert tables[0].currentRow() >= 0
    qtbot.keyClick(gated.window, Qt.Key.Key_T, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(page.period, Qt.Key.Key_Right)
    gated.wait(lambda: not gated.window.looking.busy)
    assert page.period.selected() == "month"
    month = gated.window.looking.found
    assert month is not None
    assert 5 <= month.figures.entries < month.entries == 14


@each_language
def test_a_point_is_marked_as_done_and_stays_so(begun: Open, words: Words) -> None:
    gated = begun(words.language)
    fill(gated.opening(), words.language, 14)
    page = insights(gated)
    row = page.points.rows["topic:sound"]
    assert row.head.name == words.sound
    row.head.click()
    row.done.click()
    gated.settle()
    assert words.done in seen(gated)
    row.inside.findChildren(Button)[2].click()
    gated.settle()
    assert gated.window.place == "journal"
    assert gated.window.asides.journal._detail.isVisible()
    gated.window.lock_asked.emit()
    fresh = insights(gated)
    assert words.done in fresh.points.rows["topic:sound"].head.accessibleName()


@each_language
def test_a_plan_is_asked_about_once_in_the_journal_as_well(begun: Open, words: Words) -> None:
    gated = begun(words.language)
    made = fill(gated.opening(), words.language, 14)
    plans = [entry for entry in made if entry.reflection.plan_open]
    page = insights(gated)
    assert words.asks in seen(gated)
    page.plan.see.click()
    gated.settle()
    detail = gated.window.asides.journal._detail
    assert words.asks in seen(gated)
    detail.question.not_yet.click()
    gated.settle()
    assert not detail.question.isVisible()
    assert detail.plan.isVisible()
    kept = gated.opening().entry(plans[-1].id)
    assert kept is not None
    assert (kept.reflection.plan_used, kept.reflection.plan_asked) == (False, True)
    insights(gated)
    assert (words.asks in seen(gated)) is (len(plans) > 1)


@each_language
def test_figures_are_taken_out(begun: Open, words: Words, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    gated = begun(words.language)
    fill(gated.opening(), words.language, 14)
    page = insights(gated)
    for form in ("csv", "png", "pdf"):
        path = tmp_path / f"figures.{form}"
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, path=path: (str(path), ""))
        page._forms[form].trigger()
        assert path.stat().st_size > 500
    assert words.table in (tmp_path / "figures.csv").read_text(encoding="utf-8-sig")


def test_what_was_purged_leaves_no_word_behind(begun: Open, tmp_path: Path) -> None:
    """A mark carries a word of the comment: it goes with the entries that it lies with."""
    gated = begun("sv")
    coach = gated.opening()
    made = fill(coach, "sv", 6)
    marked = [coach.save(replace(entry, settled=(("word:snabelapa", entry.created.date()),))) for entry in made[:2]]
    coach.journal.close()
    assert holding(tmp_path, "snabelapa")
    gated.opening.hand_over()
    gated.opening.take_back(None)
    coach = gated.opening()
    for entry in marked:
        coach.delete(entry.id)
    assert coach.purge() == 2
    coach.close()
    assert holding(tmp_path, "snabelapa") == []


def holding(folder: Path, word: str) -> list[str]:
    return [path.name for path in folder.rglob("*") if path.is_file() and word.encode() in path.read_bytes()]
