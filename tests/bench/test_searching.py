"""The large journal's benchmark, with a small one: what it measures is what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.journal.store import Journal
from creator_coach.journal.types import Search
from tests.bench import searching
from tests.journal import many


def test_everything_is_measured_and_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(searching, "ENTRIES", 700)
    monkeypatch.setattr(searching, "TIMES", 6)
    found = {timing.name: timing for timing in searching.archive(tmp_path / "archive")}
    told = searching.ratios(found)
    assert {name.split(": ")[0] for name in found if name.startswith("search")} >= {"search prefix", "search absent"}
    assert len([name for name in told if name.startswith("search")]) == 8 * 2 * 2 + 1
    assert all(value > 0 for value in told.values())


def test_bare_sqlite_finds_the_same(tmp_path: Path) -> None:
    entries = list(many.entries(150))
    journal = Journal(tmp_path / "journal.db")
    many.fill(journal, entries)
    plain = searching.bare(tmp_path / "bare.db", entries)
    for typed in searching.queries(entries * 5).values():
        for words in typed[:10]:
            bare = [row[0] for row in searching.look(plain, Search(words))][:50]
            assert [entry.id for entry in journal.find(Search(words)).entries] == bare
    plain.close()


def test_the_same_seed_makes_the_same_entries() -> None:
    assert list(many.entries(5)) == list(many.entries(5))
    assert list(many.entries(5)) != list(many.entries(5, seed=2))
    assert [made.created for made in many.entries(50)] == sorted(made.created for made in many.entries(50))
