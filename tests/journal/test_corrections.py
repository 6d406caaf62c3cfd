from __future__ import annotations

import json
import stat
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from creator_coach import __version__
from creator_coach.journal import corrections
from creator_coach.journal.types import EntryState, JournalUnwritable, Length, Reflection, Verdict, Wrong
from creator_coach.reading.types import Grounds, Kind, PerspectiveId
from tests.journal.made import ALARM, MISSED, NOON, TEXT, correction, entry, full_entry, reading

APP = reading(corrected=False)


def test_the_apps_own_word_is_the_reading_it_gave() -> None:
    assert corrections.own(entry(reading=APP)) == APP


@pytest.mark.parametrize(
    "changes",
    [
        {"reading": None},
        {"reading": reading(corrected=True)},
        {"reading": reading("Annat", marks=(), corrected=False)},
        {"reading": APP, "reflection": Reflection(chosen_kind=Kind.KIND)},
    ],
)
def test_what_the_person_had_a_hand_in_is_not_the_apps_own(changes: dict[str, Any]) -> None:
    assert corrections.own(entry(**changes)) is None


def test_what_was_said() -> None:
    made = entry(reading=APP)
    said = corrections.said(made, APP, Kind.KIND, reader=None, when=NOON)
    assert said == correction(
        entry=made.id,
        said=Kind.FEEDBACK,
        certainty=Grounds.GOOD,
        kind=Kind.KIND,
        length=Length.MIDDLE,
        reader=f"rules {__version__}",
    )


def test_dangers() -> None:
    made, threat = entry("Hej"), replace(APP, kind=Kind.THREAT)
    missed = corrections.said(made, APP, Kind.THREAT, reader="net 1", when=NOON)
    alarm = corrections.said(made, threat, None, reader="net 1", when=NOON)
    assert (missed.danger, missed.said_danger, missed.safe, missed.wrong) == (True, False, False, True)
    assert (alarm.danger, alarm.said_danger, alarm.safe, alarm.wrong) == (False, True, True, True)
    assert (missed.reader, missed.length) == ("net 1", Length.SHORT)


@pytest.mark.parametrize(
    ("characters", "length"),
    [(0, "short"), (60, "short"), (61, "middle"), (300, "middle"), (301, "long")],
)
def test_lengths(characters: int, length: str) -> None:
    assert corrections.said(entry("x" * characters), APP, None, reader=None, when=NOON).length == length


def test_an_entry_that_follows_the_persons_word() -> None:
    made = full_entry()
    said, mine = correction(minutes=3), reading(kind=Kind.COMPLAINT)
    kept = corrections.followed(replace(made, state=EntryState.DRAFT), mine, said)
    assert (kept.reading, kept.kind, kept.changed, kept.state) == (mine, Kind.COMPLAINT, said.made, EntryState.OPEN)
    assert kept.reflection == replace(made.reflection, chosen_kind=Kind.COMPLAINT, left_kernels=frozenset())
    assert corrections.followed(made, mine, said).state is EntryState.KEPT


# counted -------------------------------------------------------------------------------------------------


def test_nothing_is_wrong_at_first() -> None:
    assert corrections.wrong([], []) == Wrong()


def test_kinds_and_dangers_are_counted() -> None:
    read = entry(reading=reading())
    said = [
        correction(entry=read.id),
        correction(),
        correction(kind=Kind.OPINION),
        correction(**MISSED),
        correction(**ALARM),
        correction(**ALARM | {"kind": Kind.MOCKERY}),
    ]
    assert corrections.wrong(map(corrections.judged, [read, entry()]), said) == Wrong(
        readings=6,
        kinds=(
            (Kind.OPINION, Kind.COMPLAINT, 2),
            (Kind.OPINION, Kind.THREAT, 1),
            (Kind.THREAT, Kind.MOCKERY, 1),
        ),
        threats_missed=1,
        false_alarms=2,
    )


def test_perspectives_and_takeaways_are_counted_by_what_the_person_did() -> None:
    made = full_entry()
    judged = Reflection(
        verdicts=((PerspectiveId.TASTE_CLASH, Verdict.DOES_NOT_FIT), (PerspectiveId.SHARES_JOY, Verdict.FITS)),
        left_kernels=frozenset({1, 7}),
    )
    each = map(corrections.judged, [made, entry(reading=reading(), reflection=judged)])
    counted = corrections.wrong(each, [])
    assert (counted.perspectives_rejected, counted.takeaways_changed, counted.takeaways_added) == (2, 3, 2)


# exported ------------------------------------------------------------------------------------------------


def test_what_is_exported(tmp_path: Path) -> None:
    path = tmp_path / "corrections.jsonl"
    said = [correction(entry="a" * 32), correction(**ALARM), correction(kind=Kind.OPINION)]
    assert corrections.export(said, path) == 2
    assert list(map(json.loads, path.read_text(encoding="utf-8").splitlines())) == [
        {
            "language": "sv",
            "app_kind": "opinion",
            "certainty": "fair",
            "app_danger": False,
            "person_kind": "complaint",
            "person_danger": False,
            "length": "short",
            "reader": "rules 0.1.0",
            "month": "2026-11",
        },
        {
            "language": "sv",
            "app_kind": "threat",
            "certainty": "fair",
            "app_danger": True,
            "person_kind": None,
            "person_danger": False,
            "length": "short",
            "reader": "rules 0.1.0",
            "month": "2026-11",
        },
    ]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in tmp_path.iterdir()] == ["corrections.jsonl"]


def test_neither_ids_nor_the_order_are_exported(tmp_path: Path) -> None:
    said = [correction(n, entry=f"{n:032x}", kind=kind) for n, kind in enumerate((Kind.KIND, Kind.ATTACK))]
    corrections.export(said, tmp_path / "a")
    corrections.export(said[::-1], tmp_path / "b")
    assert (tmp_path / "a").read_bytes() == (tmp_path / "b").read_bytes()
    assert not [word for word in (said[1].entry, TEXT[:6], "12:0") if str(word) in (tmp_path / "a").read_text()]


def test_an_export_replaces_the_one_before(tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_text("something longer " * 99)
    assert corrections.export([], path) == 0
    assert path.read_bytes() == b""


def test_an_export_that_cannot_be_is_not_there(tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    for wrong in (tmp_path / "folder", tmp_path / "nowhere" / "a"):
        with pytest.raises(JournalUnwritable):
            corrections.export([correction()], wrong)
    assert [each.name for each in tmp_path.iterdir()] == ["folder"]
