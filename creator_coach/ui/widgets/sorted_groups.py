"""Many comments, sorted by what one can do with them: what is gentle on one side, what is hard folded on the other."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from creator_coach.triage.types import Group, Merged, Table
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.group_card import GroupAct, GroupCard, GroupRow
from creator_coach.ui.widgets.message import Message
from creator_coach.ui.widgets.whole_bar import WholeBar

#: So many recurring points are shown before the rest is asked for.
POINTS = 5
_ICONS = {
    Group.DANGER: "shield-alert",
    Group.WORRY: "life-buoy",
    Group.TAKE: "message-square-text",
    Group.ANSWER: "message-square-warning",
    Group.KIND: "heart",
    Group.DIFFERENT: "scale",
    Group.ATTACK: "cloud-lightning",
    Group.MOCKERY: "drama",
    Group.REST: "circle-dashed",
}
_OPEN = (Group.TAKE, Group.ANSWER, Group.KIND, Group.DIFFERENT, Group.REST)
_FOLDED = (Group.DANGER, Group.WORRY, Group.ATTACK, Group.MOCKERY)
#: The colour of each in the whole picture, and whether it is hatched.
_PICTURE = {
    Group.TAKE: ("work", False),
    Group.ANSWER: ("request", False),
    Group.KIND: ("brass", False),
    Group.DIFFERENT: ("border_strong", False),
    Group.REST: ("veil_line", False),
    Group.WORRY: ("feeling", False),
    Group.DANGER: ("caution", True),
    Group.ATTACK: ("insult", True),
    Group.MOCKERY: ("absolute", True),
}

Named = Callable[[Merged], str]


class SortedGroups(QWidget):
    """`list_asked` carries a Group or a Merged, `release_asked` a Group, `jar_asked` wants all kind ones in the jar."""

    list_asked = Signal(object)
    release_asked = Signal(object)
    first_asked = Signal(object)
    jar_asked = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._shown: tuple[Table, Named] | None = None
        self.cards = {each: GroupCard(look, _ICONS[each], folded=each in _FOLDED) for each in (*_OPEN, *_FOLDED)}
        self.pile_on = Message(look)
        self._folded = text.label("h2")
        self._whole = Card(look, "sunken")
        self._whole_title = text.label("label")
        self._whole_words = text.label("body")
        self.bar = WholeBar(look)
        self._lay_out()
        for group, card in self.cards.items():
            card.row_asked.connect(self.list_asked)
            card.all_asked.connect(lambda group=group: self.list_asked.emit(group))
            card.act_asked.connect(lambda act, group=group: self._act(act, group))

    def _lay_out(self) -> None:
        left, self._right = QVBoxLayout(), QVBoxLayout()
        for column, groups in ((left, _OPEN), (self._right, _FOLDED)):
            column.setSpacing(20 if column is left else 12)
            if column is self._right:
                column.addWidget(self._folded)
            for each in groups:
                column.addWidget(self.cards[each])
        for part in (self._whole_title, self.bar, self._whole_words):
            self._whole.body.addWidget(part)
        self._right.addWidget(self._whole)
        for column in (left, self._right):
            column.addStretch(1)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._columns.addLayout(left, 624)
        self._columns.addLayout(self._right, 348)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(16)
        whole.addWidget(self.pile_on)
        whole.addLayout(self._columns)

    def _act(self, act: str, group: Group) -> None:
        if act == "jar":
            self.jar_asked.emit()
        else:
            {"all": self.list_asked, "first": self.first_asked, "release": self.release_asked}[act].emit(group)

    def show_table(self, table: Table, named: Named) -> None:
        """Show the batch as it is sorted now; `named` says what a point is called."""
        self._shown = table, named
        for group, card in self.cards.items():
            count = table.counts.get(group, 0)
            card.setVisible(bool(count))
            if count:
                rows, acts = self._rows(group, table, named), self._acts(group, count)
                card.show_group(self.name(group), count, self._note(group), rows, acts)
        self._folded.setVisible(any(table.counts.get(each) for each in _FOLDED))
        shares = [(colour, table.counts.get(each, 0), hatched) for each, (colour, hatched) in _PICTURE.items()]
        self.bar.show_shares(shares)
        self._whole.setVisible(bool(table.total))
        self._say_whole(table)

    def set_narrow(self, *, narrow: bool) -> None:
        """One column when there is room for one."""
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if narrow else way.LeftToRight)

    # words -----------------------------------------------------------------------------------------

    def name(self, group: Group) -> str:
        """What a group is called."""
        return {
            Group.DANGER: self.tr("A possible threat"),
            Group.WORRY: self.tr("Someone may be unwell"),
            Group.TAKE: self.tr("Something to take with you"),
            Group.ANSWER: self.tr("Waiting for an answer"),
            Group.KIND: self.tr("Kind"),
            Group.DIFFERENT: self.tr("See it differently"),
            Group.ATTACK: self.tr("Attacks"),
            Group.MOCKERY: self.tr("Mockery"),
            Group.REST: self.tr("Nothing to read out of them"),
        }[group]

    def _note(self, group: Group) -> str:
        return {
            Group.DANGER: self.tr("Start here, when you are able to."),
            Group.WORRY: self.tr("Start here, when you are able to."),
            Group.ATTACK: self.tr("Nothing to take with you."),
            Group.MOCKERY: self.tr("Read them or leave them."),
        }.get(group, "")

    def _rows(self, group: Group, table: Table, named: Named) -> Sequence[GroupRow]:
        if group is Group.KIND:
            title = self.tr("Put %Ln note(s) in the jar", "", table.counts[group])
            note, name = self.tr("Or read them one at a time"), self.tr("Read the kind ones")
            return [GroupRow(title, note, self.tr("Read"), name, group)]
        if group is not Group.TAKE:
            return [] if group in _FOLDED else [self._one_by_one(group)]
        points = [each for each in table.points if len(each.numbers) > 1][:POINTS]
        return [self._point(each, named(each)) for each in points] or [self._one_by_one(group)]

    def _one_by_one(self, group: Group) -> GroupRow:
        words = self.tr("Read one at a time")
        return GroupRow(words, "", self.tr("Read"), f"{words}: {self.name(group)}", group)

    def _point(self, point: Merged, name: str) -> GroupRow:
        title = name[:1].upper() + name[1:]
        note = self.tr("%Ln comment(s) mention it", "", len(point.numbers))
        return GroupRow(title, note, self.tr("Read"), self.tr("Read") + f": {title}", point)

    def _acts(self, group: Group, count: int) -> Sequence[GroupAct]:
        through = GroupAct("all", self.tr("Go through them"), "")
        if group is Group.DANGER:
            return [GroupAct("first", self.tr("Open safety first"), "shield"), through]
        if group is Group.WORRY:
            return [GroupAct("first", self.tr("Open"), ""), through]
        if group is Group.ATTACK:
            return [GroupAct("release", self.tr("Let go of all %Ln", "", count), "wind"), through]
        if group is Group.MOCKERY:
            return [GroupAct("release", self.tr("Don’t feed them"), "message-circle-off"), through]
        return [GroupAct("jar", self.tr("Put all of them in the jar"), "jar")] if group is Group.KIND else []

    def _say_whole(self, table: Table) -> None:
        words = self.tr("{gentle} of {total} are kind, useful, or only see it differently.")
        self._whole_words.setText(words.format(gentle=table.gentle, total=table.total))
        found = table.pile_on
        self.pile_on.setVisible(found is not None)
        if found is not None and found.many:
            self.pile_on.show_message(
                self.tr("A lot has come at once"),
                [
                    self.tr(
                        "You don’t have to read it today. You can take a pause, ask somebody you trust to go through "
                        "it, or filter comments for a while."
                    )
                ],
            )
        elif found is not None:
            self.pile_on.show_message(
                self.tr("The same sender comes back"),
                [self.tr("If it feels like being followed, keep evidence, and tell someone.")],
            )

    def retranslate(self) -> None:
        """Set every text."""
        self._folded.setText(self.tr("Folded"))
        self._whole_title.setText(self.tr("The whole picture"))
        for card in self.cards.values():
            card.all.setText(self.tr("Show all"))
        for group, card in self.cards.items():
            card.all.setAccessibleName(self.tr("Show all") + f": {self.name(group)}")
        if self._shown is not None:
            self.show_table(*self._shown)
