"""What the search index is made of: every three letters in a row, and the letters on both sides of a space.

A text of folded words becomes a set of tokens, and so does what is looked for; a text that holds all the tokens of a
needle may hold the needle, and is then looked at. Pieces of three find the middle of a word, which Swedish needs
(*nätmobbning*); pieces across a space tell a phrase from its words. A token holds no ASCII but letters and digits:
FTS5 takes the rest for space between tokens or, in a query, for syntax.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

#: Letters in a piece, and how many letters of each word stand in a piece across a space.
PIECE, SIDE = 3, 2
#: So that the last letters of a text begin a piece too, two letters can be found as the beginning of one.
_END = "\n" * (PIECE - 1)
_PRIVATE_USE = 0xE000
_WRITTEN = {code: _PRIVATE_USE + code for code in range(128) if not chr(code).isalnum()}
_SURROGATES = dict.fromkeys(range(0xD800, 0xE000), 0xF8FF)
_TABLE = _WRITTEN | _SURROGATES
_ACROSS = re.compile(f"(?=(.{{{SIDE}}}{chr(_PRIVATE_USE + 0x20)}.{{{SIDE}}}))", re.DOTALL)


def written(words: str) -> str:
    """`words`, letter by letter, as they stand in tokens."""
    return words.translate(_TABLE)


def pieces(words: str) -> set[str]:
    """The pieces of folded `words`, which may be of several lines."""
    return _pieces(written(words + _END))


def tokens(words: str) -> set[str]:
    """All that is kept of folded `words` in the index."""
    whole = written(words + _END)
    return _pieces(whole) | set(_ACROSS.findall(whole))


def needed(needle: str) -> tuple[set[str], set[str]]:
    """The pieces, and the pieces across a space, that every text with `needle` has; none for one or two letters."""
    whole = written(needle)
    return _pieces(whole), set(_ACROSS.findall(whole))


def every(found: Iterable[str]) -> str:
    """What FTS5 is asked for texts with all of these tokens."""
    return " AND ".join(f'"{token}"' for token in found)


def some(found: Iterable[str]) -> str:
    """What FTS5 is asked for texts with at least one of these tokens."""
    return "(" + " OR ".join(f'"{token}"' for token in found) + ")"


def _pieces(whole: str) -> set[str]:
    return {whole[at : at + PIECE] for at in range(len(whole) - PIECE + 1)}
