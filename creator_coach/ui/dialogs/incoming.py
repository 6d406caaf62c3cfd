"""What an exported journal would bring, before anything is changed."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Incoming
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button


class IncomingDialog(PlainDialog):
    """Says it in counts. `asked` says that it is to be brought in; the sheet stays until `accept`."""

    asked = Signal()

    def __init__(self, look: Look, incoming: Incoming, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(460), parent)
        self.busy = False
        title, words = text.label("h2"), text.label("body", "text2")
        self.counts = text.label("body")
        self.told = text.label("body")
        self.leave, self.go = button(look, "quiet"), button(look, "primary")
        for part in (title, self.counts, words, self.told):
            self.column.addWidget(part)
        self.add_buttons(self.leave, self.go)
        title.setText(self.tr("Bring in a journal"))
        self.setAccessibleName(self.tr("Bring in a journal"))
        self.counts.setText("\n".join(self._lines(incoming)))
        words.setText(self.tr("A backup is made first. Nothing is kept twice, and all of it is brought in or nothing."))
        self.leave.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Bring it in"))
        self.go.setEnabled(bool(incoming.new or incoming.changed or incoming.corrections))
        self.told.hide()
        self.leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.asked)

    def be_busy(self) -> None:
        """It is being brought in, which cannot be stopped half-way: there is nothing to press until `accept`."""
        self.busy = True
        self.leave.setEnabled(False)
        self.go.setEnabled(False)
        self.told.setText(self.tr("Bringing it in. Nothing else can be changed meanwhile."))
        self.told.show()
        announce(self, self.told.text())

    def reject(self) -> None:
        """Leave, unless it is being brought in."""
        if not self.busy:
            super().reject()

    def _lines(self, incoming: Incoming) -> list[str]:
        later, stay = incoming.changed, incoming.same + incoming.older + incoming.binned
        lines = (
            (incoming.new, self.tr("%n entries are new.", "", incoming.new)),
            (later, self.tr("%n entries replace earlier ones here.", "", later)),
            (stay, self.tr("%n entries are here already and stay as they are.", "", stay)),
            (incoming.unreadable, self.tr("%n entries can’t be read and are left out.", "", incoming.unreadable)),
        )
        return [words for count, words in lines if count] or [self.tr("There are no entries in the file.")]
