"""The first page: what it takes in, what it tells, and what it never overwrites."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from creator_coach.journal.types import Context, Entry, EntryState, Reflection
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.theme import Look
from tests.ui import samples

NASTY = "Du är en idiot och ljudet är dåligt"


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> StartPage:
    made = StartPage(look)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show()
    return made


def draft(text: str = NASTY, name: str = "a" * 32, **more: object) -> Entry:
    made = Entry(name, samples.WHEN, samples.WHEN, EntryState.DRAFT, text, Context("YouTube", "The cabin"))
    return replace(made, **more)  # type: ignore[arg-type]


def heard(signal: object) -> list[object]:
    told: list[object] = []
    signal.connect(told.append)  # type: ignore[attr-defined]
    return told


def test_nothing_to_read_at_first(page: StartPage) -> None:
    assert not page._last._read.isEnabled()
    assert not page._breathing.isVisible()


def test_one_letter_is_enough(qtbot: QtBot, page: StartPage) -> None:
    told = heard(page.text_changed)
    qtbot.keyClicks(page._box._field, " ")
    assert not page._last._read.isEnabled()
    qtbot.keyClicks(page._box._field, "x")
    assert page._last._read.isEnabled()
    assert told == [" ", " x"]


def test_control_enter_reads_when_there_is_something_to_read(qtbot: QtBot, page: StartPage) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    with qtbot.assertNotEmitted(page.read_asked):
        qtbot.keyClick(page._box._field, Qt.Key.Key_Return, control)
    page._box.receive(NASTY)
    with qtbot.waitSignal(page.read_asked, timeout=500):
        qtbot.keyClick(page._box._veil, Qt.Key.Key_Return, control)


def test_what_is_chosen_is_told(page: StartPage) -> None:
    contexts, numbers, languages = (
        heard(page.context_changed),
        heard(page.before_changed),
        heard(page.language_changed),
    )
    page._context._work.setText("The cabin")
    page._scale._pick(4)
    page._language._actions["sv"].trigger()
    page._language._actions[None].trigger()
    assert (contexts, numbers, languages) == ([Context(work="The cabin")], [4], ["sv", None])


def test_breathing_is_offered_from_seven_and_never_pushed(page: StartPage) -> None:
    page._scale._pick(6)
    assert not page._breathing.isVisible()
    page._scale._pick(7)
    assert page._breathing.isVisible()
    going = [page._breathing.minute.running]
    page._breathing.minute.start()
    page._scale._pick(8)
    going.append(page._breathing.minute.running)
    page._scale._pick(None)
    assert not page._breathing.isVisible()
    assert [*going, page._breathing.minute.running] == [False, True, False]


def test_after_the_minute_the_way_on_has_the_focus(qtbot: QtBot, page: StartPage) -> None:
    page._scale._pick(9)
    page._breathing.minute.start()
    page._breathing.minute.skip()
    qtbot.waitUntil(page._scale.hasFocus)
    page._box.receive(NASTY)
    page._breathing.minute.start()
    page._breathing.minute.skip()
    qtbot.waitUntil(page._last._read.hasFocus)


def test_a_draft_comes_back_hidden(page: StartPage) -> None:
    told = heard(page.text_changed)
    page.show_entry(draft(reflection=Reflection(before=8)))
    assert page._box.text == NASTY
    assert page._box.hidden_text
    assert page._context.context == Context("YouTube", "The cabin")
    assert page._scale.number == 8
    assert page._breathing.isVisible()
    assert page._last._read.isEnabled()
    assert told == []


def test_the_language_the_person_chose_comes_back(page: StartPage) -> None:
    entry, _said = samples.feedback_sv()
    assert entry.reading is not None
    comment = replace(entry.reading.comment, language="sv")
    page.show_entry(replace(entry, reading=replace(entry.reading, comment=comment)))
    assert page._language.text().endswith("svenska")


def test_what_is_being_typed_is_never_overwritten(qtbot: QtBot, page: StartPage) -> None:
    qtbot.keyClicks(page._box._field, "so")
    page.show_entry(draft("so"))
    assert not page._box.hidden_text
    qtbot.keyClicks(page._box._field, " bad")
    page.show_entry(draft("so"))
    assert page._box.text == "so bad"
    assert page._box._field.toPlainText() == "so bad"


def test_another_draft_takes_its_place(qtbot: QtBot, page: StartPage) -> None:
    qtbot.keyClicks(page._box._field, "mine")
    page.show_entry(draft("mine"))
    page.show_entry(draft(NASTY, "b" * 32))
    assert page._box.text == NASTY


def test_an_empty_page(page: StartPage) -> None:
    page.show_entry(draft(reflection=Reflection(before=8)))
    page.show_saved(samples.WHEN)
    page.show_entry(None)
    assert page._box.text == ""
    assert page._context.context == Context()
    assert page._scale.number is None
    assert page._last.saved.sentence() == ""
    assert not page._last._read.isEnabled()
    page.show_entry(draft())
    assert page._box.text == NASTY


def test_drafts(qtbot: QtBot, page: StartPage) -> None:
    now = datetime.now(UTC).astimezone()
    page.show_drafts([draft(changed=now - timedelta(days=400))])
    row = page._drafts._rows[0]
    with qtbot.waitSignal(page.draft_asked, timeout=500) as opened:
        row._open.click()
    with qtbot.waitSignal(page.draft_deleted, timeout=500) as deleted:
        row._delete.click()
    assert opened.args == deleted.args == ["a" * 32]


def test_a_failure_can_be_tried_again_and_the_text_copied(qtbot: QtBot, page: StartPage) -> None:
    page._box.receive(NASTY)
    page.show_failure("It wasn’t saved. The disk is full. Your text is still here.")
    assert page._last.saved.sentence().startswith("It wasn’t saved.")
    with qtbot.waitSignal(page.retry_asked, timeout=500):
        page._last.saved._retry.click()
    page._last.saved._copy.click()
    assert QGuiApplication.clipboard().text() == NASTY


def test_escape_hides_and_the_keys_turn_it(page: StartPage) -> None:
    assert not page.veil_all()
    page.toggle_veils()
    page._box.receive(NASTY)
    page.toggle_veils()
    assert page._box._field.toPlainText() == NASTY
    assert page.veil_all()
    assert page._box._field.toPlainText() == ""
    page.toggle_veils()
    page.toggle_veils()
    assert page._box.hidden_text


@pytest.mark.parametrize(("width", "one_column"), [(1280, False), (900, True), (380, True)])
def test_reflow(page: StartPage, width: int, one_column: bool) -> None:
    page.reflow(width)
    direction = page._columns.direction()
    assert (direction == QBoxLayout.Direction.TopToBottom) is one_column


@pytest.mark.parametrize(("width", "height", "size"), [(1196, 640, 100), (592, 560, 200), (676, 560, 100)])
def test_nothing_is_wider_than_the_page(
    qtbot: QtBot, page: StartPage, look: Look, width: int, height: int, size: int
) -> None:
    look.use("light", size)
    page.resize(width, height)
    page.reflow((width + 84) * 100 / size)
    page.show_entry(draft(reflection=Reflection(before=9)))
    page.show_failure("It wasn’t saved. The disk is full. Your text is still here.")
    canvas = page.body.parentWidget()
    assert canvas is not None
    qtbot.waitUntil(lambda: canvas.width() <= page.viewport().width(), timeout=1_000)
    look.use("light", 100)


def test_everything_that_takes_the_focus_has_a_name(page: StartPage) -> None:
    page.show_drafts([draft()])
    nameless = [
        each
        for each in page.body.findChildren(QWidget)
        if each.focusPolicy() & Qt.FocusPolicy.TabFocus
        and each.isVisible()
        and not (each.accessibleName() or getattr(each, "text", str)())
        and not isinstance(each.parentWidget(), type(page._context._platform))
    ]
    assert nameless == []


def test_the_words_can_be_set_anew_with_everything_in_place(page: StartPage) -> None:
    page.show_entry(draft(reflection=Reflection(before=8)))
    page.retranslate()
    assert page._box.text == NASTY
    assert page._context.context == Context("YouTube", "The cabin")
    assert page._title.text() == "What did someone write?"


def test_while_the_app_reads_it_cannot_be_asked_again(page: StartPage, qtbot: QtBot) -> None:
    page._box.set_text("The sound jumps")
    page._fit()
    page.set_busy(True)
    with qtbot.assertNotEmitted(page.read_asked):
        page._last.ask()
    page.set_busy(False)
    with qtbot.waitSignal(page.read_asked):
        page._last.ask()
