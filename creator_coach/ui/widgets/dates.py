"""Times and days as people write them, in the language of the window (QLocale's default)."""

from __future__ import annotations

from datetime import date, datetime

from PySide6.QtCore import QLocale

from creator_coach.ui import language


def clock(when: datetime) -> str:
    """14.12 in Swedish, 14:12 in English; in the time zone `when` carries."""
    return when.strftime(language.clock())


def month(when: date) -> str:
    """The month and the year: november 2026, November 2026."""
    return f"{_month(when, QLocale.FormatType.LongFormat)} {when.year}"


def short_day(when: date) -> str:
    """The day without the year: 22 nov, 22 Nov."""
    return f"{when.day} {_month(when, QLocale.FormatType.ShortFormat)}"


def day(when: date) -> str:
    """The day with the year: 22 nov 2026, 22 Nov 2026."""
    return f"{short_day(when)} {when.year}"


def moment(when: datetime) -> str:
    """The day and the time: 22 nov 2026, 14.12."""
    return f"{day(when)}, {clock(when)}"


def long_moment(when: datetime) -> str:
    """The weekday too: söndag 22 november 2026, 14.12 / Sunday 22 November 2026, 14:12."""
    weekday = QLocale().standaloneDayName(when.isoweekday(), QLocale.FormatType.LongFormat)
    return f"{weekday} {when.day} {month(when)}, {clock(when)}"


def _month(when: date, form: QLocale.FormatType) -> str:
    name = QLocale().monthName(when.month, form).rstrip(".")
    # Swedish locale data shortens to four letters in some months; three are what people write.
    return name[:3] if form == QLocale.FormatType.ShortFormat else name
