from __future__ import annotations

from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.insights.figures import figures, start_of, to_ask
from creator_coach.insights.types import ENOUGH, FEW, Figures, Plans, Seen, Unit
from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind
from tests.insights.made import DAY, one, seen


def test_below_five_there_is_nothing() -> None:
    assert figures([one(str(n), before=5, after=5) for n in range(4)]) == Figures(entries=4)


def test_unchanged_and_worse_are_counted_too() -> None:
    pairs = [(7, 3), (5, 5), (2, 6), (None, 3), (4, None)]
    found = figures([one(str(n), n, before=before, after=after) for n, (before, after) in enumerate(pairs)])
    assert (found.eased, found.unchanged, found.harder) == (1, 1, 1)
    assert (found.before, found.after) == (5, 5)
    assert [each.entry for each in found.strengths] == ["0", "1", "2"]


def test_without_strengths_there_is_no_median() -> None:
    found = figures([one(str(n)) for n in range(5)])
    assert (found.before, found.after, found.strengths, found.moves) == (None, None, (), ())


def test_many_strengths_are_told_together() -> None:
    found = figures([one(str(n), n % 3, before=8, after=2) for n in range(FEW + 1)])
    assert found.strengths == ()
    assert found.measured == found.eased == FEW + 1


def test_choices_and_plans() -> None:
    plans = [None, True, False, False, None]
    chosen = [Decision.USE, None, Decision.USE, Decision.KEEP, None]
    made = [one(str(n), plan=plan, decision=choice) for n, (plan, choice) in enumerate(zip(plans, chosen, strict=True))]
    found = figures(made)
    assert found.plans == Plans(made=3, used=1)
    assert (found.decisions, found.undecided) == (((Decision.USE, 2), (Decision.KEEP, 1)), 2)


def test_the_longer_the_time_the_longer_the_stretches() -> None:
    for days, unit in ((0, Unit.WEEK), (83, Unit.WEEK), (84, Unit.MONTH), (729, Unit.MONTH), (730, Unit.YEAR)):
        assert figures([one("last", days), *(one(str(n)) for n in range(5))]).unit is unit


def test_a_week_begins_on_monday() -> None:
    assert start_of(DAY, Unit.WEEK) == date(2026, 11, 16)
    assert start_of(DAY, Unit.MONTH) == date(2026, 11, 1)
    assert start_of(DAY, Unit.YEAR) == date(2026, 1, 1)
    assert start_of(date.min, Unit.WEEK) == date.min


def test_a_stretch_without_entries_is_there_as_well() -> None:
    found = figures([one("a"), one("b"), one("c"), one("d"), one("e", 21)])
    assert [each.entries for each in found.stretches] == [4, 0, 0, 1]


def test_a_plan_is_asked_about_once_and_a_week_later() -> None:
    week = DAY + timedelta(days=7)
    assert to_ask([one("a", 0, plan=False)], week) == "a"
    assert to_ask([one("b", -1, plan=False), one("a", 0, plan=False), one("c", -2, plan=True)], week) == "b"
    nobody = [one("a", 0, plan=False, asked=True), one("b", 0, plan=True), one("c", 0), one("d", 1, plan=False)]
    assert to_ask(nobody, week) == ""


@settings(deadline=None)
@given(st.lists(seen, max_size=30))
def test_figures_add_up_whatever_the_entries(entries: list[Seen]) -> None:
    found = figures(entries)
    each = {one.entry: one for one in entries}.values()
    assert found.entries == len(each)
    if found.entries < ENOUGH:
        assert found == Figures(entries=len(each))
        return
    assert sum(one.entries for one in found.stretches) == len(each)
    assert sum(times for _, times in found.decisions) + found.undecided == len(each)
    assert found.measured == sum(one.before is not None and one.after is not None for one in each)
    assert sum(dict(one.kinds).get(Kind.UNCLEAR, 0) for one in found.stretches) >= sum(one.kind is None for one in each)
    assert found.plans.used <= found.plans.made
    assert [one.start for one in found.stretches] == sorted({one.start for one in found.stretches})
    assert {one.start for one in found.moves} <= {one.start for one in found.stretches}
