"""One entry of the journal, opened: the person's own words first, the comment folded."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from creator_coach.content.types import Said
from creator_coach.journal.types import Entry, Reflection, Verdict
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import dates, text
from creator_coach.ui.widgets.buttons import IconButton, button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.entry_list import RowWords
from creator_coach.ui.widgets.feeling_words import FeelingWords
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.labels import LabelEditor, Tags
from creator_coach.ui.widgets.plan_question import PlanQuestion
from creator_coach.ui.widgets.sheet import CommentSheet
from creator_coach.ui.widgets.shift import Shift
from creator_coach.ui.widgets.tag import KindTag, StanceTag


def _now() -> datetime:
    return datetime.now(UTC).astimezone()


class EntryDetail(Card):
    """Shows an Entry with what was said of its reading; tells when the person wants to go on with it or delete it.

    Title and tags can be changed (`labels_changed`: id, title, tags), and whether the plan was used (`plan_changed`).
    """

    reading_asked = Signal(str)
    continue_asked = Signal(str)
    delete_asked = Signal(str)
    labels_changed = Signal(str, str, object)
    plan_changed = Signal(str, bool)

    def __init__(self, look: Look, clock: Callable[[], datetime] = _now, parent: QWidget | None = None) -> None:
        super().__init__(look, "sheet", parent)
        self._clock = clock
        self._entry: Entry | None = None
        self._said: Said | None = None
        self._row_words = RowWords(self)
        self.title = text.label("h1")
        self.edit = IconButton(look, "pencil")
        self.labels = LabelEditor(look)
        self.labels.hide()
        self._tags = Tags()
        self.plan = QCheckBox()
        self.question = PlanQuestion(look, opens=False)
        self._where = text.label("caption", "text2")
        self._kind = KindTag(look)
        self._stance = StanceTag(look)
        self._numbers = Shift(look)
        self.sheet = CommentSheet(look, "sunken")
        self._sections = QWidget()
        self._reading = button(look, "quiet", "book-open")
        self._continue = button(look, "quiet", "pencil")
        self._delete = button(look, "quiet", "trash-2")
        self._lay_out()
        self._connect()

    def _connect(self) -> None:
        self.edit.clicked.connect(self._edit)
        self.labels.changed.connect(self._label)
        self.labels.left.connect(self.stop_editing)
        self.plan.clicked.connect(self._use_plan)
        self.question.answered.connect(self.plan_changed)
        self._reading.clicked.connect(lambda: self._tell(self.reading_asked))
        self._continue.clicked.connect(lambda: self._tell(self.continue_asked))
        self._delete.clicked.connect(lambda: self._tell(self.delete_asked))

    def _lay_out(self) -> None:
        self.body.setContentsMargins(30, 26, 30, 16)
        heading, first = QVBoxLayout(), QHBoxLayout()
        heading.setSpacing(0)
        first.addWidget(self.title, 1)
        first.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        heading.addLayout(first)
        heading.addWidget(self._where)
        self.body.addLayout(heading)
        self.body.addWidget(self.labels)
        tags = QWidget()
        flow = FlowLayout(tags)
        for each in (self._kind, self._stance, self._numbers):
            flow.addWidget(each)
        self.body.addWidget(tags)
        self.body.addWidget(self._tags)
        self.body.addWidget(self.sheet)
        self._column = QVBoxLayout(self._sections)
        self._column.setContentsMargins(0, 6, 0, 6)
        self._column.setSpacing(2)
        self.body.addWidget(self._sections)
        self.body.addWidget(self.plan)
        self.body.addWidget(self.question)
        self.body.addStretch(1)
        self.body.addWidget(text.rule(self))
        ways = QWidget()
        foot = FlowLayout(ways, spacing=4)
        for way in (self._reading, self._continue, self._delete):
            foot.addWidget(way)
        self.body.addWidget(ways)

    def ways(self) -> tuple[QAbstractButton, ...]:
        """The buttons for what can be done with the entry."""
        return self._reading, self._continue, self.edit, self._delete

    def _tell(self, signal: SignalInstance) -> None:
        if self._entry is not None:
            signal.emit(self._entry.id)

    def show_entry(self, entry: Entry, said: Said | None) -> None:
        """Show `entry`; `said` is its reading in words, None if it was never read."""
        same = self._entry is not None and self._entry.id == entry.id
        if not same or self.labels.asked == (entry.title, entry.tags):
            self.stop_editing()
        self._entry, self._said = entry, said
        self.sheet.show_reading(entry.text, entry.reading, folded=True)
        self.retranslate()

    def offer_tags(self, tags: Iterable[str]) -> None:
        """The tags that there are already."""
        self.labels.offer(tags)

    def stop_editing(self) -> bool:
        """Leave title and tags as they are; whether they were being changed."""
        editing = not self.labels.isHidden()
        self.labels.hide()
        self.edit.show()
        if editing:
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        return editing

    def _edit(self) -> None:
        if self._entry is not None:
            self.edit.hide()
            self.labels.show()
            self.labels.begin(self._entry.title, self._entry.tags)

    def _label(self, title: str, tags: tuple[str, ...]) -> None:
        if self._entry is None or (title, tags) == (self._entry.title, self._entry.tags):
            self.stop_editing()
        else:
            self.labels_changed.emit(self._entry.id, title, tags)

    def _use_plan(self) -> None:
        if self._entry is not None:
            self.plan_changed.emit(self._entry.id, self.plan.isChecked())

    def retranslate(self) -> None:
        """Set every text."""
        self.edit.setAccessibleName(self.tr("Change title and tags"))
        self.edit.setToolTip(self.tr("Change title and tags"))
        self.plan.setText(self.tr("I have used the plan"))
        self.labels.retranslate()
        self.question.retranslate()
        self._reading.setText(self.tr("The reading"))
        self._continue.setText(self.tr("Reflect on"))
        self._delete.setText(self.tr("Delete"))
        self.sheet.retranslate()
        if self._entry is not None:
            self._show_head(self._entry)
            self._show_sections(self._entry.reflection, self._said)

    def _show_head(self, entry: Entry) -> None:
        self.title.setText(entry.title or entry.context.work or self.tr("Untitled"))
        when = dates.long_moment(entry.created)
        self._where.setText(f"{entry.context.platform} · {when}" if entry.context.platform else when)
        self._kind.setVisible(entry.kind is not None)
        self._stance.setVisible(entry.stance is not None)
        if entry.kind is not None and entry.stance is not None:
            self._kind.set_kind(entry.kind)
            self._stance.set_stance(entry.stance)
        self._numbers.show_numbers(entry.reflection)
        self._tags.show_tags(entry.tags)
        self._show_plan(entry)
        self._reading.setVisible(entry.reading is not None)
        # A threat has the safety page, and no exercise.
        self._continue.setVisible(entry.reading is not None and entry.kind is not Kind.THREAT)

    def _show_plan(self, entry: Entry) -> None:
        asks = entry.asks_of_plan(self._clock())
        self.question.show_entry(entry if asks else None)
        self.plan.setVisible(bool(entry.reflection.plan) and not asks)
        self.plan.setChecked(entry.reflection.plan_used)

    def _show_sections(self, mine: Reflection, said: Said | None) -> None:
        while (item := self._column.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.setParent(None)
                gone.deleteLater()
        for heading, lines, ticked in self._parts(mine, said):
            self._section(heading, lines, ticked=ticked)

    def _parts(self, mine: Reflection, said: Said | None) -> list[tuple[str, Sequence[str], bool]]:
        asked = {question.id: question.short for question in said.questions} if said else {}
        parts: list[tuple[str, Sequence[str], bool]] = [
            (asked.get(question, self.tr("My answer")), [words], False)
            for question, words in mine.answers
            if words.strip()
        ]
        take = [] if said is None else [line for n, line in enumerate(said.take) if n not in mine.left_kernels]
        parts.append((self.tr("Took with me"), [*take, *mine.own_kernels], True))
        chairs = said.chairs if said else ()
        rang_true = [chair.sentence for chair in chairs if mine.verdict(chair.id) is Verdict.FITS]
        parts.append((self.tr("From their chair, what rang true"), rang_true, True))
        felt = ", ".join(map(FeelingWords().word, mine.feelings))
        parts.append((self.tr("Feelings"), [felt] if felt else [], False))
        parts.append((self.tr("My note"), [mine.note] if mine.note.strip() else [], False))
        reply = self._entry.reply.words if self._entry is not None else ""
        parts.append((self.tr("My reply"), [reply] if reply.strip() else [], False))
        decision = self._row_words.decision(mine.decision)
        parts.append((self.tr("What I chose"), [decision] if decision else [], False))
        return [part for part in parts if part[1]]

    def _section(self, heading: str, lines: Sequence[str], *, ticked: bool) -> None:
        title = text.label("caption", "text2")
        title.setProperty("strong", True)
        title.setText(heading)
        title.setContentsMargins(0, 10, 0, 0)
        self._column.addWidget(title)
        for line in lines:
            words = text.label("body" if ticked else "reading_small")
            words.setText(line)
            self._column.addWidget(self._ticked(words) if ticked else words)

    def _ticked(self, words: QLabel) -> QWidget:
        row = QWidget()
        inside = QHBoxLayout(row)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(10)
        tick = QLabel()
        tick.setPixmap(self._look.pixmap("check", self._look.theme.px(16), "text"))
        tick.setContentsMargins(0, 4, 0, 0)
        inside.addWidget(tick, 0, Qt.AlignmentFlag.AlignTop)
        inside.addWidget(words, 1)
        return row
