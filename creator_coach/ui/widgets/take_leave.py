"""What the person may take with them, to tick, change and add to, and what they may leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.layouts import emptied
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.take_line import MOST, TakeLine


class _Headed(Card):
    """A card with an icon and a heading."""

    def __init__(self, look: Look, style: str, icon: str, tones: tuple[str, str], parent: QWidget | None) -> None:
        super().__init__(look, style, parent)
        self._icon = icon
        self._ink = tones[0]
        self._picture = QLabel(self)
        self.heading = text.label("h2", tones[1])
        row = QHBoxLayout()
        row.setSpacing(9)
        row.addWidget(self._picture)
        row.addWidget(self.heading, 1)
        self.body.addLayout(row)
        self.body.setSpacing(6)
        look.changed.connect(self._draw)
        self._draw()

    def _draw(self) -> None:
        self._picture.setPixmap(self._look.pixmap(self._icon, self._look.theme.px(18), self._ink))


class TakeCard(_Headed):
    """To take with you. Unticked ones stay, greyed; the person may add their own and take them away again.

    `left_changed` carries the positions of the unticked; `own_changed` the person's own sentences; `reworded` both:
    a sentence that the person has put otherwise is unticked, and theirs stands for it.
    """

    left_changed = Signal(object)  # frozenset[int]
    own_changed = Signal(object)  # tuple[str, ...]
    reworded = Signal(object, object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", "sprout", ("accent_text", "text"), parent)
        self._take: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self._left: frozenset[int] = frozenset()
        self.lines: list[TakeLine] = []
        self._title = ""
        self._empty = text.label("body", "text2")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._own_list = QVBoxLayout()
        self._own_list.setSpacing(2)
        self._add = button(look, "quiet", "plus", "small")
        self._add.setProperty("place", "left")
        self._field = LineField(self)
        self._undo = button(look, "quiet", "undo-2", "small")
        self._removed: tuple[str, ...] | None = None
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self._empty)
        self.body.addLayout(self._list)
        self.body.addLayout(self._own_list)
        self.body.addWidget(self._field)
        foot = FlowLayout(spacing=4)
        foot.addWidget(self._add)
        foot.addWidget(self._undo)
        self._undo.hide()
        self.body.addLayout(foot)
        self.body.addStretch(1)
        self._field.hide()
        self._field.setMaxLength(MOST)

    def _connect(self) -> None:
        self._add.clicked.connect(self._open_field)
        self._undo.clicked.connect(self.undo_last)
        self._field.returnPressed.connect(self._add_own)

    def show_take(self, take: Sequence[str], left: frozenset[int], own: tuple[str, ...]) -> None:
        """Show the usable sentences; `left` are positions of unticked ones, `own` the person's own."""
        if tuple(take) != self._take or not self.lines:
            self._take = tuple(take)
            self._fill()
        self._left, self._removed = left, None
        self._undo.hide()
        for place, line in enumerate(self.lines):
            line.set_ticked(place not in left)
        if own != self._own:
            self._set_own(own)
        self._empty.setVisible(not self._take and not own)

    def step_back(self) -> bool:
        """Leave what is being written, if anything is; whether it was."""
        left = [line.step_back() for line in self.lines]
        if not self._field.isHidden():
            self._leave_field()
            return True
        return any(left)

    def set_title(self, title: str) -> None:
        """Another heading than "to take with you"; empty for that one."""
        self._title = title
        self.retranslate()

    def _fill(self) -> None:
        emptied(self._list)
        self.lines = [TakeLine(self._look, words) for words in self._take]
        for place, line in enumerate(self.lines):
            self._list.addWidget(line)
            line.ticked.connect(lambda ticked, place=place: self._tick(place, ticked))
            line.reworded.connect(lambda words, place=place: self._reword(place, words))

    def _set_own(self, own: tuple[str, ...]) -> None:
        self._own, self._removed = own, None
        self._undo.hide()
        self._empty.setVisible(not self._take and not own)
        emptied(self._own_list)
        for place, words in enumerate(self._own):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            kept = IconLabel(self._look, "check", "body", "text")
            kept.set_text(words)
            row.addWidget(kept, 1, Qt.AlignmentFlag.AlignVCenter)
            away = IconButton(self._look, "x")
            away.setToolTip(self.tr("Take away"))
            away.setAccessibleName(self.tr("Take away: {words}").format(words=words))
            away.clicked.connect(lambda _checked=False, place=place: self._remove_own(place))
            row.addWidget(away)
            self._own_list.addWidget(line)

    def _tick(self, place: int, ticked: bool) -> None:
        self._left = self._left - {place} if ticked else self._left | {place}
        self.left_changed.emit(self._left)

    def _reword(self, place: int, words: str) -> None:
        self._left |= {place}
        self.lines[place].set_ticked(False)
        self._set_own((*self._own, words))
        self.reworded.emit(self._left, self._own)

    def _open_field(self) -> None:
        if self._field.isVisibleTo(self):
            self._add_own()
            return
        self._field.show()
        self._field.setFocus()

    def _add_own(self) -> None:
        words = self._field.text().strip()
        if not words:
            self._leave_field()
            return
        self._field.clear()
        self._set_own((*self._own, words))
        self.own_changed.emit(self._own)

    def _leave_field(self) -> None:
        self._field.clear()
        self._field.hide()
        self._add.setFocus()

    def _remove_own(self, place: int) -> None:
        before = self._own
        self._set_own(self._own[:place] + self._own[place + 1 :])
        self.own_changed.emit(self._own)
        self._removed = before
        self._undo.show()
        self._undo.setFocus()

    def undo_last(self) -> bool:
        """Put back the sentence that was taken away last, if nothing was changed since; whether that was so."""
        if self._removed is None:
            return False
        self._set_own(self._removed)
        self.own_changed.emit(self._own)
        self._add.setFocus()
        return True

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self._title or self.tr("To take with you"))
        self._empty.setText(self.tr("The app finds nothing here to use. You may see something it does not."))
        self._add.setText(self.tr("Add one of your own"))
        self._undo.setText(self.tr("Undo"))
        self._undo.setAccessibleName(self.tr("Put back what was taken away"))
        self._field.setPlaceholderText(self.tr("One sentence, in your words"))
        self._field.setAccessibleName(self.tr("Something to take with you, in your words"))
        for line in self.lines:
            line.retranslate()


class LeaveCard(_Headed):
    """To leave behind."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "sunken", "wind", ("text2", "text2"), parent)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        self.body.addLayout(self._list)
        self.body.addStretch(1)
        self.retranslate()

    def show_leave(self, leave: Sequence[str]) -> None:
        """Show why words may be left; nothing at all hides the card."""
        emptied(self._list)
        for words in leave:
            self._list.addWidget(self._line(words))
        self.setVisible(bool(leave))

    def _line(self, words: str) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        dash = text.label("body", "text3", wrap=False)
        dash.setText("–")
        label = text.label("body", "text2")
        label.setText(words)
        row.addWidget(dash, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(label, 1)
        return line

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("To leave behind"))
