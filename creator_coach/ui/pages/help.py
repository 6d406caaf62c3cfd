"""Help: the guide chapter by chapter, the keys, where the files are, versions and licences; and a search through it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QComboBox, QVBoxLayout, QWidget

from creator_coach.content.types import Chapter
from creator_coach.ui.pages.page import Page
from creator_coach.ui.theme import Look
from creator_coach.ui.widgets import text
from creator_coach.ui.widgets.buttons import button
from creator_coach.ui.widgets.cards import Card
from creator_coach.ui.widgets.chapter import ChapterView
from creator_coach.ui.widgets.contents import Contents
from creator_coach.ui.widgets.search_bar import SearchField


class HelpPage(Page):
    """A list of chapters and the one that is read."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self._chapters: dict[str, Chapter] = {}
        self._shown = ""
        self._title = text.label("h1", wrap=False)
        self.field = self.search_field = SearchField(look)
        self._contents = Contents(look)
        self._chooser = QComboBox()
        self._chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self._chooser.setMinimumContentsLength(12)
        self._none = text.label("body", "text2")
        self._sheet = Card(look, "sheet")
        self._name = text.label("h2")
        self._view = ChapterView(look)
        self._next = button(look, "quiet", "arrow-right")
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(16)
        self._title.setBuddy(self._chooser)
        self._head.addWidget(self._title, 1)
        self._head.addWidget(self.field, 1)
        self._sheet.body.setContentsMargins(32, 26, 32, 22)
        self._sheet.body.addWidget(self._name)
        self._sheet.body.addWidget(self._view)
        self._sheet.body.addWidget(self._next, 0, Qt.AlignmentFlag.AlignLeft)
        side, main = QVBoxLayout(), QVBoxLayout()
        for each in (self._contents, self._chooser, self._none):
            side.addWidget(each)
        side.addStretch(1)
        main.addWidget(self._sheet)
        main.addStretch(1)
        self.beside = (self._contents, self._chooser)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(28)
        self._columns.addLayout(side, 250)
        self._columns.addLayout(main, 660)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addLayout(self._head)
        column.addLayout(self._columns, 1)
        self.set_heading(self._title)

    def _connect(self) -> None:
        self._contents.chosen.connect(self.go_to)
        self._chooser.activated.connect(lambda: self.go_to(str(self._chooser.currentData())))
        self._next.clicked.connect(self._go_on)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(self._first_hit)

    # what comes in ---------------------------------------------------------------------------------

    def show_chapters(self, chapters: tuple[Chapter, ...], wanted: str = "") -> None:
        """Show the guide, opened at `wanted`, or where it was, or at its beginning."""
        self._chapters = {chapter.id: chapter for chapter in chapters}
        titles = [(chapter.id, chapter.title) for chapter in chapters]
        self._contents.show_titles(titles)
        self._search()
        self.go_to(wanted or self._shown or titles[0][0])

    def go_to(self, chapter_id: str) -> None:
        """Show a chapter from its top. Raises KeyError for an unknown id."""
        chapter = self._chapters[chapter_id]
        self._shown = chapter_id
        self._name.setText(chapter.title)
        self._view.show_chapter(chapter, self.field.text())
        self._contents.select(chapter_id)
        self._chooser.setCurrentIndex(self._chooser.findData(chapter_id))
        following = self._following()
        self._next.setVisible(following is not None)
        self._next.setText(following.title if following is not None else "")
        self._name_next()
        self.verticalScrollBar().setValue(0)

    # what happens ----------------------------------------------------------------------------------

    def _following(self) -> Chapter | None:
        ids = list(self._chapters)
        place = ids.index(self._shown) + 1
        return self._chapters[ids[place]] if place < len(ids) else None

    def _name_next(self) -> None:
        self._next.setAccessibleName(self.tr("Next: {title}").format(title=self._next.text()))

    def _go_on(self) -> None:
        following = self._following()
        if following is not None:
            self.go_to(following.id)
            self.focus_heading()

    def _hits(self) -> list[str]:
        return [each for each, chapter in self._chapters.items() if chapter.holds(self.field.text())]

    def _search(self) -> None:
        hits = self._hits()
        self._contents.show_only(hits)
        self._chooser.clear()
        for each in hits:
            self._chooser.addItem(self._chapters[each].title, each)
        self._chooser.setCurrentIndex(self._chooser.findData(self._shown))
        self._none.setVisible(not hits)
        self._place_lists()
        if self._shown in self._chapters:
            self._view.show_chapter(self._chapters[self._shown], self.field.text())

    def _first_hit(self) -> None:
        hits = self._hits()
        if hits:
            self.go_to(hits[0])

    def _place_lists(self) -> None:
        some = self._none.isHidden()
        self._contents.setVisible(some and not self.one_column)
        self._chooser.setVisible(some and self.one_column)

    def reflow(self, effective_width: float) -> None:
        """The list becomes one line above the text when there is little room."""
        super().reflow(effective_width)
        way = QBoxLayout.Direction
        self._columns.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        self._head.setDirection(way.TopToBottom if self.one_column else way.LeftToRight)
        self._place_lists()

    def retranslate(self) -> None:
        """Set every text of its own; the chapters come with `show_chapters`."""
        self._title.setText(self.tr("Help"))
        self.field.setPlaceholderText(self.tr("Search the guide"))
        self.field.setAccessibleName(self.tr("Search the guide"))
        self._contents.setAccessibleName(self.tr("Contents"))
        self._chooser.setAccessibleName(self.tr("Contents"))
        self._chooser.setPlaceholderText(self.tr("Choose a chapter"))
        self._none.setText(self.tr("Nothing with those words."))
        self._name_next()
