"""Where the eleven cells lie."""

from __future__ import annotations

import pytest

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.scale_cells import Cells, height_of, least_width


@pytest.mark.parametrize("number", range(11))
def test_every_cell_finds_its_number(look: Look, number: int) -> None:
    cells = Cells(look.theme, 660)
    centre = cells.cell(number).center()
    assert cells.at(centre.x(), centre.y()) == number


def test_the_cells_fill_the_width_and_nothing_is_below_them(look: Look) -> None:
    cells = Cells(look.theme, 660)
    assert cells.cell(0).left() == 0
    assert cells.cell(10).right() == pytest.approx(660)
    assert cells.at(10, 200) is None


def test_sizes(look: Look) -> None:
    assert height_of(look.theme, words=True) > height_of(look.theme, words=False)
    assert least_width(look.theme) < 300
