"""Many comments at once: where they are laid, how far the reading is, how they are sorted, and one group of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from creator_coach.triage.types import BatchInfo, Every, Group, Merged, Progress, Sorted, Table
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.comment_rows import NONE, CommentRows
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.many_intake import ManyIntake
from creator_coach.ui.widgets.many_progress import ManyProgress
from creator_coach.ui.widgets.segmented import Segmented
from creator_coach.ui.widgets.sorted_groups import Named, SortedGroups

#: What can be listed: one group, the comments behind one point, or all of them.
Listed = Group | Merged | Every


class ManyPage(Page):
    """`back_asked` when there is no step back within the page; `report_asked` and `usable_asked` want a file.

    `new_asked` wants the box again, `in_order_asked` all of them as they came.
    """

    back_asked = Signal()
    new_asked = Signal()
    in_order_asked = Signal()
    report_asked = Signal()
    usable_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._name = self._batch = ""
        self._listed: Listed | None = None
        self._back = button(look, "quiet", "chevron-left", "small")
        self._back.setProperty("place", "left")
        self._title = text.label("h1")
        self._lead = text.label("body", "text2")
        self.intake = ManyIntake(look)
        self.progress = ManyProgress(look)
        self.groups = SortedGroups(look)
        self.order = Segmented(look, (("sorted",), ("in_order",)))
        self.rows = CommentRows(look)
        self.report = button(look, "quiet", "download", "small")
        self.usable = button(look, "quiet", "download", "small")
        self.new = button(look, "quiet", "plus", "small")
        self._ways = QWidget()
        self._lay_out()
        self._back.clicked.connect(self._step_out)
        self.report.clicked.connect(self.report_asked)
        self.usable.clicked.connect(self.usable_asked)
        self.new.clicked.connect(self.new_asked)
        self.order.chosen.connect(self._choose_order)
        self.show_intake(())
        self.retranslate()

    def _lay_out(self) -> None:
        foot = FlowLayout(self._ways, spacing=8)
        for each in (self.new, self.report, self.usable):
            foot.addWidget(each)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._back, 0, Qt.AlignmentFlag.AlignLeft)
        head = FlowLayout(spacing=16)
        head.addWidget(self._title)
        head.addWidget(self.order)
        head.grow(self._title)
        column.addLayout(head)
        for part in (self._lead, self._ways, self.progress, self.intake, self.groups, self.rows):
            column.addWidget(part)
        column.addStretch(1)
        self.set_heading(self._title)

    # what is shown ---------------------------------------------------------------------------------

    def show_intake(self, batches: Sequence[BatchInfo]) -> None:
        """The box to lay them in, and what was sorted before."""
        self._listed, self._name = None, ""
        self.intake.show_batches(batches)
        self._show(self.intake)

    def show_table(self, table: Table, named: Named, name: str) -> None:
        """The batch called `name`, sorted. Where one group is listed, that stays."""
        self._batch = name
        if self._listed is None:
            self._name = name
        self._total = table.total
        if self._listed is not None or not self.groups.isHidden():
            self.groups.show_table(table, named)
            self._title.setText(self._name)
            return
        self.groups.show_table(table, named)
        self._show(self.groups)
        self.focus_heading()  # the focus was where nothing is any more

    def show_progress(self, now: Progress, *, running: bool) -> None:
        """How far the reading is."""
        self.progress.show_progress(now, running=running)

    def show_list(
        self,
        what: Listed,
        name: str,
        found: Sequence[Sorted],
        *,
        more: bool,
        kind_words: Mapping[int, str] = NONE,
    ) -> None:
        """The comments of one group or of one point, called `name`, or all of them in their order."""
        self._listed, self._name = what, name
        self.order.select("in_order" if isinstance(what, Every) else "sorted")
        self.rows.show_rows(found, more=more, kind_words=kind_words)
        self._show(self.rows)

    @property
    def listed(self) -> Listed | None:
        """What is listed: a group, a point, or all in their order; None if nothing is."""
        return self._listed

    @property
    def name(self) -> str:
        """What is shown here is called so."""
        return self._name

    def _show(self, part: QWidget) -> None:
        for each in (self.intake, self.groups, self.rows):
            each.setVisible(each is part)
        whole = part is self.groups or (part is self.rows and isinstance(self._listed, Every))
        self._ways.setVisible(whole)
        self.order.setVisible(whole)
        if part is self.intake:
            self.progress.hide()
        self.retranslate()

    # steps back ------------------------------------------------------------------------------------

    def _step_out(self) -> None:
        if not self.step_back():
            self.back_asked.emit()

    def step_back(self) -> bool:
        """From one group to all of them."""
        if self._listed is None:
            return False
        self._listed = None
        self.order.select("sorted")
        self._name = self._batch
        self._show(self.groups)
        self.focus_heading()
        return True

    def _choose_order(self, chosen: str) -> None:
        if chosen == "in_order":
            self.in_order_asked.emit()
        else:
            self.step_back()

    def forget(self) -> None:
        """Nothing that was pasted stays."""
        self.intake.clear()

    # how it looks ----------------------------------------------------------------------------------

    def reflow(self, effective_width: float) -> None:
        """One column when there is room for one."""
        super().reflow(effective_width)
        self.groups.set_narrow(narrow=self.one_column)

    def retranslate(self) -> None:
        """Set every text."""
        sorting = not self.groups.isHidden()
        self._back.setText(self.tr("Read"))
        self._title.setText(self._name or self.tr("Many comments at once"))
        first = self.tr("The app reads them first, sorts them by what you can do with them, and folds the hard ones.")
        then = self.tr("Sorted by what you can do with them. The hard ones are folded, and lie by themselves.")
        ordered = self.tr("In the order they came. Of the hard ones no word is shown.")
        in_order = isinstance(self._listed, Every)
        self._lead.setText(ordered if in_order else then if sorting else first)
        self._lead.setVisible(self._listed is None or in_order)
        self.order.set_labels({"sorted": self.tr("Sorted"), "in_order": self.tr("In order")})
        self.order.setAccessibleName(self.tr("How they are shown"))
        self.report.setText(self.tr("Report without hard words …"))
        self.usable.setText(self.tr("Only what can be used …"))
        self.new.setText(self.tr("Others"))
        self.new.setAccessibleName(self.tr("Sort other comments"))
        for part in (self.intake, self.progress, self.groups, self.rows):
            part.retranslate()
