"""The sheet before everything is deleted: what goes, what becomes of the backups, and what the app cannot reach."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QWidget

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.buttons import button


class DeleteEverythingDialog(PlainDialog):
    """`asked` carries whether the backups go too; it is not sent before the person has ticked that they mean it."""

    asked = Signal(bool)

    def __init__(self, look: Look, entries: int, copies: int, folder: str, parent: QWidget | None = None) -> None:
        """`entries` are those in the journal, `copies` the backups in `folder`."""
        super().__init__(look.theme.px(560), parent)
        self.busy = False
        title, self.words, self.told = text.label("h2"), text.label("body"), text.label("body", "caution")
        self.backups, self._elsewhere = text.label("body", "text2"), text.label("body", "text2")
        self.keep, self.remove = QRadioButton(), QRadioButton()
        self._choice = QButtonGroup(self)
        self.sure = QCheckBox()
        self.go, self.leave = button(look, "careful", "trash-2"), button(look, "secondary")
        for part in (title, self.words, self.backups, self.keep, self.remove, self._elsewhere, self.sure, self.told):
            self.column.addWidget(part)
        # The way out is the last one, that Enter presses.
        self.add_buttons(self.go, self.leave)
        title.setText(self.tr("Delete everything"))
        self.setAccessibleName(self.tr("Delete everything"))
        self._say(entries, copies, folder)
        for each in (self.keep, self.remove):
            each.setVisible(copies > 0)
            self._choice.addButton(each)
            each.toggled.connect(self._fit)
        self._copies = copies
        self.sure.toggled.connect(self._fit)
        self.go.clicked.connect(lambda: self.asked.emit(self.remove.isChecked()))
        self.leave.clicked.connect(self.reject)
        self.told.hide()
        self._fit()

    def be_busy(self) -> None:
        """Everything is being deleted, which cannot be stopped half-way: there is nothing to press."""
        self.busy = True
        for each in (self.keep, self.remove, self.sure, self.go, self.leave):
            each.setEnabled(False)
        self._show(self.tr("Deleting everything. That may take a moment."))

    def reject(self) -> None:
        """Leave, unless everything is being deleted."""
        if not self.busy:
            super().reject()

    def tell(self, sentence: str) -> None:
        """Say why it could not be done."""
        self.busy = False
        for each in (self.keep, self.remove, self.sure, self.leave):
            each.setEnabled(True)
        self._fit()
        self._show(sentence)

    def _show(self, sentence: str) -> None:
        self.told.setText(sentence)
        self.told.show()
        announce(self, sentence)

    def _fit(self) -> None:
        """Neither answer on the backups stands there beforehand: the person gives it."""
        chosen = not self._copies or self._choice.checkedButton() is not None
        ready = chosen and self.sure.isChecked()
        why = self.tr("Tick first that you want to delete everything")
        if not chosen:
            why = self.tr("Say first what is to become of the backups, and tick that you want to delete everything")
        self.go.setEnabled(ready)
        self.go.setToolTip("" if ready else why)
        self.go.setAccessibleDescription(self.go.toolTip())

    def _say(self, entries: int, copies: int, folder: str) -> None:
        self.words.setText(
            self.tr("%n entries go for good, with drafts, the trash, and what the app learned from you.", "", entries)
        )
        told = self.tr("There are %n backups, in {folder}.", "", copies).format(folder=folder)
        self.backups.setText(told if copies else self.tr("There are no backups."))
        self.keep.setText(self.tr("Keep the backups, with what you wrote."))
        self.remove.setText(self.tr("Delete the backups too. Nothing can be brought back."))
        self._elsewhere.setText(
            self.tr("Files that you exported or copied to another place stay where they are. So do your settings.")
        )
        self.sure.setText(self.tr("I want to delete everything"))
        self.go.setText(self.tr("Delete everything"))
        self.leave.setText(self.tr("Cancel"))
