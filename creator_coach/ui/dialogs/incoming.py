"""What an exported journal would bring, before anything is changed."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from creator_coach.journal.types import Incoming
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button


class IncomingDialog(PlainDialog):
    """Says it in counts; accepted, it is to be brought in."""

    def __init__(self, look: Look, incoming: Incoming, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(460), parent)
        title, words = text.label("h2"), text.label("body", "text2")
        self.counts = text.label("body")
        leave, self.go = button(look, "quiet"), button(look, "primary")
        for part in (title, self.counts, words):
            self.column.addWidget(part)
        self.add_buttons(leave, self.go)
        title.setText(self.tr("Bring in a journal"))
        self.setAccessibleName(self.tr("Bring in a journal"))
        self.counts.setText("\n".join(self._lines(incoming)))
        words.setText(self.tr("A backup is made first. Nothing is kept twice, and all of it is brought in or nothing."))
        leave.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Bring it in"))
        self.go.setEnabled(bool(incoming.new or incoming.changed or incoming.corrections))
        leave.clicked.connect(self.reject)
        self.go.clicked.connect(self.accept)

    def _lines(self, incoming: Incoming) -> list[str]:
        later, stay = incoming.changed, incoming.same + incoming.older + incoming.binned
        lines = (
            (incoming.new, self.tr("%n entries are new.", "", incoming.new)),
            (later, self.tr("%n entries replace earlier ones here.", "", later)),
            (stay, self.tr("%n entries are here already and stay as they are.", "", stay)),
            (incoming.unreadable, self.tr("%n entries can’t be read and are left out.", "", incoming.unreadable)),
        )
        return [words for count, words in lines if count] or [self.tr("There are no entries in the file.")]
