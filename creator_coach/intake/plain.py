"""Plain text: comments with an empty line between them, or, where there is none, one a line."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, islice

from creator_coach.intake.letters import Line
from creator_coach.intake.types import Fault, Received, Row, Unread

#: So many lines are looked at to see whether empty lines stand between comments.
LOOKED_AT = 2000
#: A comment of more lines than this is none.
_MOST = 500


def rows(lines: Iterable[Line]) -> Iterator[Row]:
    """The comments of `lines`."""
    source = iter(lines)
    head = list(islice(source, LOOKED_AT))
    gathered: list[Line] = []
    apart = _apart(head)
    for line in chain(head, source):
        if not line.whole:
            yield from _comment(gathered)
            gathered = []
            yield Unread(line.number, line.number, Fault.TOO_LONG)
            continue
        if line.text.strip():
            gathered.append(line)
        if gathered and (not apart or not line.text.strip() or len(gathered) >= _MOST):
            yield from _comment(gathered)
            gathered = []
    yield from _comment(gathered)


def _apart(head: Sequence[Line]) -> bool:
    """Whether an empty line stands between two that are not."""
    filled = [line.number for line in head if line.text.strip()]
    return bool(filled) and filled[-1] - filled[0] >= len(filled)


def _comment(gathered: Sequence[Line]) -> Iterator[Row]:
    if gathered:
        text = "\n".join(line.text for line in gathered).strip()
        yield Received(text, gathered[0].number, gathered[-1].number)
