"""One of the kind words, beside a jar: another can be drawn, and it can be put away for this time."""

from __future__ import annotations

from collections.abc import Iterable
from zlib import crc32

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.journal.types import Entry
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.jar_picture import JarPicture
from creator_coach.ui.widgets.row_menu import RowMenu

#: How many letters of a comment are shown here; all of it can be read where it is kept.
_MOST = 280


def drawn(entries: Iterable[Entry], key: str) -> tuple[Entry, ...]:
    """`entries` in an order that looks drawn by chance, yet is the same for the same `key` each time."""
    return tuple(sorted(entries, key=lambda each: (crc32(f"{key} {each.id}".encode()), each.id)))


def shortened(words: str, most: int = _MOST) -> str:
    """`words` on one line, broken off after a whole word where they have more than `most` letters."""
    line = " ".join(words.split())
    if len(line) <= most:
        return line
    whole = line[: most + 1].rpartition(" ")[0] or line[:most]
    return whole.rstrip(" ,.;:–-") + " …"


def whence(entry: Entry) -> str:
    """Where and when: the work, or else the platform, and the day."""
    place = entry.context.work or entry.context.platform
    day = dates.day(entry.created.astimezone())
    return f"{place} · {day}" if place else day


class KindNote(Card):
    """Shows the first of some entries in a card of `style`; with `leaving` it can be put away.

    Beside it stands a small jar or, `painted`, a large one with the slips in it.
    """

    def __init__(self, look: Look, style: str = "brass", *, leaving: bool = False, painted: bool = False) -> None:
        super().__init__(look, style)
        self._entries: tuple[Entry, ...] = ()
        self._at = 0
        self._key = ""
        self._away: set[str] = set()
        self._title = ""
        self._jar = JarPicture(look) if painted else QLabel()
        self._heading = text.label("label", "text2")
        self.words = text.label("reading")
        self._when = text.label("caption", "text2")
        self.another = button(look, "quiet", "rotate-ccw", "small")
        self.leave = button(look, "quiet", "x", "small")
        self._leaving = leaving
        self._lay_out()
        self.leave.setVisible(leaving)
        self.another.clicked.connect(self._draw)
        self.leave.clicked.connect(self._put_away)
        RowMenu(self, lambda: (self.another, self.leave))
        look.changed.connect(self._redraw)
        self._redraw()
        self.hide()

    def _lay_out(self) -> None:
        ways = QWidget()
        foot = FlowLayout(ways, spacing=12)
        for each in (self._when, self.another, self.leave):
            foot.addWidget(each)
        self._when.setWordWrap(False)
        column = QVBoxLayout()
        column.setSpacing(6)
        # In the middle by what is above and below: an alignment would give it its height of one line.
        column.addStretch(1)
        for part in (self._heading, self.words, ways):
            column.addWidget(part)
        column.addStretch(1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(24)
        middle = isinstance(self._jar, JarPicture)
        self._row.addWidget(self._jar, 0, Qt.AlignmentFlag.AlignVCenter if middle else Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        self.body.addLayout(self._row)

    def show_notes(self, key: str, entries: Iterable[Entry]) -> None:
        """Show one of `entries`, always the same one for the same `key`; nothing if there is none."""
        if key != self._key:
            self._at = 0
        self._key, self._entries = key, drawn(entries, key)
        if isinstance(self._jar, JarPicture):
            self._jar.fill(len(self._entries))
        self._tell()

    def set_tight(self, *, tight: bool) -> None:
        """The jar above the words instead of beside them; for a painted one there is no room there."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if tight else way.LeftToRight)
        self._jar.setVisible(not (tight and isinstance(self._jar, JarPicture)))

    def say(self, title: str) -> None:
        """Set every text; `title` is the line above the words."""
        self._title = title
        self.another.setText(self.tr("Draw another"))
        self.leave.setText(self.tr("Put it back"))
        self._tell()

    def _draw(self) -> None:
        self._at += 1
        self._tell()

    def _put_away(self) -> None:
        self._away.add(self._key)
        self._tell()

    def _tell(self) -> None:
        shown = bool(self._entries) and self._key not in self._away
        self.setVisible(shown)
        if not shown:
            self.words.clear()
            return
        entry = self._entries[self._at % len(self._entries)]
        self._heading.setText(self._title)
        self.words.setText(self.tr("“{words}”").format(words=shortened(entry.text)))
        self._when.setText(shortened(whence(entry), 48))
        self.another.setVisible(len(self._entries) > 1)

    def _redraw(self) -> None:
        if isinstance(self._jar, QLabel):
            self._jar.setPixmap(self._look.pixmap("jar", self._look.theme.px(48), "text2"))
