"""Which reflection questions belong to a comment, and in which order."""

from __future__ import annotations

from creator_coach.reading.types import Kind, QuestionId

_Q = QuestionId

#: The questions that are an if-then plan: they stand last, with the choice of what to do, not among the others.
PLANS: frozenset[QuestionId] = frozenset({_Q.IF_THEN, _Q.IF_THEN_REST})

# The view from outside first (what a friend would hear, how much it matters in a year), then the commenter's own
# chair where there is one to sit in, then what the creator keeps, and last one small plan. Nothing asks "why me".
_BY_KIND: dict[Kind, tuple[QuestionId, ...]] = {
    Kind.FEEDBACK: (_Q.THIRD_PERSON, _Q.ALTERNATIVE, _Q.COMMENTER_VIEW, _Q.KERNEL_MINE, _Q.IF_THEN),
    Kind.COMPLAINT: (_Q.SITUATION, _Q.COMMENTER_VIEW, _Q.KERNEL_MINE, _Q.REPLY_NEED, _Q.IF_THEN),
    Kind.OPINION: (_Q.DISTANCE_TIME, _Q.COMMENTER_VIEW, _Q.BOTH_STAND, _Q.IF_THEN_REST),
    Kind.MOCKERY: (_Q.THIRD_PERSON, _Q.DISTANCE_TIME, _Q.IF_THEN_REST),
    Kind.ATTACK: (_Q.SELF_KIND, _Q.THIRD_PERSON, _Q.WHO_WITH, _Q.IF_THEN_REST),
    Kind.THREAT: (_Q.SELF_KIND, _Q.WHO_WITH),
    Kind.KIND: (_Q.SAVOUR_WHAT, _Q.SAVOUR_SHARE),
    Kind.UNCLEAR: (_Q.ALTERNATIVE, _Q.DISTANCE_TIME),
}


def questions_for(kind: Kind) -> tuple[QuestionId, ...]:
    """The questions offered for `kind`, in the order they are asked; every one may be skipped."""
    return _BY_KIND[kind]


def without_plan(questions: tuple[QuestionId, ...]) -> tuple[QuestionId, ...]:
    """`questions` without the if-then plan: those that are asked one at a time."""
    return tuple(question for question in questions if question not in PLANS)


def plan_of(questions: tuple[QuestionId, ...]) -> QuestionId | None:
    """The if-then plan among `questions`, or None for kinds that have none."""
    return next((question for question in questions if question in PLANS), None)
