"""Where many comments are laid: a box to paste them in, a file to choose or drop, and what was sorted before."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from creator_coach.intake.types import Layout
from creator_coach.triage.types import BatchInfo
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import Button, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.paste_box import PasteBox
from creator_coach.ui.widgets.pasted import has_words
from creator_coach.ui.widgets.row_menu import RowMenu
from creator_coach.ui.widgets.sure_button import SureButton


class FileDrop(QObject):
    """Takes a file that is dropped on a widget, as a file; what else is dropped goes on to the widget."""

    dropped = Signal(object)  # Path

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Take the drop of a single file."""
        if event.type() is QEvent.Type.Drop and isinstance(event, QDropEvent):
            path = _file(event)
            if path is not None:
                event.acceptProposedAction()
                self.dropped.emit(path)
                return True
        elif event.type() is QEvent.Type.DragEnter and isinstance(event, QDragEnterEvent) and _file(event):
            event.acceptProposedAction()
            return True
        return False


def _file(event: QDropEvent) -> Path | None:
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None


class BatchRow(QWidget):
    """One batch that was begun before: `opened` and `delete_asked` carry its id."""

    opened = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, look: Look, batch: BatchInfo, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.batch = batch
        self.name = text.label("label")
        self.state = text.label("caption", "text2")
        self.open_button = button(look, "secondary", size="small")
        self.delete = SureButton(look, "trash-2", "small")
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.name)
        words.addWidget(self.state)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.addLayout(words, 1)
        row.addWidget(self.open_button)
        row.addWidget(self.delete)
        self.open_button.clicked.connect(lambda: self.opened.emit(batch.id))
        self.delete.sure.connect(lambda: self.delete_asked.emit(batch.id))
        RowMenu(self, lambda: (self.open_button, self.delete))
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        counts, day = self.batch.counts, dates.day(self.batch.begun.astimezone())
        self.name.setText(self.batch.name or self.tr("Pasted {day}").format(day=day))
        done = self.tr("%Ln comment(s)", "", counts.taken)
        part = self.tr("{read} of {taken} read").format(read=counts.read, taken=counts.taken)
        self.state.setText(f"{done if counts.done else part} · {day}")
        self.open_button.setText(self.tr("Open") if counts.done else self.tr("Go on"))
        self.open_button.setAccessibleName(f"{self.open_button.text()}: {self.name.text()}")
        self.delete.say(self.tr("Remove"), self.tr("Press again to remove it for good"))


class ManyIntake(QWidget):
    """`text_given` carries what was pasted, `file_given` a Path, `column_given` the place of the comments' column."""

    text_given = Signal(str)
    file_given = Signal(object)
    column_given = Signal(int)
    opened = Signal(str)
    delete_asked = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.box = PasteBox(look)
        self.go = button(look, "primary", "book-open", "large")
        self.choose = button(look, "quiet", "folder")
        self.told = text.label("body", "caution")
        self._earlier = text.label("h3")
        self._asked = Card(look, "sunken")
        self._question = text.label("label")
        self.columns = QComboBox()
        self.go_on = button(look, "secondary")
        self.rows: list[BatchRow] = []
        self._lay_out()
        self._connect()
        self._fit()
        self.told.hide()
        self._asked.hide()

    def _lay_out(self) -> None:
        ways = QWidget()
        foot = FlowLayout(ways, spacing=12)
        for each in (self.go, self.choose):
            foot.addWidget(each)
        self._asked.body.addWidget(self._question)
        self._asked.body.addWidget(self.columns)
        self._asked.body.addWidget(self.go_on, 0, Qt.AlignmentFlag.AlignLeft)
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for part in (self.box, ways, self.told, self._asked):
            column.addWidget(part)
        column.addSpacing(12)
        column.addWidget(self._earlier)
        column.addLayout(self._list)
        column.addStretch(1)

    def _connect(self) -> None:
        self.box.text_changed.connect(self._fit)
        self.go.clicked.connect(lambda: self.text_given.emit(self.box.text))
        self.choose.clicked.connect(self._choose)
        FileDrop(self.box).dropped.connect(self.file_given)
        self.go_on.clicked.connect(lambda: self.column_given.emit(self.columns.currentIndex()))

    def _choose(self) -> None:
        from PySide6.QtWidgets import QFileDialog  # noqa: PLC0415  # Seldom needed.

        kinds = self.tr("Comments") + " (*.csv *.tsv *.txt *.json *.jsonl *.ndjson)"
        found, _ = QFileDialog.getOpenFileName(self, self.tr("Which file"), str(Path.home()), kinds)
        if found:
            self.file_given.emit(Path(found))

    def _fit(self) -> None:
        self._say_why()
        self.told.hide()
        self._asked.hide()

    def _say_why(self) -> None:
        some = has_words(self.box.text)
        why = "" if some else self.tr("Paste the comments first, or choose a file.")
        self.go.setEnabled(some)
        self.go.setToolTip(why)
        self.go.setAccessibleDescription(why)

    def clear(self) -> None:
        """Nothing that was pasted stays."""
        self.box.set_text("")
        self._fit()

    def ask_for_column(self, layout: Layout) -> None:
        """Ask in which column of a table the comments stand."""
        self.columns.clear()
        self.columns.addItems([each.strip() or str(at + 1) for at, each in enumerate(layout.headings)])
        self._asked.show()
        self.columns.setFocus()

    def tell(self, sentence: str) -> None:
        """Say why something could not be taken in; what is pasted stays."""
        self.told.setText(sentence)
        self.told.show()

    def show_batches(self, batches: Sequence[BatchInfo]) -> None:
        """List what was sorted before."""
        for row in self.rows:
            row.hide()
            row.deleteLater()
        self.rows = [BatchRow(self._look, each) for each in batches]
        for row in self.rows:
            row.opened.connect(self.opened)
            row.delete_asked.connect(self.delete_asked)
            self._list.addWidget(row)
        self._earlier.setVisible(bool(batches))

    def buttons(self) -> list[Button]:
        """Those of the rows."""
        return [each for row in self.rows for each in (row.open_button, row.delete)]

    def retranslate(self) -> None:
        """Set every text."""
        self.box.retranslate()
        hint = self.tr("Paste the comments here, with an empty line between them, or drop a file.")
        self.box.set_title(self.tr("The comments"), hint)
        self.go.setText(self.tr("Read and sort them"))
        self._say_why()
        self.choose.setText(self.tr("Choose a file …"))
        self._earlier.setText(self.tr("Sorted before"))
        self._question.setText(self.tr("In which column are the comments?"))
        self.columns.setAccessibleName(self.tr("In which column are the comments?"))
        self.go_on.setText(self.tr("Go on"))
        for row in self.rows:
            row.retranslate()
