"""A card for one figure: a sentence, then the picture or the same as a table, then a note."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.chart import ChartView
from creator_coach.ui.widgets.told import Told

#: So many rows are seen at once.
_ROWS = 12


class FigureTable(QTableWidget):
    """A table to be read, by eye, by keys or by a screen reader; nothing in it can be changed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.horizontalHeader().setHighlightSections(False)

    def show_told(self, told: Told) -> None:
        """Show the rows of `told`."""
        self.setAccessibleName(told.title)
        self.setAccessibleDescription(told.sentence)
        self.clear()
        self.setColumnCount(len(told.head))
        self.setRowCount(len(told.rows))
        self.setHorizontalHeaderLabels(list(told.head))
        for row, cells in enumerate(told.rows):
            for column, words in enumerate(cells):
                self.setItem(row, column, _cell(words, first=column == 0))
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        if told.head:
            header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        first = self.horizontalHeaderItem(0)
        if first is not None:
            first.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.fit()

    def fit(self) -> None:
        """As high as its rows, up to a dozen of them."""
        self.resizeRowsToContents()
        rows = sum(self.rowHeight(row) for row in range(min(_ROWS, self.rowCount())))
        wide = self.horizontalHeader().length() > self.viewport().width()
        sideways = self.horizontalScrollBar().sizeHint().height() if wide else 0
        self.setFixedHeight(rows + self.horizontalHeader().sizeHint().height() + sideways + 14)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Room for the bar at the foot, where the table is wider than its place."""
        super().resizeEvent(event)
        self.fit()


def _cell(words: str, *, first: bool) -> QTableWidgetItem:
    made = QTableWidgetItem(words)
    side = Qt.AlignmentFlag.AlignLeft if first or not words[:1].isdigit() else Qt.AlignmentFlag.AlignRight
    made.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return made


class FigureCard(Card):
    """Shows a Told. `instead` is shown in the place of its chart, if it is given; `below` stands under all of it."""

    def __init__(
        self, look: Look, instead: QWidget | None = None, below: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, "card", parent)
        self._tables = False
        self._told = Told("", "", "")
        self.heading = text.label("h2")
        self.sentence = text.label("body", "text2")
        self.note = text.label("caption", "text2")
        self.chart = ChartView(look, self)
        self.chart.hide()  # until it is known whether there is anything to paint
        self.table = FigureTable()
        self._picture = instead if instead is not None else self.chart
        for part in (self.heading, self.sentence, self._picture, self.table, self.note, below):
            if part is not None:
                self.body.addWidget(part)
        self.body.addStretch(1)
        look.changed.connect(self.table.fit)

    def show_told(self, told: Told) -> None:
        """Show `told`."""
        self._told = told
        self.heading.setText(told.title)
        self.sentence.setText(told.sentence)
        self.note.setText(told.note)
        self.note.setVisible(bool(told.note))
        self.chart.show_chart(told.chart)
        self.chart.setAccessibleName(told.title)
        self.chart.setAccessibleDescription(f"{told.sentence} {told.note}".strip())
        self.table.show_told(told)
        self._arrange()

    def show_tables(self, tables: bool) -> None:
        """The table, or the picture."""
        self._tables = tables
        self._arrange()

    def _arrange(self) -> None:
        self._picture.setVisible(not self._tables and self._told.chart is not None)
        self.table.setVisible(bool(self._told.rows) and (self._tables or self._told.chart is None))
