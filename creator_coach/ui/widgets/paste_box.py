"""Where a comment is laid: pasted words are hidden at once, typed words stay in sight until they are hidden."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.announce import announce
from creator_coach.ui.widgets.box_words import BoxWords
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.drop_place import DropPlace
from creator_coach.ui.widgets.field_frame import FieldFrame
from creator_coach.ui.widgets.icon_label import IconLabel
from creator_coach.ui.widgets.paste_field import PasteField
from creator_coach.ui.widgets.pasted import cleaned, has_words, words_in
from creator_coach.ui.widgets.row_menu import RowMenu
from creator_coach.ui.widgets.veil_lines import VeilLines

if TYPE_CHECKING:
    from creator_coach.ui.widgets.dropped import Dropped


class PasteBox(FieldFrame):
    """Holds one text. `text_changed` carries it, whole, whenever the person changes it; `link_received` a link alone.

    While the text is hidden no widget holds it: the field is empty, and what is read aloud is the number of words.
    """

    text_changed = Signal(str)
    link_received = Signal(str)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent=parent)
        self._text = ""
        self._hidden = False
        self._pasted = False
        self._cleared = ""
        self._told = ""
        self._words = BoxWords(self)
        self._make()
        self._lay_out()
        self._connect()
        self.retranslate()

    # what it holds ---------------------------------------------------------------------------------

    @property
    def text(self) -> str:
        """The text, hidden or not."""
        return self._text

    @property
    def hidden_text(self) -> bool:
        """Whether there is a text and it is hidden."""
        return self._hidden

    @property
    def sentence(self) -> str:
        """What the box holds, or what was last told; never the words themselves."""
        if self._told or (not self._text and self._cleared):
            return self._told or self._words.cleared()
        return self._words.of(self._text, hidden=self._hidden, pasted=self._pasted)

    def set_text(self, words: str) -> None:
        """Hold `words`, hidden, without telling anyone."""
        self._cleared = ""
        self._put(cleaned(words), hide=True, pasted=True)

    def receive(self, words: str) -> None:
        """Take in pasted or dropped words and hide them; after what is already there, on a line of its own."""
        if self._hidden:
            words = f"{self._text.rstrip()}\n\n{words}"
        elif self._text:
            cursor = self._field.textCursor()
            start, end = sorted((_to_python(self._text, cursor.anchor()), _to_python(self._text, cursor.position())))
            words = self._text[:start] + words + self._text[end:]
        self._put(words, hide=True, pasted=True)
        self.text_changed.emit(self._text)

    def take(self, found: Dropped) -> None:
        """Take in what was pasted or dropped, or say why it cannot be."""
        if found.words:
            self.receive(found.words)
        elif found.link:
            self.link_received.emit(found.link)
            self.tell(self._words.link())
        elif found.refused is not None:
            self.tell(self._words.why(found.refused))

    def tell(self, sentence: str) -> None:
        """Say something in place of what the box holds, until that changes."""
        self._told = sentence
        self._say()
        announce(self, sentence)

    def hide_text(self) -> bool:
        """Lay the slips over the text; whether there was anything to hide."""
        if self._hidden or not has_words(self._text):
            return False
        self._put(self._text, hide=True, pasted=self._pasted)
        return True

    def show_text(self) -> None:
        """Take the slips off and put the cursor after the text."""
        self._put(self._text, hide=False, pasted=self._pasted)
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def clear_text(self) -> None:
        """Empty the box; `undo_last` gives the text back."""
        self._cleared = self._text
        self._put("", hide=False, pasted=False)
        self._undo.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_changed.emit("")

    def undo_last(self) -> bool:
        """Take back the last clearing, if nothing has been put in since; whether that was so."""
        if not self._cleared or self._text:
            return False
        self.set_text(self._cleared)
        self._show.setFocus(Qt.FocusReason.OtherFocusReason)
        self.text_changed.emit(self._text)
        return True

    def _put(self, words: str, *, hide: bool, pasted: bool) -> None:
        self._text, self._told = words, ""
        self._pasted = pasted and bool(words)
        self._hidden = hide and has_words(words)
        had_focus = self._field.hasFocus() or self._veil.hasFocus()
        self._field.blockSignals(True)
        self._field.fill("" if self._hidden else words)
        self._field.blockSignals(False)
        self._veil.set_words(words_in(words))
        shown: QWidget = self._veil if self._hidden else self._field
        self._pages.setCurrentWidget(shown)
        if had_focus:
            shown.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say()

    def _typed(self) -> None:
        words = cleaned(self._field.toPlainText())
        if words == self._text:
            # Qt says "changed" of formats too.
            return
        self._text, self._told = words, ""
        self._pasted = self._pasted and bool(self._text)
        self._say()
        self.text_changed.emit(self._text)

    # how it is built -------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self._look
        self._field = PasteField(look)
        self._veil = VeilLines(look)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._field)
        self._pages.addWidget(self._veil)
        self._state = IconLabel(look, "eye-off", "caption", "text3")
        self._keys = text.label("caption", "text3", wrap=False)
        self._show = button(look, "quiet", "eye", "small")
        self._hide = button(look, "quiet", "eye-off", "small")
        self._clear = button(look, "quiet", "x", "small")
        self._undo = button(look, "quiet", "undo-2", "small")

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setSpacing(4)
        foot.addWidget(self._state, 1, Qt.AlignmentFlag.AlignVCenter)
        for each in (self._keys, self._show, self._hide, self._clear, self._undo):
            foot.addWidget(each)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 18, 16, 12)
        column.setSpacing(10)
        column.addWidget(self._pages, 1)
        column.addLayout(foot)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._typed)
        self._field.received.connect(self.take)
        self._field.undone_past_start.connect(self.undo_last)
        self._show.clicked.connect(self.show_text)
        self._hide.clicked.connect(self.hide_text)
        self._clear.clicked.connect(self.clear_text)
        self._undo.clicked.connect(self.undo_last)
        self._veil.received.connect(self.take)
        self._veil.show_asked.connect(self.show_text)
        self._veil.clear_asked.connect(self.clear_text)
        DropPlace(self, self._field.canInsertFromMimeData, self._light, self.take)
        RowMenu(self._veil, lambda: (self._show, self._clear))
        self.watch(self._field, self._veil)

    # what it says ----------------------------------------------------------------------------------

    def retranslate(self) -> None:
        """Set every text."""
        self._field.setPlaceholderText(self.tr("Paste the comment here.\nYou don’t need to read it again."))
        self._show.setText(self.tr("Show"))
        for each in (self._show, self._veil):
            each.setAccessibleName(self.tr("Show the text"))
        self._hide.setText(self.tr("Hide"))
        self._hide.setAccessibleName(self.tr("Hide the text"))
        self._clear.setText(self.tr("Clear"))
        self._clear.setAccessibleName(self.tr("Clear the text"))
        self._undo.setText(self.tr("Undo"))
        self._keys.setText(
            QKeySequence(QKeySequence.StandardKey.Paste).toString(QKeySequence.SequenceFormat.NativeText)
        )
        self._say()

    def set_title(self, title: str, hint: str = "") -> None:
        """What the box is for, for assistive technology; `hint` stands in it while it is empty."""
        if hint:
            self._field.setPlaceholderText(hint)
        self._field.setAccessibleName(title)

    def _say(self) -> None:
        some = has_words(self._text)
        self._state.set_text(self.sentence)
        self._state.set_icon("eye" if some and not self._hidden else "eye-off")
        self._veil.setAccessibleDescription(self.sentence)
        self._keys.setVisible(not self._text and not self._cleared)
        self._show.setVisible(self._hidden)
        self._hide.setVisible(some and not self._hidden)
        self._clear.setVisible(bool(self._text))
        self._undo.setVisible(not self._text and bool(self._cleared))


def _to_python(words: str, place: int) -> int:
    """Qt counts UTF-16 units; the place in `words` where Python counts characters."""
    return len(words.encode("utf-16-le")[: 2 * place].decode("utf-16-le", "ignore"))
