"""A table that no spreadsheet can be made to run."""

from __future__ import annotations

import csv
import io
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.export.table import cell, cells, table
from creator_coach.export.types import Line, Record
from tests.journal.made import entry

SIGNS = "=+-@＝＋－＠"


def record(note: str = "Hej", comment: str | None = "Text", reading: str | None = "Läst") -> Record:
    lines = (Line("note", "Anteckning", note), Line("answer", "Vad?", "Det."), Line("answer", "Hur?", "Så."))
    return Record("22 nov", "Åsikt", lines, comment, reading, "sv")


def rows(text: str) -> list[dict[str, str]]:
    assert text.startswith("\ufeff")
    return list(csv.DictReader(io.StringIO(text[1:], newline="")))


def test_a_line_for_each_entry() -> None:
    made = entry(id="a" * 32)
    [row] = rows(table([(made, record())], "sv"))
    assert row["Id"] == "a" * 32
    assert row["När"] == "2026-11-22T12:00:00+01:00"
    assert (row["Typ"], row["Anteckning"], row["Kommentaren"], row["Läsningen"]) == ("Åsikt", "Hej", "Text", "Läst")
    assert row["Svar"] == "Vad?\nDet.\n\nHur?\nSå."
    assert row["Titel"] == ""


def test_comments_can_be_left_out_and_a_table_may_be_empty() -> None:
    [row] = rows(table([(entry(), record(comment=None, reading=None))], "en"))
    assert "The comment" not in row
    assert len(table([], "en").splitlines()) == 1


def test_line_breaks_and_quotes_stay_in_their_cell() -> None:
    note = 'a "b"\nc, d; e'
    [row] = rows(table([(entry(), record(note))], "en"))
    assert row["Note"] == note


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("before", ["", " ", "\t", "\n", "\ufeff", "\u200b", "a;", 'a"', "a,", "a\n", "a; ", "x\t"])
def test_no_cell_begins_a_formula_wherever_a_program_cuts(sign: str, before: str) -> None:
    made = cell(f"{before}{sign}1+1")
    assert f"'{sign}1" in made
    assert made.replace("'", "") == f"{before}{sign}1+1"


@pytest.mark.parametrize("text", ["Hej", "a - b", "a=b", "3-1", "e@f.se", "", "'", "-"])
def test_words_stay_as_they_are_unless_they_begin_with_a_sign(text: str) -> None:
    assert cell(text) == (f"'{text}" if text == "-" else text)


@settings(deadline=None)
@given(st.text(st.sampled_from("=+-@＝＠a;,\"\t\n\r '\ufeff") | st.characters(), max_size=12))
def test_whatever_is_written(text: str) -> None:
    made = cell(text)
    for piece in re.split('[;,"\t\n]', made):
        assert not re.match(rf"[\s\u200b\ufeff]*[{re.escape(SIGNS)}]", piece)
    assert not made.startswith(("\t", "\r", "\n"))
    assert made.replace("'", "") == text.replace("'", "")


def test_any_rows_make_a_table_with_nothing_to_run() -> None:
    assert cells([["Point", "=1+1"], ["Sound"], []]) == '\ufeff"Point","\'=1+1"\r\n"Sound"\r\n\r\n'
