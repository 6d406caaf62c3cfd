"""What we promise: the same in both languages, in words that are easy to read, and with nothing hidden."""

from __future__ import annotations

import re

import pytest

from creator_coach.journal import exchange
from tests.house.source import LANGUAGES, ROOT

#: What is said not to be protected, in both languages.
UNPROTECTED = {
    "sv": ("inloggad som du", "Minnet", "Skärmbilder", "Urklipp", "Synkade mappar", "ingen bakväg"),
    "en": ("logged in as you", "Memory", "Screenshots", "clipboard", "Synced folders", "no back door"),
}


def promise(language: str) -> str:
    return (ROOT / "resources" / language / "promise.md").read_text(encoding="utf-8")


def sentences(language: str) -> list[list[str]]:
    """The words of each sentence; code, headings and marks left out."""
    text = re.sub(r"`[^`]*`|^#.*$|[*]", "", promise(language), flags=re.MULTILINE)
    found = (re.findall(r"[\w’']+", sentence) for sentence in re.split(r"[.!?](?:\s|$)|\n", text))
    return [words for words in found if words]


def syllables(word: str) -> int:
    found = len(re.findall(r"[aeiouy]+", word.lower()))
    return max(1, found - (word.endswith("e") and not word.endswith("le")))


def test_swedish_is_easy_to_read() -> None:
    """LIX: words in a sentence, and how many in a hundred have more than six letters."""
    found = sentences("sv")
    words = [word for sentence in found for word in sentence]
    assert len(words) / len(found) + 100 * sum(len(word) > 6 for word in words) / len(words) <= 35


def test_english_is_easy_to_read() -> None:
    """The grade of Flesch and Kincaid."""
    found = sentences("en")
    words = [word for sentence in found for word in sentence]
    assert 0.39 * len(words) / len(found) + 11.8 * sum(map(syllables, words)) / len(words) - 15.59 <= 7


def test_both_say_the_same_things_in_the_same_order() -> None:
    shapes = [re.findall(r"^(#+ |- |\*\*)", promise(language), re.MULTILINE) for language in LANGUAGES]
    assert shapes[0] == shapes[1]
    code = [re.findall(r"`[^`]*`", promise(language)) for language in LANGUAGES]
    assert code[0] == code[1]


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_not_protected_is_said(language: str) -> None:
    assert [words for words in UNPROTECTED[language] if words not in promise(language)] == []


def test_the_readme_leads_to_them_and_to_the_schema() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    for name in ("resources/en/promise.md", "resources/sv/promise.md", "resources/exchange.md"):
        assert name in readme
        assert (ROOT / name).is_file()


def test_the_schema_is_described_as_it_is() -> None:
    described = (ROOT / "resources" / "exchange.md").read_text(encoding="utf-8")
    assert f"version {exchange.VERSION}\n" in described.splitlines(keepends=True)[0]
    assert f'"format":"{exchange.FORMAT}","version":{exchange.VERSION}' in described
