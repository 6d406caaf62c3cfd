from __future__ import annotations

from dataclasses import replace
from datetime import date

from hypothesis import given, settings

from creator_coach.insights.facts import seen, topic_of
from creator_coach.insights.types import Mention, Terms
from creator_coach.journal.corrections import Judged
from creator_coach.journal.types import Entry, Reflection, Verdict
from creator_coach.reading.types import Kernel, KernelId, Kind, Mark, Marked, PerspectiveId, QuestionId, Span
from tests.journal.made import NOON, entries, entry, reading

TERMS = {
    "sv": Terms(
        "sv",
        {"bas": "sound"},
        {"ljud": "sound", "ljudbok": "story"},
        {"ljudet": "sound"},
        frozenset({"bara"}),
        frozenset({"sound"}),
    )
}
TEXT = "Bakgrundsljudet är din idiot bara skörden"


def read(*kernels: Kernel, kind: Kind = Kind.FEEDBACK, **said: object) -> Entry:
    marks = (Marked(Span(23, 28), Mark.INSULT),)
    made = reading(TEXT, kernels=kernels, kind=kind, marks=marks, perspectives=(), leave=())
    return entry(TEXT, reading=made, reflection=Reflection(**said))  # type: ignore[arg-type]


def whole(topic: str | None = None) -> Kernel:
    return Kernel(KernelId.FAULT, (Span(0, len(TEXT)),), topic)


def test_topics_and_words_of_a_point_but_never_a_hidden_word() -> None:
    assert seen(read(whole()), TERMS).mentions == (Mention(("sound",), ("skörden",), "sv"),)


def test_the_readers_topic_counts_if_it_has_a_name() -> None:
    assert seen(read(whole("sound")), {}).mentions == (Mention((), ("bakgrundsljudet", "bara", "skörden"), ""),)
    other = Kernel(KernelId.FAULT, (Span(34, 41),), "sound")
    assert seen(read(other), TERMS).mentions == (Mention(("sound",), ("skörden",), "sv"),)
    assert seen(read(replace(other, topic="rhubarb")), TERMS).mentions == (Mention((), ("skörden",), "sv"),)


def test_only_what_was_taken_along_counts() -> None:
    assert seen(read(whole(), left_kernels=frozenset({0})), TERMS).mentions == ()
    assert seen(read(whole(), kind=Kind.ATTACK), TERMS).mentions == ()
    own = seen(read(own_kernels=("Höj ljudet i skörden",)), TERMS).mentions
    assert own == (Mention(("sound",), ("skörden",), "sv"),)
    assert seen(entry(reflection=Reflection(own_kernels=("Harvest",))), TERMS).mentions == (Mention((), ("harvest",)),)


def test_what_else_is_needed_of_an_entry() -> None:
    said = Reflection(
        before=7,
        after=3,
        answers=((QuestionId.IF_THEN, "Om så"),),
        plan_used=True,
        plan_asked=True,
        verdicts=((PerspectiveId.SHARES_JOY, Verdict.DOES_NOT_FIT),),
    )
    marks = (("topic:sound", date(2026, 11, 1)),)
    found = seen(entry(reading=reading(), reflection=said, settled=marks), TERMS)
    assert (found.day, found.before, found.after, found.plan, found.asked) == (NOON.date(), 7, 3, True, True)
    assert found.settled == marks
    assert found.judged == Judged(found.entry, rejected=1)
    bare = seen(entry(), TERMS)
    assert (bare.plan, bare.judged, bare.kind) == (None, None, None)


def test_the_longest_beginning_says_which_topic() -> None:
    terms = TERMS["sv"]
    assert [topic_of(word, terms) for word in ("bas", "ljudnivån", "ljudboken", "barnljudet", "båten")] == [
        "sound",
        "sound",
        "story",
        "sound",
        None,
    ]


@settings(deadline=None)
@given(entries())
def test_any_entry_can_be_seen(any_entry: Entry) -> None:
    found = seen(any_entry, TERMS)
    assert (found.entry, found.kind) == (any_entry.id, any_entry.kind)
