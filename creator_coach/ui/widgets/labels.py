"""A title and tags of the person's own for an entry: shown, and changed."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.flow import FlowLayout
from creator_coach.ui.widgets.line_field import LineField
from creator_coach.ui.widgets.pasted import cleaned


def tags_in(words: str) -> tuple[str, ...]:
    """The tags in what was typed, between commas; each one once, without the sign that some put before them."""
    found: dict[str, str] = {}
    for part in cleaned(words).replace("\n", ",").split(","):
        tag = " ".join(part.split()).lstrip("#").strip()
        found.setdefault(tag.casefold(), tag)
    return tuple(tag for tag in found.values() if tag)


class _LastTag(QCompleter):
    """Completes what stands after the last comma."""

    def splitPath(self, path: str) -> list[str]:
        return [path.rpartition(",")[2].strip()]

    def pathFromIndex(self, index: object) -> str:
        field = self.widget()
        typed = field.text() if isinstance(field, QLineEdit) else ""
        before = typed.rpartition(",")[0].strip()
        completion = super().pathFromIndex(index)  # type: ignore[arg-type]  # as Qt hands it over
        return f"{before}, {completion}" if before else completion


class Tags(QWidget):
    """Shows tags, one after another."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._flow = FlowLayout(self)
        self.tags: tuple[str, ...] = ()

    def show_tags(self, tags: Sequence[str]) -> None:
        """Show `tags` instead of those before."""
        self.tags = tuple(tags)
        while (item := self._flow.takeAt(0)) is not None:
            gone = item.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for tag in tags:
            self._flow.addWidget(_one(tag))
        self.setVisible(bool(tags))


def _one(tag: str) -> QFrame:
    made = QFrame()
    made.setProperty("kind", "tag")
    made.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    words = text.label("caption", "text2", wrap=False, parent=made)
    words.setText(tag)
    row = QHBoxLayout(made)
    row.setContentsMargins(9, 4, 9, 4)
    row.addWidget(words)
    return made


class LabelEditor(QWidget):
    """Two fields, for the title and for the tags. `changed` carries both; `left` says that nothing is to change."""

    changed = Signal(str, object)
    left = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = [text.label("caption", "text2") for _ in range(2)]
        self.title, self.tags = LineField(), LineField()
        self._known = QStringListModel(self)
        completer = _LastTag(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.tags.setCompleter(completer)
        self.keep, self._leave = button(look, "secondary", None, "small"), button(look, "quiet", None, "small")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 8)
        column.setSpacing(4)
        for name, field in zip(self._names, (self.title, self.tags), strict=True):
            name.setBuddy(field)
            column.addWidget(name)
            column.addWidget(field)
        ways = QWidget()
        foot = FlowLayout(ways)
        foot.addWidget(self.keep)
        foot.addWidget(self._leave)
        column.addSpacing(4)
        column.addWidget(ways)
        self.keep.clicked.connect(self._tell)
        self.title.returnPressed.connect(self._tell)
        self.tags.returnPressed.connect(self._tell)
        self._leave.clicked.connect(self.left)
        self.retranslate()

    def begin(self, title: str, tags: Sequence[str]) -> None:
        """Show what there is now, ready to be changed."""
        self.title.setText(title)
        self.tags.setText(", ".join(tags))
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)
        self.title.selectAll()

    def offer(self, tags: Iterable[str]) -> None:
        """The tags that there are already, to be completed."""
        self._known.setStringList(list(tags))

    @property
    def asked(self) -> tuple[str, tuple[str, ...]]:
        """What stands in the fields."""
        return " ".join(cleaned(self.title.text()).split()), tags_in(self.tags.text())

    def _tell(self) -> None:
        self.changed.emit(*self.asked)

    def retranslate(self) -> None:
        """Set every text."""
        for name, words in zip(self._names, (self.tr("Title"), self.tr("Tags, with commas between")), strict=True):
            name.setText(words)
        self.title.setAccessibleName(self.tr("Title"))
        self.title.setPlaceholderText(self.tr("A title of your own"))
        self.tags.setAccessibleName(self.tr("Tags, with commas between"))
        self.tags.setPlaceholderText(self.tr("sound, length"))
        self.keep.setText(self.tr("Save"))
        self._leave.setText(self.tr("Cancel"))
