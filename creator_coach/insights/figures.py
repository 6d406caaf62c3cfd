"""The figures of many entries: what can be counted, and nothing that would only be guessed."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta
from itertools import groupby
from statistics import median

from creator_coach.insights.points import gathered
from creator_coach.insights.types import ENOUGH, FEW, Figures, Move, Plans, Seen, Strength, Stretch, Unit
from creator_coach.journal.types import LATER, Decision
from creator_coach.reading.types import Kind

#: So many days and no more are shown by weeks, and so many by months.
_WEEKS, _MONTHS = 12 * 7, 2 * 365


def figures(entries: Sequence[Seen]) -> Figures:
    """What `entries` show together. An entry that is there twice counts once."""
    each = sorted({seen.entry: seen for seen in entries}.values(), key=lambda seen: seen.day)
    if len(each) < ENOUGH:
        return Figures(entries=len(each))
    strengths = tuple(_strengths(each))
    unit = _unit(each)
    chosen = Counter(seen.decision for seen in each)
    return Figures(
        entries=len(each),
        strengths=strengths if len(strengths) <= FEW else (),
        before=median(one.before for one in strengths) if strengths else None,
        after=median(one.after for one in strengths) if strengths else None,
        unit=unit,
        moves=tuple(_moves(strengths, unit)),
        stretches=tuple(_stretches(each, unit)),
        points=gathered(each),
        decisions=tuple((decision, chosen[decision]) for decision in Decision if chosen[decision]),
        undecided=chosen[None],
        plans=_plans(each),
    )


def _strengths(entries: Sequence[Seen]) -> Iterator[Strength]:
    for each in entries:
        if each.before is not None and each.after is not None:
            yield Strength(each.entry, each.day, each.before, each.after)


def _moves(strengths: Sequence[Strength], unit: Unit) -> Iterator[Move]:
    for start, some in groupby(strengths, key=lambda one: start_of(one.day, unit)):
        each = list(some)
        eased, harder = sum(one.after < one.before for one in each), sum(one.after > one.before for one in each)
        before, after = median(one.before for one in each), median(one.after for one in each)
        yield Move(start, before, after, eased, len(each) - eased - harder, harder)


def _plans(entries: Sequence[Seen]) -> Plans:
    return Plans(sum(each.plan is not None for each in entries), sum(each.plan is True for each in entries))


def to_ask(entries: Iterable[Seen], today: date) -> str:
    """The id of the oldest entry whose plan it is time to ask about, once and a week later; "" if there is none."""
    waiting = (each for each in entries if each.plan is False and not each.asked and today - each.day >= LATER)
    return min(((each.day, each.entry) for each in waiting), default=(today, ""))[1]


def _unit(entries: Sequence[Seen]) -> Unit:
    days = (entries[-1].day - entries[0].day).days
    return Unit.WEEK if days < _WEEKS else Unit.MONTH if days < _MONTHS else Unit.YEAR


def _stretches(entries: Sequence[Seen], unit: Unit) -> Iterator[Stretch]:
    came: dict[date, Counter[Kind]] = defaultdict(Counter)
    for each in entries:
        came[start_of(each.day, unit)][each.kind or Kind.UNCLEAR] += 1
    day, last = min(came), max(came)
    while True:
        yield Stretch(day, tuple((kind, came[day][kind]) for kind in Kind if came[day][kind]))
        if day >= last:
            return
        day = _next(day, unit)


def start_of(day: date, unit: Unit) -> date:
    """The first day of the week (a Monday), month or year that `day` lies in."""
    if unit is Unit.WEEK:
        # The very first days of the calendar lie in a week that begins before it.
        return day - timedelta(days=min(day.weekday(), day.toordinal() - 1))
    return day.replace(day=1) if unit is Unit.MONTH else day.replace(month=1, day=1)


def _next(start: date, unit: Unit) -> date:
    if unit is Unit.WEEK:
        return start + timedelta(days=7)
    if unit is Unit.YEAR:
        return start.replace(year=start.year + 1)
    return start.replace(year=start.year + start.month // 12, month=start.month % 12 + 1)
