"""As many made-up entries as one likes, from one seed: words follow each other as they do in the labelled comments.

No sentence is anybody's. Words are as common, and as rare, as words are; half of the texts are short, some are long.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import cache
from itertools import islice, pairwise
from random import Random

from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context, Entry, EntryState, Reflection
from creator_coach.reading.types import Kind, QuestionId
from tests.house.source import ROOT
from tests.journal.made import NOON

_TAGS = ("ljud", "klipp", "sent på natten", "grannen", "tävlingen", "Part 2", "samarbete", "långfilm")
_PLATFORMS = ("YouTube", "TikTok", "Instagram", "")
_LENGTHS = (40, 60, 120, 300, 600)


@cache
def _after() -> tuple[list[str], dict[str, list[str]]]:
    """The words that begin a comment, and those that came after each word."""
    begin: list[str] = []
    after: dict[str, list[str]] = {}
    for path in sorted((ROOT / "tests" / "cases").glob("*.jsonl")):
        for line in path.read_text(encoding="utf-8").splitlines():
            words = json.loads(line)["text"].split() or ["."]
            begin.append(words[0])
            for this, following in pairwise(words):
                after.setdefault(this, []).append(following)
    return begin, after


def words(chance: Random, length: int) -> str:
    """Words that follow each other, of about `length` characters."""
    begin, after = _after()
    said = [chance.choice(begin)]
    while sum(map(len, said)) + len(said) < length:
        said.append(chance.choice(begin if chance.random() < 0.1 else after.get(said[-1], begin)))
    return " ".join(said)


def entries(count: int, seed: int = 1) -> Iterator[Entry]:
    """`count` kept entries over the years before noon, the oldest first; the same for the same seed."""
    chance = Random(seed)
    when = NOON - timedelta(minutes=30 * count)
    for number in range(count):
        when += timedelta(seconds=chance.randrange(60, 3000))
        plan = ((QuestionId.IF_THEN, words(chance, 60)),) if chance.random() < 0.3 else ()
        yield Entry(
            id=f"{seed:08x}{number:024x}",
            created=when,
            changed=when,
            state=EntryState.KEPT,
            text=words(chance, chance.choice(_LENGTHS)),
            context=Context(platform=chance.choice(_PLATFORMS), work=words(chance, 20)),
            reflection=Reflection(
                before=chance.randrange(11),
                after=chance.randrange(11),
                chosen_kind=chance.choice(list(Kind)),
                answers=((QuestionId.THIRD_PERSON, words(chance, chance.choice(_LENGTHS))), *plan),
                note=words(chance, chance.choice(_LENGTHS)) if chance.random() < 0.5 else "",
                plan_used=chance.random() < 0.5,
            ),
            title=words(chance, 15) if chance.random() < 0.3 else "",
            tags=tuple(chance.sample(_TAGS, chance.randrange(3))),
        )


def fill(journal: Journal, made: Iterable[Entry], at_a_time: int = 2000) -> None:
    """Save all of `made`, many in one transaction, and let the index take them in."""
    rest = iter(made)
    while some := list(islice(rest, at_a_time)):
        with journal._writing():
            for entry in some:
                journal._put(entry)
    while journal.tidy():
        pass
