from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from creator_coach.coach import Coach
from creator_coach.journal.types import Context, Decision, Entry, EntryState, JournalDamaged, Reflection, Search
from creator_coach.reading.types import Kind, Stance, ThreatType

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=UTC)


class Clock:
    """Goes forward a minute each time it is looked at."""

    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "journal.db"


@pytest.fixture
def coach(path: Path) -> Coach:
    made = Coach.at(path)
    made._clock = Clock()
    return made


def kept(coach: Coach, text: str = "Ljudet är för lågt", **changes: Any) -> Entry:
    return coach.save(replace(coach.begin(text), state=EntryState.KEPT, **changes))


# read ----------------------------------------------------------------------------------------------------


def test_it_reads_without_a_journal() -> None:
    coach = Coach()
    reading = coach.read("Ljudet är för lågt i introt, kan du höja det?")
    assert reading.comment.text == "Ljudet är för lågt i introt, kan du höja det?"
    assert reading.language == "sv"
    assert coach.say(reading, "sv").text
    assert coach.say(reading, "sv").text != coach.say(reading, "en").text
    coach.close()


def test_the_persons_word_on_language_and_kind_wins() -> None:
    coach = Coach()
    assert coach.read("ok", language="en").comment.language == "en"
    corrected = coach.read("Ljudet är för lågt", kind=Kind.OPINION)
    assert (corrected.kind, corrected.stance, corrected.corrected) == (Kind.OPINION, Stance.ACCEPT, True)


def test_the_person_may_say_that_it_is_no_threat() -> None:
    coach = Coach()
    text = "Jag ska döda dig ikväll, jag vet var du bor."
    assert coach.read(text).kind is Kind.THREAT
    assert coach.read(text, safe=True).kind is not Kind.THREAT


def test_a_coach_that_only_reads_keeps_nothing() -> None:
    with pytest.raises(RuntimeError, match="no journal"):
        Coach().begin("Hej")


# keep ----------------------------------------------------------------------------------------------------


def test_a_draft_is_there_from_the_first_character(coach: Coach, path: Path) -> None:
    draft = coach.begin("H", Context(platform="YouTube"))
    assert (draft.state, draft.context.platform) == (EntryState.DRAFT, "YouTube")
    assert Coach.at(path).drafts() == [draft]
    assert coach.entries() == []


def test_each_draft_is_its_own(coach: Coach) -> None:
    assert coach.begin("a").id != coach.begin("a").id


def test_saving_tells_when(coach: Coach) -> None:
    draft = coach.begin("Hej")
    later = coach.save(replace(draft, text="Hej då"))
    assert (later.created, later.changed) == (draft.created, NOON + timedelta(minutes=3))
    assert coach.entry(draft.id) == later


def test_the_clock_of_the_computer_knows_its_zone(path: Path) -> None:
    before = datetime.now(UTC)
    entry = Coach.at(path).begin("Hej")
    assert before <= entry.created <= datetime.now(UTC)
    assert entry.created.utcoffset() is not None


def test_a_reading_and_a_reflection_come_back(coach: Coach, path: Path) -> None:
    text = "Ljudet är för lågt i introt, din idiot. Kan du höja det?"
    said = Reflection(before=8, after=5, own_kernels=("Höj ljudet",), decision=Decision.USE)
    entry = kept(coach, text, reading=coach.read(text), reflection=said)
    coach.close()
    assert Coach.at(path).entries() == [entry]


# look back -----------------------------------------------------------------------------------------------


def test_the_newest_entry_is_first(coach: Coach) -> None:
    first, second = kept(coach), kept(coach)
    assert coach.entries() == [second, first]


def test_searching(coach: Coach) -> None:
    entry = kept(coach, reflection=Reflection(note="nätmobbning"))
    kept(coach)
    assert coach.entries(Search("mobbning")) == [entry]


def test_deleting_undoing_and_purging(coach: Coach) -> None:
    entry = kept(coach)
    coach.delete(entry.id)
    assert coach.entries() == []
    coach.restore(entry.id)
    assert coach.entries() == [entry]
    coach.delete(entry.id)
    assert coach.purge() == 1
    coach.restore(entry.id)
    assert (coach.entries(), coach.entry(entry.id)) == ([], None)


def test_a_spoilt_journal_is_told_of(path: Path) -> None:
    path.write_bytes(b"not a journal" * 100)
    with pytest.raises(JournalDamaged):
        Coach.at(path)


# help ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("language", ["sv", "en"])
def test_help_is_at_hand(language: str) -> None:
    coach = Coach()
    assert coach.help_lines("SE", language)
    assert coach.help_lines("other", language)
    assert coach.platform_steps("YouTube", language)
    assert coach.platform_steps("Nowhere", language)
    assert coach.safety_steps(language)


# help ----------------------------------------------------------------------------------------------------


def test_the_line_for_a_danger_comes_first() -> None:
    coach = Coach()
    plain = [line.id for line in coach.help_lines("SE", "sv")]
    bait = [line.id for line in coach.help_lines("SE", "sv", ThreatType.SELF_HARM_BAIT)]
    assert plain[0] == "SE_emergency"
    assert bait[0] != "SE_emergency"
    assert sorted(bait) == sorted(plain)


def test_evidence_is_written_where_it_is_asked_for(coach: Coach, tmp_path: Path) -> None:
    folder = coach.export_evidence(kept(coach, "Jag vet var du bor"), tmp_path)
    assert folder.parent == tmp_path
    assert (folder / "comment.txt").read_text(encoding="utf-8") == "Jag vet var du bor"
