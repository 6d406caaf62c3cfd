"""The backups of the journal: when each was made, how large it is, how many entries it holds, and what can be done."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from creator_coach.journal.types import Backup, Preview
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.dates import day, moment
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.row_menu import ListMenu
from creator_coach.ui.widgets.sure_button import SureButton


class BackupsDialog(PlainDialog):
    """`restore_asked` and `remove_asked` carry the path of a backup; the others ask for what their buttons say.

    `preview_asked` carries the path of one that was chosen: answer with `show_preview`.
    """

    preview_asked = Signal(object)
    restore_asked = Signal(object)
    remove_asked = Signal(object)
    make_asked = Signal()
    copy_asked = Signal()
    folder_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(640), parent)
        self._copies: list[Backup] = []
        self._title, self._words, self.told = text.label("h2"), text.label("body", "text2"), text.label("body")
        self.table = self._table()
        self.make, self.copy, self.folder = (button(look, "quiet") for _ in range(3))
        self.remove, self.leave = SureButton(look), button(look, "quiet")
        self.restore = button(look, "primary")
        row = FlowLayout()
        for each in (self.make, self.copy, self.folder):
            row.addWidget(each)
        for part in (self._title, self._words, self.table, self.told):
            self.column.addWidget(part)
        self.column.addLayout(row)
        self.add_buttons(self.remove, self.leave, self.restore)
        ListMenu(self.table, lambda: (self.restore, self.copy, self.remove))
        self._connect()
        self._say()
        self.show_copies(())

    def _table(self) -> QTableWidget:
        made = QTableWidget(0, 3)
        made.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        made.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        made.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        made.verticalHeader().hide()
        made.setTabKeyNavigation(False)
        made.setShowGrid(False)
        made.setFrameShape(QFrame.Shape.NoFrame)
        made.setMinimumHeight(110)
        header = made.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        return made

    def _connect(self) -> None:
        self.table.itemSelectionChanged.connect(self._choose)
        self.make.clicked.connect(self.make_asked)
        self.copy.clicked.connect(self.copy_asked)
        self.folder.clicked.connect(self.folder_asked)
        self.remove.sure.connect(lambda: self.remove_asked.emit(self.path()))
        self.restore.clicked.connect(lambda: self.restore_asked.emit(self.path()))
        self.leave.clicked.connect(self.reject)

    @property
    def chosen(self) -> Backup | None:
        """The backup that is chosen in the list."""
        rows = {index.row() for index in self.table.selectedIndexes()}
        return self._copies[rows.pop()] if rows else None

    def show_copies(self, copies: Sequence[Backup]) -> None:
        """List `copies`, the newest first."""
        self._copies = list(copies)
        self.table.setRowCount(len(self._copies))
        for row, one in enumerate(self._copies):
            held = self.tr("can’t be read") if one.entries is None else str(one.entries)
            cells = (moment(one.made.astimezone()), _size(one.size), held)
            for column, words in enumerate(cells):
                cell = QTableWidgetItem(words)
                if column:
                    cell.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, cell)
        self._fit()

    def tell(self, sentence: str) -> None:
        """Say how it went."""
        self.told.setText(sentence)
        self.told.setVisible(bool(sentence))
        announce(self, sentence)

    def set_busy(self, *, busy: bool) -> None:
        """While the journal's files are worked on, nothing can be asked for."""
        for each in (self.make, self.copy, self.remove, self.restore, self.table):
            each.setEnabled(not busy)
        if not busy:
            self._fit()

    def path(self) -> Path | None:
        """Where the chosen backup is."""
        return self.chosen.path if self.chosen is not None else None

    def show_preview(self, preview: Preview) -> None:
        """What restoring the chosen backup would bring."""
        chosen = self.chosen
        if chosen is None or preview.backup.path != chosen.path:
            return
        words = [self.tr("The journal would be as it was then, with %n entries.", "", preview.backup.entries or 0)]
        if preview.here is not None:
            words.append(self.tr("Now it has %n.", "", preview.here))
        if preview.newest:
            days = list(dict.fromkeys(day(when.astimezone()) for when in preview.newest))
            words.append(self.tr("The newest are from {days}.").format(days=", ".join(days)))
        self.tell(" ".join(words))

    def _choose(self) -> None:
        self._fit()
        chosen = self.chosen
        if chosen is not None and chosen.entries is not None:
            self.preview_asked.emit(chosen.path)

    def _fit(self) -> None:
        chosen = self.chosen
        self.remove.setEnabled(chosen is not None)
        self.restore.setEnabled(chosen is not None and chosen.entries is not None)
        why = "" if chosen is not None else self.tr("Choose a backup in the list first")
        for each in (self.remove, self.restore):
            each.setToolTip(why)
            each.setAccessibleDescription(why)
        if chosen is not None and chosen.entries is not None:
            self.tell(self.tr("The journal would be as it was then, with %n entries.", "", chosen.entries))
        elif not self._copies:
            self.tell(self.tr("There are no backups yet."))

    def _say(self) -> None:
        self._title.setText(self.tr("Backups"))
        self.setAccessibleName(self.tr("Backups"))
        self.table.setAccessibleName(self.tr("Backups"))
        self._words.setText(
            self.tr(
                "Seven days, four weeks and twelve months are kept, locked as the journal is. Restoring keeps the "
                "journal as it is now as a backup first, so it can be undone."
            )
        )
        self.table.setHorizontalHeaderLabels([self.tr("Made"), self.tr("Size"), self.tr("Entries")])
        self.make.setText(self.tr("Make one now"))
        self.copy.setText(self.tr("Copy to a folder …"))
        self.folder.setText(self.tr("Open the folder"))
        self.remove.say(self.tr("Remove"), self.tr("Press again to remove it for good"))
        self.leave.setText(self.tr("Close"))
        self.restore.setText(self.tr("Restore"))


def _size(count: int) -> str:
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)
