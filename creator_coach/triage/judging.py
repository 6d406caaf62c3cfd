"""From the reading of a comment to what is kept of it when there are many: the group by what one can do, the points."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from creator_coach.content.types import Said
from creator_coach.insights import facts
from creator_coach.insights.types import Mention, Terms
from creator_coach.journal.own import TAKES
from creator_coach.reading.types import Flag, Kind, Reading, SafetyLevel, Why
from creator_coach.triage.types import USABLE, Group, Verdict

#: Whether words may be shown to anybody: no insult, no threat and nothing private in them.
Clean = Callable[[str], bool]

_OF_KIND = {
    Kind.THREAT: Group.DANGER,
    Kind.FEEDBACK: Group.TAKE,
    Kind.COMPLAINT: Group.ANSWER,
    Kind.KIND: Group.KIND,
    Kind.OPINION: Group.DIFFERENT,
    Kind.ATTACK: Group.ATTACK,
    Kind.MOCKERY: Group.MOCKERY,
    Kind.UNCLEAR: Group.REST,
}


def group_of(reading: Reading) -> Group:
    """What one can do with a comment that was read like this. Danger comes before everything else."""
    if reading.kind is Kind.THREAT or reading.safety_level is SafetyLevel.A:
        return Group.DANGER
    if Flag.COMMENTER_AT_RISK in reading.flags:
        return Group.WORRY
    if reading.why is Why.A_QUESTION:
        return Group.ANSWER
    return _OF_KIND[reading.kind]


def judged(reading: Reading, said: Said, terms: Mapping[str, Terms], clean: Clean) -> Verdict:
    """What is kept of `reading`, which is `said` like that; only what is `clean` is kept in words."""
    group = group_of(reading)
    usable = group in USABLE
    return Verdict(
        group=group,
        kind=reading.kind,
        language=reading.language,
        hard=Flag.INSULTS in reading.flags or Flag.GROUP_HATE in reading.flags,
        threat_type=reading.threat_type,
        level=reading.safety_level,
        take=tuple(filter(clean, said.take)) if usable else (),
        mentions=_mentions(reading, terms, clean) if usable else (),
    )


def _mentions(reading: Reading, terms: Mapping[str, Terms], clean: Clean) -> tuple[Mention, ...]:
    found = list(facts.mentions(reading, terms)) if reading.kind in TAKES else []
    if not any(each.topics or each.words for each in found):
        found = [facts.mentioned(reading, terms)]
    kept = (Mention(each.topics, tuple(filter(clean, each.words)), each.language) for each in found)
    return tuple(each for each in kept if each.topics or each.words)
