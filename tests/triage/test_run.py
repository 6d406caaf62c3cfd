from __future__ import annotations

from pathlib import Path

from creator_coach.intake.types import Source
from creator_coach.triage.run import run
from creator_coach.triage.types import Progress
from tests.triage import made
from tests.triage.sorting import MIXED, coached, pasted, read_none


def test_all_of_a_source_is_taken_in_and_read(tmp_path: Path) -> None:
    told: list[Progress] = []
    with coached(tmp_path) as coach:
        source = pasted(*MIXED)
        batch = coach.many.begin(source)
        last = run(coach.many, batch, source, told=told.append)
        assert last.counts.done
        assert not last.cancelled
        assert [each.counts.read for each in told][-1] == len(MIXED)


def test_the_first_are_read_before_the_last_are_there(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    made.write_csv(path, 1100, broken=0)
    told: list[Progress] = []
    with coached(tmp_path) as coach:
        source = Source.at(path)
        batch = coach.many.begin(source)
        last = run(coach.many, batch, source, told=told.append, cancelled=lambda: len(told) >= 1)
        assert last.cancelled
        assert 0 < told[0].counts.read < told[0].counts.taken < 1100


def test_cancelled_what_is_done_is_kept_and_the_next_run_goes_on(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        batch = read_none(coach, *(f"{each} {n}" for n in range(4) for each in MIXED))
        rounds: list[Progress] = []
        first = run(coach.many, batch, told=rounds.append, cancelled=lambda: bool(rounds))
        assert first.cancelled
        assert 0 < first.counts.read < 24
    with coached(tmp_path) as coach:
        assert coach.many.counts(batch).read == first.counts.read
        assert run(coach.many, batch).counts.read == 24


def test_nothing_is_soon_done(tmp_path: Path) -> None:
    with coached(tmp_path) as coach:
        source = pasted()
        batch = coach.many.begin(source)
        assert run(coach.many, batch, source).counts.done
