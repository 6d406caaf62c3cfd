from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from creator_coach.coach import Coach
from creator_coach.journal.store import Journal
from creator_coach.journal.types import Context, Decision, Entry, EntryState, JournalDamaged, Reflection, Search
from creator_coach.reading.types import Kind, Stance, ThreatType
from tests.journal.made import wrong

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


# correct -------------------------------------------------------------------------------------------------

OPINION = "Jag tycker mest att de gamla videorna med din bror var roligare att titta på än de här nya är."
THREAT = "Jag ska döda dig ikväll, jag vet var du bor."


def corrected(coach: Coach, text: str = OPINION, kind: Kind | None = None, safe: bool = False) -> Entry:
    draft = coach.begin(text)
    return coach.correct(replace(draft, reading=coach.read(text)), kind, safe)


def test_a_correction_is_read_and_kept(coach: Coach) -> None:
    entry = corrected(coach, kind=Kind.MOCKERY)
    assert entry.reading is not None
    assert (entry.kind, entry.reading.kind, entry.reading.corrected) == (Kind.MOCKERY, Kind.MOCKERY, True)
    assert (entry.state, entry.reflection.chosen_kind) == (EntryState.OPEN, Kind.MOCKERY)
    assert coach.entry(entry.id) == entry
    assert entry.changed > entry.created


def test_without_a_word_nothing_changes(coach: Coach) -> None:
    draft = coach.begin(OPINION)
    assert coach.correct(draft) is draft
    assert wrong(coach).readings == 0


def test_the_persons_word_wins_on_the_same_wording_later(coach: Coach, path: Path) -> None:
    before = coach.read(OPINION)
    assert not before.corrected
    corrected(coach, kind=Kind.MOCKERY)
    coach.close()
    for text in (OPINION, OPINION.upper(), OPINION.replace("roligare", "rolligre")):
        found = Coach.at(path).read(text)
        assert (found.kind, found.corrected, found.comment.text) == (Kind.MOCKERY, True, text)
    assert Coach().read(OPINION) == before
    assert Coach.at(path).read(OPINION.replace("än de här nya är", "")).kind is before.kind


def test_a_threat_the_person_marks_stays_one(coach: Coach) -> None:
    entry = corrected(coach, kind=Kind.THREAT)
    assert (entry.kind, entry.stance) == (Kind.THREAT, Stance.SAFETY)
    found = coach.read(OPINION.replace("roligare", "rolligre"))
    assert (found.kind, found.corrected) == (Kind.THREAT, True)
    assert wrong(coach).threats_missed == 1


def test_no_threat_is_remembered_for_the_very_words_only(coach: Coach) -> None:
    entry = corrected(coach, THREAT, safe=True)
    assert entry.kind is not Kind.THREAT
    again = coach.read(THREAT.upper())
    assert (again.kind is Kind.THREAT, again.corrected) == (False, True)
    for text in (f"{THREAT} Hej.", THREAT.replace("ikväll", "ikvall"), f"{THREAT} 🔪"):
        assert coach.read(text).kind is Kind.THREAT
    assert wrong(coach).false_alarms == 1


@pytest.mark.parametrize("safe", [True, False])
def test_no_threat_ends_as_the_persons_kind(coach: Coach, safe: bool) -> None:
    assert corrected(coach, THREAT, Kind.MOCKERY, safe).kind is Kind.MOCKERY
    assert coach.read(THREAT).kind is Kind.MOCKERY
    assert wrong(coach).kinds == ((Kind.THREAT, Kind.MOCKERY, 1),)


def test_the_last_word_is_held_against_what_the_app_said(coach: Coach) -> None:
    app = coach.read(OPINION).kind
    entry = coach.correct(corrected(coach, kind=Kind.THREAT), safe=True)
    assert entry.kind is app
    assert coach.read(OPINION).kind is app
    assert wrong(coach).threats_missed == 0
    entry = coach.correct(entry, Kind.MOCKERY)
    assert wrong(coach).kinds == ((app, Kind.MOCKERY, 1),)
    assert coach.correct(entry, app).kind is app
    assert (wrong(coach).kinds, coach.read(OPINION).kind) == ((), app)


def test_a_correction_in_another_entry_is_held_against_the_app_too(coach: Coach) -> None:
    app = coach.read(OPINION).kind
    corrected(coach, kind=Kind.MOCKERY)
    corrected(coach, kind=Kind.ATTACK)
    assert {pair[:2] for pair in wrong(coach).kinds} == {(app, Kind.MOCKERY), (app, Kind.ATTACK)}
    assert coach.read(OPINION).kind is Kind.ATTACK


def test_a_correction_keeps_the_language(coach: Coach) -> None:
    draft = coach.begin("ok then")
    entry = coach.correct(replace(draft, reading=coach.read(draft.text, language="sv")), Kind.KIND)
    assert entry.asked == "sv"


def test_an_entry_that_was_never_read_can_be_corrected(coach: Coach) -> None:
    assert coach.correct(coach.begin(OPINION), Kind.KIND).kind is Kind.KIND
    assert len(wrong(coach).kinds) == 1


def test_purged_corrections_are_counted_and_not_followed(coach: Coach) -> None:
    app = coach.read(OPINION)
    entry = corrected(coach, kind=Kind.MOCKERY)
    coach.delete(entry.id)
    assert coach.read(OPINION) == app
    coach.purge()
    assert (coach.read(OPINION), wrong(coach).readings) == (app, 1)
    assert wrong(coach).kinds == ((app.kind, Kind.MOCKERY, 1),)


def test_corrections_are_exported_without_words(coach: Coach, tmp_path: Path) -> None:
    entry = corrected(coach, kind=Kind.MOCKERY)
    path = tmp_path / "corrections.jsonl"
    assert coach.export_corrections(path) == 1
    found = path.read_text(encoding="utf-8")
    assert '"person_kind": "mockery"' in found
    assert not [word for word in (*OPINION.split(), entry.id) if len(word) > 3 and word in found]


# look back -----------------------------------------------------------------------------------------------


def test_the_newest_entry_is_first(coach: Coach) -> None:
    first, second = kept(coach), kept(coach)
    assert coach.entries() == [second, first]


def test_searching(coach: Coach) -> None:
    entry = kept(coach, reflection=Reflection(note="nätmobbning"))
    kept(coach)
    assert coach.entries(Search("mobbning")) == [entry]
    found = coach.find(Search("mobbning"))
    assert (found.entries, found.next) == ((entry,), None)
    assert found.hits[0] is not None


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


def test_only_some_may_be_purged(coach: Coach) -> None:
    first, second = kept(coach), kept(coach)
    for entry in (first, second):
        coach.delete(entry.id)
    assert coach.purge([first.id]) == 1
    assert [each.entry for each in coach.journal.trash()] == [second]


def test_what_was_deleted_a_month_ago_goes(path: Path) -> None:
    now = [datetime(2026, 11, 22, 12, 0, tzinfo=UTC)]
    coach = Coach(Journal(path), lambda: now[0])
    coach.delete(kept(coach).id)
    now[0] += timedelta(days=29)
    assert coach.old() == []
    now[0] += timedelta(days=1)
    assert coach.purge(coach.old()) == 1
    assert coach.journal.trash() == []


def test_everything_may_be_deleted(coach: Coach) -> None:
    kept(coach)
    coach.delete_everything(backups=True)
    assert coach.entries() == []


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
