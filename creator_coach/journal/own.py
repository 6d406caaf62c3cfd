"""What of an entry can be searched: the person's own words, where each stands, and what they took with them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from creator_coach.journal.search import fold
from creator_coach.journal.types import Entry, Place
from creator_coach.reading.types import Kind, Mark, Reading, Span

#: Feelings are kept by their names; in the window they have these words as well.
FEELINGS = {
    "sad": "ledsen",
    "angry": "arg",
    "worried": "orolig",
    "ashamed": "skamsen",
    "tired": "trött",
    "confused": "förvirrad",
    "stressed": "stressad",
    "relieved": "lättad",
    "calmer": "lugnare",
}
#: The kinds of which something is shown as worth taking.
TAKES = frozenset({Kind.FEEDBACK, Kind.COMPLAINT, Kind.KIND})
#: What is never shown in a takeaway.
_HIDDEN = (Mark.INSULT, Mark.THREAT, Mark.PRIVATE)


def texts(entry: Entry) -> Iterator[tuple[Place, str]]:
    """The person's own words and the words they took from the comment, and where each stands; empty ones left out."""
    return ((place, words) for place, words in _texts(entry) if words.strip())


def folded(words: Iterable[str]) -> str:
    """`words` as search compares them, in one text: a line each, so that nothing is found across two of them."""
    return "\n".join(map(fold, words))


def _texts(entry: Entry) -> Iterator[tuple[Place, str]]:
    said, where = entry.reflection, entry.context
    yield Place.TITLE, entry.title
    yield from ((Place.TAG, tag) for tag in entry.tags)
    yield Place.NOTE, said.note
    yield from ((Place.ANSWER, words) for _, words in said.answers)
    yield from ((Place.KERNEL, words) for words in said.own_kernels)
    if entry.reading is not None:
        yield from ((Place.TAKEAWAY, words) for words in _taken(entry.reading, said.left_kernels))
    yield Place.REPLY, entry.reply.words
    for feeling in said.feelings:
        yield Place.FEELING, feeling
        yield Place.FEELING, FEELINGS.get(feeling, "")
    yield from ((Place.WORK, where.work), (Place.PLATFORM, where.platform), (Place.ACCOUNT, where.account))


def _taken(reading: Reading, left: frozenset[int]) -> Iterator[str]:
    """The comment's words that the takeaways rest on, but for those that the person unticked or that are veiled."""
    hidden = [marked.span for marked in reading.marks if marked.mark in _HIDDEN]
    for number, kernel in enumerate(reading.kernels if reading.kind in TAKES else ()):
        for quote in kernel.quotes if number not in left else ():
            yield from (span.of(reading.comment.text) for span in _cut(quote, hidden))


def _cut(quote: Span, hidden: Iterable[Span]) -> Iterator[Span]:
    start = quote.start
    for veil in sorted(hidden):
        if veil.overlaps(quote):
            yield Span(start, max(start, veil.start))
            start = max(start, veil.end)
    yield Span(start, max(start, quote.end))
