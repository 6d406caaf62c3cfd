"""The header of an entry's pages: the way back, what the comment was about, and the tabs between the pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.journal.types import Entry
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.segmented import Segmented


class EntryHeader(QWidget):
    """Back link, title (the work, never the comment), where and when, and the tabs "read", "reflect" and "reply".

    `reply_asked` is for the last of them, `tab_asked` carries the id of any other.

    A page gives it to `Page.set_header` and `title` to `Page.set_heading`.
    """

    back_asked = Signal()
    tab_asked = Signal(str)
    reply_asked = Signal()

    def __init__(self, look: Look, tab: str, parent: QWidget | None = None) -> None:
        """`tab` is the tab this page is: "read", "reflect", "reply", or "" for a page without tabs."""
        super().__init__(parent)
        self._tab = tab
        self._entry: Entry | None = None
        self._back = button(look, "quiet", "chevron-left", "small")
        self._back.setProperty("place", "left")
        self.title = text.label("h1")
        self._where = text.label("caption", "text3")
        self._tabs = Segmented(look, [("read",), ("reflect",), ("reply",)])
        if tab:
            self._tabs.select(tab)
        # Only ever hidden here: shown before it has a parent, it would be a window of its own for a moment.
        if not tab:
            self._tabs.hide()
        self._lay_out()
        self._back.clicked.connect(self.back_asked)
        self._tabs.chosen.connect(self._chosen)
        self.retranslate()

    def _lay_out(self) -> None:
        words = QWidget()
        line = FlowLayout(words, spacing=12, line_spacing=0)
        line.addWidget(self.title)
        line.addWidget(self._where)
        column = QVBoxLayout()
        column.setSpacing(0)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(words)
        self._words = column
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        self._row.addLayout(column, 1)
        self._row.addWidget(self._tabs)
        self._arrange()

    def _arrange(self) -> None:
        """The tabs beside the title, or below it where its longest word has no room beside them."""
        room = self.contentsRect().width() - self._row.spacing()
        needed = self._words.minimumSize().width() + self._tabs.sizeHint().width()
        beside = self._tabs.isHidden() or needed <= room
        way, side = QBoxLayout.Direction, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._row.setDirection(way.LeftToRight if beside else way.TopToBottom)
        self._row.setAlignment(self._tabs, side if beside else Qt.AlignmentFlag.AlignLeft)

    def event(self, event: QEvent) -> bool:
        """Arranged anew when there is more room or less, or other words."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._arrange()
        return super().event(event)

    def show_entry(self, entry: Entry) -> None:
        """Show what `entry` was about."""
        self._entry = entry
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._back.setText(self.tr("Back"))
        self._tabs.set_labels({"read": self.tr("Read"), "reflect": self.tr("Reflect"), "reply": self.tr("Reply")})
        self._tabs.setAccessibleName(self.tr("Pages of this comment"))
        context = self._entry.context if self._entry else None
        self.title.setText((context.work if context else "") or self.tr("Untitled"))
        if self._entry is not None and context is not None:
            when = dates.moment(self._entry.created)
            self._where.setText(f"{context.platform} · {when}" if context.platform else when)

    def _chosen(self, name: str) -> None:
        if name != self._tab:
            self._tabs.select(self._tab)
            if name == "reply":
                self.reply_asked.emit()
            else:
                self.tab_asked.emit(name)
