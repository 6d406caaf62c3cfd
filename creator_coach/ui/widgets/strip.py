"""The line under an entry's title: stance, kind, the ways to change it, and one line of why."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QLabel, QWidget

from creator_coach.reading.types import STANCE_OF, Flag, Grounds, Kind, Reading
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.asleep import Asleep
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.kind_menu import KindMenu
from creator_coach.ui.widgets.reading_line import ReadingLine
from creator_coach.ui.widgets.tag import KindTag, StancePill


class LineLabel(QLabel):
    """A label that wants to be one line, and wraps only when there is no room for that."""

    def sizeHint(self) -> QSize:
        """The words on one line."""
        metrics = QFontMetrics(self.font())
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """A few words; the rest wraps."""
        return QSize(min(160, self.sizeHint().width()), self.sizeHint().height())


class StanceStrip(QWidget):
    """Shows what may be done with the comment and what it is taken for. `kind_chosen` is the person's correction."""

    kind_chosen = Signal(object)  # Kind

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kind = Kind.UNCLEAR
        self._reading: Reading | None = None
        self.pill = StancePill(look)
        self.tag = KindTag(look)
        self.menu = KindMenu(look, self)
        self._change = button(look, "quiet", None, "small")
        # A threat that was missed is the worst that can go wrong: saying so is one click, and always in sight.
        self.threat_button = button(look, "quiet", "shield", "small")
        self._asleep = Asleep(self._change, self.threat_button)
        self._line = ReadingLine(look)
        self._why = LineLabel()
        for name, value in (("role", "body"), ("tone", "text2")):
            self._why.setProperty(name, value)
        self._why.setTextFormat(text.label("body").textFormat())
        self._why.setWordWrap(True)
        flow = FlowLayout(self, spacing=12, line_spacing=6)
        for part in (self.pill, self.tag, self._change, self.threat_button, self._why, self._line):
            flow.addWidget(part)
        self._change.clicked.connect(self._open_menu)
        self.threat_button.clicked.connect(lambda: self.kind_chosen.emit(Kind.THREAT))
        self._line.told.connect(self._told)
        self.menu.chosen.connect(self.kind_chosen)
        self.retranslate()

    def show_kind(self, kind: Kind, reading: Reading | None, why: str) -> None:
        """Show `kind` with what else `reading` found, and the one line of why."""
        self._kind, self._reading = kind, reading
        self._why.setText(why)
        self._told(False)
        self._why.updateGeometry()
        self.pill.set_stance(STANCE_OF[kind])
        self.menu.set_current(kind)
        self.retranslate()

    def set_busy(self, busy: bool) -> None:
        """The app has begun to read, or is done."""
        self._asleep.set_busy(busy)
        self._line.set_busy(busy)

    def _told(self, reading: bool) -> None:
        self._why.setVisible(bool(self._why.text()) and not reading)

    def _open_menu(self) -> None:
        self.menu.popup(self._change.mapToGlobal(QPoint(0, self._change.height())))

    def retranslate(self) -> None:
        """Set every text."""
        self.pill.retranslate()
        self.menu.retranslate()
        self._change.setText(self.tr("Change"))
        self._change.setAccessibleName(self.tr("Change the kind of comment"))
        self.threat_button.setText(self.tr("This is a threat"))
        self.threat_button.setAccessibleDescription(self.tr("Leads to the safety page. You can take it back there."))
        self._line.retranslate()
        self.tag.set_kind(self._kind, " · ".join(self._notes()))

    def _notes(self) -> list[str]:
        reading = self._reading
        if reading is None:
            return []
        if reading.kind is not self._kind or reading.corrected:
            return [self.tr("your choice")]
        notes = [words for flag, words in self._flag_words().items() if flag in reading.flags][:2]
        if reading.certainty is Grounds.FAINT and self._kind is not Kind.UNCLEAR:
            notes.append(self.tr("uncertain guess"))
        return notes

    def _flag_words(self) -> dict[Flag, str]:
        return {
            Flag.INSULTS: self.tr("contains an insult"),
            Flag.DOXXING: self.tr("contains private details"),
            Flag.GROUP_HATE: self.tr("aimed at a group"),
            Flag.MIXED: self.tr("mixed in tone"),
            Flag.SARCASM: self.tr("perhaps ironic"),
        }
