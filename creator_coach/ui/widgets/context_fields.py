"""Where the comment was written and what it was about: two small fields, both optional."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.line_field import LineField

if TYPE_CHECKING:
    from creator_coach.journal.types import Context

#: Names that are the same in every language.
_PLATFORMS = ("YouTube", "Instagram", "TikTok", "Twitch", "Facebook", "X", "Threads", "Bluesky", "Reddit", "Discord")


#: Where a link leads, by the end of its host.
_HOSTS = {
    "youtube.com": "YouTube",
    "youtu.be": "YouTube",
    "instagram.com": "Instagram",
    "tiktok.com": "TikTok",
    "twitch.tv": "Twitch",
    "facebook.com": "Facebook",
    "fb.com": "Facebook",
    "twitter.com": "X",
    "x.com": "X",
    "threads.net": "Threads",
    "threads.com": "Threads",
    "bsky.app": "Bluesky",
    "reddit.com": "Reddit",
    "discord.com": "Discord",
}


def platform_of(link: str) -> str:
    """The platform that `link` leads to; "" if it is none of those known."""
    from PySide6.QtCore import QUrl  # noqa: PLC0415  # Not needed for the first painting.

    host = QUrl(link).host().lower()
    return next((name for end, name in _HOSTS.items() if host == end or host.endswith(f".{end}")), "")


class FieldTitle(QWidget):
    """The words above a field, and a quieter "optional" after them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = text.label("label")
        self.note = text.label("caption", "text3", wrap=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(self.title)
        row.addWidget(self.note)
        row.addStretch(1)

    def say(self, title: str, note: str) -> None:
        """Set the words."""
        self.title.setText(title)
        self.note.setText(note)


class ContextFields(QWidget):
    """Platform (a list that may be written in) and work. `changed` carries the whole Context."""

    changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context: Context | None = None
        self._where = FieldTitle()
        self._about = FieldTitle()
        self._platform = QComboBox()
        self._platform.setEditable(True)
        self._platform.setLineEdit(LineField())
        self._platform.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._work = LineField()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(16)
        for title, field in ((self._where, self._platform), (self._about, self._work)):
            title.title.setBuddy(field)
        self._add(self._where, self._platform, 230)
        self._add(self._about, self._work, 414)
        self._platform.editTextChanged.connect(self._tell)
        self._work.textChanged.connect(self._tell)
        self.retranslate()

    def _add(self, title: FieldTitle, field: QWidget, share: int) -> None:
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addWidget(title)
        column.addWidget(field)
        self._row.addLayout(column, share)

    @property
    def context(self) -> Context:
        """What the fields hold, with the link and the account of the context shown last."""
        from creator_coach.journal.types import Context  # noqa: PLC0415  # Not needed for the first painting.

        known = self._context or Context()
        return replace(known, platform=self._platform.currentText().strip(), work=self._work.text().strip())

    def show_nothing(self) -> None:
        """Show that nothing is known, without telling anyone."""
        self._context = None
        self._quietly("", "")

    def show_context(self, context: Context) -> None:
        """Show `context` without telling anyone."""
        self._context = context
        self._quietly(context.platform, context.work)

    def take_link(self, link: str) -> None:
        """Keep `link`; if no platform is named yet, the one that it leads to."""
        linked = replace(self.context, link=link)
        self.show_context(linked if linked.platform else replace(linked, platform=platform_of(link)))
        self._tell()

    def set_stacked(self, stacked: bool) -> None:
        """One field above the other, or side by side."""
        way = QBoxLayout.Direction
        self._row.setDirection(way.TopToBottom if stacked else way.LeftToRight)

    def retranslate(self) -> None:
        """Set every text; what is written in the fields stays."""
        optional = self.tr("Optional")
        self._where.say(self.tr("Where was it written?"), optional)
        self._about.say(self.tr("What was it about?"), optional)
        platform, work = self._platform.currentText(), self._work.text()
        self._platform.blockSignals(True)
        self._platform.clear()
        self._platform.addItems([*_PLATFORMS, *self._own_names()])
        self._platform.blockSignals(False)
        self._quietly(platform, work)
        line = self._platform.lineEdit()
        if line is not None:
            line.setPlaceholderText(self.tr("Choose or write"))
            line.setAccessibleName(self.tr("Where was it written?"))
        self._work.setPlaceholderText(self.tr("A video or a post, for example"))
        self._platform.setAccessibleName(self.tr("Where was it written?"))
        self._work.setAccessibleName(self.tr("What was it about?"))

    def _own_names(self) -> list[str]:
        return [self.tr("Podcast"), self.tr("Blog"), self.tr("Email"), self.tr("Shop"), self.tr("Forum")]

    def _quietly(self, platform: str, work: str) -> None:
        for field in (self._platform, self._work):
            field.blockSignals(True)
        self._platform.setCurrentIndex(self._platform.findText(platform) if platform else -1)
        self._platform.setEditText(platform)
        self._work.setText(work)
        for field in (self._platform, self._work):
            field.blockSignals(False)

    def _tell(self) -> None:
        self.changed.emit(self.context)
