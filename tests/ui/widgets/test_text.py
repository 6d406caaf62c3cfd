"""Labels of plain words."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text

LONG = "One of many words that take their room on the line and on the next. " * 4


def made(qtbot: QtBot, role: str = "body", words: str = LONG, wrap: bool = True) -> QLabel:
    label = text.label(role, wrap=wrap)
    qtbot.addWidget(label)
    label.setText(words)
    label.show()
    return label


def test_markup_is_shown_as_it_is_written(look: Look, qtbot: QtBot) -> None:
    label = made(qtbot, words="<b>bold</b> &amp; & <img src=x>")
    assert label.textFormat() is Qt.TextFormat.PlainText
    plain = made(qtbot, words="bold &")
    assert label.sizeHint().width() > plain.sizeHint().width() * 2


@pytest.mark.parametrize(("role", "line"), [("body", 22.5), ("reading", 29.7), ("h1", 33.75)])
def test_lines_stand_as_far_apart_as_the_design_says(look: Look, qtbot: QtBot, role: str, line: float) -> None:
    one, three = made(qtbot, role, "a"), made(qtbot, role, "a\nb\nc")
    assert three.heightForWidth(300) - one.heightForWidth(300) == pytest.approx(2 * line, abs=1.5)


def test_it_grows_down_when_it_gets_narrow(look: Look, qtbot: QtBot) -> None:
    label = made(qtbot)
    assert label.heightForWidth(200) > label.heightForWidth(600) > 0
    assert label.minimumSizeHint().width() < 80


def test_without_wrapping_it_is_one_line(look: Look, qtbot: QtBot) -> None:
    label = made(qtbot, wrap=False)
    assert not label.hasHeightForWidth()
    assert label.minimumSizeHint() == label.sizeHint()
    assert label.sizeHint().width() > 1000


def test_it_is_painted_in_its_tone(look: Look, qtbot: QtBot) -> None:
    def colors(label: QLabel) -> set[str]:
        image = label.grab().toImage()
        return {QColor(image.pixel(x, y)).name().upper() for x in range(image.width()) for y in range(image.height())}

    label = made(qtbot, "h1", "MMMM")
    assert look.theme.hex("text").upper() in colors(label)
    text.set_tone(label, "caution")
    assert look.theme.hex("caution").upper() in colors(label)


def test_selectable_words_are_painted_by_qt(look: Look, qtbot: QtBot) -> None:
    label = made(qtbot, words="112", wrap=False)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    assert not label.grab().toImage().allGray() or label.grab().width() > 0


def test_margins_count(look: Look, qtbot: QtBot) -> None:
    label = made(qtbot, words="a")
    before = label.sizeHint()
    label.setContentsMargins(10, 5, 10, 5)
    assert (label.sizeHint() - before).toTuple() == (20, 10)
    assert label.heightForWidth(100) == before.height() + 10


def test_a_rule_is_one_pixel(look: Look, qtbot: QtBot) -> None:
    line = text.rule()
    qtbot.addWidget(line)
    line.show()
    assert line.height() == 1


def test_a_word_longer_than_any_of_ours_asks_for_no_more_room(look: Look, qtbot: QtBot) -> None:
    made = text.label("body")
    qtbot.addWidget(made)
    made.setText("kommunikationsavdelningen")
    longest = made.minimumSizeHint().width()
    made.setText("/home/" + "x" * 300)
    assert longest < made.minimumSizeHint().width() < 2 * longest
    assert made.heightForWidth(longest) > 5 * made.heightForWidth(10_000)


@pytest.mark.parametrize("role", ["display", "h1", "h2", "h3", "reading", "body", "caption"])
@pytest.mark.parametrize("size", [100, 150, 200])
def test_no_letter_is_cut_off_below_or_above(look: Look, qtbot: QtBot, role: str, size: int) -> None:
    def inked(label: QLabel) -> int:
        image = label.grab().toImage()
        paper = image.pixel(0, 0)
        return sum(any(image.pixel(x, y) != paper for x in range(image.width())) for y in range(image.height()))

    look.use("light", size)
    label = made(qtbot, role, "Ågjpqy", wrap=False)
    label.resize(label.sizeHint())
    whole = made(qtbot, role, "Ågjpqy", wrap=False)
    whole.resize(label.width(), 3 * label.height())
    assert inked(label) == inked(whole) > 0


def test_a_height_that_is_known_is_the_height_at_every_width(look: Look, qtbot: QtBot) -> None:
    words = (
        "Ljudet är lågt 🔥🔥 och rösten drunknar.\nEn rad till, /en/stig/som/inte/har/något/slut/alls/någonstans/här."
    )
    kept = text.label("reading")
    qtbot.addWidget(kept)
    kept.setText(words)
    kept.ensurePolished()
    for width in (700, 90, 400, *range(20, 900, 7)):
        fresh = text.label("reading")
        qtbot.addWidget(fresh)
        fresh.setText(words)
        fresh.setFont(kept.font())
        assert kept.heightForWidth(width) == fresh.heightForWidth(width), width


def test_other_words_and_other_letters_are_measured_anew(look: Look, qtbot: QtBot) -> None:
    label = text.label("body")
    qtbot.addWidget(label)
    label.setText("One")
    low = label.heightForWidth(200)
    label.setText("One two three four five six seven eight nine ten")
    several = label.heightForWidth(200)
    look.use("light", 200)
    label.ensurePolished()
    assert low < several < label.heightForWidth(200)
