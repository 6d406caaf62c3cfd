"""Markdown: what people wrote stays text."""

from __future__ import annotations

import pytest

from creator_coach.export.markdown import markdown
from creator_coach.export.types import Line, Record


def record(comment: str | None = "Hej", note: str = "", reading: str | None = "Läst") -> Record:
    lines = (Line("note", "Anteckning", note), Line("answer", "Vad?", "Det.")) if note else ()
    return Record("22 nov 2026", "Åsikt", lines, comment, reading, "sv")


def shown(text: str) -> str:
    """The lines of a comment as they are written."""
    found = markdown([record(text)], "sv", "Dolda.")
    return found.split("### Kommentaren\n\n")[1].split("\n\n### Läsningen")[0]


def test_the_whole() -> None:
    assert markdown([record("Hej\ndu", "Min")], "sv", "Dolda.") == (
        "# Min dagbok i Creator Coach\n\nDolda.\n\n## 22 nov 2026 · Åsikt\n\n**Anteckning:** Min\n\n"
        "**Vad?**\n\nDet.\n\n### Kommentaren\n\n> Hej  \n> du\n\n### Läsningen\n\nLäst\n"
    )


def test_comments_can_be_left_out() -> None:
    assert markdown([record(None, reading=None)], "en", "Left out.").endswith("## 22 nov 2026 · Åsikt\n")
    assert markdown([], "en", "Left out.") == "# My Creator Coach journal\n\nLeft out.\n"


@pytest.mark.parametrize(
    ("text", "written"),
    [
        ("# Rubrik", "> \\# Rubrik"),
        ("- punkt", "> \\- punkt"),
        ("12. tolv", "> 12\\. tolv"),
        ("3) tre", "> 3\\) tre"),
        ("1984 var bra", "> 1984 var bra"),
        ("> citat", "> \\> citat"),
        ("===", "> \\==="),
        ("![x](http://a/b.png)", "> \\!\\[x\\](http\\://a/b.png)"),
        ("www.a.se WWW.A.SE", "> www\\.a.se WWW\\.A.SE"),
        ("a@b.se", "> a\\@b.se"),
        ("<script>&amp;", "> \\<script\\>\\&amp;"),
        ("*a* _b_ `c` ~d~ |e| $f$", "> \\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\|e\\| \\$f\\$"),
        ("back\\slash", "> back\\\\slash"),
        ("    kod", "> \u00a0\u00a0\u00a0\u00a0kod"),
        ("\tkod", "> \u00a0\u00a0\u00a0\u00a0kod"),
        ("a\n\nb\n- c  ", "> a\n>\n> b  \n> \\- c"),
    ],
)
def test_signs_are_signs(text: str, written: str) -> None:
    assert shown(text) == written
