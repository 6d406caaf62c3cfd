"""What has got worse since the run that was kept."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.bench import kept
from tests.bench.__main__ import beside
from tests.bench.peers import PROFANITY
from tests.bench.reader import READING
from tests.bench.timing import Timing


def test_what_is_noticeably_worse_is_named_and_noise_is_not() -> None:
    before = {"start-up, times a bare window": 2.0, "save, times a commit": 1.0, "readings a second, times": 40.0}
    now = {
        "start-up, times a bare window": 2.6,
        "save, times a commit": 1.1,
        "readings a second, times": 30.0,
        "new": 9.0,
    }
    found = dict(kept.worse(now, before))
    assert found == pytest.approx({"start-up, times a bare window": 1.3, "readings a second, times": 4 / 3})
    assert dict(kept.worse(before, before)) == {}
    assert dict(kept.worse({"gone": 0.0}, {"gone": 1.0})) == {}


def test_only_ratios_are_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(kept, "KEPT", tmp_path / "kept.json")
    assert kept.load() == {}
    kept.keep({"start-up, times a bare window": 2.3456, "MB, the window": 120.0})
    assert kept.load() == {"start-up, times a bare window": 2.346}


def test_ours_is_told_beside_others_only_where_they_were_measured() -> None:
    found = {READING: Timing(READING, (0.02,)), PROFANITY: Timing(PROFANITY, (0.001,))}
    assert beside(found) == pytest.approx({"reading, times alt-profanity-check": 20.0})
    again = Timing("start: Creator Coach, again", (0.3,))
    found |= {again.name: again, "start: ReText": Timing("start: ReText", (0.6,))}
    assert beside(found)["start-up, times ReText"] == pytest.approx(0.5)
