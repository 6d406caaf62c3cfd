"""How a verdict is written down in the journal, and read back: JSON of ids, calm sentences and words of points."""

from __future__ import annotations

import json

from creator_coach.insights.types import Mention
from creator_coach.reading.types import Kind, SafetyLevel, ThreatType
from creator_coach.triage.types import Group, Verdict

VERSION = 1


def to_json(verdict: Verdict) -> str:
    """`verdict` as JSON."""
    return json.dumps(
        {
            "v": VERSION,
            "group": verdict.group,
            "kind": verdict.kind,
            "language": verdict.language,
            "hard": verdict.hard,
            "threat_type": verdict.threat_type,
            "level": verdict.level,
            "take": verdict.take,
            "mentions": [[each.topics, each.words, each.language] for each in verdict.mentions],
        },
        ensure_ascii=False,
        separators=(",", ":"),
    )


def from_json(stored: str) -> Verdict | None:
    """The verdict that was stored; None if this version cannot make sense of it: then it is read anew."""
    try:
        found = json.loads(stored)
        threat, level = found["threat_type"], found["level"]
        return Verdict(
            group=Group(found["group"]),
            kind=Kind(found["kind"]),
            language=str(found["language"]),
            hard=bool(found["hard"]),
            threat_type=None if threat is None else ThreatType(threat),
            level=None if level is None else SafetyLevel(level),
            take=tuple(map(str, found["take"])),
            mentions=tuple(Mention(tuple(topics), tuple(words), lang) for topics, words, lang in found["mentions"]),
        )
    except (ValueError, KeyError, TypeError):
        return None
