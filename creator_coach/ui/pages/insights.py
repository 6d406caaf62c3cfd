"""What many entries show together: a sentence first, then pictures; each of them can be read as a table."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QMenu, QVBoxLayout, QWidget

from creator_coach.insights.types import ENOUGH
from creator_coach.journal.types import Entry
from creator_coach.ui.looking_back import PERIODS, Counted
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button, chip
from creator_coach.ui.widgets.empty import Empty
from creator_coach.ui.widgets.figure_card import FigureCard
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.plan_question import PlanQuestion
from creator_coach.ui.widgets.point_list import PointList
from creator_coach.ui.widgets.segmented import Segmented
from creator_coach.ui.widgets.telling import Naming, Telling
from creator_coach.ui.widgets.told import FIGURES, Told
from creator_coach.ui.widgets.wrong_words import WrongWords, exportable

#: The forms that the figures can be taken out in.
FORMS = ("png", "pdf", "csv")


class InsightsPage(Page):
    """`period_chosen` carries one of PERIODS, `export_asked` one of FORMS, `behind_asked` a row of the points and ids.

    `settled` carries a Point and whether it is done, `plan_answered` an entry's id and whether its plan was used.
    """

    period_chosen = Signal(str)
    export_asked = Signal(str)
    corrections_asked = Signal()
    behind_asked = Signal(object, object)
    opened = Signal(str)
    settled = Signal(object, bool)
    plan_answered = Signal(str, bool)
    new_asked = Signal()

    def __init__(self, look: Look, naming: Naming, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._naming = naming
        self._counted: Counted | None = None
        self._waiting: tuple[int, int] | None = None
        self._telling, self._wrong_words = Telling(self), WrongWords(self)
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    def _make(self) -> None:
        self._title = text.label("h1", wrap=False)
        self.period = Segmented(self.look, [(name,) for name in PERIODS])
        self.period.select("all")
        self._headline = text.label("reading")
        self._counting = text.label("body", "text2")
        self.tables = chip(self.look)
        self.tables.set_icon("table-2")
        self._export = button(self.look, "quiet", "download")
        self._export.setProperty("menu", True)
        self._forms = {form: QAction(self) for form in FORMS}
        menu = QMenu(self._export)
        menu.addActions(list(self._forms.values()))
        self._export.setMenu(menu)
        self.points, self.plan = PointList(self.look), PlanQuestion(self.look)
        self.corrections = button(self.look, "quiet", "download")
        parts: dict[str, tuple[QWidget | None, QWidget | None]] = {
            "points": (self.points, None),
            "plans": (None, self.plan),
            "wrong": (None, self.corrections),
        }
        self.cards = {name: FigureCard(self.look, *parts.get(name, (None, None))) for name in FIGURES}
        self.empty, self.few = Empty(self.look), Empty(self.look, chairs=0, kind="secondary")

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.addWidget(self._title, 1)
        self._top.addWidget(self.period)
        self._acts = QWidget()
        acts = FlowLayout(self._acts)
        acts.addWidget(self.tables)
        acts.addWidget(self._export)
        columns, self._sides = QHBoxLayout(), (QVBoxLayout(), QVBoxLayout())
        columns.setSpacing(20)
        for side, share in zip(self._sides, (540, 440), strict=True):
            side.setSpacing(20)
            side.addStretch(1)
            columns.addLayout(side, share)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._top)
        for part in (self._headline, self._counting, self._acts, self.empty, self.few):
            column.addWidget(part)
        column.addLayout(columns)
        column.addStretch(1)
        self._columns = columns
        self.set_heading(self._title)

    def _connect(self) -> None:
        self.period.chosen.connect(self.period_chosen)
        self.tables.toggled.connect(self._show_tables)
        for form, action in self._forms.items():
            action.triggered.connect(lambda _on=False, form=form: self.export_asked.emit(form))
        self.points.behind_asked.connect(self.behind_asked)
        self.points.opened.connect(self.opened)
        self.points.settled.connect(self.settled)
        self.plan.answered.connect(self.plan_answered)
        self.plan.opened.connect(self.opened)
        self.corrections.clicked.connect(self.corrections_asked)
        self.empty.button.clicked.connect(self.new_asked)
        self.few.button.clicked.connect(self._choose_all)

    # what comes in ---------------------------------------------------------------------------------

    def show_counted(self, counted: Counted | None, plan: Entry | None = None) -> None:
        """Show what was counted, None if that is still under way; ask about the `plan` of an entry, if any."""
        self._counted, self._waiting = counted, None
        self.plan.show_entry(plan)
        self._tell()

    def show_progress(self, read: int, there: int) -> None:
        """Say that it is still being counted: `read` entries of those that are `there`."""
        self._waiting = (read, there)
        self._tell_counting()

    def told(self) -> tuple[Told, ...]:
        """What is shown now, for a file; nothing if nothing is."""
        counted = self._counted
        if counted is None or not counted.figures.enough:
            return ()
        figures, telling = counted.figures, self._telling
        return (
            telling.strength(figures),
            telling.kinds(figures),
            telling.points(figures, self._naming),
            telling.chosen(figures),
            telling.plans(figures),
            self._wrong_words.told(counted.wrong),
        )

    @property
    def headline(self) -> str:
        """The sentence that stands first."""
        return self._headline.text()

    def toggle_tables(self) -> None:
        """Tables instead of pictures, or pictures again."""
        if self._acts.isVisibleTo(self):
            self.tables.toggle()

    # ------------------------------------------------------------------------------------------------

    def _choose_all(self) -> None:
        self.period.select("all")
        self.period_chosen.emit("all")
        self.period.setFocus(Qt.FocusReason.OtherFocusReason)

    def _show_tables(self, tables: bool) -> None:
        for card in self.cards.values():
            card.show_tables(tables)
        self._arrange()

    def _tell(self) -> None:
        told, counted = self.told(), self._counted
        for each in told:
            self.cards[each.name].show_told(each)
        if counted is not None and told:
            self._headline.setText(self._telling.headline(counted.figures))
            names = [(self._telling.point(p, self._naming), self._telling.settled(p)) for p in counted.figures.points]
            self.points.show_points(counted.figures.points, names)
            self.corrections.setVisible(exportable(counted.wrong))
        any_at_all = counted is not None and counted.entries >= ENOUGH
        for part in (self._headline, self._acts, *self.cards.values()):
            part.setVisible(bool(told))
        self.period.setVisible(any_at_all)
        self.empty.setVisible(counted is not None and not any_at_all)
        self.few.setVisible(any_at_all and not told)
        self._tell_few()
        self._tell_counting()
        self._arrange()

    def _tell_few(self) -> None:
        counted = self._counted
        if counted is None:
            return
        why = self.tr("Fewer would mostly show chance.")
        have = self.tr("So far there are %Ln.", "", counted.entries) if counted.entries else ""
        self.empty.say(
            self.tr("After five readings there is something to see"),
            f"{why} {have}".strip(),
            self.tr("New reading"),
        )
        few = self.tr(
            "There are %Ln from this time. From five on there is something to see.", "", counted.figures.entries
        )
        self.few.say(self.tr("Too few in this time"), few, self.tr("Show everything"))

    def _tell_counting(self) -> None:
        waiting = self._waiting
        self._counting.setVisible(waiting is not None or self._counted is None)
        if waiting is None or not waiting[1]:
            self._counting.setText(self.tr("Counting …"))
        else:
            self._counting.setText(
                self.tr("Counting … {some} of %Ln entries read.", "", waiting[1]).format(some=waiting[0])
            )

    def _arrange(self) -> None:
        left, right = self._sides
        # Tables are wide: they stand below each other, as everything does where there is little room.
        one = self.one_column or self.tables.isChecked()
        for card in self.cards.values():
            left.removeWidget(card)
            right.removeWidget(card)
        for number, name in enumerate(FIGURES):
            side = left if one or number % 2 == 0 else right
            side.insertWidget(side.count() - 1, self.cards[name])
        self._columns.setStretchFactor(right, 0 if one else 440)
        self._columns.setSpacing(0 if one else 20)
        way = QBoxLayout.Direction
        self._top.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        side_of = Qt.AlignmentFlag.AlignLeft if self.one_column else Qt.AlignmentFlag.AlignVCenter
        self._top.setAlignment(self.period, side_of)

    def reflow(self, effective_width: float) -> None:
        """Two columns where there is room for them."""
        super().reflow(effective_width)
        self._arrange()

    def retranslate(self) -> None:
        """Set every text."""
        self._title.setText(self.tr("Insights"))
        names = self.tr("30 days"), self.tr("10 weeks"), self.tr("A year"), self.tr("Everything")
        self.period.set_labels(dict(zip(PERIODS, names, strict=True)))
        self.period.setAccessibleName(self.tr("Period"))
        self.tables.setToolTip(self.tr("Ctrl+T"))
        self.tables.setText(self.tr("Show as tables"))
        self._export.setText(self.tr("Export"))
        forms = self.tr("Picture (PNG)"), self.tr("Paper (PDF)"), self.tr("Table (CSV)")
        for action, words in zip(self._forms.values(), forms, strict=True):
            action.setText(words)
        self.corrections.setText(self.tr("Export without comment text…"))
        self.plan.retranslate()
        self._tell()
