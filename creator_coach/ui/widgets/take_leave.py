"""What the person may take with them, to tick, change and add to, and what they may leave."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import IconButton, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.layouts import emptied


class CheckLine(QWidget):
    """A box to tick and words beside it that wrap; clicking the words ticks too. Unticked words are grey."""

    ticked = Signal(bool)

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.box = QCheckBox(self)
        self.box.setAccessibleName(words)
        self.box.setChecked(True)
        self._label = text.label("body", parent=self)
        self._label.setText(words)
        self._label.installEventFilter(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)  # A box without words keeps the room between itself and them.
        row.addWidget(self.box, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._label, 1)
        self.box.toggled.connect(self._toggled)

    def set_ticked(self, ticked: bool) -> None:
        """Tick or untick without telling anyone."""
        self.box.blockSignals(True)
        self.box.setChecked(ticked)
        self.box.blockSignals(False)
        text.set_tone(self._label, "text" if ticked else "text3")

    def _toggled(self, ticked: bool) -> None:
        text.set_tone(self._label, "text" if ticked else "text3")
        self.ticked.emit(ticked)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A click on the words is a click on the box."""
        if watched is self._label and isinstance(event, QMouseEvent) and event.type() is QEvent.Type.MouseButtonRelease:
            self.box.click()
        return False


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
    """To take with you. Unticked ones stay, greyed; the person may add their own and take them away again."""

    left_changed = Signal(object)  # frozenset[int]: positions of the unticked
    own_changed = Signal(object)  # tuple[str, ...]

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", "sprout", ("accent_text", "text"), parent)
        self._take: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self._left: frozenset[int] = frozenset()
        self.lines: list[CheckLine] = []
        self._title = ""
        self._empty = text.label("body", "text2")
        self._list = QVBoxLayout()
        self._list.setSpacing(2)
        self._own_list = QVBoxLayout()
        self._own_list.setSpacing(2)
        self._add = button(look, "quiet", "plus", "small")
        self._add.setProperty("place", "left")
        self._field = QLineEdit(self)
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self.body.addWidget(self._empty)
        self.body.addLayout(self._list)
        self.body.addLayout(self._own_list)
        self.body.addWidget(self._field)
        self.body.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addStretch(1)
        self._field.hide()
        self._field.setMaxLength(500)

    def _connect(self) -> None:
        self._add.clicked.connect(self._open_field)
        self._field.returnPressed.connect(self._add_own)

    def show_take(self, take: Sequence[str], left: frozenset[int], own: tuple[str, ...]) -> None:
        """Show the usable sentences; `left` are positions of unticked ones, `own` the person's own."""
        if tuple(take) != self._take or not self.lines:
            self._take = tuple(take)
            self._fill()
        self._left = left
        for place, line in enumerate(self.lines):
            line.set_ticked(place not in left)
        if own != self._own:
            self._own = own
            self._fill_own()
        self._empty.setVisible(not self._take and not own)

    def set_title(self, title: str) -> None:
        """Another heading than "to take with you"; empty for that one."""
        self._title = title
        self.retranslate()

    def _fill(self) -> None:
        emptied(self._list)
        self.lines = [CheckLine(words) for words in self._take]
        for place, line in enumerate(self.lines):
            self._list.addWidget(line)
            line.ticked.connect(lambda ticked, place=place: self._tick(place, ticked))

    def _fill_own(self) -> None:
        emptied(self._own_list)
        for place, words in enumerate(self._own):
            line = QWidget()
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            kept = IconLabel(self._look, "check", "body", "text")
            kept.set_text(words)
            row.addWidget(kept, 1)
            away = IconButton(self._look, "x")
            away.setToolTip(self.tr("Take away"))
            away.setAccessibleName(self.tr("Take away: {words}").format(words=words))
            away.clicked.connect(lambda _checked=False, place=place: self._remove_own(place))
            row.addWidget(away)
            self._own_list.addWidget(line)

    def _tick(self, place: int, ticked: bool) -> None:
        self._left = self._left - {place} if ticked else self._left | {place}
        self.left_changed.emit(self._left)

    def _open_field(self) -> None:
        if self._field.isVisibleTo(self):
            self._add_own()
            return
        self._field.show()
        self._field.setFocus()

    def _add_own(self) -> None:
        words = self._field.text().strip()
        self._field.clear()
        if not words:
            self._field.hide()
            self._add.setFocus()
            return
        self.own_changed.emit((*self._own, words))

    def _remove_own(self, place: int) -> None:
        self.own_changed.emit(self._own[:place] + self._own[place + 1 :])
        self._add.setFocus()

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self._title or self.tr("To take with you"))
        self._empty.setText(self.tr("The app finds nothing here to use. You may see something it does not."))
        self._add.setText(self.tr("Add one of your own"))
        self._field.setPlaceholderText(self.tr("One sentence, in your words"))
        self._field.setAccessibleName(self.tr("Something to take with you, in your words"))


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
