"""What needs no journal: reading a comment, by the rules, the trained reader and the person's word, and saying it."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from threading import Event

from creator_coach.content import lexicons, replies, voice
from creator_coach.content.types import Said
from creator_coach.content.where import resource
from creator_coach.journal import corrections, keys
from creator_coach.journal.memory import Memory
from creator_coach.journal.types import Correction, Entry
from creator_coach.model import door
from creator_coach.reading import language as languages
from creator_coach.reading.read import read
from creator_coach.reading.translated import read_translated
from creator_coach.reading.types import Comment, Flag, Kind, Reading, Scores, Translation
from creator_coach.reply.types import Check
from creator_coach.translation import online
from creator_coach.translation.online import Order
from creator_coach.translation.types import Translated

#: What a translator's key is called in the key ring.
DEEPL_KEY = "deepl"
#: A reading, or one by the person's word with that word, made when this is called; any thread may.
ToRead = Callable[[], Reading]
ToCorrect = Callable[[], tuple[Reading, Correction]]


class Reader:
    """Reads comments, and says what was read."""

    @property
    def memory(self) -> Memory | None:
        """What the person said of comments before; None if nothing is remembered."""
        return None

    @property
    def reader(self) -> str | None:
        """The name and version of the trained reader; empty if the rules read alone, None if that is not known yet."""
        return door.name(resource("model")) or ""

    def read(self, text: str, *, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> Reading:
        """Read `text`. `language` ("sv", "en") overrides the detector.

        `kind` is the person's correction and wins; `safe` says that they have looked and that it is no threat.
        Without either, what they said before of the same wording, or of nearly the same, wins.
        """
        return self.prepare(text, language, kind, safe)()

    def prepare(self, text: str, language: str | None = None, kind: Kind | None = None, safe: bool = False) -> ToRead:
        """`read`, begun: what the person said before is looked up now; what comes back may be called in any thread."""
        comment, memory = Comment(text, language), self.memory
        return lambda: _read(comment, memory, kind, safe)

    def prepare_all(self, texts: Sequence[str]) -> Callable[[], list[Reading]]:
        """`prepare` for several texts, which together are read quicker than one by one."""
        comments, memory = [Comment(text) for text in texts], self.memory
        return lambda: _read_all(comments, memory)

    def prepare_translated(self, text: str, translation: Translation, kind: Kind | None = None) -> ToRead:
        """`prepare`, for a comment that is read in its translation."""
        comment = Comment(text)
        return lambda: _read_translated(comment, translation, kind, safe=False)

    #: The key of a translator, in this computer's key ring if it has one. It may take seconds.
    keep_key = staticmethod(partial(keys.put, DEEPL_KEY))
    kept_key = staticmethod(partial(keys.got, DEEPL_KEY))

    #: What would leave this computer for a translation, as `translation.online.leaving` says.
    leaving = staticmethod(online.leaving)

    def translate(self, order: Order, stop: Event) -> Translated:
        """Send what `leaving` shows. Any thread may. Raises TranslationFailed; `stop`, once set, ends it."""
        profiles = lexicons.load().profiles
        return online.translate(order, stop, lambda words: languages.detect(words, profiles))

    def reconsider(self, entry: Entry, kind: Kind | None, safe: bool, when: datetime) -> ToCorrect:
        """`Coach.correct`, begun, for any thread: what it gives is for `Journal.correct`."""
        return lambda: _reconsider(entry, kind, safe, when)

    def say(self, reading: Reading, language: str) -> Said:
        """The reading in words, in "sv" or "en"."""
        return voice.load(language).say(reading)

    def look_over(
        self,
        text: str,
        reading: Reading | None = None,
        left: Collection[int] = (),
        kept: Iterable[str] = (),
        starter: str = "",
    ) -> Check:
        """Look over `text`, a draft reply, as `reply.check` does; the trained reader is its ear. Any thread may."""
        return replies.check(text, reading, left, kept, starter, _ear)


def _ear(text: str) -> float:
    """How much `text` reads like a blow, 0 to 1; an insult is one when it is a third sure."""
    scores = door.score(text, resource("model"))
    if scores is None:
        return 0.0
    kinds, flags = dict(scores.kinds), dict(scores.flags)
    return min(1.0, max(kinds[Kind.ATTACK] + kinds[Kind.MOCKERY], 3 * flags[Flag.INSULTS]))


def _read_all(comments: Sequence[Comment], memory: Memory | None) -> list[Reading]:
    scored = door.score_all([comment.text for comment in comments], resource("model"))
    return [_scored(comment, scores, memory) for comment, scores in zip(comments, scored, strict=True)]


def _read(comment: Comment, memory: Memory | None, kind: Kind | None, safe: bool) -> Reading:
    return _scored(comment, door.score(comment.text, resource("model")), memory, kind, safe)


def _read_translated(comment: Comment, translation: Translation, kind: Kind | None, safe: bool) -> Reading:
    scores = door.score(translation.text, resource("model"))
    found = read_translated(comment, translation, lexicons.load(), scores, kind=kind, safe=safe)
    return replace(found, corrected=True) if kind is not None or safe else found


def _scored(
    comment: Comment, scores: Scores | None, memory: Memory | None, kind: Kind | None = None, safe: bool = False
) -> Reading:
    lent = lexicons.load()
    if kind is None and not safe:
        found = read(comment, lent, scores)
        word = memory.recall(comment.text, found) if memory is not None else None
        if word is None:
            return found
        kind, safe = word.kind, word.safe
    return replace(read(comment, lent, scores, kind=kind, safe=safe), corrected=True)


def _reconsider(entry: Entry, kind: Kind | None, safe: bool, when: datetime) -> tuple[Reading, Correction]:
    comment = Comment(entry.text, entry.asked)
    app = corrections.own(entry) or _read(comment, None, None, safe=False)
    word = corrections.said(entry, app, kind, reader=door.name(resource("model")), when=when)
    translation = entry.reading.translation if entry.reading is not None else None
    if translation is not None:
        return _read_translated(comment, translation, kind, safe or word.safe), word
    return _read(comment, None, kind, safe or word.safe), word
