"""What to do with the comment: use it, answer it, let it go, or keep it; each with one honest sentence."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text

#: Kinds that feed on answers; here the sentence about answering says so.
_HUNGRY = frozenset({Kind.MOCKERY, Kind.ATTACK})


def decisions_for(kind: Kind, *, usable: bool) -> tuple[Decision, ...]:
    """The choices offered for a kind; `usable` says that the reading found something to take along."""
    if kind is Kind.KIND:
        return (Decision.KEEP, Decision.ANSWER)
    if kind is Kind.THREAT:
        return ()
    if kind in _HUNGRY:
        return (Decision.LET_GO, Decision.USE, Decision.ANSWER) if usable else (Decision.LET_GO, Decision.ANSWER)
    return (Decision.USE, Decision.ANSWER, Decision.LET_GO)


class Decisions(QWidget):
    """The choices. `chosen` carries a Decision, or None when the chosen one was pressed again."""

    chosen = Signal(object)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._kind = Kind.UNCLEAR
        self._decision: Decision | None = None
        self._group = QButtonGroup(self)
        self._parts: dict[Decision, tuple[QRadioButton, QLabel]] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for decision in Decision:
            self._add(decision, column)
        look.changed.connect(self._indent)
        self._indent()
        self.retranslate()

    def _add(self, decision: Decision, column: QVBoxLayout) -> None:
        choice, why = QRadioButton(), text.label("caption", "text2")
        self._group.addButton(choice)
        choice.clicked.connect(self._clicked)
        column.addWidget(choice)
        column.addWidget(why)
        self._parts[decision] = (choice, why)

    def _indent(self) -> None:
        # The sentence stands under the word, to the right of the ring, which grows with the text.
        for _choice, why in self._parts.values():
            why.setContentsMargins(self._look.theme.px(18) + 14, 0, 0, 6)

    def offer(self, kind: Kind, decisions: Sequence[Decision]) -> None:
        """Offer `decisions` for a comment of `kind`."""
        self._kind = kind
        for decision, parts in self._parts.items():
            for part in parts:
                part.setVisible(decision in decisions)
        self.retranslate()

    @property
    def decision(self) -> Decision | None:
        """What is chosen."""
        return self._decision

    def set_decision(self, decision: Decision | None) -> None:
        """Show what is chosen without telling anyone."""
        self._decision = decision
        self._group.setExclusive(False)
        for each, (choice, _why) in self._parts.items():
            choice.setChecked(each is decision)
        self._group.setExclusive(True)

    def _clicked(self) -> None:
        pressed = next(each for each, (choice, _why) in self._parts.items() if choice.isChecked())
        self.set_decision(None if pressed is self._decision else pressed)
        self.chosen.emit(self._decision)

    def word(self, decision: Decision) -> str:
        """A decision in one or two words."""
        return {
            Decision.USE: self.tr("Use it"),
            Decision.ANSWER: self.tr("Answer it"),
            Decision.LET_GO: self.tr("Let it go"),
            Decision.KEEP: self.tr("Keep it"),
        }[decision]

    def _why(self, decision: Decision) -> str:
        if decision is Decision.ANSWER and self._kind is Kind.KIND:
            return self.tr("A short thank-you is enough, whenever you like.")
        if decision is Decision.ANSWER and self._kind in _HUNGRY:
            return self.tr("You don’t have to. Answers often draw more of the same. If you still want to, sleep on it.")
        return {
            Decision.USE: self.tr("Take one thing with you to the next piece. The rest can stay here."),
            Decision.ANSWER: self.tr("Better tomorrow than today. You can answer just as well then."),
            Decision.LET_GO: self.tr("Put it away and do something else. Trying not to think of it seldom works."),
            Decision.KEEP: self.tr("It stays in your journal, where you’ll find it on a heavier day."),
        }[decision]

    def retranslate(self) -> None:
        """Set every text."""
        for decision, (choice, why) in self._parts.items():
            choice.setText(self.word(decision))
            why.setText(self._why(decision))
            choice.setAccessibleDescription(why.text())
