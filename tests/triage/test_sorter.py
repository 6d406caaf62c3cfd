from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.coach import Coach
from tests.triage.sorting import coached


def test_a_coach_without_a_journal_has_none_of_it(tmp_path: Path) -> None:
    with pytest.raises(RuntimeError):
        _ = Coach().many
    with coached(tmp_path) as coach:
        assert coach.many.batches() == []
