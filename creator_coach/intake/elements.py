"""The comments in a large JSON text, one by one, without holding the text: cut out of it, and then parsed.

Of the text only its brackets, strings and commas are looked at. What is cut out is every object of a list, where the
list stands in no other list. After an object that is no JSON the search goes on where the next one seems to begin.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

#: An object longer than this, in characters, is passed over.
MOST = 1 << 20
#: What stands under a name in the text's own object is kept if it is shorter than this.
_SHORT = 500

#: A whole string, a bracket, or the quotation mark of a string that has not ended yet.
_NEXT = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"|[\[\]{}]|"', re.DOTALL)
#: What may stand between them: signs, numbers, true, false, null, NaN and Infinity.
_GAP = re.compile(r"[\s,:\d.+\-truefalsnNaIifyE]*+")
_OPENING = {"}": "{", "]": "["}
_BETWEEN = re.compile(r"\}\s*,?\s*(?=\{)")


@dataclass(frozen=True, slots=True)
class Element:
    """An object of the list called `name`; empty if it stands in the text itself. `value` None: it is no JSON."""

    name: str
    value: dict[str, Any] | None


class Elements:
    """Iterates over the objects of a text that comes in `parts`. `cut` says that the text ended before it was whole."""

    def __init__(self, parts: Iterable[str]) -> None:
        self._parts = iter(parts)
        self._text = ""
        self._at = 0
        self._stack: list[str] = []
        self._names: list[str] = []
        self._last = ""
        #: Brackets were out of order, and it is not known how many are still open around what is read now.
        self._lost = False
        self.cut = False
        #: What the text's own object says in short strings, as far as it was read: the address of a video.
        self.plain: dict[str, str] = {}

    def __iter__(self) -> Iterator[Element]:
        while (found := self._token()) is not None:
            if self._lost and not self._stack and found and found in "}]":
                continue
            if not found or (found in "}]" and self._stack[-1:] != [_OPENING[found]]):
                self._lost = True
                self._text, self._at = self._text[self._at :], 0
                self._skip()
                self._stack, self._names = ["["], [""]
                yield Element("", None)
            elif found == "{" and self._is_comment():
                yield self._cut_out()
            else:
                self._note(found)
        self.cut = self.cut or bool(self._stack)

    # where we are ----------------------------------------------------------------------------------

    def _is_comment(self) -> bool:
        """Whether an object that begins here is one of a list that stands in no other."""
        return self._stack[-1:] == ["["] and self._stack.count("[") == 1

    def _note(self, found: str) -> None:
        if found in "{[":
            self._stack.append(found)
            self._names.append(self._last)
        elif found in "}]":
            self._stack.pop()
            self._names.pop()
        elif self._stack == ["{"]:
            self._named(found)

    def _named(self, found: str) -> None:
        """A string in the text's own object: a name, or what a name stands for."""
        if self._more() and self._text[self._at : self._at + 1] == ":":
            self._last = _string(found)
        elif self._last and len(found) < _SHORT:
            self.plain[self._last] = _string(found)

    # cutting ---------------------------------------------------------------------------------------

    def _cut_out(self) -> Element:
        """The object whose brace was just passed."""
        begin, depth, name, cut = self._at - 1, 1, self._names[-1], self.cut
        self._text, self._at = self._text[begin:], 1
        while depth and self._at <= MOST:
            found = self._token(keep=True)
            if found is None:
                break
            depth += {"{": 1, "[": 1, "}": -1, "]": -1}.get(found, 0)
        value = _parse(self._text[: self._at]) if not depth else None
        if value is None:
            self.cut = cut
            self._skip()
        return Element(name, value)

    def _skip(self) -> None:
        """Past a broken object, to where the next one seems to begin."""
        found = _BETWEEN.search(self._text, 1)
        while found is None:
            part = next(self._parts, None)
            if part is None:
                self._text, self._at, self.cut = "", 0, True
                return
            self._text = self._text[-64:] + part
            found = _BETWEEN.search(self._text)
        self._text, self._at = self._text[found.end() :], 0

    # reading ---------------------------------------------------------------------------------------

    def _token(self, *, keep: bool = False) -> str | None:
        """The next bracket or string, None at the end, empty if there is something else before it.

        `keep` holds on to the text before it, whatever it is.
        """
        while True:
            found = _NEXT.search(self._text, self._at)
            begin = found.start() if found is not None else len(self._text)
            if not keep and not _GAP.fullmatch(self._text, self._at, begin):
                return ""
            if found is not None and found[0] != '"':
                self._at = found.end()
                return found[0]
            if len(self._text) - begin > MOST:  # a string that long is none: its mark stands alone
                self._at = begin + 1
                continue
            if not keep:
                self._text, begin = self._text[begin:], 0
            self._at = begin
            part = next(self._parts, None)
            if part is None:
                self.cut = self.cut or found is not None
                return None
            self._text += part

    def _more(self) -> bool:
        """Move to the next sign that is no space; whether there is one."""
        while True:
            rest = self._text[self._at :].lstrip()
            if rest:
                self._at = len(self._text) - len(rest)
                return True
            part = next(self._parts, None)
            if part is None:
                return False
            self._text, self._at = part, 0


def _string(found: str) -> str:
    try:
        return str(json.loads(found, strict=False))
    except ValueError:
        return ""


def _parse(text: str) -> dict[str, Any] | None:
    try:
        found = json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None
    return found if isinstance(found, dict) else None
