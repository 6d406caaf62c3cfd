"""What is shown instead of the journal while it is locked, or when it does not open."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.content.types import HelpLine
from creator_coach.journal.types import Backup
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.failure import Failures
from creator_coach.ui.widgets.help_lines import HelpLines
from creator_coach.ui.widgets.passphrase_field import PassphraseField


class LockPage(Page):
    """Asks for the passphrase, or says why the journal did not open and what can be done.

    `unlock_asked` carries what was typed; `support_asked` wants the support lines, which need no journal.
    """

    unlock_asked = Signal(str)
    retry_asked = Signal()
    restore_asked = Signal()
    mend_asked = Signal()
    support_asked = Signal()
    country_chosen = Signal(str)

    def __init__(self, look: Look, path: str = "", parent: QWidget | None = None) -> None:
        """`path` is where the journal is."""
        super().__init__(look, parent)
        self._failures = Failures(self)
        self._path = path
        self._problem = ""
        self._wrong = self._unsaved = self._busy = self._looked = False
        self._backup: Backup | None = None
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()
        self._draw()

    # how it is built -------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self.look
        self._mark = QLabel()
        self._title = text.label("h1")
        self._sentence = text.label("body", "text2")
        self._place = text.label("caption", "text2")
        self._field_title = text.label("label")
        self._field = PassphraseField(look)
        self._open = button(look, "primary", size="large")
        self._restore = button(look, "primary", "archive")
        self._mend = button(look, "secondary", "life-buoy")
        self._retry = button(look, "secondary", "rotate-ccw")
        self._support = button(look, "quiet", "life-buoy")
        self._support.setCheckable(True)
        self._lines = HelpLines(look)
        self._lines.hide()

    def _lay_out(self) -> None:
        self.canvas.setProperty("scene", True)
        self._card = Card(self.look, "sheet")
        self._card.body.setContentsMargins(40, 36, 40, 32)
        self._card.body.setSpacing(10)
        middle = Qt.AlignmentFlag.AlignHCenter
        for label in (self._mark, self._title, self._sentence, self._place):
            label.setAlignment(middle)
            self._card.body.addWidget(label)
        parts = (self._field_title, self._field, self._open, self._restore, self._mend, self._retry)
        for part in parts:
            self._card.body.addWidget(part)
        self._card.body.addWidget(self._support, 0, middle)
        column = QVBoxLayout()
        column.setSpacing(20)
        column.addStretch(1)
        column.addWidget(self._card)
        column.addWidget(self._lines)
        column.addStretch(1)
        self._middle = QWidget()
        self._middle.setLayout(column)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self._middle, 20)
        row.addStretch(1)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._field.entered.connect(self._ask)
        self._field.edited.connect(self._say)
        self._open.clicked.connect(self._ask)
        self._retry.clicked.connect(self.retry_asked)
        self._restore.clicked.connect(self.restore_asked)
        self._mend.clicked.connect(self.mend_asked)
        self._support.toggled.connect(self._show_support)
        self._lines.country_chosen.connect(self.country_chosen)
        self.look.changed.connect(self._draw)
        help_key = QShortcut(QKeySequence("F1"), self)
        help_key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        help_key.activated.connect(self._support.toggle)

    # what comes in ---------------------------------------------------------------------------------

    def ask(self, *, wrong: bool = False, unsaved: bool = False) -> None:
        """Ask for the passphrase. `wrong`: what was typed is not it; `unsaved`: some words wait to be saved."""
        self._problem, self._wrong, self._busy = "", wrong, False
        self._unsaved = self._unsaved or unsaved
        if wrong:
            self._field.line.selectAll()
        self._say()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        if wrong:
            announce(self, self._sentence.text())

    def show_problem(self, name: str) -> None:
        """Say why the journal did not open; `name` is that of the JournalError."""
        self._problem, self._busy, self._looked, self._backup = name, False, False, None
        self._field.clear()
        self._say()
        self.focus_heading()

    def offer(self, backup: Backup | None) -> None:
        """The newest whole copy of a damaged journal, or that there is none."""
        self._looked, self._backup, self._busy = True, backup, False
        self._say()

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self._field.clear()

    def set_busy(self, busy: bool) -> None:
        """Whether something is being done that must be waited for."""
        self._busy = busy
        self._say()

    def show_lines(self, lines: tuple[HelpLine, ...], country: str) -> None:
        """The support lines of `country`."""
        self._lines.show_lines(lines, country)

    # what goes out ---------------------------------------------------------------------------------

    def _ask(self) -> None:
        if self._field.text and not self._busy:
            self.unlock_asked.emit(self._field.text)

    def _show_support(self, shown: bool) -> None:
        if shown:
            self.support_asked.emit()
        self._lines.setVisible(shown)

    # how it looks ----------------------------------------------------------------------------------

    def _say(self) -> None:
        damaged = self._problem == "JournalDamaged"
        title, sentence = self._words()
        self._title.setText(title)
        self._sentence.setText(sentence)
        self._sentence.setVisible(bool(sentence))
        self._place.setText(self._path)
        self._place.setVisible(bool(self._problem))
        for part in (self._field_title, self._field, self._open):
            part.setVisible(not self._problem)
        self._retry.setVisible(bool(self._problem))
        self._mend.setVisible(damaged and self._looked)
        self._restore.setVisible(damaged and self._backup is not None)
        for each in (self._open, self._retry, self._mend, self._restore):
            each.setEnabled(not self._busy)
        self._open.setEnabled(bool(self._field.text) and not self._busy)
        self._open.setToolTip("" if self._field.text else self.tr("Type the passphrase first"))
        self._open.setAccessibleDescription(self._open.toolTip())

    def _words(self) -> tuple[str, str]:
        if not self._problem:
            unsaved = self.tr("Your last words couldn’t be saved. The app keeps them and tries again when you unlock.")
            wrong = self.tr("That isn’t the passphrase. Try again, and check that Caps Lock is off.")
            waiting = unsaved if self._unsaved else ""
            return self.tr("The journal is locked"), wrong if self._wrong else waiting
        title, sentence = self._failures.at_start(self._problem)
        if self._problem == "JournalDamaged":
            sentence = f"{sentence} {self._about_copies()}"
        return title, sentence

    def _about_copies(self) -> str:
        if not self._looked:
            return self.tr("Looking for a backup …")
        if self._backup is None:
            return self.tr("There is no whole backup of it.")
        when = dates.day(self._backup.made)
        return self.tr(
            "The newest whole backup is from {date}, with %n entries.", "", self._backup.entries or 0
        ).format(date=when)

    def _draw(self) -> None:
        theme = self.look.theme
        self._mark.setPixmap(self.look.pixmap("mark", theme.px(28)))
        self._middle.setMaximumWidth(theme.px(480))

    def retranslate(self) -> None:
        """Set every text."""
        self._field_title.setText(self.tr("Passphrase"))
        self._field.set_title(self.tr("Passphrase"))
        self._field.retranslate()
        self._open.setText(self.tr("Unlock"))
        self._retry.setText(self.tr("Try again"))
        self._restore.setText(self.tr("Restore the backup"))
        self._mend.setText(self.tr("Save what can be read"))
        self._support.setText(self.tr("Support, without unlocking"))
        self._lines.retranslate()
        self._say()
