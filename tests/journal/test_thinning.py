from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from creator_coach.journal import thinning

NOON = datetime(2026, 11, 22, 12, tzinfo=UTC)


def days_ago(*days: float) -> list[datetime]:
    return [NOON - timedelta(days=each) for each in days]


def test_a_copy_a_day_for_two_years() -> None:
    kept = sorted(thinning.kept(days_ago(*range(730))), reverse=True)
    assert kept[:7] == days_ago(*range(7))
    weeks = [NOON - each for each in kept]
    assert [each.days for each in weeks[7:9]] == [7, 14]  # the newest of their weeks; two weeks are among the days
    assert len({(each.year, each.month) for each in kept}) == 12
    assert len(kept) <= 7 + 4 + 12


def test_of_one_day_the_newest_is_kept_and_of_all_the_newest_three() -> None:
    today = days_ago(0, 0.1, 0.2, 0.3)
    assert thinning.kept(today) == set(today[:3])
    assert thinning.kept([*today, *days_ago(1, 1.1)]) == {*today[:3], *days_ago(1)}


def test_nothing() -> None:
    assert thinning.kept([]) == frozenset()


@given(st.lists(st.datetimes(datetime(2000, 1, 1), datetime(2040, 1, 1), timezones=st.just(UTC)), max_size=60))
def test_what_stays_was_there_and_stays_when_thinned_again(moments: list[datetime]) -> None:
    kept = thinning.kept(moments)
    assert kept <= set(moments)
    assert set(sorted(moments)[-3:]) <= kept
    assert thinning.kept(kept) == kept
    assert len(kept) <= thinning.DAILY + thinning.WEEKLY + thinning.MONTHLY + thinning.NEWEST
