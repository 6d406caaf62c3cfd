"""What to look at in a draft: one warning with a swap at the most, then what the draft does, then what is missing."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.reply.types import Remark
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.icon_label import IconLabel


class RemarkLine(QWidget):
    """An icon and a title, and a sentence under them."""

    def __init__(self, look: Look, icon: str, tone: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = IconLabel(look, icon, "label", tone)
        self._words = text.label("body")
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(4)
        self.column.addWidget(self._title)
        self.column.addWidget(self._words)

    def say(self, remark: Remark) -> None:
        """Show `remark`."""
        self._title.set_text(remark.title)
        self._words.setText(remark.words)
        self._words.setVisible(bool(remark.words))

    def said(self) -> tuple[str, str]:
        """Title and sentence, as shown."""
        return self._title.text(), self._words.text()


class Warning_(RemarkLine):  # noqa: N801  (Python has a Warning of its own)
    """The one thing to look at first, with a swap that is taken by a click."""

    swap_asked = Signal()
    keep_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "info", "absolute", parent)
        self.swap = button(look, "secondary", None, "small")
        self.keep = button(look, "quiet", None, "small")
        self._whole = text.label("reading_small", "text2")
        ways = QWidget()
        row = FlowLayout(ways, 8)
        row.addWidget(self.swap)
        row.addWidget(self.keep)
        self.column.addWidget(self._whole)
        self.column.addWidget(ways)
        self.swap.clicked.connect(self.swap_asked)
        self.keep.clicked.connect(self.keep_asked)

    def offer(self, remark: Remark, name: str, proposal: str) -> None:
        """Show `remark`; the button says `name`, and `proposal` is the words it puts in, if the name has no room."""
        self.say(remark)
        self._whole.setText(proposal)
        self._whole.setVisible(bool(proposal))
        self.swap.setText(name)

    def retranslate(self) -> None:
        """Set every text that is the window's."""
        self.keep.setText(self.tr("Keep"))
        self.keep.setAccessibleDescription(self.tr("Leave the words as they are, and don’t mention them again."))


class RemarkCard(Card):
    """Shows what was noticed. `undo_asked` takes a swap back."""

    swap_asked = Signal()
    keep_asked = Signal()
    undo_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._heading = text.label("h2")
        self.warning = Warning_(look)
        self.undo = button(look, "quiet", "undo-2", "small")
        self.undo.setProperty("place", "left")
        self._nothing = text.label("body", "text2")
        self._lines: list[RemarkLine] = []
        self._list = QVBoxLayout()
        self._list.setSpacing(12)
        for each in (self._heading, self.warning, self.undo, self._nothing):
            self.body.addWidget(each)
        self.body.addLayout(self._list)
        self.warning.swap_asked.connect(self.swap_asked)
        self.warning.keep_asked.connect(self.keep_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.undo.hide()
        self.show_remarks(None, "", "", ())
        self.retranslate()

    def show_remarks(self, warning: Remark | None, swap: str, proposal: str, lines: Sequence[Remark]) -> None:
        """Show `warning`, if there is one, with the name of its `swap`; then `lines`."""
        self.warning.setVisible(warning is not None)
        if warning is not None:
            self.warning.offer(warning, swap, proposal)
        self._nothing.setVisible(warning is None and not lines)
        if [line.said() for line in self._lines] == [(each.title, each.words) for each in lines]:
            return
        while (item := self._list.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        self._lines = []
        for number, remark in enumerate(lines):
            if number or warning is not None:
                self._list.addWidget(text.rule())
            line = RemarkLine(self._look, "check" if remark.good else "circle-dashed", _tone(remark))
            line.say(remark)
            self._lines.append(line)
            self._list.addWidget(line)

    def said(self) -> list[tuple[str, str]]:
        """Titles and sentences, the warning's first if there is one."""
        first = [self.warning.said()] if self.warning.isVisibleTo(self) else []
        return [*first, *(line.said() for line in self._lines)]

    def retranslate(self) -> None:
        """Set every text that is the window's."""
        self._heading.setText(self.tr("To look at"))
        self.undo.setText(self.tr("Undo the change"))
        self._nothing.setText(self.tr("Nothing stands out."))
        self.warning.retranslate()


def _tone(remark: Remark) -> str:
    return "accent" if remark.good else "text2"
