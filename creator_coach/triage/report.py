"""What may leave the app of many comments: a report for whoever helps, and the usable alone. No cruel word in either.

No comment is quoted as it stands. What can be used is said in the app's calm sentences; those, and what a file says of
platforms and links, are left out where a word of them would lie under a veil. No name of any commenter is in it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from creator_coach.content import voice
from creator_coach.triage import paper
from creator_coach.triage.clean import clean
from creator_coach.triage.types import USABLE, Sorted, Table
from creator_coach.triage.words import words

_HEAD = ("line", "group", "kind", "when", "platform", "link", "use", "released")
_USABLE = ("use", "group", "when", "platform", "link")
_LINK = re.compile(r"https?://[\w.-]+(?:/[\w./?=&%#:+~-]*)?")

Cells = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Report:
    """A batch to hand over, in `language`; `table` and `every` look it up anew each time."""

    table: Callable[[], Table]
    every: Callable[[], Iterator[Sorted]]
    language: str

    def rows(self) -> Iterator[Cells]:
        """Rows for a moderator or a colleague: one for each comment that was read, let go of or not."""
        return rows(self.every(), self.language)

    def usable(self) -> Iterator[Cells]:
        """Rows of what can be used and nothing else, for the creator, whose app can take them in."""
        return usable(self.every(), self.language)

    def page(self) -> str:
        """All of it to read, on a web page of its own (paper.py); what can be used stands there in the same words."""
        return paper.page(self.table(), self.every(), self.language)


def rows(found: Iterable[Sorted], language: str) -> Iterator[Cells]:
    """A row for each comment that was read, let go of or not, under headings in `language`."""
    yield _heads(_HEAD, language)
    for each in found:
        yield tuple(_cell(each, name, language) for name in _HEAD)


def usable(found: Iterable[Sorted], language: str) -> Iterator[Cells]:
    """A row for each comment that holds something to use."""
    yield _heads(_USABLE, language)
    for each in found:
        if each.verdict is not None and each.verdict.group in USABLE and each.verdict.take:
            yield tuple(_cell(each, name, language) for name in _USABLE)


def _heads(names: Iterable[str], language: str) -> Cells:
    return tuple(words(language).say("head", name) for name in names)


def _cell(each: Sorted, name: str, language: str) -> str:
    if name in ("group", "kind", "use"):
        return _of_verdict(each, name, language)
    cells = {
        "line": str(each.line),
        "when": each.when.isoformat(" ", "minutes") if each.when else "",
        "platform": each.platform if clean(each.platform) else "",
        "link": each.link if _LINK.fullmatch(each.link) and clean(each.link) else "",
        "released": words(language).say("head", "yes") if each.released else "",
    }
    return cells[name]


def _of_verdict(each: Sorted, name: str, language: str) -> str:
    found = each.verdict
    if found is None:
        return ""
    if name == "group":
        return words(language).say("group", found.group)
    return voice.load(language).word(found.kind) if name == "kind" else "\n".join(found.take)
