"""Made-up figures for tests of the window."""

from __future__ import annotations

from datetime import date, datetime, timedelta, timezone

from creator_coach.insights.types import Figures, Move, Plans, Point, Strength, Stretch, Unit
from creator_coach.journal.types import Decision, Entry, EntryState, Reflection, Wrong
from creator_coach.reading.types import Kind, QuestionId
from creator_coach.ui.looking_back import Counted

MONDAY = date(2026, 11, 16)
SOUND = Point("topic:sound", "sound", "", tuple(f"{n:032}" for n in range(7)))
HARVEST = Point("word:harvest", "", "harvest", (f"{1:032}", f"{2:032}"), date(2026, 11, 3), 1)
FIGURES = Figures(
    entries=6,
    strengths=(Strength("a", MONDAY, 7, 3), Strength("b", MONDAY, 5, 5), Strength("c", MONDAY, 2, 6)),
    moves=(Move(MONDAY, 5, 5, 1, 1, 1),),
    before=5,
    after=4.5,
    stretches=(
        Stretch(MONDAY - timedelta(days=7), ((Kind.FEEDBACK, 1), (Kind.THREAT, 1))),
        Stretch(MONDAY, ((Kind.FEEDBACK, 1), (Kind.MOCKERY, 1), (Kind.ATTACK, 1), (Kind.KIND, 1))),
    ),
    points=(SOUND, HARVEST),
    decisions=((Decision.USE, 3), (Decision.LET_GO, 1)),
    undecided=2,
    plans=Plans(3, 1),
)
MANY = Figures(
    entries=60,
    moves=tuple(Move(date(2026, month, 1), 6.5, 3, 8, 1, 1) for month in range(1, 7)),
    before=6.5,
    after=3,
    unit=Unit.MONTH,
    stretches=tuple(Stretch(date(2026, month, 1), ((Kind.UNCLEAR, 10),)) for month in range(1, 7)),
    undecided=60,
)
COUNTED = Counted(entries=6, figures=FIGURES, wrong=Wrong(readings=6, kinds=((Kind.OPINION, Kind.COMPLAINT, 2),)))


def naming(topic: str) -> str:
    return {"sound": "the sound"}.get(topic, "")


def planned(entry_id: str = "9" * 32, *, days: int = 10) -> Entry:
    """An entry whose plan was made `days` ago."""
    when = datetime.now(timezone(timedelta(hours=1))) - timedelta(days=days)
    said = Reflection(answers=((QuestionId.IF_THEN, "If it is loud\nthen I turn it down"),))
    return Entry(entry_id, when, when, EntryState.KEPT, "…", reflection=said)
