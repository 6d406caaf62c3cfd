"""The rest of a reply: not begun, going on, over, or ended by copying. Copying is always possible."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from creator_coach.journal.replies import Reply
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.rest_ring import RestRing
from creator_coach.ui.widgets.rest_words import RestWords

#: How long a reply rests unless the person says otherwise, and what they may choose, in minutes.
USUAL = 20
LENGTHS = (5, 10, USUAL, 40, 60, 180, 480, 1440)


class RestCard(Card):
    """`rest_asked` carries a length as timedelta, zero to rest no more; `copy_asked` asks for the words at once."""

    rest_asked = Signal(object)
    copy_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._reply = Reply()
        self._left = timedelta(0)
        self._words = RestWords(self)
        self.ring = RestRing(look, 60, numbered=True)
        self._title = text.label("h3")
        self._note = text.label("body", "text2")
        self.rest = button(look, "primary", "clock")
        self.copy = button(look, "quiet", "copy")
        self.change = button(look, "secondary")
        self._menu = QMenu(self)
        self._choices = {length: self._choice(length) for length in (*LENGTHS, 0)}
        self.change.setMenu(self._menu)
        self.change.setProperty("menu", "true")
        self._lay_out()
        self.rest.clicked.connect(lambda: self.rest_asked.emit(timedelta(minutes=USUAL)))
        self.copy.clicked.connect(self.copy_asked)
        self.retranslate()

    def _choice(self, length: int) -> QAction:
        made = QAction(self._menu)
        made.triggered.connect(lambda: self.rest_asked.emit(timedelta(minutes=length)))
        self._menu.addAction(made)
        return made

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._note)
        top = QHBoxLayout()
        top.setSpacing(20)
        top.addWidget(self.ring, 0, Qt.AlignmentFlag.AlignTop)
        top.addLayout(words, 1)
        ways = QWidget()
        row = FlowLayout(ways, 12)
        for each in (self.rest, self.copy, self.change):
            row.addWidget(each)
        self.body.addLayout(top)
        self.body.addWidget(ways)

    def show_reply(self, reply: Reply, left: timedelta) -> None:
        """Show how `reply` stands, with `left` of its rest."""
        self._reply, self._left = reply, left
        self.ring.show_left(left, reply.length)
        self.retranslate()

    @property
    def left(self) -> timedelta:
        """What is left of the rest, as it was told last."""
        return self._left

    @property
    def resting(self) -> bool:
        """Whether the rest is going on."""
        return self._reply.waits and self._left > timedelta(0)

    @property
    def said(self) -> tuple[str, str]:
        """Title and note, as shown."""
        return self._title.text(), self._note.text()

    def retranslate(self) -> None:
        """Set every text, and show what can be done now."""
        written = bool(self._reply.words.strip())
        rested = self._reply.waits and not self.resting
        self.ring.setVisible(self.resting)
        self.rest.setVisible(not self.resting)
        self.rest.setEnabled(written)
        self.copy.setEnabled(written)
        self.change.setText(self.tr("Change the time") if self.resting else self.tr("Another time"))
        self.change.setEnabled(written)
        usual = self._words.length(timedelta(minutes=USUAL))
        self.rest.setText((self.tr("Rest {time} more") if rested else self.tr("Rest {time}")).format(time=usual))
        why = "" if written else self.tr("There is nothing written yet.")
        for each in (self.rest, self.copy, self.change):
            each.setToolTip(why)
            each.setAccessibleDescription(why)
        self.copy.setText(self.tr("Copy anyway") if self.resting else self.tr("Copy the reply"))
        for length, action in self._choices.items():
            action.setText(self._words.length(timedelta(minutes=length)) if length else self.tr("Don’t rest"))
        self._choices[0].setVisible(self.resting)
        self._title.setText(self._heading(rested=rested))
        self._note.setText(self._sentence(rested=rested))
        self.ring.setAccessibleName(self._title.text())

    def _heading(self, *, rested: bool) -> str:
        if self.resting:
            return self.tr("The reply rests for {time} more").format(time=self._words.length(self._left))
        if rested:
            return self.tr("The reply has rested")
        return self.tr("The reply is copied") if self._reply.copied else self.tr("Let the reply rest")

    def _sentence(self, *, rested: bool) -> str:
        until = self._reply.rests_until
        if self.resting and until is not None:
            ends = self._clock(until)
            return self.tr("A note in the app at {time}. Read it then with new eyes.").format(time=ends)
        if rested:
            return self.tr("Read it with new eyes. Then it’s yours to copy.")
        if self._reply.copied:
            return self.tr("You post it yourself, if you want to. The draft stays here.")
        return self.tr("What you still want to say after a while is worth saying.")

    @staticmethod
    def _clock(until: datetime) -> str:
        here = until.astimezone()
        near = here.date() == datetime.now(here.tzinfo).date()
        return dates.clock(here) if near else dates.moment(here)
