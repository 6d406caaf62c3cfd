"""The web page: every word escaped, nothing fetched, nothing run."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from hypothesis import given, settings

from creator_coach.export.page import page
from creator_coach.export.records import plain
from creator_coach.export.types import Line, Record
from tests.journal.made import texts

HOSTILE = '"><script>alert(1)</script><img src=x onerror=a()><a href="javascript:b()">&lt;'
TAGS = {"html", "head", "meta", "title", "style", "body", "h1", "h2", "h3", "p", "b", "bdi", "br", "blockquote"}


class Looked(HTMLParser):
    """What a browser would find in a page."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.words += data


def record(words: str, comment: str | None = None, reading: str | None = None) -> Record:
    return Record(words, words, (Line("note", words, words), Line("answer", words, words)), comment, reading, "sv")


def test_the_whole() -> None:
    found = page([record("Ett", "Två\nrader", "Tre\n\nFyra")], "sv", "Dolda.")
    assert found.startswith('<!DOCTYPE html>\n<html lang="sv">')
    assert '<blockquote dir="auto">Två<br>\nrader</blockquote>' in found
    assert '<p lang="sv" dir="auto">Fyra</p>' in found
    assert '<p class="note">Dolda.</p>' in found
    assert found.endswith("</html>\n")


def test_comments_can_be_left_out() -> None:
    found = page([record("Ett")], "en", "Left out.")
    assert "The comment" not in found
    assert "The reading" not in found


@pytest.mark.parametrize("hostile", [HOSTILE, "<!--", "</style><b>", "]]>", "&#60;script&#62;"])
def test_words_are_words(hostile: str) -> None:
    looked = Looked(page([record(hostile, hostile, hostile)], "en", "Open."))
    assert looked.tags <= TAGS
    assert looked.attributes <= {"lang", "charset", "http-equiv", "content", "name", "class", "dir"}
    assert looked.words.count(hostile) == 8


@settings(deadline=None)
@given(texts)
def test_any_words(text: str) -> None:
    looked = Looked(page([record(plain(text), plain(text), plain(text))], "en", "Open."))
    assert looked.tags <= TAGS


def test_nothing_is_fetched_and_the_browser_is_told_so() -> None:
    found = page([record(HOSTILE, HOSTILE, HOSTILE)], "en", "Open.")
    assert "default-src &#x27;none&#x27;" in found
    assert "url(" not in found
    assert "@import" not in found
