"""The desk: the one comment the person works on now, kept on disk as they write."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from PySide6.QtCore import QObject, QTimer, Signal

from creator_coach.journal.types import Context, Correction, Decision, Entry, EntryState, JournalError, Reflection
from creator_coach.reading.types import Kind, Reading, Translation
from creator_coach.ui.background import Inline
from creator_coach.ui.opening import AtHand

#: Typed words are saved when the hands have rested this long; everything else at once.
REST_MS = 300


class Desk(QObject):
    """Holds the current entry and saves it. The window connects pages to it; it knows no page.

    `entry_opened` carries the Entry that was put here, `entry_read` the one here once it was read (anew), `busy`
    whether a reading is under way, `saved` the time of a save, and `failed` the name of the JournalError when a save
    did not go through. What could not be saved stays here until it can.

    `runner` does the reading. What comes back for a comment that is no longer here, or no longer the same, is dropped.
    """

    entry_opened = Signal(object)
    entry_read = Signal(object)
    busy = Signal(bool)
    saved = Signal(object)
    failed = Signal(str)

    def __init__(self, coach: AtHand, runner: Inline | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._coach = coach
        self._runner = runner if runner is not None else Inline(self)
        self._runner.busy_changed.connect(self.busy)
        self._correcting = False
        self._unkept: tuple[Reading, Correction] | None = None
        self._entry: Entry | None = None
        self._unsaved = False
        self._context = Context()
        self._before: int | None = None
        self._language: str | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST_MS)
        self._timer.timeout.connect(self.flush)

    @property
    def entry(self) -> Entry | None:
        """What lies on the desk, as it is now; None before the first character."""
        return self._entry

    def begin(self) -> None:
        """Clear the desk for a new comment; what lay there is saved."""
        self.flush()
        self._runner.drop()
        self._entry = None
        self._unsaved, self._unkept = False, None
        self._context, self._before, self._language = Context(), None, None

    def open(self, entry: Entry) -> None:
        """Put `entry` on the desk."""
        self.begin()
        self._entry = entry
        self._context, self._before = entry.context, entry.reflection.before
        self._language = entry.asked
        self.entry_opened.emit(entry)

    def take_labels(self, kept: Entry) -> None:
        """`kept` was given another title, other tags, or a word on its plan: if it lies here, this holds here too."""
        if self._entry is not None and self._entry.id == kept.id:
            said = kept.reflection
            mine = replace(self._entry.reflection, plan_used=said.plan_used, plan_asked=said.plan_asked)
            labels = {"title": kept.title, "tags": kept.tags, "settled": kept.settled}
            self._entry = replace(self._entry, reflection=mine, **labels)  # type: ignore[arg-type]

    # what the person writes ------------------------------------------------------------------------

    def set_text(self, text: str) -> None:
        """The comment's text. A draft of it is on disk before this returns, if it is the first of it or was pasted."""
        old = self._entry.text if self._entry else ""
        if text == old:
            return
        self._runner.drop()
        if self._entry is None:
            self._begin_draft(text)
        elif not text.strip():
            self._drop_draft()
        else:
            # Another text is another comment: what was read of the old one does not hold for it.
            self._keep(_unread(replace(self._entry, text=text)), at_once=abs(len(text) - len(old)) > 1)

    def set_context(self, context: Context) -> None:
        """Where the comment was found."""
        self._context = context
        if self._entry is not None and self._entry.context != context:
            self._keep(replace(self._entry, context=context), at_once=False)

    def set_before(self, before: int | None) -> None:
        """How hard it was, 0 to 10, before the reading."""
        self._before = before
        if self._entry is not None and self._entry.reflection.before != before:
            self._keep(replace(self._entry, reflection=replace(self._entry.reflection, before=before)), at_once=True)

    def reflect(self, reflection: Reflection) -> None:
        """What the person adds. Words they are typing are saved when they rest; choices at once."""
        if self._entry is None or self._entry.reflection == reflection:
            return
        old = self._entry.reflection
        only_words = replace(old, answers=reflection.answers, note=reflection.note) == reflection
        self._keep(replace(self._entry, reflection=reflection), at_once=not only_words)

    # reading ---------------------------------------------------------------------------------------

    def read(self, translation: Translation | None = None) -> None:
        """Read what lies on the desk, in a `translation` if there is one; a kind chosen for it stays."""
        if self._entry is not None and self._entry.text.strip():
            entry, coach, kind = self._entry, self._coach(), self._entry.reflection.chosen_kind
            if translation is None and entry.reading is not None and self._language is None:
                translation = entry.reading.translation
            self._correcting = False
            if translation is None:
                self._runner.ask(coach.prepare(entry.text, self._language, kind), self._take)
            else:
                self._runner.ask(coach.prepare_translated(entry.text, translation, kind), self._take)

    def correct(self, kind: Kind | None = None, *, safe: bool = False) -> None:
        """The person says what kind it is, or (`safe`) that it is no threat. That wins, and is remembered."""
        if self._entry is not None:
            work = self._coach().reconsider(self._entry, kind, safe, datetime.now(UTC).astimezone())
            self._correcting = True

            def take(made: tuple[Reading, Correction]) -> None:
                self._correcting = False
                self._unkept = made
                self._take(made[0])

            self._runner.ask(work, take)

    def set_language(self, language: str | None) -> None:
        """The comment's language, as the person says ("sv", "en"), or None to let the reader tell."""
        if language == self._language:
            return
        self._language = language
        if self._runner.busy or (self._entry is not None and self._entry.reading is not None):
            self.read()

    def let_go(self) -> None:
        """Nobody waits for a reading any more: the window goes."""
        self._runner.drop()

    def _take(self, reading: Reading) -> None:
        if self._entry is None:
            return
        # Another reading has other kernels: their positions no longer say which ones were unticked.
        reflection = replace(self._entry.reflection, left_kernels=frozenset())
        if self._unkept is not None:
            reflection = replace(reflection, chosen_kind=reading.kind)
        state = EntryState.OPEN if self._entry.state is EntryState.DRAFT else self._entry.state
        self._keep(replace(self._entry, reading=reading, reflection=reflection, state=state), at_once=True)
        self.entry_read.emit(self._entry)

    # keeping ---------------------------------------------------------------------------------------

    def put_away(self, decision: Decision | None = None) -> bool:
        """Put the entry into the journal; whether it is there now."""
        if self._entry is None:
            return True
        reflection = self._entry.reflection
        if decision is not None:
            reflection = replace(reflection, decision=decision)
        self._keep(replace(self._entry, state=EntryState.KEPT, reflection=reflection), at_once=True)
        return not self._unsaved

    def restore(self, entry: Entry) -> None:
        """Put `entry` on the desk as it was, over what was saved of it since."""
        self.begin()
        self._keep(entry, at_once=True)
        self.open(self._entry or entry)

    def flush(self) -> bool:
        """Save what is not saved yet; whether all of it is on disk now. The person's word on a kind is waited for."""
        if self._correcting:
            self._runner.finish()
        self._timer.stop()
        if self._entry is None or not self._unsaved:
            return True
        try:
            if self._unkept is not None:
                self._coach().journal.correct(self._entry, *self._unkept)
                self._unkept = None
            self._entry = self._coach().save(self._entry)
        except JournalError as error:
            self.failed.emit(type(error).__name__)
            return False
        self._unsaved = False
        self.saved.emit(self._entry.changed)
        return True

    def _keep(self, entry: Entry, *, at_once: bool) -> None:
        self._entry = entry
        self._unsaved = True
        if at_once:
            self.flush()
        else:
            self._timer.start()

    def _begin_draft(self, text: str) -> None:
        if not text.strip():
            return
        try:
            self._entry = self._coach().begin(text, self._context)
        except JournalError as error:
            # The words are not lost with the disk: they lie on the desk, and saving them is tried again.
            from uuid import uuid4  # noqa: PLC0415  # Seldom needed.

            now = datetime.now(UTC).astimezone()
            self._entry = Entry(uuid4().hex, now, now, EntryState.DRAFT, text, self._context)
            self._unsaved = True
            self.failed.emit(type(error).__name__)
        else:
            self.saved.emit(self._entry.changed)
        if self._before is not None:
            self.set_before(self._before)

    def _drop_draft(self) -> None:
        if self._entry is None or self._entry.state is not EntryState.DRAFT:
            return
        self._timer.stop()
        entry, self._entry, self._unsaved = self._entry, None, False
        try:
            self._coach().delete(entry.id)
        except JournalError as error:
            self.failed.emit(type(error).__name__)


def _unread(entry: Entry) -> Entry:
    before = Reflection(before=entry.reflection.before)
    return replace(entry, reading=None, state=EntryState.DRAFT, reflection=before) if entry.reading else entry
