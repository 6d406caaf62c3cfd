"""Before and after, painted."""

from __future__ import annotations

from creator_coach.ui.theme import Look, Theme
from creator_coach.ui.widgets.chart_strength import Pair, StrengthChart
from tests.ui.widgets.painted import count, paint, rows


def chart(*pairs: tuple[float, float]) -> StrengthChart:
    return StrengthChart([Pair(*pair) for pair in pairs], "1 Nov", "2 Nov", ("when it came", "when you were done"))


def inked(look: Look, *pairs: tuple[float, float]) -> int:
    """How much accent colour the field has, the legend left out."""
    made = paint(chart(*pairs), look)
    return count(made, look.theme.color("accent")) - count(paint(chart(), look), look.theme.color("accent"))


def test_one_that_is_worse_has_less_ink_than_one_that_is_better(look: Look) -> None:
    """Its line is dotted."""
    assert 0 < inked(look, (3, 9)) < inked(look, (9, 3))


def test_one_that_did_not_change_has_a_ring(look: Look) -> None:
    unchanged = paint(chart((5, 5)), look)
    reach = rows(unchanged, look.theme.color("accent"))
    top = [y for y in reach if y > 40]
    assert 12 <= max(top) - min(top) <= 20


def test_the_higher_the_stronger(look: Look) -> None:
    def highest(*pair: float) -> int:
        return min(y for y in rows(paint(chart((pair[0], pair[1])), look), look.theme.color("accent")) if y > 30)

    assert highest(10, 9) < highest(6, 5) < highest(2, 1)


def test_larger_text_makes_it_larger(look: Look) -> None:
    large = Theme(dark=True, scale=2.0, tokens=look.theme.tokens)
    assert chart((1, 2)).height(400, large) > chart((1, 2)).height(400, look.theme)
    assert count(paint(chart((9, 3)), look, theme=large), large.color("accent")) > inked(look, (9, 3))
