"""Words in which something is marked."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter

from creator_coach.reading.types import Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.hit_line import Marked, paint


def marked(words: str, *hits: str) -> Marked:
    return Marked(words, tuple(Span(words.index(hit), words.index(hit) + len(hit)) for hit in hits))


def said(line: Marked) -> str:
    return "".join(f"[{words}]" if hit else words for words, hit in line.pieces())


def test_it_falls_into_pieces() -> None:
    assert said(marked("the sound jumps", "sound", "jumps")) == "the [sound] [jumps]"
    assert said(marked("sound", "sound")) == "[sound]"
    assert said(Marked("nothing")) == "nothing"
    assert said(Marked("")) == ""
    assert said(marked("sound", "sound").after("Tag: ")) == "Tag: [sound]"


@pytest.fixture
def metrics(look: Look) -> QFontMetricsF:
    return QFontMetricsF(look.theme.font("label"))


def test_what_has_room_stays_as_it_is(metrics: QFontMetricsF) -> None:
    line = marked("the sound jumps", "sound")
    assert line.fitted(metrics, 1000) == line


def test_too_long_a_line_ends_in_an_ellipsis(metrics: QFontMetricsF) -> None:
    line = marked("the sound jumps from one scene to the next", "sound", "next")
    fitted = line.fitted(metrics, metrics.horizontalAdvance("the sound jumps …"))
    assert said(fitted).startswith("the [sound]")
    assert fitted.words.endswith("…")
    assert len(fitted.spans) == 1


def test_the_first_mark_is_always_in_sight(metrics: QFontMetricsF) -> None:
    line = marked("I tell myself each time that it is the sound and nothing else", "sound")
    width = metrics.horizontalAdvance("I tell myself each time")
    fitted = line.fitted(metrics, width)
    assert fitted.words.startswith("…")
    assert "[sound]" in said(fitted)
    assert metrics.horizontalAdvance(fitted.words) <= width


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_a_mark_is_a_tint_and_a_line(look: Look, theme: str) -> None:
    look.use(theme, 100)
    picture = QImage(200, 24, QImage.Format.Format_RGB32)
    picture.fill(QColor(look.theme.hex("bg")))

    def colors(line: Marked) -> set[str]:
        painter = QPainter(picture)
        paint(painter, look.theme, line, QRectF(0, 0, 200, 24), "text2")
        painter.end()
        return {QColor(picture.pixel(x, y)).name().upper() for x in range(200) for y in range(24)}

    mark = {look.theme.hex("brass_soft").upper(), look.theme.hex("brass").upper()}
    assert not mark & colors(Marked("the sound"))
    assert mark <= colors(marked("the sound", "sound"))
