"""A coach without a journal file or word lists, for tests of the window."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4

from creator_coach.coach import Coach
from creator_coach.content import replies
from creator_coach.content.types import HelpLine, Question, Said, Step
from creator_coach.journal import corrections
from creator_coach.journal.types import (
    Context,
    Correction,
    Entry,
    EntryState,
    Found,
    JournalError,
    Search,
    Trashed,
)
from creator_coach.reader import ToCorrect, ToRead
from creator_coach.reading.types import Comment, Grounds, Kind, QuestionId, Reading, ThreatType, Why

#: What the fake reader goes by: the first of these words in a comment decides its kind.
WORDS = {
    "hurt": Kind.THREAT,
    "idiot": Kind.ATTACK,
    "lovely": Kind.KIND,
    "lol": Kind.MOCKERY,
    "broken": Kind.COMPLAINT,
    "hm": Kind.UNCLEAR,
}


class FakeJournal:
    """Keeps entries in memory. While `failing` is set, every act raises it."""

    def __init__(self) -> None:
        self.kept: dict[str, Entry] = {}
        self.deleted: dict[str, Entry] = {}
        self.failing: JournalError | None = None
        self.backup_failed: JournalError | None = None
        self.saves = 0
        self.words: list[Correction] = []

    def check(self) -> None:
        """Raise what the test wants raised."""
        if self.failing is not None:
            raise self.failing

    def correct(self, entry: Entry, reading: Reading, word: Correction) -> Entry:
        self.check()
        self.words.append(word)
        self.kept[entry.id] = corrections.followed(entry, reading, word)
        return self.kept[entry.id]

    def count(self) -> int:
        self.check()
        return len(self.all(Search()))

    def all(self, search: Search) -> list[Entry]:
        found = [entry for entry in self.kept.values() if entry.state is not EntryState.DRAFT]
        if search.kinds:
            found = [entry for entry in found if entry.kind in search.kinds]
        if search.words:
            found = [entry for entry in found if search.words.lower() in self._own(entry, search).lower()]
        return sorted(found, key=lambda entry: entry.created, reverse=True)

    def each(self, search: Search) -> Iterator[Entry]:
        self.check()
        return iter(self.all(search))

    def how_many(self, search: Search) -> int:
        self.check()
        return len(self.all(search))

    def tags(self) -> tuple[tuple[str, int], ...]:
        self.check()
        return tuple(Counter(tag for entry in self.kept.values() for tag in entry.tags).most_common())

    def platforms(self) -> tuple[tuple[str, int], ...]:
        self.check()
        named = (entry.context.platform for entry in self.kept.values() if entry.context.platform)
        return tuple(Counter(named).most_common())

    def corrections(self) -> list[Correction]:
        self.check()
        return self.words

    def waiting(self) -> list[Entry]:
        self.check()
        return [entry for entry in self.kept.values() if entry.reply.waits]

    def trash(self) -> list[Trashed]:
        self.check()
        return [Trashed(entry, datetime.now(UTC).astimezone()) for entry in reversed(self.deleted.values())]

    @staticmethod
    def _own(entry: Entry, search: Search) -> str:
        own = [entry.context.work, *(words for _, words in entry.reflection.answers)]
        return " ".join([*own, entry.text] if search.in_comments else own)


class FakeCoach(Coach):
    """Reads by one word and keeps in memory."""

    def __init__(self, *entries: Entry) -> None:
        self.store = FakeJournal()
        self.store.kept = {entry.id: entry for entry in entries}
        self._clock = lambda: datetime.now(UTC).astimezone()
        self.closed = False
        self.name = ""
        self.page = 50

    @property
    def reader(self) -> str | None:
        return self.name

    @property
    def journal(self) -> FakeJournal:  # type: ignore[override]
        return self.store

    def read(self, text: str, *, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> Reading:
        found = next((each for word, each in WORDS.items() if word in text.lower()), Kind.FEEDBACK)
        if safe and found is Kind.THREAT:
            found = Kind.ATTACK
        asked = (QuestionId.SITUATION, QuestionId.KERNEL_MINE, QuestionId.IF_THEN)
        return Reading(
            Comment(text, language),
            language or "en",
            kind or found,
            Grounds.FAIR,
            Why.USABLE,
            questions=asked,
            read_to=len(text),
            corrected=kind is not None or safe,
        )

    def prepare(self, text: str, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> ToRead:
        return lambda: self.read(text, language=language, kind=kind, safe=safe)

    def reconsider(self, entry: Entry, kind: Kind | None, safe: bool, when: datetime) -> ToCorrect:
        app = corrections.own(entry) or self.read(entry.text)
        word = corrections.said(entry, app, kind, reader=self.name, when=when)
        return lambda: (self.read(entry.text, language=entry.asked, kind=kind, safe=safe or word.safe), word)

    def export_corrections(self, path: Path) -> int:
        self.store.check()
        return corrections.export(self.store.words, path)

    #: By the words alone: these tests load no trained reader.
    look_over = staticmethod(replies.check)

    def say(self, reading: Reading, language: str) -> Said:
        sv = language == "sv"
        return Said(
            why="En sak går att använda." if sv else "One thing can be used.",
            headline="",
            body=(),
            chairs=(),
            take=(),
            leave=(),
            questions=tuple(
                Question(each, f"Fråga {each.value}" if sv else f"Question {each.value}", "Vad?" if sv else "What?", "")
                for each in reading.questions
            ),
            closing="",
            notice="",
            text="",
        )

    def begin(self, text: str, context: Context | None = None) -> Entry:
        now = datetime.now(UTC).astimezone()
        return self.save(Entry(uuid4().hex, now, now, EntryState.DRAFT, text, context or Context()))

    def save(self, entry: Entry) -> Entry:
        self.store.check()
        self.store.saves += 1
        kept = replace(entry, changed=datetime.now(UTC).astimezone())
        self.store.kept[entry.id] = kept
        return kept

    def entry(self, entry_id: str) -> Entry | None:
        self.store.check()
        return self.store.kept.get(entry_id) or self.store.deleted.get(entry_id)

    def entries(self, search: Search | None = None) -> list[Entry]:
        self.store.check()
        return self.store.all(search or Search())

    def find(self, search: Search, after: int | None = None, limit: int = 50) -> Found:
        self.store.check()
        found, start, page = self.store.all(search), after or 0, min(limit, self.page)
        following = start + page if len(found) > start + page else None
        return Found(tuple(found[start : start + page]), following)

    def drafts(self) -> list[Entry]:
        self.store.check()
        found = [entry for entry in self.store.kept.values() if entry.state is not EntryState.KEPT]
        return sorted(found, key=lambda entry: entry.created, reverse=True)

    def delete(self, entry_id: str) -> None:
        self.store.check()
        self.store.deleted[entry_id] = self.store.kept.pop(entry_id)

    def restore(self, entry_id: str) -> None:
        self.store.check()
        self.store.kept[entry_id] = self.store.deleted.pop(entry_id)

    def purge(self, ids: Iterable[str] | None = None) -> int:
        self.store.check()
        gone = [each for each in self.store.deleted if ids is None or each in set(ids)]
        for each in gone:
            del self.store.deleted[each]
        return len(gone)

    def old(self) -> list[str]:
        self.store.check()
        return list(self.store.deleted)

    def help_lines(self, country: str, language: str, threat: ThreatType | None = None) -> tuple[HelpLine, ...]:
        name = "Larm" if language == "sv" else "Emergency"
        line = HelpLine(country, "emergency", name, "112", name, "", "test", "2026-11-22", verified=False)
        return (line,)

    def platform_steps(self, platform: str, language: str) -> tuple[Step, ...]:
        return (Step("remove", "Ta bort" if language == "sv" else "Remove", platform),)

    def safety_steps(self, language: str) -> tuple[Step, ...]:
        return (Step("save", "Spara bevis" if language == "sv" else "Keep evidence", ""),)

    def close(self) -> None:
        self.closed = True
