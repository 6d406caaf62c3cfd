"""A figure as it is told: a sentence, a picture, the same as a table, and a note. For the page, a file and paper."""

from __future__ import annotations

from dataclasses import dataclass

from creator_coach.ui.widgets.chart import Chart

#: The figures, in the order in which they stand.
FIGURES = ("strength", "kinds", "points", "chosen", "plans", "wrong")


@dataclass(frozen=True, slots=True)
class Told:
    """`name` is one of FIGURES. `rows` have as many cells as `head`; `chart` and `note` may be missing."""

    name: str
    title: str
    sentence: str
    head: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = ()
    chart: Chart | None = None
    note: str = ""
