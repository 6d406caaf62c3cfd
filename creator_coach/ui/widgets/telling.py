"""Puts figures into words, tables and pictures; it says what was counted, and never why it is so."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QLocale, QObject

from creator_coach.insights.types import Figures, Point, Stretch, Unit
from creator_coach.journal.types import Decision
from creator_coach.reading.types import Kind
from creator_coach.ui.widgets import dates
from creator_coach.ui.widgets.chart_bars import BarsChart, BlocksChart
from creator_coach.ui.widgets.chart_kinds import Column, KindsChart
from creator_coach.ui.widgets.chart_strength import Pair, StrengthChart
from creator_coach.ui.widgets.told import Told
from creator_coach.ui.widgets.words import Words

#: So many stretches, the latest, stand beside each other in a picture; the table has all of them.
MOST = 40

#: Gives the name of a topic.
Naming = Callable[[str], str]


def number(value: float | None) -> str:
    """A number as people write it: 3.5, or 3,5 in Swedish."""
    return "" if value is None else QLocale().toString(float(value), "g", 3)


class Telling(QObject):
    """Says figures in the language of the window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._words = Words(self)

    # strength --------------------------------------------------------------------------------------

    def headline(self, figures: Figures) -> str:
        """The one sentence that stands first."""
        if not figures.measured:
            return self.tr("No reading has a number both before and after.")
        told = self.tr(
            "It was lighter afterwards in {some} of %n readings with a number before and after.", "", figures.measured
        )
        return told.format(some=figures.eased)

    def strength(self, figures: Figures) -> Told:
        """Before and after."""
        title = self.tr("Before and after")
        if not figures.measured:
            return Told("strength", title, self.headline(figures))
        lighter = self.tr("Lighter in %Ln", "", figures.eased)
        same = self.tr("the same in %Ln", "", figures.unchanged)
        harder = self.tr("harder in %Ln", "", figures.harder)
        note = [
            self.tr(
                "How hard it hit, 0–10. Median {before} before and {after} after. Your own numbers, no test."
            ).format(before=number(figures.before), after=number(figures.after)),
            self.tr("Dotted line: harder afterwards. Ring around the dot: the same."),
        ]
        if not figures.strengths:
            note.append(self._each(figures.unit))
        head, rows = self._strength_table(figures)
        return Told(
            "strength", title, f"{lighter}, {same}, {harder}.", head, rows, self._strengths(figures), " ".join(note)
        )

    def _each(self, unit: Unit) -> str:
        return {
            Unit.WEEK: self.tr("Each line is a week: the medians of its readings."),
            Unit.MONTH: self.tr("Each line is a month: the medians of its readings."),
            Unit.YEAR: self.tr("Each line is a year: the medians of its readings."),
        }[unit]

    def _strengths(self, figures: Figures) -> StrengthChart:
        words = self.tr("when it came"), self.tr("when you were done")
        if figures.strengths:
            each = figures.strengths
            ends = [dates.short_day(one.day) for one in (each[0], each[-1])]
            return StrengthChart([Pair(one.before, one.after) for one in each], ends[0], ends[1], words)
        moves = figures.moves[-MOST:]
        ends = [self.stretch(one.start, figures.unit, short=False) for one in (moves[0], moves[-1])]
        return StrengthChart([Pair(one.before, one.after) for one in moves], ends[0], ends[1], words)

    def _strength_table(self, figures: Figures) -> tuple[tuple[str, ...], tuple[tuple[str, ...], ...]]:
        before, after = self.tr("Before"), self.tr("After")
        ways = self.tr("Lighter"), self.tr("The same"), self.tr("Harder")
        if figures.strengths:
            signs = {-1: ways[0], 0: ways[1], 1: ways[2]}
            return (self.tr("Day"), before, after, self.tr("Afterwards")), tuple(
                (dates.day(one.day), str(one.before), str(one.after), signs[_sign(one.after - one.before)])
                for one in figures.strengths
            )
        head = (self._unit(figures.unit), self.tr("Before (median)"), self.tr("After (median)"), *ways)
        return head, tuple(
            (
                self.stretch(one.start, figures.unit, short=False),
                number(one.before),
                number(one.after),
                *map(str, (one.eased, one.unchanged, one.harder)),
            )
            for one in figures.moves
        )

    # kinds -----------------------------------------------------------------------------------------

    def kinds(self, figures: Figures) -> Told:
        """What came in."""
        times = {kind: sum(dict(each.kinds).get(kind, 0) for each in figures.stretches) for kind in Kind}
        there = [kind for kind in Kind if times[kind]]
        most = max(times.values())
        names = self._list([self._words.kind(kind) for kind in there if times[kind] == most])
        told = (
            self.tr("Most often: {kinds}, {times} of {all}.")
            if sum(times[kind] == most for kind in there) == 1
            else self.tr("Most often: {kinds}, {times} each of {all}.")
        )
        columns = [
            Column(self.stretch(each.start, figures.unit, short=True), each.kinds) for each in figures.stretches[-MOST:]
        ]
        return Told(
            "kinds",
            self.tr("What comes in"),
            told.format(kinds=names, times=most, all=figures.entries),
            (self._unit(figures.unit), *map(self._words.kind, there), self.tr("All")),
            tuple(self._kinds_row(each, there, figures.unit) for each in figures.stretches),
            KindsChart(columns, {kind: self._words.kind(kind) for kind in Kind}),
        )

    def _kinds_row(self, each: Stretch, there: list[Kind], unit: Unit) -> tuple[str, ...]:
        times = dict(each.kinds)
        counts = (str(times.get(kind, 0)) for kind in there)
        return (self.stretch(each.start, unit, short=False), *counts, str(each.entries))

    # points ----------------------------------------------------------------------------------------

    def points(self, figures: Figures, naming: Naming) -> Told:
        """What people come back to."""
        title = self.tr("What people come back to")
        if not figures.points:
            return Told("points", title, self.tr("Nothing has come up more than once."))
        first = figures.points[0]
        told = self.tr("{point} comes up most, in {some} of %n entries.", "", figures.entries)
        rows = [(self.point(each, naming), self.settled(each), len(each.entries)) for each in figures.points]
        return Told(
            "points",
            title,
            told.format(point=self.point(first, naming), some=len(first.entries)),
            (self.tr("Point"), self.tr("Entries"), self.tr("Done")),
            tuple((name, str(times), note) for name, note, times in rows),
            BarsChart(rows),
            self.tr("Put together by the words in what you took with you. Something may be missing or misplaced."),
        )

    @staticmethod
    def point(point: Point, naming: Naming) -> str:
        """What a point is called: its topic, or a word, with a capital."""
        name = (naming(point.topic) if point.topic else "") or point.word or point.topic
        return name[:1].upper() + name[1:]

    def settled(self, point: Point) -> str:
        """When it was dealt with, and what has come since; nothing if it was not."""
        if point.settled is None:
            return ""
        done = self.tr("Done in {month}").format(month=dates.month(point.settled))
        since = self.tr("%Ln since", "", point.since) if point.since else ""
        return f"{done}, {since}" if since else done

    # choices and plans -----------------------------------------------------------------------------

    def chosen(self, figures: Figures) -> Told:
        """What the person chose."""
        title = self.tr("What you chose")
        if not figures.decisions:
            return Told("chosen", title, self.tr("You have chosen nothing in particular, and that is fine."))
        most = max(times for _, times in figures.decisions)
        names = self._list([self.decision(each) for each, times in figures.decisions if times == most])
        rows = sorted(((self.decision(each), times) for each, times in figures.decisions), key=lambda row: -row[1])
        return Told(
            "chosen",
            title,
            self.tr("Most often: {choices}.").format(choices=names),
            (self.tr("Choice"), self.tr("Entries")),
            tuple((name, str(times)) for name, times in rows),
            BlocksChart(rows),
            self.tr("%Ln without a choice.", "", figures.undecided) if figures.undecided else "",
        )

    def decision(self, decision: Decision) -> str:
        """What was chosen, in a word or two."""
        return {
            Decision.USE: self.tr("Use it"),
            Decision.ANSWER: self.tr("Answer"),
            Decision.LET_GO: self.tr("Let it go"),
            Decision.KEEP: self.tr("Keep it"),
        }[decision]

    def plans(self, figures: Figures) -> Told:
        """The if-then plans."""
        title, plans = self.tr("If-then plans"), figures.plans
        if not plans.made:
            return Told("plans", title, self.tr("No if-then plans in this time."))
        sentence = self.tr("%n if-then plans, {used} of them used.", "", plans.made).format(used=plans.used)
        rows = ((self.tr("Used"), str(plans.used)), (self.tr("Not used, or not yet"), str(plans.made - plans.used)))
        return Told("plans", title, sentence, (self.tr("Plan"), self.tr("How many")), rows)

    # ------------------------------------------------------------------------------------------------

    def stretch(self, start: date, unit: Unit, *, short: bool) -> str:
        """What a week, month or year is called."""
        if unit is Unit.YEAR:
            return str(start.year)
        if unit is Unit.MONTH:
            return dates.short_day(start).partition(" ")[2] if short else dates.month(start)
        year, week, _ = start.isocalendar()
        return (
            self.tr("w{week}").format(week=week)
            if short
            else self.tr("Week {week}, {year}").format(week=week, year=year)
        )

    def _unit(self, unit: Unit) -> str:
        return {Unit.WEEK: self.tr("Week"), Unit.MONTH: self.tr("Month"), Unit.YEAR: self.tr("Year")}[unit]

    def _list(self, names: list[str]) -> str:
        return (
            names[0]
            if len(names) == 1
            else self.tr("{some} and {last}").format(some=", ".join(names[:-1]), last=names[-1])
        )


def _sign(change: int) -> int:
    return (change > 0) - (change < 0)
