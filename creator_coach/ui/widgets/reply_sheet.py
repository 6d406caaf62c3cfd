"""The sheet a reply is written on: the field, whether it is saved, and how many words it has."""

from __future__ import annotations

from PySide6.QtWidgets import QBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.pasted import words_in
from creator_coach.ui.widgets.reply_field import ReplyField
from creator_coach.ui.widgets.saved_label import SavedLabel


class ReplySheet(Card):
    """`field` is where one writes; `saved` says whether it is safe."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sheet", parent)
        self._title = text.label("label", "text2")
        self._tip = IconLabel(look, "users", "caption", "text3")
        self.field = ReplyField(look)
        self.saved = SavedLabel(look)
        self._count = text.label("caption", "text3", wrap=False)
        self._words = 0
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(8)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self._tip, 1)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        foot.addWidget(self.saved, 1)
        foot.addWidget(self._count)
        self.body.addLayout(self._head)
        self.body.addWidget(self.field, 1)
        self.body.addWidget(text.rule())
        self.body.addLayout(foot)
        self.retranslate()

    def show_draft(self, words: str) -> None:
        """Show `words`, of which nothing has been saved anew yet."""
        self.field.set_text(words)
        self.saved.show_nothing()
        self.show_count(words)

    def show_count(self, words: str) -> None:
        """Count the words of `words`."""
        self._words = words_in(words)
        self._count.setText(self.tr("%n words", "", self._words))

    def set_narrow(self, narrow: bool) -> None:
        """Whether there is little room across: what stands beside each other goes one under the other."""
        way = QBoxLayout.Direction
        self._head.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Your reply"))
        self._tip.set_text(self.tr("Write for everyone who reads in silence"))
        self.field.setAccessibleName(self.tr("Your reply"))
        self.field.setPlaceholderText(self.tr("Write here, or begin with one of the lines above."))
        self._count.setText(self.tr("%n words", "", self._words))
        self.saved.retranslate()
