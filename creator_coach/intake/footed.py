"""Comments copied from pages that say how old each is under its words: Instagram and TikTok.

Such a page gives a name, the words, an age (`2w`, `3 d`), and buttons. An age is one only where a button to answer
stands near it, so that "5 min" in a comment is not taken for the end of it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from creator_coach.intake import page_words
from creator_coach.intake.letters import Line
from creator_coach.intake.types import Fault, Received, Row, Unread

_GLUED = re.compile(r"(.+?)\s?(?:\d[\d.,  ]*\s?(?:likes?|gilla-markering(?:ar)?)?)?\s?(?:reply|svara)", re.IGNORECASE)
_ANSWER = re.compile(r"reply|svara", re.IGNORECASE)
#: A button to answer stands within so many lines after the age.
_NEAR = 4
_MOST = 1000


def is_foot(line: str) -> bool:
    """Whether a line is an age, alone or with buttons that came onto its line."""
    bare = line.strip()
    glued = _GLUED.fullmatch(bare)
    return page_words.SHORT_AGE.fullmatch(glued[1].strip() if glued else bare) is not None


def is_one(texts: Sequence[str]) -> bool:
    """Whether lines of a text are of such a page."""
    return any(_ends(texts, at) for at in range(len(texts)))


def rows(lines: Iterable[Line], platform: str) -> Iterator[Row]:
    """The comments of `lines`, which are of a page of `platform`."""
    gathered: list[Line] = []
    footed = False
    held: list[Line] = []
    for line in lines:
        held.append(line)
        if len(held) > _NEAR:
            gathered, footed, made = _take(gathered, held, platform, footed=footed)
            yield from made
    while held:
        gathered, footed, made = _take(gathered, held, platform, footed=footed)
        yield from made
    yield from _comment(gathered, platform, footed=footed)


def _take(gathered: list[Line], held: list[Line], platform: str, *, footed: bool) -> tuple[list[Line], bool, list[Row]]:
    """Move the first of the lines that are `held` to those of its comment; what that makes whole."""
    ends, line = _ends([each.text for each in held], 0), held.pop(0)
    if (footed and not page_words.is_furniture(line.text)) or len(gathered) >= _MOST:
        return [line], False, list(_comment(gathered, platform, footed=footed))
    return [*gathered, line], footed or ends, []


def _ends(texts: Sequence[str], at: int) -> bool:
    """Whether the line at `at` ends a comment."""
    if not is_foot(texts[at]):
        return False
    near = texts[at + 1 : at + _NEAR]
    return _GLUED.fullmatch(texts[at].strip()) is not None or any(_ANSWER.fullmatch(each.strip()) for each in near)


def _comment(gathered: Sequence[Line], platform: str, *, footed: bool) -> Iterator[Row]:
    """What the lines up to an age and its buttons are; without an age, they are named if they say anything."""
    said = [line for line in gathered if line.text.strip()]
    while said and page_words.is_furniture(said[0].text):
        said.pop(0)
    if not said:
        return
    first, last = said[0].number, said[-1].number
    if not footed:
        yield Unread(first, last, Fault.NOT_A_COMMENT)
        return
    own = len(said) > 1 and page_words.marks_creator(said[1].text)
    texts = [line.text for line in said[2 if own else 1 :]]
    foot = max(at for at, text in enumerate(texts) if is_foot(text)) if any(map(is_foot, texts)) else len(texts)
    text = "\n".join(each for each in texts[:foot] if not _is_badge(each)).strip()
    yield Received(text, first, last, author=said[0].text.strip(), platform=platform, own=own)


def _is_badge(text: str) -> bool:
    return text.strip().casefold() in {"verified", "verifierad", "·", "•"}
