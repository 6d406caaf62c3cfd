"""A pasted text taken apart: tokens with spans into the original, sentences, clauses, and disguises undone."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from enum import StrEnum

from creator_coach.reading.types import Span


class TokenType(StrEnum):
    """What a token is made of."""

    WORD = "word"
    NUMBER = "number"
    MARK = "mark"
    EMOJI = "emoji"
    MENTION = "mention"
    LINK = "link"
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Token:
    """One word, number, punctuation mark or emoji.

    `forms` are the spellings to look up: the word casefolded first, then with stretched letters
    shortened and disguises undone ("1d10t", "f*ck", "i d i o t"). `sentence` and `clause` count from 0.
    """

    type: TokenType
    forms: tuple[str, ...]
    span: Span
    sentence: int
    clause: int
    shouted: bool = False

    @property
    def word(self) -> str:
        """The first spelling."""
        return self.forms[0]


#: Faces, gestures and signs; a run of the same one is one token, and skin tones and joiners vanish.
_EMOJI = "\U0001f000-\U0001faff\u2600-\u27bf\u2b00-\u2bff\u2190-\u21ff\u3030\u303d\u203c\u2049\u2122"
_JOINERS = "\ufe0f\u200d\U0001f3fb-\U0001f3ff\u20e3"
#: Letters and digits; some systems write å as a letter and a mark of its own that follows it.
_LETTERS = "[^\\W_](?:[^\\W_]|[\u0300-\u036f])*"
_TOKEN = re.compile(
    rf"(?P<link>(?:https?://|www\.)[^\s<>]+)"
    rf"|(?P<mention>@[^\W\d_][\w.]*)"
    rf"|(?P<tag>\#\w+)"
    rf"|(?P<number>[€$£]?\d+(?:[.:,]\d+)*%?(?![^\W\d_]))"
    rf"|(?P<spaced>(?<!\w)[^\W\d_](?:(?:[ .\-_][^\W\d_]){{3,}}|(?:[.\-_][^\W\d_]){{2}})(?!\w))"
    rf"|(?P<word>{_LETTERS}(?:['’´`*@$]{_LETTERS}|\*+(?:{_LETTERS})?)*)"
    rf"|(?P<face>[:;=]'?-?[)(DPpOo/\\|3]+(?!\w)|<3+|\^\^|xD+\b)"
    rf"|(?P<emoji>[{_EMOJI}][{_EMOJI}{_JOINERS}]*)"
    rf"|(?P<mark>\.{{2,}}|…|[?!]+|[.,;:()\"“”»«–—*/-])"
)
_QUOTES = str.maketrans({"’": "'", "´": "'", "`": "'", "‘": "'"})
_LEET = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "7": "t", "@": "a", "$": "s"})
_STRETCH = re.compile(r"(.)\1{2,}")
_DOUBLE = re.compile(r"(.)\1+")
_SENTENCE_END = re.compile(r"[.!?…]")
_CLAUSE_MARKS = frozenset({",", ";", ":", "(", ")", "–", "—", "-"})
#: Words that turn a sentence: what follows is a clause of its own.
_CLAUSE_WORDS = frozenset({"men", "but", "fast", "though", "however", "dock", "däremot", "although", "eftersom"})


def _forms(raw: str) -> tuple[str, ...]:
    """Spellings to look up for one raw word, most literal first."""
    word = unicodedata.normalize("NFC", raw.translate(_QUOTES).casefold())
    forms = [word]
    if _STRETCH.search(word):
        forms += [_STRETCH.sub(r"\1\1", word), _STRETCH.sub(r"\1", word), _DOUBLE.sub(r"\1", word)]
    if any(c.isdigit() or c in "@$" for c in word) and any(c.isalpha() for c in word):
        forms.append(word.translate(_LEET))
    return tuple(dict.fromkeys(forms))


def _emoji_forms(raw: str) -> tuple[str, ...]:
    """The distinct emoji of a run, in order, bare of skin tone and presentation marks."""
    return tuple(dict.fromkeys(c for c in raw if not re.match(f"[{_JOINERS}]", c))) or (raw,)


def _token_forms(group: str, raw: str) -> tuple[str, ...]:
    if group == "emoji":
        return _emoji_forms(raw)
    if group == "spaced":
        return (re.sub(r"[ .\-_]", "", raw).casefold(),)
    if group == "mark":
        return (raw[0] if raw[0] in "?!" else raw,)
    return _forms(raw)


_TYPES = {
    "link": TokenType.LINK,
    "mention": TokenType.MENTION,
    "tag": TokenType.TAG,
    "number": TokenType.NUMBER,
    "spaced": TokenType.WORD,
    "word": TokenType.WORD,
    "face": TokenType.EMOJI,
    "emoji": TokenType.EMOJI,
    "mark": TokenType.MARK,
}


def tokens(text: str) -> tuple[Token, ...]:
    """All tokens of `text`, in order. Characters that belong to no token (spaces, controls) are skipped."""
    found: list[Token] = []
    spelled: dict[tuple[str, str], tuple[str, ...]] = {}
    sentence = clause = end = 0
    ended = turned = False
    for match in _TOKEN.finditer(text):
        group, raw = str(match.lastgroup), match.group()
        # A line break ends a sentence as a full stop does: comments are often lists of lines.
        broken = bool(found) and "\n" in text[end : match.start()]
        end = match.end()
        if broken or (ended and group != "mark"):
            sentence, clause = sentence + 1, clause + 1
        elif turned or (raw.casefold() in _CLAUSE_WORDS and found):
            clause += 1
        forms = spelled.get((group, raw)) or spelled.setdefault((group, raw), _token_forms(group, raw))
        shouted = group == "word" and len(raw) > 1 and raw.isupper()
        found.append(Token(_TYPES[group], forms, Span(match.start(), match.end()), sentence, clause, shouted))
        ended = group == "mark" and bool(_SENTENCE_END.match(raw))
        # A hyphen inside a word ("in-jokes") turns nothing.
        turned = group == "mark" and raw in _CLAUSE_MARKS and (raw != "-" or text[end : end + 1].isspace())
    return tuple(found)


def groups(found: tuple[Token, ...], attribute: str) -> list[tuple[Token, ...]]:
    """The tokens cut into sentences (`attribute` "sentence") or clauses ("clause")."""
    cut: dict[int, list[Token]] = {}
    for token in found:
        cut.setdefault(getattr(token, attribute), []).append(token)
    return [tuple(part) for part in cut.values()]


def span_of(part: tuple[Token, ...]) -> Span:
    """The stretch from the first to the last word of `part`, outer punctuation left out. `part` is not empty."""
    inner = [t for t in part if t.type is not TokenType.MARK] or list(part)
    return Span(inner[0].span.start, inner[-1].span.end)


def words(found: tuple[Token, ...]) -> list[str]:
    """The first spelling of every word token."""
    return [t.word for t in found if t.type is TokenType.WORD]
