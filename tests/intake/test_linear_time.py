"""Any bytes, taken for any format, whatever the person says they are: nothing fails, and time is linear."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from creator_coach.intake.letters import ENCODINGS
from creator_coach.intake.types import Columns, Format, Layout
from tests.growth import LONG, MOST, grows
from tests.intake.mutating import whole
from tests.intake.taking import taken

UNITS = {
    "lines": "ljudet är för lågt\n",
    "one word": "a",
    "newlines": "\n",
    "quotes": '"',
    "cells": '",',
    "brackets": "[",
    "opened": '{"a":',
    "items": '{"text": "x", "a": 1}\n',
    "escapes": "\\",
    "page": "@bo\n1 dag sedan\nhej\nReply\n12\n",
    "emoji": "😂",
    "nothing": "\x00",
}
LENGTH = 200_000 if LONG else 80_000
EXAMPLES = min(int(os.environ.get("CREATOR_COACH_FUZZ", "200")), 5_000)


def layout(form: Format, encoding: str = "utf-8", delimiter: str = ",") -> Layout:
    """What a person may say that a file is, right or wrong."""
    columns = Columns(delimiter, text=0) if form in (Format.TABLE, Format.TAKEOUT) else None
    return Layout(form, encoding, columns)


@pytest.mark.parametrize("unit", UNITS if LONG else ["lines", "newlines", "quotes", "brackets"])
@pytest.mark.parametrize("form", Format)
def test_twice_the_file_takes_twice_as_long(form: Format, unit: str) -> None:
    assert grows(lambda content: taken(content, layout=layout(form)), UNITS[unit], LENGTH) <= MOST


@settings(max_examples=EXAMPLES, deadline=None, database=None, suppress_health_check=list(HealthCheck))
@given(
    data=st.one_of(
        st.binary(max_size=500), st.lists(st.sampled_from([each for _, each in whole()]), max_size=3).map(b"".join)
    ),
    form=st.sampled_from(Format),
    encoding=st.sampled_from(ENCODINGS),
    delimiter=st.sampled_from(",;\t|"),
)
def test_any_bytes_taken_for_any_format(data: bytes, form: Format, encoding: str, delimiter: str) -> None:
    found = taken(data, layout=layout(form, encoding, delimiter))
    assert [row.line for row in found] == sorted(row.line for row in found)
    assert all(row.line <= row.until for row in found)
