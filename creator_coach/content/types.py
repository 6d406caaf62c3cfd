"""What content hands out: a reading put into words, help lines, and steps on a platform."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from creator_coach.reading.types import Grounds, PerspectiveId, QuestionId, Span


@dataclass(frozen=True, slots=True)
class Chair:
    """One possible reading in words, as a card shows it.

    `sentence` is hedged and holds the first quote; `wanted` and `felt` may be empty (then no row is shown).
    """

    id: PerspectiveId
    grounds: Grounds
    title: str
    sentence: str
    wanted: str
    felt: str
    quotes: tuple[str, ...]
    spans: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Question:
    """One reflection question in words, with phrase starters the person may use."""

    id: QuestionId
    short: str
    text: str
    hint: str
    starters: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Said:
    """A whole reading in one language.

    `text` is everything, as `creator-coach read` prints it. `headline` and `body` carry the message of
    an attack, a threat, a kind or an unclear comment. `notice` is a line about the language, the length
    or a commenter who may be unwell; empty when there is nothing to say.
    """

    why: str
    headline: str
    body: tuple[str, ...]
    chairs: tuple[Chair, ...]
    take: tuple[str, ...]
    leave: tuple[str, ...]
    questions: tuple[Question, ...]
    closing: str
    notice: str
    text: str


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A number to call. `number` is shown and copied as written; `verified` is whether a person has called it."""

    country: str
    id: str
    name: str
    number: str
    purpose: str
    url: str
    source: str
    checked_on: str
    verified: bool


@dataclass(frozen=True, slots=True)
class Step:
    """One thing to do: on a platform, or on the safety page."""

    id: str
    title: str
    detail: str


class BlockKind(StrEnum):
    """What a piece of a chapter is."""

    HEADING = "heading"
    WORDS = "words"
    ITEM = "item"
    SOURCE = "source"


@dataclass(frozen=True, slots=True)
class Run:
    """Words set in one way: plain, strong, or as they are typed on a computer."""

    words: str
    strong: bool = False
    code: bool = False


@dataclass(frozen=True, slots=True)
class Block:
    """A heading, a paragraph, an item of a list, or what the piece above it leans on."""

    kind: BlockKind
    runs: tuple[Run, ...]

    @property
    def text(self) -> str:
        """The words alone."""
        return "".join(run.words for run in self.runs)


@dataclass(frozen=True, slots=True)
class Chapter:
    """A chapter of the guide, in one language."""

    id: str
    title: str
    blocks: tuple[Block, ...]

    def holds(self, words: str) -> bool:
        """Whether each of `words` is somewhere in the title or the text, in any case."""
        text = "\n".join((self.title, *(block.text for block in self.blocks))).casefold()
        return all(word in text for word in words.casefold().split())
