from __future__ import annotations

from creator_coach.hindsight import Hindsight
from creator_coach.journal.types import Reflection, Wrong
from creator_coach.reading.types import Kind
from tests.journal.made import NOON, entry, reading


def test_from_entries_to_figures() -> None:
    hindsight = Hindsight()
    taken = Reflection(before=7, after=3, own_kernels=("Höj ljudnivån",))
    made = [entry(minutes=n, reading=reading(kind=Kind.FEEDBACK), reflection=taken) for n in range(5)]
    seen = hindsight.seen(made)
    figures = hindsight.figures(seen)
    assert (figures.entries, figures.eased) == (5, 5)
    assert {"sound", "cut"} >= {point.topic for point in figures.points} >= {"sound"}
    assert hindsight.topic("sound", "sv") == "ljudet"
    assert hindsight.plan_to_ask(seen, NOON.date()) == ""
    assert hindsight.count_wrong((each.judged for each in seen), []) == Wrong(readings=5, takeaways_added=5)
