"""The licences, word for word, in a window of their own."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.search_bar import SearchField

#: What the smallest window has room for, and the least that is worth reading in, in pixels.
_ROOM, _PAGE = (700, 520), 180


class LicencesDialog(PlainDialog):
    """Shows `words`, which can be searched and copied."""

    def __init__(self, look: Look, words: str, parent: QWidget | None = None) -> None:
        super().__init__(min(look.theme.px(640), _ROOM[0]), parent)
        self._title = text.label("h2")
        self._title.setText(self.tr("Licences, word for word"))
        self.field = SearchField(look)
        self.field.setPlaceholderText(self.tr("Search the licences"))
        self.field.setAccessibleName(self.tr("Search the licences"))
        self.page = QPlainTextEdit(self)
        self.page.setReadOnly(True)
        self.page.setPlainText(words)
        self.page.setAccessibleName(self.tr("Licences, word for word"))
        self.page.setTabChangesFocus(True)
        self.page.setMinimumHeight(_PAGE)
        self.resize(self.minimumWidth(), min(look.theme.px(480), _ROOM[1]))
        self.close_button = button(look, "primary")
        self.close_button.setText(self.tr("Close"))
        for each in (self._title, self.field, self.page):
            self.column.addWidget(each)
        self.add_buttons(self.close_button)
        self.close_button.setAutoDefault(False)
        self.close_button.setDefault(False)  # Enter in the field looks further
        self.close_button.clicked.connect(self.accept)
        QShortcut(QKeySequence("Ctrl+F"), self).activated.connect(self.field.setFocus)
        self.field.returnPressed.connect(self._look_further)
        self.page.setFocus()

    def _look_further(self) -> None:
        """On to the next place with the words of the field; after the last one, the first again."""
        if not self.page.find(self.field.text()):
            self.page.moveCursor(QTextCursor.MoveOperation.Start)
            self.page.find(self.field.text())
