"""The coach's voice and the guide are easy to read, measured; the hardest sentences are printed."""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Iterator
from typing import Any

import pytest

from creator_coach.content import guide
from creator_coach.content.types import BlockKind
from tests.content.readability import MOST, grade, hard, lix, sentences, worst
from tests.house.source import LANGUAGES, ROOT


def guide_text(language: str) -> str:
    """Everything of the guide that is read as sentences, once; strengths, names of papers and lists are left out."""
    lines: dict[str, None] = {}
    for each in guide.chapters(language, {}):
        for block in each.blocks if each.id not in ("keys", "about") else ():
            if block.kind is not BlockKind.HEADING:
                cited = block.kind is BlockKind.SOURCE
                words = "".join(run.words for run in block.runs if not run.code and not (cited and run.strong))
                lines[re.sub(r" \([^()]*\d{4}\)$| \([^()]*\d{4}, [^()]*\)$", "", words)] = None
    return "\n".join(lines)


def voice_text(language: str) -> str:
    """The sentences of the voice, a word in each gap; what is a label is none."""
    script = tomllib.loads((ROOT / "resources" / language / "voice.toml").read_text(encoding="utf-8"))
    said = (re.sub(r"\{\w+\}", "this", words) for words in _strings(script))
    return "\n".join(words for words in said if re.search(r"[.?]", words))


def _strings(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list):
        for each in value.values() if isinstance(value, dict) else value:
            yield from _strings(each)


TEXTS = {"guide": guide_text, "voice": voice_text}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", TEXTS)
def test_it_is_easy_to_read(name: str, language: str) -> None:
    found = sentences(TEXTS[name](language))
    measured = hard(language, found)
    sys.stdout.write(f"{name}, {language}: {measured:.1f} over {len(found)} sentences; most {MOST[language]:.0f}\n")
    sys.stdout.write("\n".join([*worst(language, found), ""]))
    assert len(found) > 100
    assert measured <= MOST[language]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chapter_stands_out(language: str) -> None:
    """A chapter is short, so it may lie a little above what the whole may be."""
    least = {"sv": 40.0, "en": 8.0}[language]
    heavy = {}
    for each in guide.chapters(language, {}):
        if each.id in guide.CHAPTERS[:10]:
            words = "\n".join(block.text for block in each.blocks if block.kind is not BlockKind.SOURCE)
            heavy[each.id] = hard(language, sentences(words))
    assert {name: measured for name, measured in heavy.items() if measured > least} == {}


def test_the_measures_are_what_they_are_called() -> None:
    assert grade(sentences("We sat in the sun. It was warm.")) < 1
    assert grade(sentences("Institutional communication necessitates considerable reconsideration.")) > 15
    assert lix(sentences("Vi satt i solen. Det var varmt.")) < 10
    assert lix(sentences("Kommunikationsavdelningens omorganisering försvårades avsevärt.")) > 60


def test_lists_and_quotes_are_sentences_too() -> None:
    found = sentences("One thing\nAnother one. “Why?” he said")
    assert found == [["One", "thing"], ["Another", "one"], ["Why"], ["he", "said"]]
    assert worst("en", sentences("It is so. We sat for a long time in the warm sun"))[0].endswith("in the warm sun")
