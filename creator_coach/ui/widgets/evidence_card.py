"""What is kept of a threat, said exactly: the text as it came, when, from where, and the sum it can be checked by."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from hashlib import sha256

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QWidget

from creator_coach.journal.types import Context, Entry
from creator_coach.ui import language
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import IconButton, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.context_fields import platform_of
from creator_coach.ui.widgets.disclosure import IconTile
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.sheet import CommentSheet

_FIELDS = ("account", "link")


class EvidenceCard(Card):
    """Shows what is saved. Account and link can be filled in; the text stays sealed until asked for."""

    context_changed = Signal(object)  # Context
    export_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "card", parent)
        self._entry: Entry | None = None
        self._heading = text.label("h2")
        self.show_button = button(look, "quiet", "eye", "small")
        self.export_button = button(look, "primary", "download", "small")
        self._export_note = text.label("caption", "text3")
        self.sheet = CommentSheet(look, "sunken")
        self._names = {name: text.label("body", "text2", wrap=False) for name in ("saved", "where", *_FIELDS, "sum")}
        self._saved = text.label("body")
        self._where = text.label("body")
        self.sum = text.label("body")
        self.fields = {name: LineField(self) for name in _FIELDS}
        self._copy = IconButton(look, "copy")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(IconTile(self._look, "check", "accent_text"))
        head.addWidget(self._heading, 1)
        head.addWidget(self.show_button)
        self.body.addLayout(head)
        self.body.addWidget(self.sheet)
        self.sheet.hide()
        self.body.addLayout(self._rows())
        foot = FlowLayout(spacing=12, line_spacing=8)
        foot.addWidget(self.export_button)
        self.body.addLayout(foot)
        self.body.addWidget(self._export_note)

    def _rows(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(8)
        grid.setColumnStretch(1, 1)
        sums = QHBoxLayout()
        sums.addWidget(self.sum, 1)
        sums.addWidget(self._copy)
        self.sum.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        values: dict[str, QWidget] = {"saved": self._saved, "where": self._where, **self.fields}
        for row, (name, label) in enumerate(self._names.items()):
            grid.addWidget(label, row, 0)
            if name in values:
                grid.addWidget(values[name], row, 1)
            else:
                grid.addLayout(sums, row, 1)
            self._make_buddy(name, label)
        return grid

    def _make_buddy(self, name: str, label: QLabel) -> None:
        if name in self.fields:
            label.setBuddy(self.fields[name])
            self.fields[name].setMaxLength(500)

    def _connect(self) -> None:
        self.show_button.clicked.connect(self._toggle_text)
        self.export_button.clicked.connect(self.export_asked)
        self._copy.clicked.connect(self._copy_sum)
        for field in self.fields.values():
            field.textEdited.connect(self._edited)

    def show_entry(self, entry: Entry) -> None:
        """Show what is kept of `entry`; what is being written in the fields is left alone."""
        if self._entry is None or self._entry.id != entry.id:
            self.sheet.hide()
        self._entry = entry
        self.sheet.show_reading(entry.text, entry.reading)
        for name, field in self.fields.items():
            value = str(getattr(entry.context, name))
            if field.text() != value:
                field.setText(value)
        self.retranslate()

    def veil_all(self) -> bool:
        """Seal the text again; whether it was shown."""
        was_shown = self.sheet.isVisibleTo(self)
        self.sheet.veil_all()
        self.sheet.hide()
        self._tell_show()
        return was_shown

    def digest(self) -> str:
        """SHA-256 of the text as UTF-8, in hex."""
        words = self._entry.text if self._entry else ""
        return sha256(words.encode("utf-8", "surrogatepass")).hexdigest()

    def _toggle_text(self) -> None:
        if not self.veil_all():
            self.sheet.show()
            self._tell_show()

    def _edited(self) -> None:
        if self._entry is not None:
            values = {name: field.text() for name, field in self.fields.items()}
            context: Context = replace(self._entry.context, **values)
            if not context.platform:
                context = replace(context, platform=platform_of(context.link))
            self._entry = replace(self._entry, context=context)
            self._tell_where()
            self.context_changed.emit(context)

    def _copy_sum(self) -> None:
        QGuiApplication.clipboard().setText(self.digest())
        self._copy.set_icon("check")

    def _tell_show(self) -> None:
        shown = self.sheet.isVisibleTo(self)
        self.show_button.set_icon("eye-off" if shown else "eye")
        self.show_button.setText(self.tr("Hide the text") if shown else self.tr("Show the text"))

    def set_aimed(self, aimed: bool) -> None:
        """Say what becomes of the files that hang over the page, or, with none, what the button makes."""
        self.setProperty("aimed", aimed)
        self.style().unpolish(self)
        self.style().polish(self)
        self._export_note.setText(
            self.tr("Let go of the pictures here, and they go with the evidence.")
            if aimed
            else self.tr("Makes a folder or a zip with the text, these details, your pictures and their checksums.")
        )

    def retranslate(self) -> None:
        """Set every text."""
        self.sheet.retranslate()
        self._heading.setText(self.tr("The text is saved"))
        self.export_button.setText(self.tr("Export the evidence"))
        self.set_aimed(False)
        self._name_rows()
        self._copy.set_icon("copy")
        self._copy.setToolTip(self.tr("Copy the whole checksum"))
        self._copy.setAccessibleName(self.tr("Copy the whole checksum"))
        self._tell_show()
        if self._entry is not None:
            groups = [self.digest()[at : at + 4] for at in range(0, 64, 4)]
            self.sum.setText("SHA-256 " + " ".join([*groups[:4], "…", *groups[-2:]]))
            self.sum.setToolTip(self.digest())
            self._saved.setText(self._told_time(self._entry.created))
            self._tell_where()

    def _tell_where(self) -> None:
        if self._entry is not None:
            self._where.setText(self._entry.context.platform or self.tr("Not given"))

    def _name_rows(self) -> None:
        for name, words in {
            "saved": self.tr("Saved"),
            "where": self.tr("Where"),
            "account": self.tr("Sender"),
            "link": self.tr("Link"),
            "sum": self.tr("Checksum"),
        }.items():
            self._names[name].setText(words)
        self.fields["account"].setPlaceholderText(self.tr("Name of the account"))
        self.fields["link"].setPlaceholderText(self.tr("Address of the comment"))

    def _told_time(self, when: datetime) -> str:
        """22 november 2026 kl. 14.12.07 (UTC+1): the second and the offset, so that it can be compared."""
        clock = when.strftime(language.clock(seconds=True))
        told = self.tr("{date} at {time} ({offset})")
        return told.format(date=f"{when.day} {dates.month(when)}", time=clock, offset=offset(when))


def offset(when: datetime) -> str:
    """The distance of an aware time from UTC: "UTC", "UTC+1", "UTC-3:30"."""
    away = when.utcoffset()
    minutes = 0 if away is None else round(away.total_seconds() / 60)
    if minutes == 0:
        return "UTC"
    hours, rest = divmod(abs(minutes), 60)
    return f"UTC{'+' if minutes > 0 else '-'}{hours}{f':{rest:02d}' if rest else ''}"
