"""Times and days as people write them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, datetime

import pytest
from PySide6.QtCore import QLocale

from creator_coach.ui.widgets import dates

WHEN = datetime(2026, 9, 6, 8, 5, tzinfo=UTC)
WRITTEN: list[tuple[Callable[[datetime], str], str, str]] = [
    (dates.clock, "08.05", "08:05"),
    (dates.short_day, "6 sep", "6 Sep"),
    (dates.day, "6 sep 2026", "6 Sep 2026"),
    (dates.month, "september 2026", "September 2026"),
    (dates.moment, "6 sep 2026, 08.05", "6 Sep 2026, 08:05"),
    (dates.long_moment, "söndag 6 september 2026, 08.05", "Sunday 6 September 2026, 08:05"),
]


@pytest.fixture(autouse=True)
def the_locale() -> Iterator[None]:
    before = QLocale()
    yield
    QLocale.setDefault(before)


@pytest.mark.parametrize(("write", "sv", "en"), WRITTEN)
def test_each_language_has_its_way(write: Callable[[datetime], str], sv: str, en: str) -> None:
    QLocale.setDefault(QLocale("sv_SE"))
    assert write(WHEN) == sv
    QLocale.setDefault(QLocale("en_GB"))
    assert write(WHEN) == en
