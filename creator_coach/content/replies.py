"""What the reply lab is lent and says: word lists, starters, and a check put into sentences."""

from __future__ import annotations

import tomllib
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import lru_cache
from typing import Any

from creator_coach.content import lexicons
from creator_coach.content.spoken import spoken as languages
from creator_coach.content.where import resource
from creator_coach.reading.lexicon import Lexicon
from creator_coach.reading.phrases import Phrases
from creator_coach.reading.types import Kind, Reading
from creator_coach.reply import check as looks
from creator_coach.reply.types import (
    Barb,
    Check,
    Ear,
    Good,
    Remark,
    Remarks,
    Starter,
    Sting,
    Tongue,
    Tongues,
)

#: The starter that is no reply.
NO_REPLY = "none"
#: What is offered for each kind, in order; a threat has nothing.
STARTERS: dict[Kind, tuple[str, ...]] = {
    Kind.FEEDBACK: ("take", "ask", "boundary", NO_REPLY),
    Kind.COMPLAINT: ("solve", "ask", NO_REPLY),
    Kind.OPINION: ("heard", "ask", NO_REPLY),
    Kind.MOCKERY: (NO_REPLY, "quiet"),
    Kind.ATTACK: (NO_REPLY, "boundary"),
    Kind.THREAT: (),
    Kind.KIND: ("thank", NO_REPLY),
    Kind.UNCLEAR: ("clarify", NO_REPLY),
}
#: So much of what is quoted is shown.
_SHOWN = 60
#: More than this is said of no draft.
_PRAISED = 3
#: So much has room on a button.
_ON_A_BUTTON = 26


def check(
    text: str,
    reading: Reading | None = None,
    left: Collection[int] = (),
    kept: Iterable[str] = (),
    starter: str = "",
    ear: Ear | None = None,
) -> Check:
    """Look over a draft, as `reply.check` does, with the words of both languages."""
    return looks.check(text, tongues(), reading, left, kept, starter, ear)


def starters(kind: Kind, spoken: str, language: str) -> tuple[Starter, ...]:
    """Ways to begin a reply to a comment of `kind`: named in `language`, worded in `spoken` if the app speaks that."""
    named, worded = _script(language)["starter"], _script(spoken if spoken in languages() else language)["starter"]
    return tuple(Starter(each, named[each]["title"], worded[each]["words"].strip()) for each in STARTERS[kind])


def remarks(found: Check, text: str, language: str, take: Iterable[str] = ()) -> Remarks:
    """`found`, a check of `text`, in words. `take` are the sentences for the kernels of the reading, in their order."""
    script = _script(language)
    tone = script["tone"][found.tone]
    if found.leaning is not None:
        tone = script["leaning"][found.tone]
    warning = found.warning
    if warning is None:
        return Remarks(tone, lines=tuple(_lines(found, script, list(take))))
    title = script["quote"]["title"].format(words=_short(warning.span.of(text)))
    said = Remark(title, script["warn"][warning.barb], good=False)
    words = warning.swap.words
    long = len(words) > _ON_A_BUTTON
    button = "strike" if not words else "change" if long else "swap"
    proposal = script["quote"]["title"].format(words=words) if long else ""
    name = script["button"][button].format(words=words)
    return Remarks(tone, said, name, proposal, tuple(_lines(found, script, list(take))))


def _lines(found: Check, script: Mapping[str, Any], take: list[str]) -> Iterator[Remark]:
    for good in found.good[:_PRAISED]:
        words = script["good"][good]
        more = " ".join(take[n] for n in found.answered if n < len(take)) if good is Good.ANSWERS else ""
        yield Remark(words["title"], more or words["words"], good=True)
    asked = [take[n] for n in found.unanswered if n < len(take)]
    if asked:
        yield Remark(script["note"]["unanswered"]["title"], asked[0], good=False)
    if found.promise is not None:
        yield Remark(script["note"]["promise"]["title"], script["note"]["promise"]["words"], good=False)
    if found.gaps:
        yield Remark(script["note"]["gaps"]["title"], script["note"]["gaps"]["words"], good=False)


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1].rstrip() + "…"


# the words -----------------------------------------------------------------------------------------


@lru_cache(maxsize=1)
def tongues() -> Tongues:
    """The words of both languages, read once. Raises OSError if the resources are missing."""
    lent = lexicons.load()
    return Tongues(_tongue(lent.sv), _tongue(lent.en))


def _tongue(lexicon: Lexicon) -> Tongue:
    found = _toml(lexicon.language, "reply.toml")
    stings = {f"sting.{n}": each for n, each in enumerate(found["sting"])}
    blocks = found["cues"] | {name: each["find"] for name, each in stings.items()}
    return Tongue(
        lexicon,
        Phrases({name: tuple(_patterns(block)) for name, block in blocks.items()}),
        {name: Sting(Barb(each["barb"]), each["swap"], each["whole"]) for name, each in stings.items()},
        {Barb(barb): words for barb, words in found["instead"].items()},
        found["struck"],
        frozenset(found["lists"]["plain"].split()),
        frozenset(found["lists"]["own"].split()),
    )


def _patterns(block: str) -> Iterator[str]:
    for piece in block.replace("\n", ";").split(";"):
        if piece.strip():
            yield from lexicons.expand(piece)


@lru_cache(maxsize=2)
def _script(language: str) -> Mapping[str, Any]:
    return _toml(language, "starters.toml")


def _toml(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))
