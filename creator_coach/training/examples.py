"""Labelled comments as the trainer sees them: pieces, and a number for every label."""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from creator_coach.model.labels import FLAGS, KINDS, PERSPECTIVES, TAGS, TYPES
from creator_coach.model.pieces import BEGIN, END, Piece, Vocabulary

Case = dict[str, Any]

#: How many pieces of a comment are learned from.
LONGEST = 224
#: What is taken from the label for each further kind that would do, and spread over those.
ALSO = 0.25
#: Which fields hold the spans of which tag; a file without the field says nothing about the tag.
SPANS = {
    "attack": ("attack_spans",),
    "usable": ("takeaway_spans",),
    "request": ("request_spans",),
    "feeling": ("feeling_spans",),
    "absolute": ("absolute_spans",),
    "praise": ("praise_spans",),
}
#: The label of what is not known.
UNKNOWN = -1.0


@dataclass(frozen=True, slots=True)
class Example:
    """One comment: pieces, and for each head what it should say (UNKNOWN where the labels say nothing)."""

    ids: list[int]
    kind: list[float]
    flags: list[float]
    danger: float
    sort: int
    perspectives: list[float]
    tags: list[list[float]]


def load(folder: Path) -> dict[str, list[Case]]:
    """The labelled comments by file, in order of the files' names."""
    files = sorted(folder.glob("*.jsonl"))
    return {path.stem: [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()] for path in files}


def covered(text: str, spans: Iterable[str]) -> set[int]:
    """The characters of `text` that the first occurrences of `spans` cover."""
    places = ((text.find(span), len(span)) for span in spans)
    return {at for start, length in places if start >= 0 for at in range(start, start + length)}


def _kind(case: Case) -> list[float]:
    also = [kind for kind in case["acceptable_kinds"] if kind != case["kind"]]
    share = ALSO / len(also) if also else 0.0
    row = [share if kind in also else 0.0 for kind in KINDS]
    row[KINDS.index(case["kind"])] = 1.0 - share * len(also)
    return row


def _perspectives(case: Case) -> list[float]:
    if case["kind"] in ("threat", "unclear") or case["flags"]["group_hate"]:
        return [UNKNOWN] * len(PERSPECTIVES)
    return [float(name in case["perspectives"]) for name in PERSPECTIVES]


def _tags(case: Case, pieces: Sequence[Piece]) -> list[list[float]]:
    rows = []
    marked = [
        covered(case["text"], [span for field in fields for span in case[field]]) if fields[0] in case else None
        for fields in (SPANS[tag] for tag in TAGS)
    ]
    for piece in pieces:
        inside = range(piece.start, max(piece.end, piece.start + 1))
        rows.append(
            [
                UNKNOWN if spans is None else float(2 * sum(at in spans for at in inside) >= len(inside))
                for spans in marked
            ]
        )
    return rows


def example(case: Case, vocabulary: Vocabulary) -> Example:
    """One labelled comment as numbers."""
    pieces = vocabulary.cut(case["text"])[: LONGEST - 2]
    nothing = [UNKNOWN] * len(TAGS)
    sort = case["flags"]["threat_type"]
    return Example(
        ids=[BEGIN, *(piece.id for piece in pieces), END],
        kind=_kind(case),
        flags=[float(case["flags"][flag]) for flag in FLAGS],
        danger=float(case["kind"] == "threat"),
        sort=TYPES.index(sort) if sort else -1,
        perspectives=_perspectives(case),
        tags=[nothing, *_tags(case, pieces), nothing],
    )


_SWEDISH_DOTS = str.maketrans("åäöÅÄÖ", "aaoAAO")


def roughened(case: Case, chance: random.Random) -> Case:
    """The comment as somebody else might have typed it: without capitals, dots, emoji or punctuation, or shouted.

    Each character stays where it was or is replaced by one, so that spans are found again.
    """
    change = chance.choice(_ROUGH)
    fields = [field for tag in SPANS.values() for field in tag if field in case]
    return case | {"text": change(case["text"])} | {field: [change(span) for span in case[field]] for field in fields}


def _lower(text: str) -> str:
    # Letter by letter: a few change their length ("İ"), and those stay as they are.
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _upper(text: str) -> str:
    return "".join(up if len(up := letter.upper()) == 1 else letter for letter in text)


def _dotless(text: str) -> str:
    return text.translate(_SWEDISH_DOTS)


def _bare(text: str) -> str:
    return re.sub(r"[.,;:!\U0001F300-\U0001FAFF]", " ", text)


_ROUGH = (_lower, _lower, _upper, _dotless, _bare, lambda text: _lower(_bare(text)))
