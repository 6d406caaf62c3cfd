"""Drawing icons."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication

from creator_coach.content.where import resource
from creator_coach.ui.icons import INK, draw, in_other_ink, svg


def test_the_ink_is_exchanged() -> None:
    drawing = bytes(svg("check", "#AA0000").data()).decode()
    assert "#AA0000" in drawing
    assert INK not in drawing


def test_an_unknown_icon_is_an_error() -> None:
    with pytest.raises(OSError, match="no-such"):
        svg("no-such", INK)


@pytest.mark.parametrize("ratio", [1.0, 2.0])
@pytest.mark.parametrize("gap", [0, 6, -6])
def test_an_icon_is_drawn_whole_on_dense_screens_too(qapp: QApplication, ratio: float, gap: int) -> None:
    picture = draw(svg("circle-help", "#AA0000"), 24, ratio, gap)
    assert picture.deviceIndependentSize().width() == 24 + abs(gap)
    image = picture.toImage()
    inked = [
        x for x in range(image.width()) if any(QColor(image.pixelColor(x, y)).alpha() for y in range(image.height()))
    ]
    start = abs(gap) * ratio if gap < 0 else 0
    assert min(inked) == pytest.approx(start + 2 * ratio, abs=1 + ratio)
    assert max(inked) == pytest.approx(start + 22 * ratio, abs=1 + ratio)


def test_every_icon_can_be_drawn(qapp: QApplication) -> None:
    names = [file.stem for file in resource("theme", "icons").glob("*.svg")]
    assert len(names) > 70
    blank = [name for name in names if draw(svg(name, "#AA0000"), 24, 1.0).toImage().allGray()]
    assert blank == []


@pytest.mark.parametrize("gap", [0, 6])
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_in_another_ink_it_is_as_if_drawn_in_it(qapp: QApplication, ratio: float, gap: int) -> None:
    for name in ("check", "trash-2", "jar"):
        first, anew = (draw(svg(name, ink), 18, ratio, gap).toImage() for ink in ("#AA0000", "#0033BB"))
        other = in_other_ink(name, draw(svg(name, "#AA0000"), 18, ratio, gap), "#0033BB")
        assert other.devicePixelRatio() == ratio
        image = other.toImage()
        assert image.size() == anew.size()
        assert image != first
        points = [(x, y) for x in range(image.width()) for y in range(image.height())]
        pairs = [(image.pixelColor(*at), anew.pixelColor(*at)) for at in points]
        seen = [(one, two) for one, two in pairs if one.alpha() > 25]
        apart = [max(abs(one.red() - two.red()), abs(one.blue() - two.blue())) for one, two in seen]
        assert max(apart) <= 6


def test_a_picture_with_colours_of_its_own_keeps_them(qapp: QApplication) -> None:
    mark = draw(svg("mark", INK), 28, 1.0)
    assert in_other_ink("mark", mark, "#AA0000").toImage() == mark.toImage()
