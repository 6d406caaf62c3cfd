"""Sixty varied comments with their readings, in a file for a person to judge by the rubric."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import Path

from tests.evaluate.cases import Case, Output

#: How many of each language.
EACH = 30


def varied(cases: Iterable[Case], each: int = EACH) -> list[Case]:
    """`each` cases of both languages, every kind in turn, in the order of the files: the same cases every time."""
    chosen: list[Case] = []
    for language in ("sv", "en"):
        kinds: dict[str, list[Case]] = defaultdict(list)
        for case in cases:
            if case["lang"] == language:
                kinds[case["kind"]].append(case)
        turns = zip_longest(*(kinds[kind] for kind in sorted(kinds)))
        chosen += [case for turn in turns for case in turn if case is not None][:each]
    return chosen


def lines(cases: Iterable[Case], outputs: dict[str, Output]) -> Iterator[str]:
    """The comments and their readings; no label is among them, so that they can be judged blind."""
    for case in cases:
        yield f"## {case['id']} ({case['lang']}, {case['creator']})\n"
        yield "\n".join(f"> {line}" for line in case["text"].splitlines()) + "\n"
        yield f"{outputs[case['id']]['reading']}\n"


def write(path: Path, cases: Iterable[Case], outputs: dict[str, Output]) -> int:
    """Write the varied cases among `cases` to `path`; how many they are."""
    chosen = varied(list(cases))
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("\n".join(lines(chosen, outputs)), encoding="utf-8")
    return len(chosen)
