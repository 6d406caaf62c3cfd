"""One small plan: if this happens, then I do that. Two fields, kept as two lines."""

from __future__ import annotations

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.pasted import cleaned

_SENTENCE = re.compile(r"(?:Om|If)\b(.*?)\b(?:så|then)\b(.*)", re.DOTALL)
#: What the voice leaves open in a sentence.
_OPEN_ENDS = " \n,.…"


def join_plan(if_word: str, when: str, then_word: str, act: str) -> str:
    """The plan as it is kept: "If ...", a line end, "then ..."; empty when both parts are."""
    when, act = " ".join(when.split()), " ".join(act.split())
    return f"{if_word} {when}\n{then_word} {act}" if when or act else ""


def split_plan(kept: str) -> tuple[str, str]:
    """The two parts of a plan that `join_plan` made, in whatever language; other text is an act without a when."""
    first, line_end, second = kept.partition("\n")
    if not line_end:
        return "", kept
    return first.partition(" ")[2], second.partition(" ")[2]


def parts_of(sentence: str) -> tuple[str, str]:
    """The when and the act of "If I see it, then I ..."; a sentence without an if is an act alone."""
    found = _SENTENCE.match(sentence)
    when, act = found.groups() if found else ("", sentence)
    return when.strip(_OPEN_ENDS), act.strip(_OPEN_ENDS)


class IfThen(QWidget):
    """`changed` carries the whole plan, as `join_plan` writes it."""

    changed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = ""
        self._if = text.label("label", wrap=False)
        self._then = text.label("label", wrap=False)
        self._when = LineField()
        self._act = LineField()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(8)
        pairs: tuple[tuple[QLabel, QLineEdit], ...] = ((self._if, self._when), (self._then, self._act))
        for row, (word, field) in enumerate(pairs):
            grid.addWidget(word, row, 0)
            grid.addWidget(field, row, 1)
            word.setBuddy(field)
            field.textChanged.connect(self._tell)
        grid.setColumnStretch(1, 1)
        self.retranslate()

    @property
    def plan(self) -> str:
        """The plan as it is kept."""
        return join_plan(self.tr("If"), cleaned(self._when.text()), self.tr("then"), cleaned(self._act.text()))

    def set_plan(self, kept: str) -> None:
        """Show a kept plan without telling anyone."""
        if kept == self.plan:
            return
        for field, words in zip((self._when, self._act), split_plan(kept), strict=True):
            field.blockSignals(True)
            field.setText(words)
            field.blockSignals(False)

    def lean_on(self, starter: str) -> None:
        """Put the parts of `starter` into the fields and let the person go on."""
        when, act = parts_of(starter)
        if when or not self._when.text().strip():
            self._when.setText(when or self._usual)
        self._act.setText(f"{act} ")
        self._act.setFocus()

    def set_usual(self, sentence: str) -> None:
        """The plan as the voice asks for it; the when in it, if there is one, stands in for an empty first field."""
        self._usual = parts_of(sentence)[0]
        self.retranslate()

    def retranslate(self) -> None:
        """Set every text."""
        self._if.setText(self.tr("If"))
        self._then.setText(self.tr("then"))
        self._when.setAccessibleName(self.tr("If: when or where it happens"))
        self._act.setAccessibleName(self.tr("Then: the one small thing you do"))
        self._when.setPlaceholderText(self._usual or self.tr("when or where it happens"))
        self._act.setPlaceholderText(self.tr("one small thing I do"))

    def _tell(self) -> None:
        self.changed.emit(self.plan)
