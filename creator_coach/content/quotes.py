"""The comment's own words, made fit to be quoted: cut clean of hidden words, shortened, and set into sentences."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from creator_coach.reading.types import Flag, Kind, Mark, Reading, Span

#: What is never quoted: the words under a veil.
HIDDEN = frozenset({Mark.INSULT, Mark.THREAT, Mark.PRIVATE})

#: A quote is at most this many characters.
QUOTE_LIMIT = 110

#: Where quotes are cut shorter than this there is no room for a restated sentence, which is never cut.
RESTATED_FROM = 40

_GAP = re.compile(r"\{(\w+)\}")
_DOUBLE_QUOTES = re.compile("[\"“”„‟«»″]|''")
# An inner quotation that is opened and not closed: a quote is rather cut before it than inside it.
_OPEN_INNER = re.compile("(?<![^ (])[‘’][^‘’]*$")
# Where a thought ends: a sign that parts two of them, or before a word that begins the next.
_THOUGHT_ENDS = re.compile(
    r"[,;:.!?…](?=\s)|\s+[–—(-]|\s(?=(?:och|men|så|eftersom|för\s+att|fast|när|medan|som|att|utan|innan|and|but|so|because|when|while|"
    r"which|who|that|though|before|until|if|om)\s)",
    re.IGNORECASE,
)
_LOOSE_START = " \t\r\n,.;:!?…–—-)/&"
_LOOSE_END = " \t\r\n,.;:…–—-(/&"
_STOPS = ".!?…"
# Marks that turn the direction of text: inside a quote they could turn our own words around as well.
_TURNING = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff")
# What is left hanging when a hidden word is cut out ("you are a ...", "din jävla ..."), in both languages.
# fmt: off
_HANGING = frozenset((
    "a", "am", "an", "and", "are", "as", "at", "av", "bara", "but", "din", "dina", "ditt", "du", "e", "eller", "en",
    "er", "era", "ert", "ett", "for", "från", "fucking", "för", "i", "is", "it", "just", "jävla", "lika", "like",
    "med", "men", "ni", "no", "och", "of", "on", "or", "our", "på", "r", "real", "som", "such", "så", "the", "this",
    "till", "to", "total", "u", "ur", "vad", "very", "vilken", "vilket", "was", "what", "you", "your", "är",
))
# fmt: on


@dataclass(frozen=True, slots=True)
class Marks:
    """The quotation marks of a language, those for a quote inside a quote, and the word between two quotes."""

    opening: str
    closing: str
    inner_opening: str
    inner_closing: str
    between: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of the comment made fit to be shown, and where they stand in it."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Line:
    """A sentence whose quotes can still be shortened. `gaps` fill everything but the quote.

    It rests on all its `quotes` and shows the first `shown` of them. Where the words could be `restated`, that
    sentence is said instead, as long as there is room for it.
    """

    template: str
    quotes: tuple[Quote, ...]
    gaps: Mapping[str, str]
    marks: Marks
    shown: int = 1
    restated: str = ""

    def say(self, limit: int = QUOTE_LIMIT) -> str:
        """The sentence, with each quote at most `limit` characters."""
        if self.restated and limit >= RESTATED_FROM:
            return self.restated
        between = self.marks.closing + self.marks.between + self.marks.opening
        quote = between.join(shorten(quote.text, limit) for quote in self.quotes[: self.shown])
        return fill(self.template, {**self.gaps, "quote": quote}, self.marks)

    def rests_on(self, spans: Iterable[Span]) -> bool:
        """Whether the words that this line shows are also in any of `spans`."""
        return any(quote.span.overlaps(span) for quote in self.quotes[: self.shown] for span in spans)


def fill(template: str, gaps: Mapping[str, str], marks: Marks) -> str:
    """`template` with its {gaps} filled; braces in what they are filled with stay as they are.

    A full stop after a quote that ends with a question mark is taken away. Raises KeyError for an unknown gap.
    """
    filled = _GAP.sub(lambda gap: gaps[gap[1]], template)
    return filled.replace(f"?{marks.closing}.", f"?{marks.closing}")


def quotes(reading: Reading, spans: Iterable[Span], marks: Marks) -> tuple[Quote, ...]:
    """What can be shown of `spans`, in order: hidden words are cut around, and what then says nothing is left out."""
    veiled = HIDDEN - {Mark.INSULT} if _mild_joke(reading) else HIDDEN
    hidden = [marked.span for marked in reading.marks if marked.mark in veiled]
    found = (_quote(reading.comment.text, span, hidden, marks) for span in spans)
    return tuple(quote for quote in found if quote is not None)


def _mild_joke(reading: Reading) -> bool:
    """Whether it is a joke that insults nobody: its words are what a possible reading rests on."""
    return reading.kind is Kind.MOCKERY and Flag.INSULTS not in reading.flags


def shorten(text: str, limit: int) -> str:
    """`text` in at most `limit` characters, cut where a thought ends if it can be, and closed with an ellipsis."""
    if len(text) <= limit:
        return text
    head = text[: limit - 1]
    ends = [found.start() for found in _THOUGHT_ENDS.finditer(text, 0, limit + 12) if found.start() < limit - 1]
    at = next((end for end in reversed(ends) if end >= limit // 2 and _whole(head[:end])), -1)
    if at < 0:
        at = _unled(head, _OPEN_INNER.sub("", head).rfind(" "), limit // 3)
    if at < limit // 3:
        at = head.rfind(" ")
    if at < limit // 3:  # one endless word: cut it, but never between a letter and what is written on top of it
        at = limit - 2
        while at > 1 and (unicodedata.combining(text[at]) or text[at] in "\u200d\ufe0f"):
            at -= 1
    return head[:at].rstrip(_LOOSE_END + _STOPS) + " …"


def _whole(head: str) -> bool:
    """Whether no inner quotation is left open in `head`."""
    return not _OPEN_INNER.search(head)


def _unled(head: str, at: int, least: int) -> int:
    """The end `at` of a word, moved before words that only lead on ("the", "with"), but not below `least`."""
    while at >= least:
        before, _, last = head[:at].rpartition(" ")
        if last.casefold() not in _HANGING or len(before) < least:
            break
        at = len(before)
    return at


def clean(text: str, marks: Marks) -> str:
    """`text` on one line, without control characters, with its own quotation marks turned into inner ones."""
    shown = "".join(c if _visible(c) else " " if c.isspace() else "" for c in text)
    return _inner_marks(" ".join(shown.split()), marks)


def _visible(character: str) -> bool:
    return character not in _TURNING and unicodedata.category(character) not in {"Cc", "Cs", "Zl", "Zp"}


def _inner_marks(text: str, marks: Marks) -> str:
    def inner(found: re.Match[str]) -> str:
        starts_word = found.start() == 0 or text[found.start() - 1] in " ([-"
        return marks.inner_opening if starts_word else marks.inner_closing

    return _DOUBLE_QUOTES.sub(inner, text)


def _quote(text: str, span: Span, hidden: list[Span], marks: Marks) -> Quote | None:
    """The longest stretch of `span` that is free of hidden words and says something, or None."""
    kept = [piece for piece in (_trimmed(text, *piece) for piece in _pieces(span, hidden, len(text))) if piece]
    best = max(kept, key=lambda piece: piece.end - piece.start, default=None)
    shown = clean(best.of(text), marks) if best else ""
    return Quote(shown, best) if best and shown else None


def _pieces(span: Span, hidden: list[Span], length: int) -> list[tuple[Span, bool, bool]]:
    """`span` without `hidden`: each piece, and whether it was cut at its start and at its end."""
    pieces = []
    start, cut = span.start, False
    for veil in sorted(hidden):
        if veil.overlaps(span):
            pieces.append((Span(start, max(start, veil.start)), cut, True))
            start, cut = max(start, veil.end), True
    pieces.append((Span(start, max(start, min(span.end, length))), cut, False))
    return pieces


def _trimmed(text: str, piece: Span, cut_before: bool, cut_after: bool) -> Span | None:
    """`piece` without loose punctuation at its edges and without what hangs where a word was cut out."""
    start, end = _unhung(text, piece, cut_before, cut_after)
    while start < end and text[start] in _LOOSE_START:
        start += 1
    end = _end(text, start, end)
    start, end = _unquoted(text, start, end)
    inside = text[start:end]
    enough = sum(map(str.isalnum, inside)) >= 4 if cut_before or cut_after else bool(inside.strip())
    return Span(start, end) if enough else None


def _unhung(text: str, piece: Span, cut_before: bool, cut_after: bool) -> tuple[int, int]:
    found = [(w.start() + piece.start, w.end() + piece.start) for w in re.finditer(r"[\w'’]+", piece.of(text))]
    while cut_after and found and text[slice(*found[-1])].casefold() in _HANGING:
        found.pop()
    while cut_before and found and text[slice(*found[0])].casefold() in _HANGING:
        found.pop(0)
    if not found:
        return (piece.start, piece.start) if cut_before or cut_after else (piece.start, piece.end)
    return (found[0][0] if cut_before else piece.start), (found[-1][1] if cut_after else piece.end)


def _end(text: str, start: int, end: int) -> int:
    """Where the words end: loose punctuation is dropped, but one question mark may stay."""
    while end > start and text[end - 1] in _LOOSE_END + _STOPS:
        end -= 1
    return end + 1 if text[end : end + 1] == "?" and end > start else end


def _unquoted(text: str, start: int, end: int) -> tuple[int, int]:
    """Without quotation marks around the whole, or a lone one at an edge."""
    found = [mark.start() for mark in _DOUBLE_QUOTES.finditer(text[start:end])]
    if found and len(found) <= 2 and found[0] == 0 and (len(found) == 1 or found[-1] == end - start - 1):
        return start + 1, end - (len(found) == 2)
    return (start, end - 1) if len(found) == 1 and found[0] == end - start - 1 else (start, end)
