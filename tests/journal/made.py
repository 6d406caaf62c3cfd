"""Entries for the journal's tests: one with everything in it, and any that can be."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any
from uuid import uuid4

from hypothesis import strategies as st

from creator_coach.coach import Coach
from creator_coach.journal import corrections
from creator_coach.journal.batches import Incomer, Missed
from creator_coach.journal.replies import Reply
from creator_coach.journal.store import Journal
from creator_coach.journal.types import (
    Context,
    Correction,
    Decision,
    Entry,
    EntryState,
    Length,
    Reflection,
    Verdict,
    Wrong,
)
from creator_coach.reading.types import (
    Comment,
    Flag,
    Grounds,
    Kernel,
    KernelId,
    Kind,
    Leave,
    LeaveId,
    Mark,
    Marked,
    Perspective,
    PerspectiveId,
    QuestionId,
    Reading,
    SafetyLevel,
    Span,
    ThreatType,
    Why,
)

NOON = datetime(2026, 11, 22, 12, 0, tzinfo=timezone(timedelta(hours=1)))
TEXT = "Ljudet är för lågt i början, din klant. Men klippningen är bra."


def reading(text: str = TEXT, **changes: Any) -> Reading:
    """A reading of `text` with every field filled that a reading of feedback may have."""
    fields: dict[str, Any] = {
        "comment": Comment(text, "sv"),
        "language": "sv",
        "kind": Kind.FEEDBACK,
        "certainty": Grounds.GOOD,
        "why": Why.USABLE_HARSH,
        "flags": frozenset({Flag.INSULTS, Flag.MIXED}),
        "threat_type": ThreatType.DOXXING,
        "safety_level": SafetyLevel.B,
        "heat": 0.375,
        "marks": (Marked(Span(0, 6), Mark.WORK), Marked(Span(29, 38), Mark.INSULT)),
        "perspectives": (Perspective(PerspectiveId.WANTS_IT_BETTER, Grounds.FAIR, (Span(0, 27), Span(0, 6)), 2),),
        "kernels": (Kernel(KernelId.FAULT, (Span(0, 27),), "ljud"), Kernel(KernelId.WORKED, (Span(44, 62),))),
        "leave": (Leave(LeaveId.ABOUT_YOU, (Span(29, 38),)),),
        "questions": (QuestionId.KERNEL_MINE, QuestionId.IF_THEN),
        "read_to": len(text),
        "corrected": True,
    }
    return Reading(**fields | changes)


def entry(text: str = TEXT, minutes: int = 0, **changes: Any) -> Entry:
    """A kept entry without a reading, `minutes` after noon."""
    when = NOON + timedelta(minutes=minutes)
    fields: dict[str, Any] = {
        "id": uuid4().hex,
        "created": when,
        "changed": when,
        "state": EntryState.KEPT,
        "text": text,
    }
    return Entry(**fields | changes)


def full_entry(entry_id: str = "0" * 32) -> Entry:
    """An entry with something in every field."""
    return entry(
        id=entry_id,
        changed=NOON + timedelta(seconds=1, microseconds=2),
        context=Context("YouTube", "Surdeg del 3", "https://example.org/v?x=1", "@kalle"),
        reading=reading(),
        reflection=Reflection(
            before=7,
            after=4,
            chosen_kind=Kind.COMPLAINT,
            verdicts=(
                (PerspectiveId.WANTS_IT_BETTER, Verdict.FITS),
                (PerspectiveId.WANTS_TO_HURT, Verdict.DOES_NOT_FIT),
            ),
            left_kernels=frozenset({0, 1}),
            own_kernels=("Säg temat tidigare", "Höj ljudet"),
            answers=((QuestionId.IF_THEN, "Om ljudet är lågt, så mäter jag"), (QuestionId.KERNEL_MINE, "Ljudet")),
            decision=Decision.USE,
            feelings=("ledsen", "lättad"),
            safety_steps=("save", "tell"),
            note="Det var inte så farligt.",
            plan_used=True,
            plan_asked=True,
        ),
        title="Om ljudet",
        tags=("ljud", "Del 3"),
        settled=(("topic:sound", NOON.date()), ("word:klippning", date(2026, 12, 1))),
        reply=Reply("Tack, jag mäter ljudet.", NOON, NOON + timedelta(minutes=20), copied=True, declined=True),
    )


def correction(minutes: int = 0, **changes: Any) -> Correction:
    """An opinion that the person calls a complaint."""
    fields: dict[str, Any] = {
        "entry": None,
        "made": NOON + timedelta(minutes=minutes),
        "language": "sv",
        "said": Kind.OPINION,
        "certainty": Grounds.FAIR,
        "said_danger": False,
        "kind": Kind.COMPLAINT,
        "danger": False,
        "length": Length.SHORT,
        "reader": "rules 0.1.0",
    }
    return Correction(**fields | changes)


#: The person saw a threat where the app saw none; and none where it saw one.
MISSED: dict[str, Any] = {"kind": Kind.THREAT, "danger": True}
ALARM: dict[str, Any] = {"said": Kind.THREAT, "said_danger": True, "kind": None}


#: Any text at all: NUL, lone surrogates, right to left, what is not a character.
texts = st.text(st.characters(), max_size=40)
moments = st.datetimes(
    datetime(1970, 1, 2),
    datetime(9000, 1, 1),
    timezones=st.sampled_from([UTC, NOON.tzinfo]),
)
steps = st.none() | st.integers(0, 10)

contexts = st.builds(Context, texts, texts, texts, texts)
reflections = st.builds(
    Reflection,
    before=steps,
    after=steps,
    chosen_kind=st.none() | st.sampled_from(Kind),
    verdicts=st.lists(st.tuples(st.sampled_from(PerspectiveId), st.sampled_from(Verdict)), max_size=3).map(tuple),
    left_kernels=st.frozensets(st.integers(0, 9), max_size=3),
    own_kernels=st.lists(texts, max_size=3).map(tuple),
    answers=st.lists(st.tuples(st.sampled_from(QuestionId), texts), max_size=3).map(tuple),
    decision=st.none() | st.sampled_from(Decision),
    feelings=st.lists(texts, max_size=3).map(tuple),
    safety_steps=st.lists(texts, max_size=2).map(tuple),
    note=texts,
    plan_used=st.booleans(),
    plan_asked=st.booleans(),
)


@st.composite
def replies(draw: st.DrawFn) -> Reply:
    """Any reply."""
    since, until = draw(st.just((None, None)) | st.tuples(moments, moments))
    return Reply(draw(texts), since, until, draw(st.booleans()), draw(st.booleans()))


@st.composite
def readings(draw: st.DrawFn, text: str) -> Reading:
    """Any reading of `text`."""
    place = st.integers(0, len(text))
    spans = st.tuples(place, place).map(lambda pair: Span(min(pair), max(pair)))
    several = st.lists(spans, max_size=2).map(tuple)
    return draw(
        st.builds(
            Reading,
            comment=st.builds(Comment, st.just(text), st.none() | st.sampled_from(["sv", "en"])),
            language=st.sampled_from(["sv", "en", "da", "other", "unsure"]),
            kind=st.sampled_from(Kind),
            certainty=st.sampled_from(Grounds),
            why=st.sampled_from(Why),
            flags=st.frozensets(st.sampled_from(Flag)),
            threat_type=st.none() | st.sampled_from(ThreatType),
            safety_level=st.none() | st.sampled_from(SafetyLevel),
            heat=st.floats(0, 1),
            marks=st.lists(st.builds(Marked, spans, st.sampled_from(Mark)), max_size=3).map(tuple),
            perspectives=st.lists(
                st.builds(
                    Perspective, st.sampled_from(PerspectiveId), st.sampled_from(Grounds), several, st.integers()
                ),
                max_size=2,
            ).map(tuple),
            kernels=st.lists(st.builds(Kernel, st.sampled_from(KernelId), several, st.none() | texts), max_size=2).map(
                tuple
            ),
            leave=st.lists(st.builds(Leave, st.sampled_from(LeaveId), several), max_size=2).map(tuple),
            questions=st.lists(st.sampled_from(QuestionId), max_size=3).map(tuple),
            read_to=place,
            corrected=st.booleans(),
        )
    )


@st.composite
def entries(draw: st.DrawFn) -> Entry:
    """Any entry."""
    text = draw(texts)
    return Entry(
        id=uuid4().hex,
        created=draw(moments),
        changed=draw(moments),
        state=draw(st.sampled_from(EntryState)),
        text=text,
        context=draw(contexts),
        reading=draw(st.none() | readings(text)),
        reflection=draw(reflections),
        title=draw(texts),
        tags=tuple(draw(st.lists(texts, max_size=3))),
        settled=tuple(draw(st.lists(st.tuples(texts, st.dates()), max_size=2))),
        reply=draw(replies()),
    )


def wrong(coach: Coach) -> Wrong:
    """What the app got wrong, as the insights count it: of every entry and correction that `coach` keeps."""
    return coach.count_wrong(map(corrections.judged, coach.entries()), coach.journal.corrections())


def batch(journal: Journal) -> None:
    """A batch "b" in `journal`: four comments, three of them read, one let go of; and a row nobody could read."""
    at = "2026-11-22T12:00:00+01:00"
    journal.begin_batch("b", at, "file.csv")
    comments = [
        Incomer(
            n, n + 1, n + 1, f"Kommentar {n} \ud800", f"{n}".encode(), b"s", f"@{n}", at, "P", f"L{n}", f"o{n}", "o0"
        )
        for n in range(4)
    ]
    journal.take_in_batch("b", comments, [Missed(4, 5, 6, "quotes")], 5, 0, whole=True)
    verdicts = [(n, ("danger", "attack", "attack")[n], f"{{{n}}}", not n) for n in range(3)]
    journal.judge_in_batch("b", verdicts)
    journal.release_in_batch("b", "attack", [2], released=True)
