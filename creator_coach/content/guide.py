"""The guide: the thinking behind the app, chapter by chapter, with what each piece leans on and how strong that is.

A chapter is a Markdown file of a small kind: one `# ` title, `## ` headings, paragraphs, `- ` items, **strong** and
`code`. After a piece, `> id, id` names its sources; `> own` says that it is our own thought, `> app` that it tells how
the app is made. There are no links, pictures or raw HTML: what looks like them is shown as it stands.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import Any

from creator_coach.content.types import Block, BlockKind, Chapter, Run
from creator_coach.content.where import resource

#: The chapters in their order: the thinking, how the app is made, and how to use it.
CHAPTERS = (
    *("why", "faces", "gift", "disagree", "let_go", "wait", "well", "badly", "kind"),
    *("readings", "promise", "sources"),
    *("keys", "files", "about"),
)
#: Marks that are no study: our own thought, and how the app is made.
NO_STUDY = ("own", "app")

_RUNS = re.compile(r"\*\*(?P<strong>.+?)\*\*|`(?P<code>[^`]+)`")
_GAP = re.compile(r"\{(\w+)\}")


def chapters(language: str, facts: Mapping[str, str]) -> tuple[Chapter, ...]:
    """Every chapter in `language` ("sv", "en"), in order.

    `facts` fill the gaps: version, python, qt, system, folder, and the keys of each act. A gap without one stays.
    """
    return tuple(_chapter(each, language, facts) for each in CHAPTERS)


def parse(chapter_id: str, text: str, language: str) -> Chapter:
    """A chapter from its Markdown. Raises KeyError for a source that is not known."""
    title, blocks = "", []
    for kind, words in _pieces(text):
        if kind == "#":
            title = words
        elif kind == ">":
            blocks += [_source(each.strip(), language) for each in words.split(",")]
        else:
            blocks.append(Block(_KINDS[kind], _runs(words)))
    return Chapter(chapter_id, title, tuple(blocks))


_KINDS = {"##": BlockKind.HEADING, "-": BlockKind.ITEM, "": BlockKind.WORDS}
_MARKED = re.compile(r"(#{1,2}|-|>) +(.*)")


def _pieces(text: str) -> Iterator[tuple[str, str]]:
    """The mark and the words of each piece; lines of a paragraph that follow each other are joined."""
    held: list[str] = []
    for line in [*text.splitlines(), ""]:
        found = _MARKED.fullmatch(line.strip())
        if held and (found or not line.strip()):
            yield "", " ".join(held)
            held = []
        if found:
            yield found[1], found[2]
        elif line.strip():
            held.append(line.strip())


def _runs(words: str) -> tuple[Run, ...]:
    made, end = [], 0
    for found in _RUNS.finditer(words):
        made.append(Run(words[end : found.start()]))
        made.append(Run(found["strong"] or found["code"], strong=bool(found["strong"]), code=bool(found["code"])))
        end = found.end()
    made.append(Run(words[end:]))
    return tuple(run for run in made if run.words)


def _source(source_id: str, language: str) -> Block:
    words = _words(language)
    if source_id in NO_STUDY:
        return Block(BlockKind.SOURCE, (Run(f"{words['strength'][source_id]}.", strong=True),))
    study = _studies()[source_id]
    said = f" {words['found'][source_id]} ({study['cite']})"
    return Block(BlockKind.SOURCE, (Run(f"{words['strength'][study['strength']]}.", strong=True), Run(said)))


@lru_cache(maxsize=64)
def _written(chapter_id: str, language: str) -> str:
    inside = (language,) if chapter_id == "promise" else (language, "guide")
    text = resource(*inside, f"{chapter_id}.md").read_text(encoding="utf-8")
    lists = {"sources": _all_sources, "licences": _licences}
    return _GAP.sub(lambda gap: lists[gap[1]]() if gap[1] in lists else gap[0], text)


def _chapter(chapter_id: str, language: str, facts: Mapping[str, str]) -> Chapter:
    filled = _GAP.sub(lambda gap: facts.get(gap[1], gap[0]), _written(chapter_id, language))
    return parse(chapter_id, filled, language)


def _all_sources() -> str:
    return "\n".join(f"> {each}" for each in _studies())


def _licences() -> str:
    """The rows of LICENSES.md as items: what it is, whose, and on what terms."""
    rows = [line.strip("|").split("|") for line in _licence_lines() if line.startswith("|")]
    cells = [[cell.strip() for cell in row] for row in rows[2:]]
    return "\n".join(f"- {what} · {whose} · **{licence}**" for _, what, whose, licence in cells)


def _licence_lines() -> list[str]:
    return resource("LICENSES.md").read_text(encoding="utf-8").splitlines()


@lru_cache(maxsize=1)
def _studies() -> dict[str, Any]:
    return _load("shared", "sources.toml")


@lru_cache(maxsize=4)
def _words(language: str) -> dict[str, Any]:
    return _load(language, "guide", "sources.toml")


def _load(*parts: str) -> dict[str, Any]:
    return tomllib.loads(resource(*parts).read_text(encoding="utf-8"))
