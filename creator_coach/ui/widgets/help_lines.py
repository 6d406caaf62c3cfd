"""Numbers to call: one country at a time, each with a button to copy it, and how far the list can be trusted."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import HelpLine
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import IconButton
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.countries import Countries
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.layouts import emptied


def emergency(lines: Sequence[HelpLine]) -> HelpLine | None:
    """The line for danger now, or None."""
    return next((line for line in lines if line.id.endswith("emergency")), None)


class LineRow(QWidget):
    """One number: whose it is, what for, the number itself, and a button that copies it."""

    copied = Signal()

    def __init__(self, look: Look, line: HelpLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        self.copy_button = IconButton(look, "copy")
        self.copy_button.clicked.connect(self._copy)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        column = QVBoxLayout()
        column.setSpacing(1)
        for role, tone, words in (("h3", "text", line.name), ("caption", "text2", line.purpose)):
            label = text.label(role, tone)
            label.setText(words)
            column.addWidget(label)
        number = text.label("h3")
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        number.setText(line.number or line.url)
        number.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        row.addLayout(column, 3)
        row.addWidget(number, 2)
        row.addWidget(self.copy_button)
        self.retranslate()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.line.number or self.line.url)
        self.copy_button.set_icon("check")
        self.copy_button.setToolTip(self.tr("Copied"))
        announce(self.copy_button, self.tr("Copied"))
        self.copied.emit()

    def retranslate(self) -> None:
        """Set every text."""
        what = self.line.number or self.line.url
        self.copy_button.setToolTip(self.tr("Copy {number}").format(number=what))
        self.copy_button.setAccessibleName(self.tr("Copy {number}, {name}").format(number=what, name=self.line.name))


class HelpLines(Card):
    """The numbers of one country, in the order given; the person chooses the country, it is never guessed."""

    country_chosen = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._lines: tuple[HelpLine, ...] = ()
        self.rows: list[LineRow] = []
        self._heading = text.label("h2")
        self.country = Countries(self)
        self.country.setMinimumWidth(120)  # At the largest text the longest name gives way, not the page.
        self._list = QVBoxLayout()
        self._list.setSpacing(9)
        self._trust = IconLabel(look, "info", "caption", "text2")
        head = QHBoxLayout()
        self._heading.setBuddy(self.country)
        head.addWidget(self._heading, 1)
        head.addWidget(self.country)
        self.body.addLayout(head)
        self.body.addLayout(self._list)
        self.body.addWidget(self._trust)
        self.country.chosen.connect(self.country_chosen)
        self.retranslate()

    def show_lines(self, lines: Sequence[HelpLine], country: str) -> None:
        """Show `lines` of `country` ("SE", ..., "other")."""
        self.country.select(country)
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._fill()
        self.retranslate()

    def _fill(self) -> None:
        emptied(self._list)
        self.rows = [LineRow(self._look, line) for line in self._lines]
        for place, row in enumerate(self.rows):
            if place:
                self._list.addWidget(text.rule())
            self._list.addWidget(row)

    def retranslate(self) -> None:
        """Set every text."""
        self._heading.setText(self.tr("Someone to talk to"))
        self.country.setAccessibleName(self.tr("Country"))
        self.country.retranslate()
        for row in self.rows:
            row.retranslate()
        self._trust.set_text(self._trust_words())
        self._trust.setVisible(bool(self._lines))

    def _trust_words(self) -> str:
        days = [_day(line.checked_on) for line in self._lines]
        oldest = min(days, default="")
        if all(line.verified for line in self._lines):
            told = self.tr("The numbers are in the app and work offline. Last checked {date}.")
        else:
            told = self.tr(
                "The numbers are in the app and work offline. Not yet verified by a person; the list is of {date}."
            )
        return told.format(date=_told(oldest))


def _day(written: str) -> str:
    return written[:10]


def _told(day: str) -> str:
    """A day of the data file as people write it; as it stands if it is not a date."""
    try:
        return dates.day(datetime.combine(date.fromisoformat(day), time.min))  # A day has no zone.
    except ValueError:
        return day
