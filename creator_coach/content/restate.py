"""A request or a clause of a comment as one calm sentence, by the patterns of resources/<language>/restate.toml."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from creator_coach.content.where import resource
from creator_coach.reading.types import KernelId

#: A restated sentence has at most this many words, and what it restates at least this many words of content.
MOST_WORDS = 26
MOST_CHARACTERS = 400
LEAST_CONTENT = 2
#: More shouted words than this are a voice raised, not names or short forms.
_LOUD = 2

_WORD = re.compile(r"[^\W_]+(?:['\-][^\W_]+)*")
_LIST = re.compile(r"@(\w+)")
_GAP = re.compile(r"\{(\w+)\}")
_STRETCH = re.compile(r"([^\W\d_])\1{2,}", re.IGNORECASE)
#: Words in single quotation marks; an apostrophe inside a word is none.
_QUOTED = re.compile(r"(?<!\w)[‘’']((?:[^‘’'“”]|(?<=\w)[’'](?=\w))+)[’'](?!\w)")
#: What is looked for in a sentence besides letters; anything else is a sign that nobody foresaw.
_PLAIN = re.compile(r"(?:[^\W_]|[ .,:;%€$£°'“”()&+/–½¼×-])+")
#: A word said twice running.
_DOUBLED = re.compile(r"(?<![\w'])([\w']+) \1(?![\w'])", re.IGNORECASE)
_PIECES = re.compile(r"(?<=[.!?…])\s+|\s*;\s+|\s+[–—-]+\s+")


@dataclass(frozen=True, slots=True)
class _Pattern:
    """What a piece may look like, how to say it, and from whose side its first person is told.

    `say` is empty for a statement: the list of frames named `frame` is used, or that of the kernel.
    """

    when: re.Pattern[str]
    me: str
    say: tuple[str, ...] = ()
    frame: str = ""
    only: str = ""


@dataclass(frozen=True, slots=True)
class _Told:
    """A piece said as a sentence without its end; `asks` says that it is a request, `order` that it opens with it."""

    piece: str
    sentence: str
    asks: bool
    order: bool


def restate(kernel: KernelId, quotes: Sequence[str], language: str, turn: int = 0) -> str | None:
    """One calm sentence that says what `quotes` say; None where that cannot be done with good grammar.

    `quotes` are the words that a kernel rests on, cut clean of hidden words. `turn` chooses between frames.
    """
    # Words from two places were parted by what was cut out between them: their grammar is not to be trusted.
    teller = _load(language) if len(quotes) == 1 else None
    return teller.restate(kernel, quotes[0], turn) if teller else None


@lru_cache(maxsize=4)
def _load(language: str) -> _Teller | None:
    """None for a language that has no patterns: the words are quoted as they stand then."""
    path = resource(language, "restate.toml")
    return _Teller(tomllib.loads(path.read_text(encoding="utf-8"))) if path.is_file() else None


def _entries(block: str) -> list[str]:
    """The entries of a list, parted by semicolons or lines."""
    return [entry.strip() for entry in re.split(r"[;\n]", block) if entry.strip()]


def _pairs(entries: Sequence[str]) -> dict[str, str]:
    parted = (entry.partition(":") for entry in entries)
    return {left.strip(): right.strip() for left, _, right in parted}


def _whole(entries: Sequence[str], unless: Sequence[str] = ()) -> re.Pattern[str]:
    """Finds any of `entries` as whole words, but not where `unless` begins; finds nothing if there are none."""
    other, wanted = ("|".join(words) or "(?!)" for words in (unless, entries))
    return re.compile(rf"(?<![\w'])(?!{other})(?:{wanted})(?![\w'])", re.IGNORECASE)


def _starts(word: str) -> str:
    return word[:1].upper() + word[1:]


def _small(word: str) -> str:
    return word[:1].lower() + word[1:]


class _Speller:
    """Mends how a comment is spelled, and nothing else: stretched and shouted words, slang, quotation marks."""

    def __init__(self, script: Mapping[str, Any]) -> None:
        words = script["words"]
        self._spell = _pairs(_entries(script["spell"]["list"]))
        self._capitals = frozenset(words["capitals"].split())
        self._known = frozenset(" ".join(words.values()).split()) | frozenset(self._spell)
        self._signs = frozenset(script["reject"]["marks"])
        self._marks = script["quotation"]["open"], script["quotation"]["close"]
        self._colour = re.compile(rf"(?<![\w'])(?:{'|'.join(words['colour'].split())})\s+(?=\w)", re.IGNORECASE)

    def mend(self, text: str) -> str:
        """`text` in plain spelling; empty if a sign in it turns its meaning or a quotation is left open."""
        opening, closing = self._marks
        quoted = _QUOTED.sub(rf"{opening}\1{closing}", text).replace("’", "'").replace("‘", "'")
        if self._signs & set(text) or re.search(r"(?<!\w)'|'(?!\w)", quoted):
            return ""
        loud = [word for word in _WORD.findall(quoted) if len(word) > 1 and word.isupper()]
        shouting = sum(word.casefold() not in self._capitals for word in loud) > _LOUD
        mended = _WORD.sub(lambda found: self._word(found[0], shouting), quoted)
        mended = self._colour.sub("", re.sub(r"([.,!?])[.,!?]+", r"\1", mended.replace("…", ".")))
        return " ".join(mended.split())

    def _word(self, word: str, shouting: bool) -> str:
        small = self._short(word).casefold() if _STRETCH.search(word) else word.casefold()
        if small in self._spell:
            plain = self._spell[small]
            return _starts(plain) if word[0].isupper() and len(word) > 1 and not word.isupper() else plain
        if len(word) > 1 and word.isupper() and small not in self._capitals:
            return small if shouting or small in self._known or len(word) > 4 else word
        return (_starts(small) if word[0].isupper() else small) if _STRETCH.search(word) else word

    def _short(self, word: str) -> str:
        """`word` with each stretch as one letter or as two, whichever is a word that the lists know."""
        tries = (_STRETCH.sub(r"\1\1", word), _STRETCH.sub(r"\1", word))
        return next((short for short in tries if short.casefold() in self._known), tries[1])


class _Shifter:
    """Tells the first person of a comment from outside: "my" becomes "their", or the piece is not told."""

    def __init__(self, script: Mapping[str, Any]) -> None:
        words = {name: script["words"][name].split() for name in ("first", "not_first", "third", "closed", "speaker")}
        after = {name: script["broken"][f"after_{name}"].split() for name in ("request", "clause")}
        self._tables = {name: _pairs(script["shift"][name].split()) for name in ("self", "other")}
        self._agree = _pairs(_entries(script["shift"]["agree"]))
        self._first = _whole([*self._tables["self"], *self._tables["other"], *words["first"]], words["not_first"])
        self._third, self._closed, self._speaker = (_whole(words[name]) for name in ("third", "closed", "speaker"))
        self._after = {name: re.compile(rf"(?<![\w'])(?:{'|'.join(after[name])}),? $", re.IGNORECASE) for name in after}

    def shifted(self, found: re.Match[str], pattern: _Pattern) -> dict[str, str] | None:
        """The groups of a match, shifted; None where that is not sure."""
        whole, parts = found[0], {name: value or "" for name, value in found.groupdict().items()}
        mine = self._first.findall(whole if pattern.me == "no" else " ".join(parts.values()))
        table = self._tables.get(pattern.me, {})
        if not mine:
            return parts
        if any(word.casefold() not in table for word in mine) or not self._sure(whole, bool(pattern.say)):
            return None
        return {name: self._first.sub(lambda word: table[word[0].casefold()], value) for name, value in parts.items()}

    def _sure(self, whole: str, request: bool) -> bool:
        """Whether it stays clear who is who: nobody else is "they", and each "I" is tied to the clause before it."""
        inside = [found.start() for found in self._speaker.finditer(whole) if found.start()]
        after = self._after["request" if request else "clause"]
        closed = self._closed.search(whole)
        return (
            all(after.search(whole, 0, at) for at in inside)
            and not self._third.search(whole)
            and not (closed and self._first.search(whole, closed.end()))
        )

    def personal(self, text: str) -> bool:
        """Whether the one who writes speaks of themselves in `text`."""
        return bool(self._first.search(text))

    def agreed(self, text: str) -> str:
        """`text` with the verbs that shifted words ask for."""
        for wrong, right in self._agree.items():
            text = re.sub(rf"\b{wrong}\b", right, text)
        return text


class _Teller:
    """One language's patterns. `script` is the whole of its restate.toml."""

    def __init__(self, script: Mapping[str, Any]) -> None:
        self._words: dict[str, list[str]] = {name: block.split() for name, block in script["words"].items()}
        words = self._words
        self._speller = _Speller(script)
        self._say: dict[str, list[str]] = script["say"]
        self._order: dict[str, str] = script["order"]
        self._reject = _whole(_entries(script["reject"]["list"]))
        self._broken = _whole(_entries(self._listed(script["broken"]["list"])))
        self._requests = [self._pattern(table) for table in script["request"]]
        self._clauses = [self._pattern(table) for table in script["clause"]]
        self._shifter, self._negation = _Shifter(script), _whole(words["negation"])
        self._asides = re.compile(rf"(?:(?:{'|'.join(words['asides'])})(?![\w'])[\s,:.!]*)+", re.IGNORECASE)
        self._tails = re.compile(rf"(?:[\s,.]+(?:{'|'.join(words['tails'])}))+$", re.IGNORECASE)
        self._once, self._led = _whole(words["once"]), _whole(words["self_told"])
        self._function, self._late = frozenset(words["function"]), _whole(words["late"])
        self._goes_on, self._and = _whole(words["goes_on"]), words["joins"][0]
        self._small = re.compile(rf"(?!(?:{'|'.join(words['names']) or '(?!)'})$)(?:{'|'.join(words['small'])})$")
        opens = rf",\s+(?=(?:{'|'.join(words['opens'])})(?![\w']))"
        joins = rf",?\s+(?:{'|'.join(words['joins'])})\s+(?=(?:{'|'.join(words['speaker'])})(?![\w']))"
        self._finer = re.compile(rf"{opens}|{joins}", re.IGNORECASE)
        self._short = re.compile(rf"(?<![\w'])(?:{'|'.join(words['short'])})\.$", re.IGNORECASE)

    def _listed(self, pattern: str) -> str:
        """`pattern` with each "@name" written out as the words of that list."""
        return _LIST.sub(lambda name: f"(?:{'|'.join(self._words[name[1]])})", pattern)

    def _pattern(self, table: Mapping[str, Any]) -> _Pattern:
        say, frame, only = tuple(table.get("say", ())), table.get("frame", ""), table.get("only", "")
        return _Pattern(re.compile(self._listed(table["when"]), re.IGNORECASE), table["me"], say, frame, only)

    def restate(self, kernel: KernelId, quote: str, turn: int) -> str | None:
        """The sentence for one quote, or None."""
        text = self._speller.mend(quote) if len(quote) <= MOST_CHARACTERS else ""
        if not text or self._reject.search(text):
            return None
        pieces = self._pieces(text)
        finer = [part for piece in pieces for part in self._finer.split(piece)]
        for parts in (pieces, finer):
            told = [self._told(part, kernel, turn) for part in parts]
            sentence = self._chosen(told, parts, kernel)
            if sentence:
                return sentence
        return self._as_it_stands(pieces, kernel, turn)

    def _as_it_stands(self, pieces: list[str], kernel: KernelId, turn: int) -> str | None:
        """All the pieces, their grammar left as it is, after a few words on what they are; None if "I" speaks."""
        kept = [self._trimmed(piece) for piece in pieces]
        if (
            kernel is KernelId.REQUEST
            or not all(map(self._stands, kept))
            or any(piece.rstrip().endswith("?") for piece in pieces)
        ):
            return None
        words = "; ".join([kept[0], *map(self._lowered, kept[1:])])
        frames = self._say[f"bare_{kernel}"]
        frame = frames[turn % len(frames) if len(kept) == 1 and "," not in words else 0]
        sentence = self._filled(frame, {"whole": words, "plain": self._lowered(words)})
        return _ended(sentence) if len(sentence.split()) <= MOST_WORDS else None

    def _stands(self, piece: str) -> bool:
        """Whether `piece` can be told without a change: nobody says "I" in it, and it begins and ends somewhere."""
        return self._sound(piece, apart=False) and not self._shifter.personal(piece) and not self._led.match(piece)

    def _pieces(self, text: str) -> list[str]:
        """`text` cut where a sentence ends; a point after a short form ends none."""
        found: list[str] = []
        for piece in filter(None, _PIECES.split(text)):
            if found and self._short.search(found[-1]):
                found[-1] += f" {piece}"
            else:
                found.append(piece)
        return found

    def _chosen(self, told: list[_Told | None], parts: list[str], kernel: KernelId) -> str | None:
        """The one sentence: the only piece, two orders joined, or the piece beside which little is left out."""
        good = [one for one in told if one]
        if len(good) == len(parts) == 2 and all(one.order for one in good):
            joined = f"{good[0].sentence} {self._and} {good[1].piece}"
            return _ended(joined) if len(joined.split()) <= MOST_WORDS and "," not in joined else None
        if kernel is KernelId.REQUEST and len(parts) > 1:
            good = [one for one in good if one.asks]
        main = max(good, key=lambda one: self._content(one.piece), default=None)
        if main is None:
            return None
        rest = [part for part, one in zip(parts, told, strict=True) if one is not main]
        # A request stands without its reason; of a statement nothing may be lost, least of all what it contradicts.
        if not rest:
            return _ended(main.sentence)
        left_out = sum(map(self._content, rest))
        if not main.asks or left_out >= self._content(main.piece) or any(map(str.isdigit, " ".join(rest))):
            return None
        return _ended(main.sentence)

    def _content(self, text: str) -> int:
        """How many words of content `text` has; a number is one."""
        words = [word.casefold() for word in _WORD.findall(text)]
        return sum(not {word, word.split("'")[0]} & self._function for word in words)

    # one piece -------------------------------------------------------------------------------------

    def _told(self, part: str, kernel: KernelId, turn: int) -> _Told | None:
        asked = part.rstrip().endswith("?")
        piece = self._trimmed(part)
        if not self._sound(piece):
            return None
        requests = self._requests if kernel is not KernelId.WORKED else []
        for pattern in [*requests, *(() if asked else self._clauses)]:
            # A bare thing with a question mark after it ("a drunk raccoon?") may well be a jeer.
            open_to = pattern.only in ({""} if asked else {"", kernel})
            found = pattern.when.fullmatch(piece) if open_to else None
            parts = self._shifter.shifted(found, pattern) if found else None
            sentence = self._framed(pattern, parts, kernel, turn) if parts else ""
            if sentence and len(sentence.split()) <= MOST_WORDS:
                order = pattern.say[:1] == ("{rest}.",)
                return _Told(_small(piece) if order else piece, sentence, bool(pattern.say), order)
        return None

    def _trimmed(self, part: str) -> str:
        """`part` without what only leads in, what only trails, and signs at its edges."""
        piece, before = part, ""
        while piece != before:
            before = piece
            piece = self._tails.sub("", _edged(piece))
            aside = self._asides.match(piece)
            piece = piece[aside.end() :] if aside else piece
        return piece

    def _sound(self, piece: str, apart: bool = True) -> bool:
        """Whether `piece` is whole enough to be told: balanced, unbroken, and with something in it.

        `apart` says that its grammar will be taken apart: then no second clause may follow a comma.
        """
        words = [word.casefold() for word in _WORD.findall(piece)]
        return bool(
            self._content(piece) >= LEAST_CONTENT
            and _PLAIN.fullmatch(piece)
            and words[-1] not in self._words["hanging"]
            and not _DOUBLED.search(piece)
            and _balanced(piece)
            and not self._broken.search(piece)
            and (not apart or all(self._continues(rest) for rest in piece.split(", ")[1:]))
            and not re.search(r"[.:;/](?=\s|$)|\s[.,:;/]|\s[&+–-](?=\s)", piece)
        )

    def _continues(self, rest: str) -> bool:
        """Whether what follows a comma goes on with the same clause."""
        return bool(self._goes_on.match(rest))

    # into a frame ----------------------------------------------------------------------------------

    def _framed(self, pattern: _Pattern, parts: dict[str, str], kernel: KernelId, turn: int) -> str:
        """The sentence without its full stop, empty if there is no frame for these parts."""
        gaps = self._gaps(parts)
        name = pattern.frame or kernel
        if name == KernelId.FACT and self._negation.search(" ".join(parts.values())):
            name = "fact_negated"
        frames = [frame for frame in pattern.say or self._say[name] if set(_GAP.findall(frame)) <= gaps.keys()]
        # After a comma of the clause's own, a source that comes last hangs loose.
        frames = [frame for frame in frames if not ("," in frame and "," in gaps["whole"])] or frames
        filled = (self._filled(frame, gaps) for frame in frames[turn % len(frames) :] + frames) if frames else ()
        return next((sentence for sentence in filled if self._reads_well(sentence)), "")

    def _reads_well(self, sentence: str) -> bool:
        return not _DOUBLED.search(sentence) and len(self._once.findall(sentence)) <= 1

    def _filled(self, frame: str, gaps: Mapping[str, str]) -> str:
        filled = _GAP.sub(lambda gap: gaps[gap[1]], frame.removesuffix("."))
        return _starts(self._shifter.agreed(" ".join(filled.split()).replace(" '", "'")))

    def _gaps(self, parts: dict[str, str]) -> dict[str, str]:
        """What frames may be filled with: the groups themselves, and a statement in the orders that are sure."""
        # What opens a request is a verb or a word of grammar, never a name.
        gaps = {name: _small(value) if name in {"a", "b", "rest"} else value for name, value in parts.items()}
        if "subject" in parts:
            clause = {name: value.strip() for name, value in parts.items()}
            gaps["whole"] = "".join(parts.values())
            clause["subject"] = small = self._lowered(clause["subject"])
            if small[:1].islower() or not small[:1].isalpha():
                gaps["turned"] = self._order["turned"].format_map(clause)
                if not self._late.search(clause["rest"]):
                    gaps["under"] = self._order["under"].format_map(clause)
        if "whole" in gaps:
            gaps["plain"] = self._lowered(gaps["whole"])
        return gaps

    def _lowered(self, text: str) -> str:
        """`text` as it is written inside a sentence; its first word keeps its capital where it could be a name."""
        first, space, rest = text.partition(" ")
        return first.casefold() + space + rest if self._small.match(first.casefold()) else text


def _edged(text: str) -> str:
    """`text` without signs and pictures at its edges; quotation marks, brackets and units stay."""
    start, end = 0, len(text)
    while start < end and not (text[start].isalnum() or text[start] in "“”(€$£"):
        start += 1
    while end > start and not (text[end - 1].isalnum() or text[end - 1] in "“”)%€$£°"):
        end -= 1
    return text[start:end]


def _balanced(text: str) -> bool:
    """Whether every bracket and quotation mark has its other half; Swedish opens and closes with the same mark."""
    opened, closed = text.count("“"), text.count("”")
    return text.count("(") == text.count(")") and (opened == closed or (not opened and closed % 2 == 0))


def _ended(sentence: str) -> str:
    """`sentence` with its full stop and with typographic apostrophes."""
    return sentence.replace("'", "’") + "."
