"""No file makes taking in stumble: none crashes it, none holds it up, and no row is lost without a word.

`CREATOR_COACH_FUZZ=10000` (`make fuzz`) tries ten thousand broken files instead of a few hundred.
"""

from __future__ import annotations

import os
from time import process_time

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.intake import letters
from creator_coach.intake.guess import guess
from creator_coach.intake.page_words import is_furniture
from creator_coach.intake.read import rows
from creator_coach.intake.types import Format, Layout, Received, Row, Unread
from tests.intake import samples
from tests.intake.mutating import Broken, broken
from tests.intake.taking import source

TRIES = int(os.environ.get("CREATOR_COACH_FUZZ", "300"))
#: Seconds of the processor that one file may take: a busy machine is not the file's fault.
LONGEST = 2.0
_PAGES = (Format.YOUTUBE_PAGE, Format.INSTAGRAM_PAGE, Format.TIKTOK_PAGE)


def read(file: Broken) -> tuple[Layout, list[Row], list[letters.Line]]:
    name, data = file
    made = source(data, name)
    begin = process_time()
    layout = guess(made)
    found = list(rows(made, layout))
    assert process_time() - begin < LONGEST, (name, len(data), layout.format)
    return layout, found, list(letters.lines(letters.chunks(made.open(), layout.encoding)))


def lost(layout: Layout, found: list[Row], lines: list[letters.Line]) -> set[int]:
    """The lines that say something and are in no row, neither a comment nor one that is named."""
    said = {line.number for line in lines if line.text.strip() or not line.whole}
    if layout.format in _PAGES:
        said -= {line.number for line in lines if is_furniture(line.text)}
    heads = {line.number for line in lines if line.text.strip()}
    return (
        said
        - {number for row in found for number in range(row.line, row.until + 1)}
        - (_head(layout, lines, heads) if layout.columns is not None else set())
    )


def _head(layout: Layout, lines: list[letters.Line], filled: set[int]) -> set[int]:
    """The lines of a table that are no rows: what says the sign between cells, and the headings."""
    from creator_coach.intake.records import Record, Records  # noqa: PLC0415
    from creator_coach.intake.table import _said_delimiter, _without_sep  # noqa: PLC0415

    assert layout.columns is not None
    first = {line.number for line in lines[:1] if _said_delimiter(line.text) is not None}
    if not layout.columns.heads:
        return first
    record = next(iter(Records(_without_sep(lines), layout.columns.delimiter, layout.columns.width)), None)
    return first | (set(range(record.line, record.until + 1)) if isinstance(record, Record) else set()) & (
        filled | first
    )


def missing(data: bytes, encoding: str, found: list[Row]) -> list[str]:
    """The comments that stand whole in a broken JSON text and were not read."""
    text = "".join(letters.chunks(source(data).open(), encoding))
    inside = samples.API_JSON["items"]
    every = [*samples.INFO_JSON["comments"], *(each["snippet"]["topLevelComment"] for each in inside)]
    every += inside[0]["replies"]["comments"]
    there = [each for each in every if samples.text_of(each) in text]
    known = {row.text for row in found if isinstance(row, Received)}
    said = [each["text"] if "text" in each else each["snippet"]["textOriginal"] for each in there]
    return [each for each in said if each not in known]


@settings(
    max_examples=TRIES, deadline=None, suppress_health_check=list(HealthCheck), database=None, derandomize=TRIES < 1000
)
@given(which=st.integers(0, 12), seed=st.integers(0, 2**32))
def test_broken_files(which: int, seed: int) -> None:
    file = broken(which, seed)
    layout, found, lines = read(file)
    for row in found:
        assert row.line <= row.until
        if isinstance(row, Received):
            assert row.text.strip()
            row.text.encode("utf-8", "surrogatepass")
    numbers = [row.line for row in found]
    assert numbers == sorted(numbers)
    if layout.format.by_item:
        told = any(isinstance(row, Unread) for row in found)
        assert told or missing(file[1], layout.encoding, found) == []
    else:
        assert lost(layout, found, lines) == set(), (file, layout.format)


@settings(max_examples=min(TRIES, 2000), deadline=None, suppress_health_check=list(HealthCheck), database=None)
@given(data=st.binary(max_size=2000), name=st.sampled_from(["", "a.csv", "a.tsv", "a.json", "a.jsonl", "a.txt"]))
def test_any_bytes(data: bytes, name: str) -> None:
    layout, found, lines = read((name, data))
    if not layout.format.by_item:
        assert lost(layout, found, lines) == set()
