from __future__ import annotations

from dataclasses import replace
from datetime import datetime

from creator_coach.intake import table
from creator_coach.intake.guess import guess
from creator_coach.intake.types import Columns, Fault, Format, Layout
from tests.intake import samples
from tests.intake.taking import faults, lines, source, taken, texts


def test_a_swedish_table_from_a_spreadsheet() -> None:
    found = taken(samples.CSV.encode("cp1252"), "kommentarer.csv")
    assert texts(found) == ["Ljudet är för lågt; höj det", "Två\nrader"]
    first = found[0]
    assert (first.line, first.until, getattr(first, "author", "")) == (2, 2, "@anna")
    assert getattr(first, "when", None) == datetime(2026, 11, 22, 10)
    assert getattr(first, "link", "") == "https://example.org/1"
    assert (found[1].line, found[1].until) == (3, 4)


def test_unicode_text_from_excel_is_utf_16_with_tabs() -> None:
    found = taken(samples.TSV.encode("utf-16"), "a.txt")
    assert texts(found) == ["Too long", "I agree"]
    assert [getattr(each, "parent", "") for each in found] == ["", "1"]


def test_the_line_that_excel_says_its_sign_in_is_no_row() -> None:
    for text in ("sep=;\nKommentar;Namn\nHej, du;Bo\n", "sep=\t\nKommentar\tNamn\nHej, du\tBo\n"):
        assert texts(taken(text, "a.csv")) == ["Hej, du"]
        assert guess(source(text, "a.csv")).headings == ("Kommentar", "Namn")


def test_without_headings_the_wordiest_column_is_read_and_every_row_is_one() -> None:
    text = "1,Ljudet är för lågt,@anna\n2,Bra,@bo\n"
    layout = guess(source(text, "a.csv"))
    assert layout.columns == Columns(",", heads=False, width=3, text=1)
    assert layout.headings == ("", "", "")
    assert len(taken(text, "a.csv")) == 2


def test_known_headings_without_one_for_the_text() -> None:
    found, _ = table.guess(lines("date,what they said\n2026-01-01,it is far too long\n"))
    assert found.text == 1


def test_the_person_can_say_which_column_it_is() -> None:
    text = "a,b\nfirst words here,second\n"
    layout = guess(source(text, "a.csv"))
    assert layout.columns is not None
    corrected = replace(layout, columns=replace(layout.columns, heads=True, text=1))
    assert texts(taken(text, layout=corrected)) == ["second"]


def test_rows_that_do_not_fit_are_named_and_the_rest_is_read() -> None:
    text = "id,comment,name\n1,good,a\n2\n3,too,many,cells\n4,\n5,also good,b,,\n"
    found = taken(text, "a.csv")
    assert texts(found) == ["good", "also good"]
    assert faults(found) == [(3, Fault.COLUMNS), (4, Fault.COLUMNS), (5, Fault.NO_TEXT)]


def test_a_broken_line_of_headings_is_named_and_no_comment_taken_for_it() -> None:
    layout = Layout(Format.TABLE, columns=Columns(",", width=2, text=1))
    found = taken('"a,b\n1,first\n2,second\n', layout=layout)
    assert texts(found) == ["first", "second"]


def test_a_column_can_say_what_the_creator_wrote() -> None:
    found = taken("comment,author_is_uploader\nTack,true\nBra,false\n", "a.csv")
    assert [getattr(each, "own", None) for each in found] == [True, False]


def test_nothing_at_all_is_no_row() -> None:
    assert taken("", "a.csv") == []
    assert taken("a,b\n", layout=Layout(Format.TABLE)) == []
