"""What the trained reader answers, in the order of its heads' outputs."""

from __future__ import annotations

from creator_coach.reading.types import Flag, Kind, Mark, PerspectiveId, ThreatType

KINDS = tuple(Kind)
#: Code switching is the language detector's to say.
FLAGS = tuple(flag for flag in Flag if flag is not Flag.CODE_SWITCH)
TYPES = tuple(ThreatType)
PERSPECTIVES = tuple(PerspectiveId)
#: What a piece of the comment can be, and the mark it gets on the comment sheet.
MARK_OF = {
    "attack": Mark.INSULT,
    "usable": Mark.WORK,
    "request": Mark.REQUEST,
    "feeling": Mark.FEELING,
    "absolute": Mark.ABSOLUTE,
    "praise": Mark.PRAISE,
}
TAGS = tuple(MARK_OF)
#: The heads and how many numbers each gives.
HEADS = {
    "kind": len(KINDS),
    "flags": len(FLAGS),
    "danger": 1,
    "sort": len(TYPES),
    "perspectives": len(PERSPECTIVES),
}
