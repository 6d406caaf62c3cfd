"""The sheet in which a person chooses how the journal leaves: the form, the period, and how much of the comments."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

from creator_coach.export.types import Comments, Form
from creator_coach.journal.types import MANY
from creator_coach.ui.dialogs.plain import PlainDialog
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button

#: The form that is made of a page by Qt.
PDF = "pdf"
#: Days back that can be chosen; 0 is all of the time.
PERIODS = (0, 30, 365)


class ExportDialog(PlainDialog):
    """`asked` carries the form ("json", "md", "csv", "html", "pdf"), how the comments come along, days back, and which.

    Which is "all", "found" (those that are shown in the journal) or "this" (the one beside them).
    """

    asked = Signal(str, str, int, str)

    def __init__(
        self,
        look: Look,
        parent: QWidget | None = None,
        *,
        found: int | None = None,
        this: bool = False,
        jar: bool = False,
    ) -> None:
        """`found` is how many the journal shows, if it shows fewer than all; `this`: one of them is opened.

        MANY stands for that and more. `jar`: what was found are all the kind words, which are what is wanted.
        """
        super().__init__(look.theme.px(480), parent)
        self._title, self._words = text.label("h2"), text.label("body", "text2")
        self._names = [text.label("label") for _ in range(4)]
        self.form, self.comments, self.period, self.which = QComboBox(), QComboBox(), QComboBox(), QComboBox()
        self.column.addWidget(self._title)
        for name, field in zip(self._names, (self.form, self.which, self.period, self.comments), strict=True):
            name.setBuddy(field)
            self.column.addWidget(name)
            self.column.addWidget(field)
        self.column.addWidget(self._words)
        self._leave, self.go = button(look, "quiet"), button(look, "primary")
        self.add_buttons(self._leave, self.go)
        self._say()
        self._offer(found, this=this)
        if jar:
            self._prefer_jar(found or 0)
        self.which.currentIndexChanged.connect(self._fit)
        self.form.currentIndexChanged.connect(self._fit)
        self._leave.clicked.connect(self.reject)
        self.go.clicked.connect(self._ask)
        self._fit()

    def _ask(self) -> None:
        self.accept()
        fields = (self.form, self.comments, self.period, self.which)
        self.asked.emit(*(field.currentData() for field in fields))

    def _offer(self, found: int | None, *, this: bool) -> None:
        """Which entries can be chosen; where there is nothing to choose, nothing is asked."""
        self.which.addItem(self.tr("Every entry"), "all")
        if found is not None:
            told = self.tr("The %n found in the journal", "", found)
            self.which.addItem(told if found < MANY else self.tr("Those found in the journal"), "found")
        if this:
            self.which.addItem(self.tr("The one that is open"), "this")
        for part in (self.which, self._names[1]):
            part.setVisible(self.which.count() > 1)

    def _prefer_jar(self, count: int) -> None:
        """The kind words, word for word and to be read, unless something else is chosen."""
        at = self.which.findData("found")
        self.which.setItemText(at, self.tr("The %n with kind words", "", count))
        self.which.setCurrentIndex(at)
        self.form.setCurrentIndex(self.form.findData(str(Form.MARKDOWN)))
        self.comments.setCurrentIndex(self.comments.findData(str(Comments.OPEN)))

    def _fit(self) -> None:
        whole = self.form.currentData() == Form.JSON
        self.comments.setEnabled(not whole)
        one = self.which.currentData() == "this"
        self.period.setEnabled(not one)
        if one:
            self.period.setCurrentIndex(0)
        self._words.setText(
            self.tr("The file holds every word, so that it can be read back. Keep it where only you can see it.")
            if whole
            else self.tr("The file is for people to read and can’t be read back. It is not encrypted.")
        )

    def _say(self) -> None:
        forms = {
            Form.JSON: self.tr("Everything, to be read back (JSON)"),
            PDF: self.tr("To read or print (PDF)"),
            Form.MARKDOWN: self.tr("Plain text with headings (Markdown)"),
            Form.HTML: self.tr("A web page (HTML)"),
            Form.CSV: self.tr("A table (CSV)"),
        }
        comments = {
            Comments.VEILED: self.tr("With hurtful words hidden"),
            Comments.OPEN: self.tr("Word for word"),
            Comments.NONE: self.tr("Not at all"),
        }
        for form, words in forms.items():
            self.form.addItem(words, str(form))
        for way, words in comments.items():
            self.comments.addItem(words, str(way))
        for days in PERIODS:
            self.period.addItem(self.tr("The last %n days", "", days) if days else self.tr("All of it"), days)
        self._title.setText(self.tr("Export the journal"))
        self.setAccessibleName(self.tr("Export the journal"))
        names = (self.tr("As"), self.tr("Which"), self.tr("From"), self.tr("The comments"))
        for name, words in zip(self._names, names, strict=True):
            name.setText(words)
            if (field := name.buddy()) is not None:
                field.setAccessibleName(words)
        self._leave.setText(self.tr("Cancel"))
        self.go.setText(self.tr("Choose a place …"))
