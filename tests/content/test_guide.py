"""The guide: the same in both languages, each piece with what it leans on, and nothing to follow or to run."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise

import pytest

from creator_coach.content import guide
from creator_coach.content.types import BlockKind, Chapter, Run
from creator_coach.ui.keys import KEYS
from tests.house.source import LANGUAGES, ROOT

RESOURCES = ROOT / "resources"
#: The chapters that claim something about people.
THINKING = guide.CHAPTERS[:10]


def written(chapter_id: str, language: str) -> str:
    folder = RESOURCES / language if chapter_id == "promise" else RESOURCES / language / "guide"
    return (folder / f"{chapter_id}.md").read_text(encoding="utf-8")


def studies() -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / "shared" / "sources.toml").read_text(encoding="utf-8"))


def words(language: str) -> dict[str, dict[str, str]]:
    return tomllib.loads((RESOURCES / language / "guide" / "sources.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_chapter_has_a_title_and_something_to_read(language: str) -> None:
    found = guide.chapters(language, {})
    assert [each.id for each in found] == list(guide.CHAPTERS)
    assert all(each.title and each.blocks for each in found)
    assert len({each.title for each in found}) == len(found)
    files = {path.stem for path in (RESOURCES / language / "guide").glob("*.md")} | {"promise"}
    assert files == set(guide.CHAPTERS)


@pytest.mark.parametrize("chapter", guide.CHAPTERS)
def test_both_languages_lean_on_the_same_in_the_same_order(chapter: str) -> None:
    marks = [re.findall(r"^> (.+)$", written(chapter, language), re.MULTILINE) for language in LANGUAGES]
    assert marks[0] == marks[1]
    gaps = [re.findall(r"\{\w+\}", written(chapter, language)) for language in LANGUAGES]
    assert gaps[0] == gaps[1]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("chapter", THINKING)
def test_no_claim_stands_without_what_it_leans_on(chapter: str, language: str) -> None:
    blocks = guide.parse(chapter, written(chapter, language), language).blocks
    bare = {BlockKind.WORDS, BlockKind.ITEM}
    assert blocks[-1].kind is BlockKind.SOURCE
    for block, following in pairwise(blocks):
        opens_list = block.kind is BlockKind.WORDS and following.kind is BlockKind.ITEM
        if block.kind in bare and not opens_list and block.kind is not following.kind:
            assert following.kind is BlockKind.SOURCE, block.text
        assert not (block.kind is BlockKind.WORDS and following.kind is BlockKind.WORDS), following.text


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_study_is_used_and_put_into_words(language: str) -> None:
    used = {
        each.strip()
        for chapter in THINKING
        for line in re.findall(r"^> (.+)$", written(chapter, language), re.MULTILINE)
        for each in line.split(",")
    }
    assert used - set(guide.NO_STUDY) == set(studies()) == set(words(language)["found"])
    strengths = {study["strength"] for study in studies().values()}
    assert strengths == {"strong", "fair", "weak", "idea"}
    assert strengths | set(guide.NO_STUDY) == set(words(language)["strength"])
    assert all(re.search(r"\d{4}", study["cite"]) for study in studies().values())


@pytest.mark.parametrize(("language", "told"), [("sv", "inte terapi"), ("en", "not therapy")])
def test_that_it_is_no_therapy_is_said_once(language: str, told: str) -> None:
    assert sum(written(chapter, language).count(told) for chapter in guide.CHAPTERS) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_key_is_on_the_map(language: str) -> None:
    named = set(re.findall(r"\{(\w+)\}", written("keys", language)))
    assert set(KEYS) - named == set()
    assert named - set(KEYS) == set()


def test_gaps_are_filled_and_a_gap_without_a_fact_stays() -> None:
    about = next(each for each in guide.chapters("en", {"version": "7.7"}) if each.id == "about")
    assert about.blocks[0].text == "Creator Coach 7.7"
    assert any("{python}" in block.text for block in about.blocks)
    assert any("{packages}" in block.text for block in about.blocks)
    assert any("SIL Open Font License 1.1" in block.text for block in about.blocks)


def test_all_sources_are_listed_with_their_strength() -> None:
    found = next(each for each in guide.chapters("sv", {}) if each.id == "sources")
    told = [block.text for block in found.blocks if block.kind is BlockKind.SOURCE]
    assert len(told) == len(studies())
    assert any(text.startswith("Starkt stöd.") and "Clinical Psychology Review" in text for text in told)


MARKDOWN = """# A title

One line
and the next, with **weight** and `code`.
- an item
> own
## A heading
<b>raw</b> [link](https://example.org) ![x](file:///etc/passwd)
"""


def test_only_the_small_kind_of_markdown_is_read() -> None:
    found = guide.parse("x", MARKDOWN, "en")
    assert found.title == "A title"
    kinds = [block.kind for block in found.blocks]
    assert kinds == [BlockKind.WORDS, BlockKind.ITEM, BlockKind.SOURCE, BlockKind.HEADING, BlockKind.WORDS]
    assert found.blocks[0].runs == (
        Run("One line and the next, with "),
        Run("weight", strong=True),
        Run(" and "),
        Run("code", code=True),
        Run("."),
    )
    assert found.blocks[4].text == "<b>raw</b> [link](https://example.org) ![x](file:///etc/passwd)"


def test_a_source_nobody_knows_is_an_error() -> None:
    with pytest.raises(KeyError):
        guide.parse("x", "# T\n\nWords.\n> no such study\n", "en")


def test_a_chapter_is_found_by_its_words() -> None:
    chapter = guide.parse("x", "# Letting go\n\nPut it away.\n", "en")
    assert chapter.holds("AWAY letting")
    assert not chapter.holds("away nothing")
    assert chapter == Chapter("x", "Letting go", chapter.blocks)
