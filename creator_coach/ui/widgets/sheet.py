"""The comment sheet: the comment with its marks and veils, the button that shows hidden words, and the legend."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from creator_coach.reading.types import Mark, Marked, Reading, Span
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text as texts
from creator_coach.ui.widgets.browser import EvidenceBrowser
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.evidence import ORDER, VEILED
from creator_coach.ui.widgets.folded import FoldRow
from creator_coach.ui.widgets.legend import Legend
from creator_coach.ui.widgets.mark_words import MarkWords
from creator_coach.ui.widgets.paper import SheetWords
from creator_coach.ui.widgets.pasted import words_in
from creator_coach.ui.widgets.sheet_menu import SheetMenu

#: A screen reader is given this much of the comment as a description; the rest is in the text itself.
_DESCRIBED = 10_000


class CommentSheet(Card):
    """Shows one comment. Hurtful words are veiled, or the whole is folded, until the person asks to see them."""

    def __init__(self, look: Look, style: str = "sheet", parent: QWidget | None = None) -> None:
        super().__init__(look, style, parent)
        self._comment = ""
        self._marks: tuple[Marked, ...] = ()
        self._foldable = False
        self._folded = False
        self._remark = ""
        self._words = MarkWords(self)
        self.browser = EvidenceBrowser(look, self)
        self.legend = Legend(look, self)
        self._title = texts.label("body", "text2")
        self._show = button(look, "quiet", "eye", "small")
        self._fold = button(look, "quiet", "eye-off", "small")
        self._rule = texts.rule(self)
        self._row = FoldRow(look, self)
        self._head = QWidget(self)
        self._feet: list[QWidget] = []
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self._head)
        row.setContentsMargins(4, 0, 0, 0)
        row.addWidget(self._title, 1)
        row.addWidget(self._show)
        row.addWidget(self._fold)
        self.body.setSpacing(6)
        for part in (self._row, self._head, self.browser, self._rule, self.legend):
            self.body.addWidget(part)
        self.browser.setContentsMargins(0, 0, 0, 6)
        self.body.addStretch(1)

    def _connect(self) -> None:
        self._show.clicked.connect(self.toggle_veils)
        self._fold.clicked.connect(self._fold_up)
        self._row.unfold_asked.connect(self._unfold)
        self.browser.veils_changed.connect(self._veils_changed)
        self.legend.toggled.connect(self._legend_toggled)
        SheetMenu(self.browser, lambda: (self._show, self._fold, *_buttons_on(self._feet)))

    # what is shown ---------------------------------------------------------------------------------

    def show_reading(self, text: str, reading: Reading | None, folded: bool = False) -> None:
        """Show `text` as `reading` marks it, folded or open.

        The same comment again leaves everything as the person has it: what is revealed stays so.
        """
        marks = reading.marks if reading is not None else ()
        if (text, marks, folded) == (self._comment, self._marks, self._foldable):
            return
        self._comment, self._marks = text, marks
        self._foldable = self._folded = folded
        self.legend.reset()
        for mark in Mark:
            self.browser.mute(mark, muted=False)
        self.browser.show_text(text, marks)
        if not self.browser.veiling:
            self.browser.turn(self.browser.veils, reveal=True)
        self.retranslate()

    def set_fold_remark(self, remark: str) -> None:
        """One sentence shown beside the number of words while the comment is folded."""
        self._remark = remark
        self._row.show_size(words_in(self._comment), remark)

    def set_veiling(self, veiling: bool) -> None:
        """Whether hurtful words are covered to begin with."""
        self.browser.veiling = veiling
        self.browser.turn(self.browser.veils, reveal=not veiling)

    def set_style(self, style: str) -> None:
        """Another style of card: "sheet", "card", "brass"."""
        if style != self.property("card"):
            self.setProperty("card", style)
            self.style().unpolish(self)
            self.style().polish(self)

    def frame(self, spans: tuple[Span, ...]) -> None:
        """Frame the words a reading builds on."""
        self.browser.frame(spans)

    def masked(self, span: Span | None = None) -> str:
        """The comment, or `span` of it, as it may be told elsewhere: veiled words as masks."""
        return self.browser.masked(span)

    def add_foot(self, foot: QWidget) -> None:
        """Show `foot` at the bottom of the sheet while it is open."""
        self._feet.append(foot)
        self.body.insertWidget(self.body.count() - 1, foot)

    @property
    def folded(self) -> bool:
        """Whether the comment is folded now."""
        return self._folded

    # veils -----------------------------------------------------------------------------------------

    def veil_all(self) -> bool:
        """Hide what has been shown, and fold up what was folded; whether there was anything to hide."""
        hid = self.browser.veiling and self.browser.veil_all()
        unfolded = self._foldable and not self._folded
        if unfolded:
            self._fold_up()
        return hid or unfolded

    def toggle_veils(self) -> None:
        """Show all hidden words, or hide them again if any is shown."""
        if not self.browser.veil_all():
            self.browser.turn(self.browser.veils, reveal=True)

    def _fold_up(self) -> None:
        self.browser.veil_all()
        self._folded = True
        self._arrange()

    def _unfold(self) -> None:
        self._folded = False
        self._arrange()
        self.browser.setFocus()

    def _arrange(self) -> None:
        self._row.setVisible(self._folded)
        self._head.setVisible(not self._folded)
        self._fold.setVisible(self._foldable)
        self._show.setVisible(bool(self.browser.veils))
        for part in (self.browser, *self._feet):
            part.setVisible(not self._folded)
        for part in (self._rule, self.legend):
            part.setVisible(not self._folded and bool(self.browser.counts))

    def _veils_changed(self) -> None:
        shown = bool(self.browser.revealed)
        self._show.set_icon("eye-off" if shown else "eye")
        self._show.setText(self.tr("Hide the words again") if shown else self.tr("Show hidden words"))
        self.legend.set_veiled(not shown)

    def _legend_toggled(self, mark: Mark, shown: bool) -> None:
        if mark in VEILED:
            self.browser.turn(self.browser.veils, reveal=not shown)
        else:
            self.browser.mute(mark, muted=not shown)

    # words -----------------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text in the language of the window."""
        words = self._words.sheet()
        self._title.setText(self.tr("The comment"))
        self._fold.setText(self.tr("Fold"))
        self._row.show_size(words_in(self._comment), self._remark)
        self.browser.set_words(words)
        self.browser.setAccessibleName(self.tr("The comment"))
        self.legend.show_counts(self.browser.counts, words.names, self.tr("Hidden word"))
        self.browser.setAccessibleDescription(self._described(words))
        self._veils_changed()
        self._arrange()

    def _described(self, words: SheetWords) -> str:
        """The comment with masks, and its marks in words: what the colours and lines say to the eye."""
        lines = [self.browser.masked()[:_DESCRIBED]]
        found = {mark: self.browser.words_of(mark) for mark in ORDER}
        named = [f"{words.names[mark]}: {', '.join(stretches)}" for mark, stretches in found.items() if stretches]
        if named:
            lines.append(self.tr("Marks: {list}").format(list="; ".join(named)[:_DESCRIBED]))
        return "\n".join(lines)


def _buttons_on(feet: Iterable[QWidget]) -> list[QAbstractButton]:
    return [each for foot in feet for each in foot.findChildren(QAbstractButton)]
