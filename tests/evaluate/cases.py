"""Labelled comments on disk, and what the reader makes of them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from creator_coach.coach import Coach
from creator_coach.content.output import as_dict

#: One labelled comment, as in tests/cases/README.md; and one reading, as `creator-coach read --jsonl` prints it.
Case = dict[str, Any]
Output = dict[str, Any]

SHIPPED = Path(__file__).resolve().parents[1] / "cases"


def files(path: Path) -> list[Path]:
    """The .jsonl files at `path`: the file itself, or those in the folder, by name."""
    return [path] if path.is_file() else sorted(path.glob("*.jsonl"))


def load(path: Path) -> list[Case]:
    """The cases in one file, one a line; empty lines are skipped. Raises ValueError if a line is no JSON object."""
    with path.open(encoding="utf-8") as lines:
        return [json.loads(line) for line in lines if line.strip()]


def read_all(cases: Iterable[Case], coach: Coach | None = None) -> dict[str, Output]:
    """The reader's output for each case, by the case's id. The reader sees the text alone."""
    reader = coach or Coach()
    return dict(_read(case, reader) for case in cases)


def _read(case: Case, coach: Coach) -> tuple[str, Output]:
    reading = coach.read(case["text"])
    return case["id"], as_dict(reading, coach.say(reading, "sv" if reading.language == "sv" else "en"))


def by_language(cases: list[Case]) -> Iterator[tuple[str, list[Case]]]:
    """All the cases, then the Swedish and the English ones; a language without cases is left out."""
    yield "both", cases
    for language in ("sv", "en"):
        rows = [case for case in cases if case["lang"] == language]
        if rows:
            yield language, rows
