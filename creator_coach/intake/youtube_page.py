"""Comments copied from YouTube's own pages, the one under a video and the one in Studio, as plain text.

Each begins with a line that is a handle (`@name`) and one that says how long ago, with perhaps a dot between; then its
words; then buttons and counts (`12`, `Reply`, `3 replies`). The shape is that of a page that is marked and copied;
no source describes it, and YouTube may change it any day: what fits nowhere is named as unread, and nothing is dropped.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator, Sequence

from creator_coach.intake import page_words
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Fault, Received, Row, Unread

_HANDLE = re.compile(r"@[\w.·-]{2,60}")
_BESIDE = re.compile(r"(@[\w.·-]{2,60})\s*[·•]?\s*(.+)")
_MOST = 1000


def is_one(texts: Sequence[str]) -> bool:
    """Whether lines of a text are of such a page."""
    bare = [text.strip() for text in texts if text.strip() and text.strip() not in "·•|"]
    pairs = itertools.pairwise(bare)
    return any(_HANDLE.fullmatch(one) and page_words.LONG_AGE.fullmatch(two) for one, two in pairs) or any(
        _in_one(text) for text in bare
    )


def rows(lines: Iterable[Line]) -> Iterator[Row]:
    """The comments of `lines`."""
    gathered: list[Line] = []
    handle: Line | None = None  # seen, and not yet known to begin a comment
    for line in lines:
        bare = line.text.strip()
        if handle is not None and page_words.LONG_AGE.fullmatch(bare):
            yield from _comment(gathered)
            gathered, handle = [handle, line], None
        elif handle is not None and (not bare or bare in "·•|"):
            continue
        else:
            gathered += [handle] if handle is not None else []
            handle = line if _HANDLE.fullmatch(bare) else None
            if handle is None and (_in_one(bare) or len(gathered) >= _MOST):
                yield from _comment(gathered)
                gathered = []
            gathered += [line] if handle is None else []
    yield from _comment([*gathered, *([handle] if handle is not None else [])])


def _in_one(bare: str) -> bool:
    found = _BESIDE.fullmatch(bare)
    return found is not None and page_words.LONG_AGE.fullmatch(found[2].strip()) is not None


def _comment(gathered: Sequence[Line]) -> Iterator[Row]:
    """What one head and the lines after it are; lines without a head are named, unless the page always has them."""
    if not gathered:
        return
    first, last = gathered[0].number, gathered[-1].number
    head = gathered[0].text.strip()
    beside = _BESIDE.fullmatch(head) if _in_one(head) else None
    begins = 1 if beside else 2 if len(gathered) > 1 and page_words.LONG_AGE.fullmatch(gathered[1].text.strip()) else 0
    if not begins or not _HANDLE.match(head):
        if not all(page_words.is_furniture(line.text) for line in gathered):
            yield Unread(first, last, Fault.NOT_A_COMMENT)
        return
    said = words(line.text for line in gathered[begins:])
    yield Received(said, first, last, author=beside[1] if beside else head, platform="YouTube")


def words(texts: Iterable[str]) -> str:
    """The lines of a comment without what the page put under it; the first stays, whatever it looks like."""
    kept = list(texts)
    while len(kept) > 1 and page_words.is_control(kept[-1]):
        kept.pop()
    while len(kept) > 1 and not kept[0].strip():
        kept.pop(0)
    return "\n".join(kept).strip()
