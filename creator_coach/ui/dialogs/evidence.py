"""The sheet in which a person adds pictures to the evidence of a threat, and says how it is to be packed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QRadioButton, QWidget

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.file_place import FilePlace, files_in
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.row_menu import ListMenu
from creator_coach.ui.widgets.taking import may_hold

#: What may go with it, by the end of its name.
PICTURES = (".png", ".jpg", ".jpeg", ".gif", ".webp", ".heic", ".bmp", ".tif", ".tiff", ".avif", ".pdf")


class EvidenceDialog(PlainDialog):
    """`asked` carries the pictures (a tuple of Path), and whether it is to be one zip. It stays until `accept`."""

    asked = Signal(object, bool)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look.theme.px(520), parent)
        self.pictures: list[Path] = []
        self._place = FilePlace(self)
        self._title, self._words, self.told = text.label("h2"), text.label("body", "text2"), text.label("body")
        self._name = text.label("label")
        self.list = QListWidget()
        self.list.setProperty("kind", "files")
        self.list.setMaximumHeight(look.theme.px(120))
        self.add, self.remove = button(look, "secondary", "plus", "small"), button(look, "quiet", "x", "small")
        self.folder, self.zip = QRadioButton(), QRadioButton()
        self.folder.setChecked(True)
        self._leave, self.go = button(look, "quiet"), button(look, "primary")
        ways = QWidget()
        row = FlowLayout(ways)
        row.addWidget(self.add)
        row.addWidget(self.remove)
        for part in (self._title, self._words, self._name, self.list, ways, self.folder, self.zip, self.told):
            self.column.addWidget(part)
        self.add_buttons(self._leave, self.go)
        self._connect()
        self._say()
        self._fit()

    def _connect(self) -> None:
        self.add.clicked.connect(self._choose)
        self._place.given.connect(self.take_files)
        self._place.aimed.connect(self._aim)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Paste), self).activated.connect(self._paste)
        ListMenu(self.list, lambda: (self.remove,))
        self.remove.clicked.connect(self._drop)
        self.list.currentRowChanged.connect(self._fit)
        self._leave.clicked.connect(self.reject)
        self.go.clicked.connect(lambda: self.asked.emit(tuple(self.pictures), self.zip.isChecked()))

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        ends = " ".join(f"*{end}" for end in PICTURES)
        kinds = self.tr("Pictures") + f" ({ends})"
        found, _ = QFileDialog.getOpenFileNames(self, self.tr("Which pictures"), str(Path.home()), kinds)
        self.take(*map(Path, found))

    def _paste(self) -> None:
        source = QGuiApplication.clipboard().mimeData()
        if may_hold(source):
            self.take_files(files_in(source))

    def _aim(self, aimed: bool) -> None:
        self._name.setText(self._dropping if aimed else self._asked)

    def take_files(self, files: Sequence[Path]) -> None:
        """Take the pictures among `files` along; say it of whatever is none."""
        pictures = [path for path in files if path.suffix.lower() in PICTURES]
        self.take(*pictures)
        if len(pictures) < max(1, len(files)):
            self.tell(self.tr("Only pictures and PDF files that are saved on this computer can be added."))

    def take(self, *pictures: Path) -> None:
        """Let `pictures` come along, each of them once."""
        for path in pictures:
            if path not in self.pictures:
                self.pictures.append(path)
                self.list.addItem(path.name)
        self._fit()

    def _drop(self) -> None:
        row = self.list.currentRow()
        if row >= 0:
            del self.pictures[row]
            self.list.takeItem(row)
        self._fit()

    def set_busy(self, *, busy: bool) -> None:
        """While it is being written nothing can be changed."""
        for each in (self.add, self.remove, self.list, self.folder, self.zip, self.go):
            each.setEnabled(not busy)
        if not busy:
            self._fit()

    def tell(self, sentence: str) -> None:
        """Say why it could not be done; what was chosen stays."""
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)

    def _fit(self) -> None:
        self.list.setVisible(bool(self.pictures))
        self.remove.setVisible(bool(self.pictures))
        self.remove.setEnabled(self.list.currentRow() >= 0)
        self.told.hide()

    def _say(self) -> None:
        self._title.setText(self.tr("Export the evidence"))
        self.setAccessibleName(self.tr("Export the evidence"))
        self._words.setText(
            self.tr(
                "The text as it came, when and where, and a checksum for each part. It holds the whole comment, "
                "unveiled, and is not encrypted. No account is needed to make it or to read it."
            )
        )
        self._asked = self.tr("Pictures to go with it, if you have any")
        self._dropping = self.tr("Let go here to add them")
        self._name.setText(self._asked)
        self.list.setAccessibleName(self.tr("Pictures"))
        self.add.setText(self.tr("Add pictures …"))
        self.remove.setText(self.tr("Take away"))
        self.folder.setText(self.tr("As a folder"))
        self.zip.setText(self.tr("As one zip file"))
        self._leave.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Choose a place …"))
