"""The reading page: its shape follows the kind, and what the person does goes out whole."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Reflection, Verdict
from creator_coach.reading.types import Kind, PerspectiveId
from creator_coach.ui.pages.reading import ReadingPage
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.quote_chip import QuoteChip
from tests.ui import samples
from tests.ui.measures import fits, place

SAMPLES = (samples.feedback_sv, samples.feedback_en, samples.opinion, samples.mockery, samples.kind, samples.unclear)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> ReadingPage:
    made = ReadingPage(look)
    qtbot.addWidget(made)
    made.resize(1072, 832)
    made.show_entry(*samples.feedback_sv())
    made.show()
    qtbot.waitExposed(made)
    return made


def heard(page: ReadingPage) -> list[Reflection]:
    told: list[Reflection] = []
    page.reflection_changed.connect(told.append)
    return told


def test_verdicts_ticks_and_own_words_gather_in_one_reflection(page: ReadingPage) -> None:
    told = heard(page)
    page.chairs.cards[0]._chips[Verdict.FITS].click()
    page.take.lines[1].box.click()
    page.take.own_changed.emit(("Mine",))
    assert told[-1] == Reflection(
        verdicts=((PerspectiveId.WANTS_A_FIX, Verdict.FITS),), left_kernels=frozenset({1}), own_kernels=("Mine",)
    )
    page.chairs.cards[0]._chips[Verdict.FITS].click()
    assert told[-1].verdicts == ()


def test_a_reflection_that_comes_back_leaves_open_cards_and_revealed_words(page: ReadingPage) -> None:
    entry, said = samples.feedback_sv()
    card = page.chairs.cards[1]
    card.head_clicked.emit()
    page.toggle_veils()
    reflection = Reflection(verdicts=((PerspectiveId.MISSES_BEFORE, Verdict.DOES_NOT_FIT),))
    page.show_entry(replace(entry, reflection=reflection), said)
    assert page.chairs.cards[1] is card
    assert card.is_open
    assert card._verdict is Verdict.DOES_NOT_FIT
    assert page.sheet.browser.revealed
    assert page.veil_all() is True
    assert page.veil_all() is False


@pytest.mark.parametrize(
    ("sample", "shape"),
    [
        (samples.feedback_sv, {"chairs", "take", "leave", "next_button", "language"}),
        (samples.opinion, {"chairs", "message", "next_button", "language"}),
        (samples.mockery, {"understand", "message", "next_button"}),
        (samples.kind, {"take", "message", "keep_button", "language"}),
        (samples.unclear, {"message", "choices", "next_button", "language"}),
        (samples.other_language, {"notice", "choices", "next_button", "language"}),
    ],
)
def test_the_shape_follows_the_kind(
    page: ReadingPage, sample: Callable[[], tuple[Entry, Said]], shape: set[str]
) -> None:
    page.show_entry(*sample())
    parts = {"chairs", "take", "leave", "message", "choices", "understand", "notice", "keep_button", "next_button"}
    shown = {name for name in parts | {"language"} if getattr(page, name).isVisibleTo(page)}
    assert shown == shape
    assert page.enough_button.isVisibleTo(page)


def test_mockery_is_folded_and_its_chairs_open_on_request(page: ReadingPage, qtbot: QtBot) -> None:
    page.show_entry(*samples.mockery())
    assert page.sheet.folded
    qtbot.mouseClick(page.understand, Qt.MouseButton.LeftButton)
    assert page.chairs.isVisibleTo(page)
    qtbot.mouseClick(page.understand, Qt.MouseButton.LeftButton)
    assert not page.chairs.isVisibleTo(page)


def test_kind_words_are_kept(page: ReadingPage, qtbot: QtBot) -> None:
    page.show_entry(*samples.kind())
    assert page.sheet.property("card") == "brass"
    assert page.take.heading.text() == "What worked"
    with qtbot.waitSignal(page.kept):
        page.keep_button.click()
    page.retranslate()
    assert page.take.heading.text() == "What worked"


def test_a_quote_frames_its_words_and_goes_there(page: ReadingPage) -> None:
    chip = page.chairs.cards[0].findChildren(QuoteChip)[0]
    framed = []
    for pointed in (True, False):
        chip.pointed.emit(chip.span, pointed)
        framed.append(page.sheet.browser._framed)
    chip.click()
    framed.append(page.sheet.browser._framed)
    assert framed == [(chip.span,), (), (chip.span,)]


def test_the_ways_on(page: ReadingPage, qtbot: QtBot) -> None:
    for signal, click in (
        (page.enough, page.enough_button.click),
        (page.reflect_asked, page.next_button.click),
        (page.back_asked, page.header.back_asked.emit),
        (page.reflect_asked, lambda: page.header.tab_asked.emit("reflect")),
        (page.kind_chosen, page.strip.menu.choices[Kind.OPINION].trigger),
        (page.kind_chosen, page.choices.choices[Kind.KIND].click),
        (page.language_chosen, page.language.buttons["en"].click),
    ):
        with qtbot.waitSignal(signal):
            click()


def test_one_column_lets_several_cards_be_open(page: ReadingPage) -> None:
    page.reflow(900)
    assert place(page._grid, page._beside)[:2] == (3, 0)
    page.chairs.cards[1].head_clicked.emit()
    assert [card.is_open for card in page.chairs.cards] == [True, True, False]
    page.reflow(1280)
    assert place(page._grid, page._beside)[:2] == (2, 1)
    assert [card.is_open for card in page.chairs.cards] == [True, False, False]


@pytest.mark.parametrize("text_size", [100, 200])
def test_nothing_is_wider_than_a_small_window(page: ReadingPage, look: Look, qtbot: QtBot, text_size: int) -> None:
    look.use("dark", text_size)
    page.reflow(760 / (text_size / 100))
    page.resize(760 - 84 * text_size // 100, 560)
    for sample in SAMPLES:
        page.show_entry(*sample())
        qtbot.waitUntil(lambda: fits(page), timeout=2_000)


def test_before_an_entry_is_shown_nothing_goes_out(qtbot: QtBot, look: Look) -> None:
    page = ReadingPage(look)
    qtbot.addWidget(page)
    told = heard(page)
    page.take.left_changed.emit(frozenset())
    page.chairs.judged.emit(PerspectiveId.TASTE_CLASH, None)
    assert told == []


def test_while_the_app_reads_no_kind_and_no_language_can_be_chosen(page: ReadingPage) -> None:
    parts = [page.strip.threat_button, *page.choices.choices.values(), *page.language.buttons.values()]
    page.set_busy(True)
    assert not any(part.isEnabled() for part in parts)
    page.set_busy(False)
    assert all(part.isEnabled() for part in parts)


def test_ones_own_words_stand_for_the_apps(page: ReadingPage) -> None:
    told = heard(page)
    line = page.take.lines[0]
    line.pen.click()
    assert page.step_back()
    assert not page.step_back()
    line.pen.click()
    line.field.setText("Mine")
    line.field.editingFinished.emit()
    assert told == [Reflection(left_kernels=frozenset({0}), own_kernels=("Mine",))]
    assert not line.box.isChecked()
