"""What to look for in the journal: words, kinds, whether to look in the comments too, and all the other filters."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QVBoxLayout, QWidget

from creator_coach.journal.types import Search
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import chip
from creator_coach.ui.widgets.filters import Filters
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.words import ManyWords

#: The search follows the typing when the hands have rested this long.
REST_MS = 200
#: The least room to type in, in pixels, however large the text.
_NARROWEST = 300


class SearchField(LineField):
    """A field with a glass before the words and its shortcut after them."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._glass = QAction(self)
        self.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self._keys = text.label("caption", "text2", wrap=False, parent=self)
        self._keys.setText(QKeySequence(QKeySequence.StandardKey.Find).toString(QKeySequence.SequenceFormat.NativeText))
        self._keys.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.textChanged.connect(self._place_keys)
        look.changed.connect(self._redraw)
        self._redraw()

    def _redraw(self) -> None:
        self._glass.setIcon(self._look.icon("search", "text"))
        self._place_keys()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the shortcut at the end."""
        super().resizeEvent(event)
        self._place_keys()

    def _place_keys(self) -> None:
        size = self._keys.sizeHint()
        roomy = self.width() > size.width() + self._look.theme.px(190)
        self._keys.setVisible(roomy and not self.text())
        self._keys.setGeometry(self.width() - size.width() - 13, 0, size.width(), self.height())


class SearchBar(QWidget):
    """The field, a chip for each kind, the tick for the comments, and the filters. `searched` carries a Search."""

    searched = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ManyWords(self)
        self.field = SearchField(look)
        self._all = chip(look)
        self._all.setChecked(True)
        self._kinds = {kind: chip(look) for kind in Kind}
        self._inside = QCheckBox()
        self.more = chip(look)
        self.more.set_icon("list-filter")
        self.filters = Filters(look)
        self.filters.hide()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self._search)
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        chips = QWidget()
        flow = FlowLayout(chips)
        for each in (self._all, *self._kinds.values(), self.more):
            flow.addWidget(each)
        line = QWidget()
        row = FlowLayout(line, spacing=14)
        row.addWidget(self.field)
        row.addWidget(self._inside)
        row.grow(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(line)
        column.addWidget(chips)
        column.addWidget(self.filters)

    def _connect(self) -> None:
        self.field.textChanged.connect(self._timer.start)
        self.field.returnPressed.connect(self._search)
        self._inside.toggled.connect(self._search)
        self._all.clicked.connect(self._choose_all)
        for each in self._kinds.values():
            each.clicked.connect(self._choose_kinds)
        self.more.clicked.connect(self._fold)
        self.filters.changed.connect(self._filter)

    def set_stacked(self, *, stacked: bool, field_width: int) -> None:
        """The field as wide as there is room for, or `field_width` pixels wide; the tick beside or below it."""
        self.field.setMinimumWidth(_NARROWEST if stacked else field_width)
        self.field.setMaximumWidth(16_777_215 if stacked else field_width)

    def search(self) -> Search:
        """What is asked for now."""
        kinds = frozenset(kind for kind, each in self._kinds.items() if each.isChecked())
        return self.filters.narrow(Search(self.field.text().strip(), kinds, self._inside.isChecked()))

    @property
    def asking(self) -> bool:
        """Whether anything at all is asked for."""
        return self.search() != Search(in_comments=self._inside.isChecked())

    def clear(self) -> None:
        """Ask for everything again, without telling."""
        blocked = self.blockSignals(True)
        self.field.clear()
        self._inside.setChecked(False)
        self.filters.clear()
        self._choose_all()
        self._timer.stop()
        self.blockSignals(blocked)

    def retranslate(self) -> None:
        """Set every text."""
        self.field.setPlaceholderText(self.tr("Search the journal"))
        self.field.setAccessibleName(self.tr("Search the journal"))
        self._all.setText(self.tr("All"))
        self._inside.setText(self.tr("Search inside the comments too"))
        for kind, each in self._kinds.items():
            each.setText(self._words.kinds(kind))
        self.filters.retranslate()
        self._tell_more()

    def _fold(self) -> None:
        self.filters.setVisible(self.filters.isHidden())
        self._tell_more()

    def _filter(self) -> None:
        self._tell_more()
        self._search()

    def _tell_more(self) -> None:
        """How many there are is said in words too, for they may be folded away."""
        active = self.filters.active
        self.more.setText(self.tr("More filters (%n)", "", active) if active else self.tr("More filters"))
        self.more.setChecked(active > 0)
        self.more.setAccessibleDescription(self.tr("closed") if self.filters.isHidden() else self.tr("open"))

    def _choose_all(self) -> None:
        for each in self._kinds.values():
            each.setChecked(False)
        self._all.setChecked(True)
        self._search()

    def _choose_kinds(self) -> None:
        self._all.setChecked(not any(each.isChecked() for each in self._kinds.values()))
        self._search()

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.search())
