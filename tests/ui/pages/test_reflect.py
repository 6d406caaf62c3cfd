"""The reflect page: free steps, nothing lost, and an end at every one of them."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Reflection, Verdict
from creator_coach.reading.types import Kind, PerspectiveId, QuestionId
from creator_coach.ui.pages.reflect import ReflectPage
from creator_coach.ui.theme import Look
from tests.ui import samples
from tests.ui.pages.test_reflect_steps import of_kind

Q = QuestionId
CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def pair() -> tuple[Entry, Said]:
    entry, said = of_kind(Kind.FEEDBACK)
    return replace(entry, reflection=Reflection(before=7)), said


@pytest.fixture
def page(qtbot: QtBot, look: Look, pair: tuple[Entry, Said]) -> ReflectPage:
    made = ReflectPage(look)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    made.show_entry(*pair)
    return made


def write(page: ReflectPage, words: str) -> None:
    page._sheet._asks._box._field.setPlainText(words)


def place(page: ReflectPage) -> str:
    return page._sheet._place.text()


def test_it_begins_at_the_first_step(page: ReflectPage) -> None:
    assert place(page) == "Step 1 of 6"
    assert page._top.title.text() == "Torpet, del 3"


def test_next_back_skip_and_a_jump(page: ReflectPage) -> None:
    page._sheet._next.click()
    page._sheet._skip.click()
    assert place(page) == "Step 3 of 6"
    page._sheet._back.click()
    assert place(page) == "Step 2 of 6"
    page._side.steps._rows[4].click()
    assert place(page) == "Step 5 of 6"


def test_writing_is_told_and_shown_under_the_step(page: ReflectPage) -> None:
    told: list[Reflection] = []
    page.reflection_changed.connect(told.append)
    write(page, "Att det går att fixa.")
    assert told == [Reflection(before=7, answers=((Q.THIRD_PERSON, "Att det går att fixa."),))]
    page._sheet._next.click()
    assert page._side.steps._rows[0]._said.text() == "Att det går att fixa."
    assert page._side.steps._rows[0].accessibleName().endswith("done")
    page._sheet._back.click()
    assert page._sheet._asks._box.text == "Att det går att fixa."


def test_control_enter_goes_on_and_ends(qtbot: QtBot, page: ReflectPage) -> None:
    told: list[int] = []
    page.done.connect(lambda: told.append(1))
    for _step in range(6):
        qtbot.keyClick(page._sheet, Qt.Key.Key_Return, CONTROL)
    assert place(page) == "Step 6 of 6"
    assert told == [1]


def test_enough_is_an_end_at_every_step(page: ReflectPage) -> None:
    told: list[int] = []
    page.enough.connect(lambda: told.append(1))
    for step in range(6):
        page.go_to_step(step)
        assert not page._sheet._enough.isHidden()
        page._sheet._enough.click()
    assert len(told) == 6


def test_the_same_entry_again_keeps_step_and_words(page: ReflectPage, pair: tuple[Entry, Said]) -> None:
    entry, said = pair
    write(page, "newer")
    page.go_to_step(2)
    verdicts = ((PerspectiveId.WANTS_A_FIX, Verdict.FITS),)
    late = replace(entry, reflection=Reflection(before=7, verdicts=verdicts, answers=((Q.THIRD_PERSON, "new"),)))
    page.show_entry(late, said)
    assert place(page) == "Step 3 of 6"
    told: list[Reflection] = []
    page.reflection_changed.connect(told.append)
    write(page, "x")
    assert told[-1].answer(Q.THIRD_PERSON) == "newer"
    assert told[-1].verdicts == verdicts


def test_out_of_sight_what_comes_in_wins(page: ReflectPage, pair: tuple[Entry, Said]) -> None:
    entry, said = pair
    write(page, "old")
    page.hide()
    page.show_entry(replace(entry, reflection=Reflection(answers=((Q.THIRD_PERSON, "restored"),))), said)
    assert page._sheet._asks._box.text == "restored"


def test_another_entry_begins_where_there_is_something_left(page: ReflectPage, pair: tuple[Entry, Said]) -> None:
    entry, said = pair
    page._sheet.comment.setChecked(True)
    answers = ((Q.THIRD_PERSON, "a"), (Q.ALTERNATIVE, "b"))
    page.show_entry(replace(entry, id="b" * 32, reflection=Reflection(answers=answers)), said)
    assert place(page) == "Step 3 of 6"
    assert page._comment.isHidden()


def test_fewer_steps_after_a_change_of_kind(page: ReflectPage, pair: tuple[Entry, Said]) -> None:
    page.go_to_step(3)
    entry, said = of_kind(Kind.THREAT)
    page.show_entry(replace(entry, id=pair[0].id), said)
    assert place(page) == "Step 1 of 2"


def test_the_comment_is_within_reach_in_every_step_and_veiled(page: ReflectPage) -> None:
    for step in range(6):
        page.go_to_step(step)
        assert not page._sheet.comment.isHidden()
    page._sheet.comment.click()
    assert not page._comment.isHidden()
    assert "idiot" not in page._comment.browser.toPlainText()
    page._comment.toggle_veils()
    assert page.veil_all()
    page._comment.toggle_veils()
    page._sheet.comment.click()
    assert page._comment.isHidden()
    assert not page.veil_all()


def test_escape_closes_then_goes_back_then_to_the_reading(qtbot: QtBot, page: ReflectPage) -> None:
    page.go_to_step(1)
    page._sheet.comment.click()
    assert page.step_back()
    assert (page._comment.isHidden(), place(page)) == (True, "Step 2 of 6")
    assert page.step_back()
    assert place(page) == "Step 1 of 6"
    with qtbot.waitSignal(page.reading_asked, timeout=500):
        assert page.step_back()


def test_the_ways_out(qtbot: QtBot, page: ReflectPage) -> None:
    write(page, "I want to die")
    with qtbot.waitSignal(page.support_asked, timeout=500):
        page._sheet.care._open.click()
    with qtbot.waitSignal(page.back_asked, timeout=500):
        page._top.back_asked.emit()
    with qtbot.waitSignal(page.reading_asked, timeout=500):
        page._top.tab_asked.emit("read")


def test_saved_and_not_saved(qtbot: QtBot, page: ReflectPage) -> None:
    page.show_saved(samples.WHEN)
    assert page._sheet.saved.sentence() == "Saved on this computer 14:12"
    write(page, "mine")
    page.show_failure("It wasn’t saved.")
    with qtbot.waitSignal(page.retry_asked, timeout=500):
        page._sheet.saved._retry.click()
    page._sheet.saved._copy.click()
    assert QGuiApplication.clipboard().text() == "mine"


def test_one_column_puts_the_question_first(page: ReflectPage) -> None:
    page.reflow(900)
    assert page._columns.direction() == QBoxLayout.Direction.BottomToTop
    assert not page._sheet._bars.isHidden()
    page.reflow(1280)
    assert page._columns.direction() == QBoxLayout.Direction.LeftToRight


@pytest.mark.parametrize(("width", "height", "size"), [(1072, 832, 100), (592, 560, 200)])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, page: ReflectPage, look: Look, width: int, height: int, size: int
) -> None:
    look.use("light", size)
    page.resize(width, height)
    page.reflow((width + 168) * 100 / size)
    canvas = page.body.parentWidget()
    assert canvas is not None
    for step in range(6):
        page.go_to_step(step)
        qtbot.waitUntil(lambda: canvas.width() <= page.viewport().width(), timeout=1_000)
    look.use("light", 100)


def test_everything_that_takes_the_focus_has_a_name(page: ReflectPage) -> None:
    for step in range(6):
        page.go_to_step(step)
        nameless = [
            each
            for each in page.body.findChildren(QWidget)
            if each.focusPolicy() & Qt.FocusPolicy.TabFocus
            and each.isVisible()
            and not (each.accessibleName() or getattr(each, "text", str)())
        ]
        assert nameless == []


def test_words_anew_keep_everything(page: ReflectPage) -> None:
    write(page, "mine")
    page.go_to_step(1)
    page.retranslate()
    assert place(page) == "Step 2 of 6"
    assert page._side.steps._rows[0]._said.text() == "mine"


def test_before_an_entry_is_shown_nothing_happens(qtbot: QtBot, look: Look) -> None:
    page = ReflectPage(look)
    qtbot.addWidget(page)
    with qtbot.assertNotEmitted(page.done):
        page._onward()
    page._copy_words()
    page._reflected(Reflection())
    page._show_step()
