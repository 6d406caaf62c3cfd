"""The first page of the first day: what the app is, its language, and a lock for those who want one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QBoxLayout, QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.content.spoken import spoken
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.disclosure import IconTile
from creator_coach.ui.widgets.first_choices import FirstChoices
from creator_coach.ui.widgets.new_passphrase import NewPassphrase
from creator_coach.ui.widgets.scene import Scene
from creator_coach.ui.widgets.segmented import Segmented

_POINTS = ("cloud-off", "eye-off", "compass")


class WelcomePage(Page):
    """`begin_asked` carries the passphrase that was chosen, or an empty string; `restore_asked` begins with a backup.

    With `again` it is shown to somebody who has begun: there is nothing to lock or restore here, only a way back.
    """

    begin_asked = Signal(str)
    restore_asked = Signal()
    language_chosen = Signal(str)

    def __init__(self, look: Look, language: str = "en", parent: QWidget | None = None, *, again: bool = False) -> None:
        super().__init__(look, parent)
        self._again = again
        self._make()
        self._language.select(language)
        self._lay_out()
        self._connect()
        self.retranslate()
        self._fit()

    # how it is built -------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self.look
        self._welcome = text.label("label", "text2", wrap=False)
        self._language = Segmented(look, [(code,) for code in spoken()])
        self._language.set_labels({code: each.name for code, each in spoken().items()})
        self._title = text.label("display")
        self._title.setContentsMargins(0, 0, 0, 8)  # its line is set so tight that a g would lose its tail
        self._lead = text.label("reading", "text2")
        self._points = [(IconTile(look, icon), text.label("h3"), text.label("label", "text2")) for icon in _POINTS]
        self._card = Card(look, "card")
        self._lock = QCheckBox()
        self._new = NewPassphrase(look)
        self._new.hide()
        self._told = text.label("body", "caution")
        self._told.hide()
        self.choices = FirstChoices(look)
        self._begin = button(look, "primary", size="large")
        self._restore = button(look, "quiet", "rotate-ccw")
        self._card.setHidden(self._again)
        self._restore.setHidden(self._again)
        self._scene = Scene(look)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.addWidget(self._welcome, 1)
        top.addWidget(self._language)
        column = QVBoxLayout()
        column.setSpacing(14)
        column.addStretch(1)
        column.addLayout(top)
        column.addWidget(self._title)
        column.addWidget(self._lead)
        for tile, title, words in self._points:
            column.addLayout(_point(tile, title, words))
        self._card.body.addWidget(self._lock)
        self._card.body.addWidget(self._new)
        column.addWidget(self.choices)
        column.addWidget(self._card)
        column.addWidget(self._told)
        self._foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._foot.setSpacing(16)
        self._foot.addWidget(self._begin, 0, Qt.AlignmentFlag.AlignLeft)
        self._foot.addWidget(self._restore, 1, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(self._foot)
        column.addStretch(1)
        row = QHBoxLayout(self.body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(48)
        row.addWidget(self._scene, 420)
        row.addLayout(column, 640)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._language.chosen.connect(self.language_chosen)
        self._lock.toggled.connect(self._choose_lock)
        self._new.edited.connect(self._fit)
        self._new.entered.connect(self._go)
        self._begin.clicked.connect(self._go)
        self._restore.clicked.connect(self.restore_asked)

    # what happens ----------------------------------------------------------------------------------

    def show_failure(self, sentence: str) -> None:
        """Why the journal could not be made."""
        self._told.setText(sentence)
        self._told.show()
        announce(self, sentence)

    def forget(self) -> None:
        """Leave nothing of what was typed."""
        self._new.clear()

    def _choose_lock(self, wanted: bool) -> None:
        self._new.setVisible(wanted)
        if wanted:
            self._new.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._new.clear()
        self._fit()

    def _go(self) -> None:
        if self._begin.isEnabled():
            self.begin_asked.emit(self._new.passphrase if self._lock.isChecked() else "")

    def _fit(self) -> None:
        ready = not self._lock.isChecked() or bool(self._new.passphrase)
        self._begin.setEnabled(ready)
        self._begin.setToolTip("" if ready else self.tr("Type the same passphrase twice first"))
        self._begin.setAccessibleDescription(self._begin.toolTip())

    def reflow(self, effective_width: float) -> None:
        """The picture goes when there is little room."""
        super().reflow(effective_width)
        self._scene.setVisible(not self.one_column)
        self.choices.set_stacked(stacked=effective_width < 700)
        way = QBoxLayout.Direction
        self._foot.setDirection(way.TopToBottom if effective_width < 700 else way.LeftToRight)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back, if there is somewhere to go back to."""
        if self._again and event.key() == Qt.Key.Key_Escape:
            self._go()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Set every text."""
        self._welcome.setText(self.tr("Welcome"))
        self._language.setAccessibleName(self.tr("Language"))
        self._title.setText(self.tr("A calm room for hard words"))
        self._lead.setText(
            self.tr(
                "Someone wrote something that stayed with you. Here you can read it again, from their chair, "
                "take what is of use and leave the rest."
            )
        )
        said = (
            (self.tr("Everything stays on this computer"), self.tr("No account, no adverts. Nothing is sent.")),
            (self.tr("Hard words are hidden to begin with"), self.tr("You choose whether and when to see them.")),
            (self.tr("Suggestions, not answers"), self.tr("The readings are guesses. You decide what fits.")),
        )
        for (_, title, words), (heading, line) in zip(self._points, said, strict=True):
            title.setText(heading)
            words.setText(line)
        self._lock.setText(self.tr("Lock with a passphrase (optional)"))
        self._new.retranslate()
        self.choices.retranslate()
        self._begin.setText(self.tr("Back") if self._again else self.tr("Begin"))
        self._restore.setText(self.tr("Restore a backup"))
        self._fit()


def _point(tile: QLabel, title: QLabel, words: QLabel) -> QHBoxLayout:
    column = QVBoxLayout()
    column.setSpacing(0)
    column.addWidget(title)
    column.addWidget(words)
    row = QHBoxLayout()
    row.setSpacing(16)
    row.addWidget(tile, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(column, 1)
    return row
