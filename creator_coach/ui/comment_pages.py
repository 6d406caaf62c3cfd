"""The pages of a comment, made when they are first needed, and every connection between them and the desk."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from creator_coach.journal.types import Decision
from creator_coach.ui.pages import page as pages
from creator_coach.ui.pages.start import StartPage
from creator_coach.ui.preferences import Preferences
from creator_coach.ui.reply_desk import ReplyDesk
from creator_coach.ui.theme import Look

# A page's module is loaded when the page is first needed: the window is there sooner.
if TYPE_CHECKING:
    from creator_coach.ui.pages.attack import AttackPage
    from creator_coach.ui.pages.reading import ReadingPage
    from creator_coach.ui.pages.reflect import ReflectPage
    from creator_coach.ui.pages.reply import ReplyPage
    from creator_coach.ui.pages.safety import SafetyPage


class CommentPages(QObject):
    """What the person writes goes to the desk; where they want to go is told by signals.

    `away_asked` carries the Decision that goes with it, or None; `open_asked`, `draft_delete_asked` and
    `resting_asked` an entry's id, `many_asked` what was pasted. `reply_changed` carries a Reply, `check_asked` a draft
    to look over, `part_kept` words of the comment that are to be among the kind ones.
    """

    made = Signal(object)
    open_asked = Signal(str)
    draft_delete_asked = Signal(str)
    back_asked = Signal()
    reflect_asked = Signal()
    reading_asked = Signal()
    reply_asked = Signal()
    resting_asked = Signal(str)
    many_asked = Signal(str)
    reply_changed = Signal(object)
    check_asked = Signal(str, object, str)
    away_asked = Signal(object)
    export_asked = Signal(object)
    support_asked = Signal()
    part_kept = Signal(str)
    translate_asked = Signal()

    def __init__(self, look: Look, desk: ReplyDesk, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._preferences = preferences
        self.desk = desk

    def forget_pages(self) -> None:
        """Let go of the pages; each is made anew when it is next asked for."""
        pages.forget_pages(self)

    def _away(self) -> None:
        self.away_asked.emit(None)

    @cached_property
    def start(self) -> StartPage:
        """The first page."""
        page = StartPage(self._look.part())
        self._connect_start(page)
        self.made.emit(page)
        return page

    def _connect_start(self, page: StartPage) -> None:
        page.text_changed.connect(self.desk.set_text)
        page.context_changed.connect(self.desk.set_context)
        page.before_changed.connect(self.desk.set_before)
        page.language_changed.connect(self.desk.set_language)
        page.read_asked.connect(self.desk.read)
        page.retry_asked.connect(self.desk.flush)
        page.draft_asked.connect(self.open_asked)
        page.draft_deleted.connect(self.draft_delete_asked)
        page.resting_asked.connect(self.resting_asked)
        page.many_asked.connect(self.many_asked)
        self.desk.saved.connect(page.show_saved)
        self.desk.busy.connect(page.set_busy)

    @cached_property
    def reading(self) -> ReadingPage:
        """The page of most comments."""
        from creator_coach.ui.pages.reading import ReadingPage  # noqa: PLC0415

        page = ReadingPage(self._look.part())
        page.reflection_changed.connect(self.desk.reflect)
        page.kind_chosen.connect(self.desk.correct)
        page.language_chosen.connect(self.desk.set_language)
        page.part_kept.connect(self.part_kept)
        page.translate.use(self._preferences.settings)
        page.translate.asked.connect(self.translate_asked)
        self._preferences.changed.connect(page.translate.use)
        page.enough.connect(self._away)
        page.kept.connect(lambda: self.away_asked.emit(Decision.KEEP))
        page.reflect_asked.connect(self.reflect_asked)
        page.reply_asked.connect(self.reply_asked)
        page.back_asked.connect(self.back_asked)
        self.desk.busy.connect(page.set_busy)
        self.made.emit(page)
        return page

    @cached_property
    def attack(self) -> AttackPage:
        """The page of an attack."""
        from creator_coach.ui.pages.attack import AttackPage  # noqa: PLC0415

        page = AttackPage(self._look.part())
        page.let_go.connect(lambda: self.away_asked.emit(Decision.LET_GO))
        page.reflect_asked.connect(self.reflect_asked)
        page.reply_asked.connect(self.reply_asked)
        page.kind_chosen.connect(self.desk.correct)
        page.back_asked.connect(self.back_asked)
        self.desk.busy.connect(page.set_busy)
        self.made.emit(page)
        return page

    @cached_property
    def safety(self) -> SafetyPage:
        """The page of a threat."""
        from creator_coach.ui.pages.safety import SafetyPage  # noqa: PLC0415

        page = SafetyPage(self._look.part())
        page.reflection_changed.connect(self.desk.reflect)
        page.context_changed.connect(self.desk.set_context)
        page.not_a_threat.connect(lambda: self.desk.correct(safe=True))
        page.export_asked.connect(lambda: self.export_asked.emit(None))
        page.files_given.connect(self.export_asked)
        page.country_chosen.connect(self._preferences.use_country)
        page.put_away.connect(self._away)
        page.back_asked.connect(self.back_asked)
        self.desk.busy.connect(page.set_busy)
        self.made.emit(page)
        return page

    @cached_property
    def reflecting(self) -> ReflectPage:
        """The page of the person's own words."""
        from creator_coach.ui.pages.reflect import ReflectPage  # noqa: PLC0415

        page = ReflectPage(self._look.part())
        page.reflection_changed.connect(self.desk.reflect)
        page.done.connect(self._away)
        page.enough.connect(self._away)
        page.reading_asked.connect(self.reading_asked)
        page.reply_asked.connect(self.reply_asked)
        page.support_asked.connect(self.support_asked)
        page.retry_asked.connect(self.desk.flush)
        page.back_asked.connect(self.back_asked)
        self.desk.saved.connect(page.show_saved)
        self.made.emit(page)
        return page

    @cached_property
    def replying(self) -> ReplyPage:
        """The page of the reply."""
        from creator_coach.ui.pages.reply import ReplyPage  # noqa: PLC0415

        page = ReplyPage(self._look.part())
        page.reply_changed.connect(self.reply_changed)
        page.check_asked.connect(self.check_asked)
        page.tab_asked.connect(lambda tab: (self.reading_asked if tab == "read" else self.reflect_asked).emit())
        page.enough.connect(self._away)
        page.retry_asked.connect(self.desk.flush)
        page.back_asked.connect(self.back_asked)
        self.desk.saved.connect(page.show_saved)
        self.made.emit(page)
        return page
