"""A small pattern language for cues, matched over tokens in time linear in the text.

One pattern is words separated by spaces:

    word      exactly this word (any of the token's spellings)
    wor*      a word that begins so;  *ord  a word that ends so
    a|b|c     one of these
    word?     this word or nothing
    ..        up to three tokens of any sort, within the sentence;  ...  up to eight
    <num>     a number;  <emoji> <link> <mention> <tag> <word> likewise
    ^  $      the first token of the comment; nothing after the last
    ? ! . ,   the punctuation mark itself
    ~word     anything but this word: takes one token; last in a pattern it takes none, and nothing need follow
    <name>    any word of the list `_name`, also as one of several (`<name>|word`)

A cue whose name begins with an underscore is such a list of words (`a|b|c`, parted by spaces or lines), never a
hit of its own. Lists may name lists that stand before them.

Every distinct place of the patterns is one bit. A token is looked up once and becomes the mask of the places it
fits; a pattern is tried only where the tokens ahead hold all the places it needs.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace

from creator_coach.reading.text import Token, TokenType
from creator_coach.reading.types import Span

_GAPS = {"..": 3, "...": 8}
_CLASSES = {
    "<num>": TokenType.NUMBER,
    "<emoji>": TokenType.EMOJI,
    "<link>": TokenType.LINK,
    "<mention>": TokenType.MENTION,
    "<tag>": TokenType.TAG,
    "<word>": TokenType.WORD,
}
_CLASS_NAMES = {token_type: name for name, token_type in _CLASSES.items()}
#: Shortest prefix or suffix a pattern may use, so that an index over lengths stays small.
SHORTEST = 2
#: How many tokens ahead are looked at before a pattern is tried: two to the power of this.
_AHEAD = 4


@dataclass(frozen=True, slots=True)
class Cue:
    """One hit: the cue's name, where it stands, and the tokens it took (`first` to `last`, last included)."""

    name: str
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Element:
    """One place in a pattern; `bit` is its place in the masks, given when the pattern is indexed."""

    words: tuple[str, ...] = ()
    optional: bool = False
    gap: int = 0
    anchor: str = ""
    negated: bool = False
    bit: int = 0

    def fits(self, mask: int) -> bool:
        """Whether a token with this mask may stand here."""
        return (not mask & self.bit) if self.negated else bool(mask & self.bit)

    @property
    def longest(self) -> int:
        """How many tokens it can take."""
        return self.gap or int(not self.anchor)


@dataclass(frozen=True, slots=True)
class _Pattern:
    """A cue's name and the places of one pattern, `needs` being the bits without which it cannot match."""

    name: str
    elements: tuple[_Element, ...]
    at_start: bool
    needs: int


@dataclass(frozen=True, slots=True)
class _Text:
    """The tokens as masks, and for each the index after the last token of its sentence."""

    masks: list[int]
    ends: list[int]


def _words(piece: str, lists: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The words of one place, lists opened. Raises ValueError for a list that is not there."""
    opened: list[str] = []
    for word in piece.casefold().split("|"):
        if len(word) > SHORTEST and word[0] == "<" and word[-1] == ">" and word not in _CLASSES:
            if word[1:-1] not in lists:
                raise ValueError(f"no list of words is named {word!r}")
            opened.extend(lists[word[1:-1]])
        else:
            opened.append(word)
    return tuple(dict.fromkeys(opened))


def _element(piece: str, lists: Mapping[str, tuple[str, ...]]) -> _Element:
    if piece in _GAPS:
        return _Element(gap=_GAPS[piece])
    if piece in ("^", "$"):
        return _Element(anchor=piece)
    optional = len(piece) > 1 and piece.endswith("?")
    negated = len(piece) > 1 and piece.startswith("~")
    bare = piece[negated : len(piece) - optional]
    return _Element(words=_words(bare, lists), optional=optional, negated=negated)


def word_lists(patterns: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """The lists of words among `patterns` (names that begin with an underscore), by name without it."""
    lists: dict[str, tuple[str, ...]] = {}
    for name, lines in patterns.items():
        if name.startswith("_"):
            pieces = [piece for line in lines for piece in line.split()]
            lists[name[1:]] = tuple(word for piece in pieces for word in _words(piece, lists))
    return lists


def parse(pattern: str, place: Callable[[str], _Element] | None = None) -> tuple[_Element, ...]:
    """The places of one pattern, each made by `place`. Raises ValueError for one that could match anything."""
    make = place or (lambda piece: _element(piece, {}))
    elements = tuple(map(make, pattern.split()))
    first = next((e for e in elements if not e.anchor), None)
    if first is None or first.gap or first.optional or first.negated:
        raise ValueError(f"a pattern begins with a word of its own: {pattern!r}")
    return elements


class Phrases:
    """Patterns by cue name, indexed by the words of their places. Immutable once made."""

    __slots__ = ("_begun", "_bits", "_classes", "_exact", "_prefix", "_suffix", "names")

    def __init__(self, patterns: Mapping[str, Iterable[str]]) -> None:
        """`patterns` gives the patterns of each cue. Raises ValueError for a pattern that cannot be."""
        self._bits: dict[tuple[str, ...], int] = {}
        self._begun: dict[str, list[_Pattern]] = {}
        lists = word_lists(patterns)
        self.names = frozenset(name for name in patterns if not name.startswith("_"))
        # The same few places stand in thousands of patterns: each is made once.
        places: dict[str, _Element] = {}

        def place(piece: str) -> _Element:
            if piece not in places:
                places[piece] = self._with_bit(_element(piece, lists))
            return places[piece]

        # Numbers of thousands of bits, most of them the same as others: each is kept once.
        numbers: dict[int, int] = {}
        for name in self.names:
            for line in dict.fromkeys(patterns[name]):
                self._add(name, parse(line, place), numbers)
        self._exact: dict[str, int] = {}
        self._prefix: dict[int, dict[str, int]] = {}
        self._suffix: dict[int, dict[str, int]] = {}
        self._classes: dict[TokenType, int] = {}
        for words, bit in self._bits.items():
            for word in words:
                self._index(word, bit)

    def _add(self, name: str, elements: tuple[_Element, ...], numbers: dict[int, int]) -> None:
        at_start = elements[0].anchor == "^"
        rest = elements[at_start:]
        needs = 0
        if sum(e.longest for e in rest) <= 1 << _AHEAD:
            for element in rest:
                needs |= 0 if element.optional or element.negated else element.bit
        pattern = _Pattern(name, rest, at_start, numbers.setdefault(needs, needs))
        for word in rest[0].words:
            self._begun.setdefault(word, []).append(pattern)

    def _with_bit(self, element: _Element) -> _Element:
        if not element.words:
            return element
        bit = self._bits.setdefault(element.words, 1 << len(self._bits))
        return replace(element, bit=bit)

    def _index(self, word: str, bit: int) -> None:
        if word in _CLASSES:
            self._classes[_CLASSES[word]] = self._classes.get(_CLASSES[word], 0) | bit
            return
        table, key = self._exact, word
        if len(word) > SHORTEST and word[-1] == "*":
            key = word[:-1]
            table = self._prefix.setdefault(len(key), {})
        elif len(word) > SHORTEST and word[0] == "*":
            key = word[1:]
            table = self._suffix.setdefault(len(key), {})
        # As it is if it is the only one: with another it becomes a number of its own.
        table[key] = table[key] | bit if key in table else bit

    def _look_up(self, token: Token) -> tuple[int, list[_Pattern]]:
        """The bits of all places this token fits, and the patterns that may begin with it."""
        mask = self._classes.get(token.type, 0)
        begun = list(self._begun.get(_CLASS_NAMES.get(token.type, ""), ()))
        for form in token.forms:
            keys = [(self._exact, form, form)]
            keys += [(starts, form[:n], form[:n] + "*") for n, starts in self._prefix.items() if len(form) >= n]
            keys += [(ends, form[-n:], "*" + form[-n:]) for n, ends in self._suffix.items() if len(form) > n]
            for table, key, word in keys:
                if key in table:
                    mask |= table[key]
                    begun += self._begun.get(word, ())
        return mask, begun

    def find(self, tokens: tuple[Token, ...]) -> list[Cue]:
        """Every hit in `tokens`, in text order; the longest hit of a cue at one place, once."""
        known = {(token.type, token.forms): token for token in tokens}
        looked_up = {key: self._look_up(token) for key, token in known.items()}
        looked = [looked_up[token.type, token.forms] for token in tokens]
        text = _Text([mask for mask, _ in looked], _ends(tokens))
        best: dict[tuple[str, int], int] = {}
        for at, ahead in enumerate(_masks_ahead(text.masks)):
            for pattern in looked[at][1]:
                if pattern.needs & ahead == pattern.needs and not (pattern.at_start and at):
                    last = _rest(pattern.elements, 0, text, at, text.ends[at], at)
                    if last is not None and last > best.get((pattern.name, at), -1):
                        best[pattern.name, at] = last
        return [
            Cue(name, Span(tokens[first].span.start, tokens[last].span.end), first, last)
            for (name, first), last in best.items()
        ]


def _ends(tokens: tuple[Token, ...]) -> list[int]:
    """For each token the index after the last one of its sentence."""
    ends = [len(tokens)] * len(tokens)
    for at in range(len(tokens) - 2, -1, -1):
        ends[at] = ends[at + 1] if tokens[at].sentence == tokens[at + 1].sentence else at + 1
    return ends


def _masks_ahead(masks: list[int]) -> list[int]:
    """For each token the masks of itself and those after it, sixteen in all, together."""
    for power in range(_AHEAD):
        step = 1 << power
        masks = [mask | later for mask, later in zip(masks, masks[step:] + [0] * step, strict=False)]
    return masks


def _rest(elements: tuple[_Element, ...], number: int, text: _Text, at: int, end: int, last: int) -> int | None:
    """Index of the last token that the places from `number` on take from `at` on, before `end`, or None."""
    if number == len(elements):
        return last
    head = elements[number]
    if head.anchor == "$":
        return last if at >= len(text.masks) else None
    if head.gap:
        return _after_gap(elements, number, text, at, end, last)
    if head.negated and number == len(elements) - 1:
        return last if at >= end or head.fits(text.masks[at]) else None
    taken = None
    if at < end and head.fits(text.masks[at]):
        taken = _rest(elements, number + 1, text, at + 1, end, at)
    if taken is None and head.optional:
        taken = _rest(elements, number + 1, text, at, end, last)
    return taken


def _after_gap(elements: tuple[_Element, ...], number: int, text: _Text, at: int, end: int, last: int) -> int | None:
    following = elements[number + 1] if number + 1 < len(elements) else None
    must = following.bit if following and not following.optional and not following.negated else 0
    for start in range(at, min(at + elements[number].gap, len(text.masks)) + 1):
        # Most starts are ruled out by the next place alone, without another call.
        if must and (start >= end or not text.masks[start] & must):
            continue
        found = _rest(elements, number + 1, text, start, end, last)
        if found is not None:
            return found
    return None
