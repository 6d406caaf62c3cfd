"""What lies with evidence to explain it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from creator_coach.export.readme import readme
from creator_coach.journal.types import Context
from tests.journal.made import entry, full_entry


@pytest.mark.parametrize(
    ("language", "first", "last"),
    [("sv", "BEVIS\n", "De bevisar inget.\n"), ("en", "EVIDENCE\n", "They prove nothing.\n")],
)
def test_it_says_what_when_where_and_how_to_check(language: str, first: str, last: str) -> None:
    found = readme(full_entry(), language)
    assert found.startswith(first)
    assert found.endswith(last)
    for words in (
        "2026-11-22 12:00:00+01:00",
        "YouTube",
        "Surdeg del 3",
        "@kalle",
        "https://example.org/v?x=1",
        "sha256sum -c SHA256SUMS",
        "Get-FileHash",
    ):
        assert words in found
    assert max(map(len, found.splitlines())) < 80


def test_what_is_not_known_is_said_and_braces_are_only_signs() -> None:
    assert readme(entry(), "sv").count("inte angivet") == 4
    odd = readme(replace(entry(), context=Context(work="a {saved}\n\x1b b\ud83d")), "en")
    assert "a {saved} \ufffd b\ufffd\n" in odd
