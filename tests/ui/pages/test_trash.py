"""The page of the trash."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Trashed
from creator_coach.ui.pages.trash import TrashPage
from creator_coach.ui.theme import Look
from tests.ui.geometry import clipped, nameless
from tests.ui.samples import WHEN, feedback_sv

ENTRY, SAID = feedback_sv()
OLD = replace(ENTRY, id="1" * 32, title="An old one")
TRASH = [Trashed(ENTRY, WHEN - timedelta(days=1)), Trashed(OLD, WHEN - timedelta(days=20))]


@pytest.fixture
def page(look: Look, qtbot: QtBot) -> TrashPage:
    made = TrashPage(look, lambda: WHEN)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    qtbot.waitExposed(made)
    return made


def seen(page: TrashPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def rows(page: TrashPage) -> list[str]:
    model = page.list.model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def test_an_empty_trash_says_so(page: TrashPage) -> None:
    page.show_trash([])
    assert "The trash is empty" in seen(page)
    assert not page.empty_button.isVisible()
    assert page.first() == ""


def test_what_is_in_it_stands_under_the_day_it_was_deleted(page: TrashPage) -> None:
    page.show_trash(TRASH)
    assert rows(page)[0] == "Yesterday"
    assert rows(page)[2] == "November 2026"
    assert "30 days" in seen(page)
    assert page.first() == ENTRY.id
    assert nameless(page) == []


def test_one_of_them_is_shown_folded_with_its_days(page: TrashPage) -> None:
    page.show_trash(TRASH)
    page.show_detail(OLD, SAID)
    assert "An old one | Deleted 2 Nov 2026. Gone for good 2 Dec 2026." in seen(page)
    assert page.sheet.folded
    assert "idiot" not in seen(page)
    assert page.first() == OLD.id
    page.show_trash(TRASH[:1])
    assert "An old one" not in seen(page)


def test_what_can_be_done_names_the_entry(page: TrashPage, qtbot: QtBot) -> None:
    page.show_trash(TRASH)
    page._restore()
    page._purge()
    page.show_detail(OLD, SAID)
    with qtbot.waitSignal(page.restore_asked) as told:
        page.restore_button.click()
    assert told.args == [OLD.id]
    with qtbot.waitSignal(page.purge_asked) as purged:
        page.purge_button.click()
        page.purge_button.click()
    assert purged.args == [[OLD.id]]
    with qtbot.waitSignal(page.purge_asked) as purged:
        page.empty_button.click()
        page.empty_button.click()
    assert purged.args == [[ENTRY.id, OLD.id]]


def test_another_entry_takes_the_question_back(page: TrashPage) -> None:
    page.show_trash(TRASH)
    page.show_detail(OLD, SAID)
    page.purge_button.click()
    page.show_detail(ENTRY, SAID)
    assert not page.purge_button.asking


def test_the_way_back_is_a_button_and_a_key(page: TrashPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.back_asked):
        page._back.click()
    with qtbot.waitSignal(page.back_asked):
        assert page.step_back()


@pytest.mark.parametrize("width", [1280, 800])
def test_nothing_is_cut_off(page: TrashPage, qtbot: QtBot, width: int) -> None:
    page.resize(width - 208, 700)
    page.show_trash(TRASH)
    page.show_detail(OLD, SAID)
    page.reflow(width)
    page.retranslate()
    qtbot.waitUntil(lambda: clipped(page) == [])
