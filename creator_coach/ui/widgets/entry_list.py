"""The journal's list: entries under their days, each told by the person's own words, never by the comment's."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from itertools import zip_longest

from PySide6.QtCore import (
    QAbstractListModel,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from creator_coach.journal.types import Decision, Entry, Found, Hit, Place
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates
from creator_coach.ui.widgets.entry_row import ROW, Heading, Row, RowPainter
from creator_coach.ui.widgets.hit_line import Marked
from creator_coach.ui.widgets.words import Words

_Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class RowWords(QObject):
    """Puts an entry into the few words of a row."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(self)

    def row(self, entry: Entry, now: datetime, hit: Hit | None = None, when: datetime | None = None) -> Row:
        """The row of `entry`, seen from `now`; `hit` is where the words that were looked for stand in it.

        `when` is the moment that it stands under, if that is not when it was made.
        """
        at = (when or entry.created).astimezone(now.tzinfo)
        near = (now.date() - at.date()).days <= 1
        title = entry.title or entry.context.work or self.tr("Untitled")
        in_title = hit is not None and hit.words == " ".join(title.split())
        found = self.found(hit) if hit is not None and not in_title else Marked(self.preview(entry))
        return Row(
            entry=entry,
            title=title,
            preview=found.words,
            kind=self._words.kind(entry.kind) if entry.kind else "",
            when=dates.clock(at) if near else dates.short_day(at),
            shift=self._shift(entry),
            hit=hit,
            marks=found.spans,
            title_marks=hit.spans if hit is not None and in_title else (),
        )

    def found(self, hit: Hit) -> Marked:
        """Where it was found, with what was looked for marked; of a comment no word is said."""
        if hit.place is Place.COMMENT:
            return Marked(self.tr("Found in the comment."))
        name = {
            Place.TAG: self.tr("Tag"),
            Place.REPLY: self.tr("Reply"),
            Place.FEELING: self.tr("Feeling"),
            Place.WORK: self.tr("Work"),
            Place.PLATFORM: self.tr("Where"),
            Place.ACCOUNT: self.tr("Sender"),
        }.get(hit.place, "")
        return Marked(hit.words, hit.spans).after(f"{name}: " if name else "")

    def _shift(self, entry: Entry) -> tuple[str, str]:
        before, after = entry.reflection.before, entry.reflection.after
        return ("" if before is None else str(before), "" if after is None else str(after))

    def preview(self, entry: Entry) -> str:
        """The person's last own line, or what they decided."""
        said = entry.reflection
        own = [words for _, words in said.answers if words.strip()]
        own = own or [words for words in (said.note, *said.own_kernels) if words.strip()]
        if own:
            return " ".join(own[-1].split())
        return self.decision(said.decision) or self.tr("Read, with no notes.")

    def decision(self, decision: Decision | None) -> str:
        """What the person chose to do, or nothing."""
        return {
            Decision.USE: self.tr("Took something to use."),
            Decision.ANSWER: self.tr("Chose to answer."),
            Decision.LET_GO: self.tr("Let go, with no answer."),
            Decision.KEEP: self.tr("Kept."),
            None: "",
        }[decision]

    def day(self, when: datetime, now: datetime) -> str:
        """The heading that an entry of `when` stands under."""
        day, today = when.astimezone(now.tzinfo).date(), now.date()
        monday = today - timedelta(days=today.weekday())
        if day >= today:
            return self.tr("Today")
        if day == today - timedelta(days=1):
            return self.tr("Yesterday")
        if day >= monday:
            return self.tr("Earlier this week")
        if day >= monday - timedelta(days=7):
            return self.tr("Last week")
        return dates.month(when)


class EntryModel(QAbstractListModel):
    """Rows and the headings between them, a page at a time: `more_asked` carries where the next page begins."""

    more_asked = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = RowWords(self)
        self._rows: list[Row | Heading] = []
        self._places: dict[str, int] = {}
        self._heading: Heading | None = None
        self._next: int | None = None
        self._now = datetime.min.replace(tzinfo=UTC)
        self._times: Mapping[str, datetime] = {}

    def show(self, found: Found, now: datetime, times: Mapping[str, datetime] | None = None) -> None:
        """Show what was found, newest first, under its days, seen from `now`.

        `times` are the moments that entries stand under, by their ids, where that is not when they were made.
        """
        self.beginResetModel()
        self._times = times or {}
        self._rows, self._places, self._heading, self._now = [], {}, None, now
        self._take_in(self._made(found), found.next)
        self.endResetModel()

    def add(self, found: Found) -> None:
        """Show another page below."""
        made, first = self._made(found), len(self._rows)
        if made:
            self.beginInsertRows(QModelIndex(), first, first + len(made) - 1)
        self._take_in(made, found.next)
        if made:
            self.endInsertRows()

    def canFetchMore(self, parent: _Index) -> bool:
        """Whether there is another page."""
        return not parent.isValid() and self._next is not None

    def fetchMore(self, parent: _Index) -> None:
        """Ask for it, once."""
        after, self._next = self._next, None
        if after is not None:
            self.more_asked.emit(after)

    def _made(self, found: Found) -> list[Row | Heading]:
        made: list[Row | Heading] = []
        for entry, hit in zip_longest(found.entries, found.hits):
            when = self._times.get(entry.id, entry.created)
            heading = Heading(self._words.day(when, self._now))
            if heading != self._heading:
                made.append(heading)
                self._heading = heading
            made.append(self._words.row(entry, self._now, hit, when))
        return made

    def _take_in(self, made: list[Row | Heading], following: int | None) -> None:
        for number, row in enumerate(made, len(self._rows)):
            if isinstance(row, Row):
                self._places[row.entry.id] = number
        self._rows += made
        self._next = following

    def at(self, index: _Index) -> Row | Heading:
        """The row or heading at `index`."""
        return self._rows[index.row()]

    def find(self, entry_id: str) -> QModelIndex:
        """Where the entry with this id is; an invalid index if it is not here."""
        number = self._places.get(entry_id)
        return QModelIndex() if number is None else self.index(number)

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """How many rows and headings there are."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Row | Heading | str | None:
        """What a row says, for the reader of a screen and for the search by typing; and the row itself."""
        if role == ROW:
            return self.at(index)
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        row = self.at(index)
        return row.words if isinstance(row, Heading) else row.spoken()

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if isinstance(self.at(index), Heading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


class EntryList(QListView):
    """The list itself; `opened` carries the id of the entry the person went to, `more_asked` is the model's."""

    opened = Signal(str)
    more_asked = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = EntryModel(self)
        self._entries.more_asked.connect(self.more_asked)
        self.setModel(self._entries)
        self.setItemDelegate(RowPainter(look, self))
        self.setObjectName("entries")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformItemSizes(False)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        #: Whether arrows and Tab open what they go to; where that would take the place of the list, Enter does.
        self.opens_at_once = True
        self.selectionModel().currentChanged.connect(self._gone_to)
        self.activated.connect(self._open)
        self.clicked.connect(self._open)
        look.changed.connect(self.scheduleDelayedItemsLayout)

    def show_found(self, found: Found, now: datetime, times: Mapping[str, datetime] | None = None) -> None:
        """Show what was found, `times` as the model says; the one chosen stays chosen if it is still among it."""
        chosen = self.chosen()
        self._entries.show(found, now, times)
        self.choose(chosen)

    def show_more(self, found: Found) -> None:
        """Show another page of it."""
        self._entries.add(found)

    def chosen(self) -> str:
        """The id of the chosen entry; empty if none is."""
        index = self.currentIndex()
        row = self._entries.at(index) if index.isValid() else None
        return row.entry.id if isinstance(row, Row) else ""

    def choose(self, entry_id: str) -> None:
        """Mark an entry without telling anyone; an unknown id marks none."""
        index = self._entries.find(entry_id)
        blocked = self.blockSignals(True)
        self.selectionModel().blockSignals(True)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.selectionModel().blockSignals(False)
        self.blockSignals(blocked)
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and space open, on every system; the rest is Qt's."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and not event.modifiers():
            self._open(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _gone_to(self, index: QModelIndex) -> None:
        self.viewport().update()
        if self.opens_at_once:
            self._open(index)

    def _open(self, index: QModelIndex) -> None:
        row = self._entries.at(index) if index.isValid() else None
        if isinstance(row, Row):
            self.opened.emit(row.entry.id)
