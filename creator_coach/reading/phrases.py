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
    ~word     anything but this word (takes one token)
    <name>    any word of the list `_name`, also as one of several (`<name>|word`)

A cue whose name begins with an underscore is such a list of words (`a|b|c`, parted by spaces or lines), never a
hit of its own. Lists may name lists that stand before them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
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
#: Shortest prefix or suffix a pattern may use, so that an index over lengths stays small.
SHORTEST = 2


@dataclass(frozen=True, slots=True)
class Cue:
    """One hit: the cue's name, where it stands, and the tokens it took (`first` to `last`, last included)."""

    name: str
    span: Span
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class _Element:
    """One place in a pattern: its words as written, and the same words sorted by how they are compared."""

    words: tuple[str, ...] = ()
    exact: frozenset[str] = frozenset()
    starts: tuple[str, ...] = ()
    ends: tuple[str, ...] = ()
    types: frozenset[TokenType] = frozenset()
    optional: bool = False
    gap: int = 0
    anchor: str = ""
    negated: bool = False

    def fits(self, token: Token) -> bool:
        return self._takes(token) != self.negated

    def _takes(self, token: Token) -> bool:
        if token.type in self.types or not self.exact.isdisjoint(token.forms):
            return True
        if self.starts and any(form.startswith(self.starts) for form in token.forms):
            return True
        return bool(self.ends) and any(_ends(form, self.ends) for form in token.forms)


def _ends(form: str, ends: tuple[str, ...]) -> bool:
    """Whether `form` ends so and has at least one letter before."""
    return form.endswith(ends) and any(form.endswith(end) and len(form) > len(end) for end in ends)


def _is_start(word: str) -> bool:
    return len(word) > SHORTEST and word[-1] == "*"


def _is_end(word: str) -> bool:
    return len(word) > SHORTEST and word[0] == "*" and word[-1] != "*"


def _sorted(words: tuple[str, ...]) -> _Element:
    """The element that takes any of `words`."""
    bare = [w for w in words if w not in _CLASSES]
    return _Element(
        words=words,
        exact=frozenset(w for w in bare if not _is_start(w) and not _is_end(w)),
        starts=tuple(w[:-1] for w in bare if _is_start(w)),
        ends=tuple(w[1:] for w in bare if _is_end(w)),
        types=frozenset(_CLASSES[w] for w in words if w in _CLASSES),
    )


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
    return replace(_sorted(_words(bare, lists)), optional=optional, negated=negated)


def word_lists(patterns: Mapping[str, Iterable[str]]) -> dict[str, tuple[str, ...]]:
    """The lists of words among `patterns` (names that begin with an underscore), by name without it."""
    lists: dict[str, tuple[str, ...]] = {}
    for name, lines in patterns.items():
        if name.startswith("_"):
            pieces = [piece for line in lines for piece in line.split()]
            lists[name[1:]] = tuple(word for piece in pieces for word in _words(piece, lists))
    return lists


def parse(pattern: str, lists: Mapping[str, tuple[str, ...]] | None = None) -> tuple[_Element, ...]:
    """The places of one pattern. Raises ValueError for a pattern that could match nothing or everything."""
    _first(pattern)
    return tuple(_element(piece, lists or {}) for piece in pattern.split())


def _first(pattern: str) -> str:
    """The first place of a pattern that is no anchor. Raises ValueError if it could match nothing or everything."""
    piece = next((piece for piece in pattern.split() if piece not in ("^", "$")), "")
    if not piece or piece in _GAPS or (len(piece) > 1 and (piece[0] == "~" or piece[-1] == "?")):
        raise ValueError(f"a pattern begins with a word of its own: {pattern!r}")
    return piece


class _Pattern:
    """One pattern of a cue. Its places are taken apart when it is first tried: of thousands, few ever are."""

    __slots__ = ("_elements", "_line", "_lists", "name")

    def __init__(self, name: str, line: str, lists: Mapping[str, tuple[str, ...]]) -> None:
        self.name = name
        self._line = line
        self._lists = lists
        self._elements: tuple[_Element, ...] | None = None

    @property
    def elements(self) -> tuple[_Element, ...]:
        if self._elements is None:
            self._elements = parse(self._line, self._lists)
        return self._elements


class Phrases:
    """Patterns by cue name, indexed by how their first word begins or ends. They never change once made."""

    __slots__ = ("_classes", "_exact", "_prefix", "_prefix_lengths", "_suffix", "_suffix_lengths", "names")

    def __init__(self, patterns: Mapping[str, Iterable[str]]) -> None:
        """`patterns` gives the patterns of each cue. Raises ValueError for one whose first word cannot be."""
        self._exact: dict[str, list[_Pattern]] = {}
        self._prefix: dict[str, list[_Pattern]] = {}
        self._suffix: dict[str, list[_Pattern]] = {}
        self._classes: dict[TokenType, list[_Pattern]] = {}
        lists = word_lists(patterns)
        self.names = frozenset(name for name in patterns if not name.startswith("_"))
        firsts: dict[str, tuple[str, ...]] = {}
        for name in self.names:
            for line in patterns[name]:
                piece = _first(line)
                if piece not in firsts:
                    firsts[piece] = _words(piece, lists)
                self._add(_Pattern(name, line, lists), firsts[piece])
        self._prefix_lengths = tuple(sorted({len(p) for p in self._prefix}))
        self._suffix_lengths = tuple(sorted({len(s) for s in self._suffix}))

    def _add(self, pattern: _Pattern, firsts: tuple[str, ...]) -> None:
        for word in firsts:
            if word in _CLASSES:
                self._classes.setdefault(_CLASSES[word], []).append(pattern)
            elif _is_start(word):
                self._prefix.setdefault(word[:-1], []).append(pattern)
            elif _is_end(word):
                self._suffix.setdefault(word[1:], []).append(pattern)
            else:
                self._exact.setdefault(word, []).append(pattern)

    def _candidates(self, token: Token) -> Iterator[_Pattern]:
        yield from self._classes.get(token.type, ())
        for form in token.forms:
            yield from self._exact.get(form, ())
            for length in self._prefix_lengths:
                if length > len(form):
                    break
                yield from self._prefix.get(form[:length], ())
            for length in self._suffix_lengths:
                if length > len(form):
                    break
                yield from self._suffix.get(form[-length:], ())

    def find(self, tokens: tuple[Token, ...]) -> list[Cue]:
        """Every hit in `tokens`, in text order; the longest hit of a cue at one place, once."""
        best: dict[tuple[str, int], int] = {}
        # Words come back: which patterns a word may begin is looked up once a text.
        begun: dict[tuple[TokenType, tuple[str, ...]], tuple[_Pattern, ...]] = {}
        for at, token in enumerate(tokens):
            key = (token.type, token.forms)
            if key not in begun:
                begun[key] = tuple(dict.fromkeys(self._candidates(token)))
            for pattern in begun[key]:
                last = _match(pattern.elements, tokens, at)
                if last is not None and last > best.get((pattern.name, at), -1):
                    best[pattern.name, at] = last
        return [
            Cue(name, Span(tokens[first].span.start, tokens[last].span.end), first, last)
            for (name, first), last in best.items()
        ]


def _match(elements: tuple[_Element, ...], tokens: tuple[Token, ...], at: int) -> int | None:
    """Index of the last token that `elements` take from `at` on, or None."""
    anchored = elements[0].anchor == "^"
    if anchored and at != 0:
        return None
    return _rest(elements, int(anchored), tokens, at, at)


def _rest(elements: tuple[_Element, ...], place: int, tokens: tuple[Token, ...], at: int, last: int) -> int | None:
    """The last token that the elements from `place` on take, if they fit from token `at` on; `last` was taken before."""
    sentence = tokens[last].sentence
    while place < len(elements):
        head = elements[place]
        if head.gap:
            return _after_gap(head.gap, elements, place + 1, tokens, at, last)
        if head.anchor:
            return last if at >= len(tokens) else None
        here = at < len(tokens) and tokens[at].sentence == sentence and head.fits(tokens[at])
        if head.optional:
            taken = _rest(elements, place + 1, tokens, at + 1, at) if here else None
            return taken if taken is not None else _rest(elements, place + 1, tokens, at, last)
        if not here:
            return None
        place, last, at = place + 1, at, at + 1
    return last


def _after_gap(
    gap: int, elements: tuple[_Element, ...], place: int, tokens: tuple[Token, ...], at: int, last: int
) -> int | None:
    for start in range(at, min(at + gap, len(tokens)) + 1):
        found = _rest(elements, place, tokens, start, last)
        if found is not None:
            return found
    return None
