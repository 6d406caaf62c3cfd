from __future__ import annotations

from datetime import UTC, datetime

import pytest

from creator_coach.intake.dates import when

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "written",
    ["2026-11-22T12:00:00Z", "2026-11-22 12:00:00+00:00", NOON.timestamp(), int(NOON.timestamp()) * 1000,
     str(int(NOON.timestamp()) * 1_000_000)],
)  # fmt: skip
def test_times_as_platforms_write_them(written: object) -> None:
    assert when(written) == NOON


def test_a_time_without_a_zone_is_left_without() -> None:
    assert when("2026/11/22 12:00") == NOON.replace(tzinfo=None)


@pytest.mark.parametrize("written", [None, True, "", "two days ago", "22/11/2026", [1], "1e99", "999999999999999.9"])
def test_what_says_no_sure_time_is_none(written: object) -> None:
    found = when(written)
    assert found is None or found.year < 2100
