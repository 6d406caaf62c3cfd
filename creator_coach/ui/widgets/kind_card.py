"""One kept comment that was kind, open, with the person's words on what in the work made it possible."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Entry
from creator_coach.reading.types import QuestionId
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.kind_note import shortened, whence
from creator_coach.ui.widgets.row_menu import RowMenu
from creator_coach.ui.widgets.writing_box import WritingBox

#: Where the person's words on it are kept: what the reflection asks of kind words.
WORDS = QuestionId.SAVOUR_WHAT
#: What is longer is read in the journal; in letters.
_MOST = 900
#: The words are saved when the hands have rested this long.
REST_MS = 400


class KindCard(Card):
    """`words_changed`, `delete_asked` and `opened` carry the entry's id first."""

    words_changed = Signal(str, str)
    delete_asked = Signal(str)
    opened = Signal(str)

    def __init__(self, look: Look, entry: Entry, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self.entry_id = entry.id
        self._saved = entry.reflection.answer(WORDS)
        self._comment = shortened(entry.text, _MOST)
        self._text = text.label("reading_small")
        self._when = text.label("caption", "text2")
        self._own = text.label("body", "text2")
        self.box = WritingBox(look, least=84)
        self.edit = button(look, "quiet", "pencil", "small")
        self.edit.setProperty("place", "left")
        self.done = button(look, "secondary", "check", "small")
        self.open_button = IconButton(look, "notebook-pen")
        self.delete = IconButton(look, "trash-2")
        self._when.setText(whence(entry))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._lay_out()
        self._connect()
        self.box.hide()
        self.done.hide()
        self.retranslate()

    def _lay_out(self) -> None:
        ways = QWidget()
        foot = FlowLayout(ways, spacing=2, line_spacing=2)
        for each in (self.edit, self.done, self.open_button, self.delete):
            foot.addWidget(each)
        self.body.setSpacing(8)
        self.body.setContentsMargins(20, 18, 20, 10)
        for part in (self._text, self._when, self._own, self.box):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.body.addWidget(ways)

    def _connect(self) -> None:
        self._timer.timeout.connect(self.save)
        self.box.text_changed.connect(self._timer.start)
        self.edit.clicked.connect(self._write)
        self.done.clicked.connect(self.finish)
        self.open_button.clicked.connect(self._open)
        self.delete.clicked.connect(self._delete)
        RowMenu(self, lambda: (self.edit, self.open_button, self.delete))

    # the person's words ----------------------------------------------------------------------------

    @property
    def writing(self) -> bool:
        """Whether the words are being written now."""
        return not self.box.isHidden()

    def _write(self) -> None:
        self.box.set_text(self._saved)
        self._arrange(writing=True)
        self.box.setFocus(Qt.FocusReason.OtherFocusReason)

    def save(self) -> None:
        """Tell of the words, if they are others than before."""
        self._timer.stop()
        words = self.box.text.strip()
        if self.writing and words != self._saved:
            self._saved = words
            self.words_changed.emit(self.entry_id, words)

    def finish(self) -> None:
        """No more is written now; what was written is saved."""
        if self.writing:
            self.save()
            self._arrange(writing=False)
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self, *, writing: bool) -> None:
        self.box.setVisible(writing)
        self.done.setVisible(writing)
        for part in (self.edit, self.open_button, self.delete):
            part.setVisible(not writing)
        self.retranslate()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is being written is saved when the page is left."""
        super().hideEvent(event)
        self.save()

    # the rest --------------------------------------------------------------------------------------

    def _open(self) -> None:
        self.opened.emit(self.entry_id)

    def _delete(self) -> None:
        self.delete_asked.emit(self.entry_id)

    def retranslate(self) -> None:
        """Set every text."""
        self._text.setText(self.tr("“{words}”").format(words=self._comment))
        asked = self.tr("What in your work made this possible?")
        self.box.set_title(asked, self.tr("Saved as you write"))
        self._own.setText(asked if self.writing else self._saved)
        self._own.setVisible(self.writing or bool(self._saved))
        self.edit.setText(self.tr("Change your words") if self._saved else self.tr("What made it possible?"))
        self.done.setText(self.tr("Done"))
        for each, words in (
            (self.open_button, self.tr("Open in the journal")),
            (self.delete, self.tr("Delete")),
        ):
            each.setAccessibleName(words)
            each.setToolTip(words)
