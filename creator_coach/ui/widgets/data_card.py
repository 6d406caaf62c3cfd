"""The journal's file in the settings: where it is, its backups, and the way out and in."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.setting_row import SettingCard, SettingRow


class DataCard(SettingCard):
    """Each signal asks for what its button says."""

    folder_asked = Signal()
    backups_asked = Signal()
    export_asked = Signal()
    import_asked = Signal()
    delete_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._path = ""
        self.folder = button(look, "quiet", "folder")
        self.backups = button(look, "secondary", "hard-drive")
        self.out = button(look, "secondary")
        self.bring = button(look, "quiet")
        self.empty = button(look, "careful", "trash-2")
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bring)
        row.addWidget(self.out)
        self._folder_row, self._backups_row = SettingRow(self.folder), SettingRow(self.backups)
        self._carry_row = SettingRow(both)
        self._empty_row = SettingRow(self.empty)
        self.add(self._folder_row, self._backups_row, self._carry_row, self._empty_row)
        self.folder.clicked.connect(self.folder_asked)
        self.backups.clicked.connect(self.backups_asked)
        self.out.clicked.connect(self.export_asked)
        self.bring.clicked.connect(self.import_asked)
        self.empty.clicked.connect(self.delete_asked)
        self.retranslate()

    def show_path(self, path: str) -> None:
        """Say where the files are."""
        self._path = path
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self.heading.setText(self.tr("Data"))
        self._folder_row.say(self.tr("Place on the computer"), self._path)
        self.folder.setText(self.tr("Open the folder"))
        self.folder.setAccessibleName(self.tr("Open the folder"))
        self._backups_row.say(
            self.tr("Backups"),
            self.tr("Made by themselves, one for each day that you use the app. Nothing leaves the computer."),
        )
        self.backups.setText(self.tr("Show the backups"))
        self.backups.setAccessibleName(self.tr("Show the backups"))
        self._carry_row.say(
            self.tr("Take the journal out, or bring it in"),
            self.tr("As a file that can be read back, or as one for people to read. It is not encrypted."),
        )
        self.out.setText(self.tr("Export …"))
        self.out.setAccessibleName(self.tr("Export the journal"))
        self.bring.setText(self.tr("Bring in …"))
        self.bring.setAccessibleName(self.tr("Bring an exported journal in"))
        self._empty_row.say(
            self.tr("Delete everything"),
            self.tr("Every entry, for good. You are asked first, and asked what is to become of the backups."),
        )
        self.empty.setText(self.tr("Delete everything …"))
        self.empty.setAccessibleName(self.tr("Delete everything"))
