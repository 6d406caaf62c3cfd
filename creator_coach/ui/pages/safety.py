"""A threat: the emergency number first, then what is saved, one step at a time, and somebody to talk to.

No possible readings, no scale, no tab to reflect on.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.content.types import HelpLine, Said, Step
from creator_coach.journal.types import Entry
from creator_coach.ui.pages.page import TIGHT_BELOW, Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.asleep import Asleep
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.danger import DangerBanner, TrustedPerson
from creator_coach.ui.widgets.evidence_card import EvidenceCard
from creator_coach.ui.widgets.file_place import FilePlace
from creator_coach.ui.widgets.help_lines import HelpLines
from creator_coach.ui.widgets.reading_line import ReadingLine
from creator_coach.ui.widgets.steps import StepList


class SafetyPage(Page):
    """Shows a threat. Ticked steps go out as a new Reflection, account and link as a new Context."""

    reflection_changed = Signal(object)  # Reflection
    context_changed = Signal(object)  # Context
    not_a_threat = Signal()
    export_asked = Signal()
    files_given = Signal(object)  # tuple[Path, ...], to go with the evidence
    country_chosen = Signal(str)
    put_away = Signal()
    back_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._entry: Entry | None = None
        self._said: Said | None = None
        self._back = button(look, "quiet", "chevron-left", "small")
        self._back.setProperty("place", "left")
        self._title = text.label("h1")
        self._subtitle = text.label("body", "text2")
        self.not_threat_button = button(look, "quiet", "circle-help")
        self._asleep = Asleep(self.not_threat_button)
        self._line = ReadingLine(look)
        self.banner = DangerBanner(look)
        self.evidence = EvidenceCard(look)
        self._steps_card = Card(look)
        self._steps_title = text.label("h2")
        self.steps = StepList(look, tickable=True)
        self.lines = HelpLines(look)
        self.trusted = TrustedPerson(look)
        self.away_button = button(look, "secondary", "wind")
        self._away_note = text.label("caption", "text3")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.set_header(self._header_row())
        self.set_heading(self._title)
        self._steps_card.body.addWidget(self._steps_title)
        self._steps_card.body.addWidget(self.steps)
        self._main = _column(self.evidence, self._steps_card)
        self._aside = _column(self.lines, self.trusted)
        away = QHBoxLayout()
        away.setSpacing(14)
        away.addWidget(self._away_note, 1)
        away.addWidget(self.away_button)
        self._away = QWidget()
        self._away.setLayout(away)
        away.setContentsMargins(0, 0, 0, 0)
        self.beside = (self._aside,)
        self._grid = QGridLayout(self.body)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self._arrange()

    def _header_row(self) -> QWidget:
        header = QWidget()
        grid = QGridLayout(header)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(2)
        back = QHBoxLayout()
        back.addWidget(self._back)
        back.addWidget(self._line)
        back.addStretch(1)
        grid.addLayout(back, 0, 0)
        grid.addWidget(self._title, 1, 0)
        grid.setColumnStretch(0, 1)
        self._header_grid = grid
        return header

    def _arrange(self) -> None:
        one = self.one_column
        # Below the title where both have no room beside each other.
        below = self.effective_width < TIGHT_BELOW
        left, middle = Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignVCenter
        where = (2, 0, 1, 2) if below else (0, 1, 2, 1)
        self._header_grid.addWidget(self.not_threat_button, *where, left if below else middle)
        self._grid.addWidget(self.banner, 0, 0, 1, 2)
        self._grid.addWidget(self._subtitle, 1, 0, 1, 2)
        self._grid.addWidget(self._main, 2, 0, 1, 2 if one else 1)
        self._grid.addWidget(self._aside, 3 if one else 2, 0 if one else 1, 1, 2 if one else 1)
        self._grid.addWidget(self._away, 4, 0, 1, 2)
        self._grid.setColumnStretch(0, 536)
        self._grid.setColumnStretch(1, 440)
        self._grid.setRowStretch(5, 1)

    def reflow(self, effective_width: float) -> None:
        """The help lines beside the steps, or below them."""
        super().reflow(effective_width)
        self._arrange()

    def _connect(self) -> None:
        self._back.clicked.connect(self.back_asked)
        self.not_threat_button.clicked.connect(self.not_a_threat)
        self.evidence.context_changed.connect(self.context_changed)
        self.evidence.export_asked.connect(self.export_asked)
        place = FilePlace(self)
        place.given.connect(self.files_given)
        place.aimed.connect(self.evidence.set_aimed)
        self.evidence.sheet.browser.reach_wanted.connect(self._reach)
        self.steps.ticked.connect(self._ticked)
        self.lines.country_chosen.connect(self.country_chosen)
        self.away_button.clicked.connect(self.put_away)

    def show_entry(
        self,
        entry: Entry,
        said: Said,
        steps: tuple[Step, ...],
        lines: tuple[HelpLine, ...],
        country: str,
        trusted: tuple[str, str],
    ) -> None:
        """Show `entry` in the words of `said`; `lines` in the order given, `trusted` as (name, number)."""
        self._entry = entry
        self._said = said
        self.banner.show_lines(lines)
        self.evidence.show_entry(entry)
        self.steps.show_steps(steps, entry.reflection.safety_steps)
        self.lines.show_lines(lines, country)
        self.trusted.show_person(*trusted)
        self._tell()

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read anew, or is done."""
        self._asleep.set_busy(busy)
        self._line.set_busy(busy)

    def veil_all(self) -> bool:
        """Seal the text again; whether it was shown."""
        return self.evidence.veil_all()

    def _ticked(self, step: str, ticked: bool) -> None:
        if self._entry is None:
            return
        others = tuple(each for each in self._entry.reflection.safety_steps if each != step)
        reflection = replace(self._entry.reflection, safety_steps=(*others, step) if ticked else others)
        self._entry = replace(self._entry, reflection=reflection)
        self.reflection_changed.emit(reflection)

    def _reach(self, rect: QRect) -> None:
        browser = self.evidence.sheet.browser
        at = browser.viewport().mapTo(self.body, rect.center()) + self.body.pos()
        self.ensureVisible(at.x(), at.y(), 0, self.look.theme.px(60))

    def _tell(self) -> None:
        """Whose word it is if it is the person's, the headline, and what this may be.

        The banner and the steps say the rest of the message.
        """
        said = self._said
        own = self._entry is not None and self._entry.reading is not None and self._entry.reading.corrected
        words = [said.why if own else "", said.headline, *said.body[1:2], said.notice] if said is not None else []
        self._subtitle.setText(" ".join(_ended(each) for each in words if each))

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        self._back.setText(self.tr("Back"))
        self._title.setText(self.tr("Safety first"))
        self.not_threat_button.setText(self.tr("This was no threat"))
        self._steps_title.setText(self.tr("One step at a time"))
        self.away_button.setText(self.tr("Put it away"))
        self._away_note.setText(self.tr("It stays in the journal, folded, with what you filled in here."))
        for part in (self.banner, self._line, self.evidence, self.lines, self.trusted):
            part.retranslate()
        self._tell()


def _ended(words: str) -> str:
    return words if words[-1] in ".?!…" else f"{words}."


def _column(*parts: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(16)
    for part in parts:
        column.addWidget(part)
    column.addStretch(1)
    return holder
