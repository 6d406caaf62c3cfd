"""The file the person asked for: the right entries, in order, in every form."""

from __future__ import annotations

import json

import pytest

from creator_coach.coach import Coach
from creator_coach.export.door import made
from creator_coach.export.types import Choice, Comments, Form
from creator_coach.journal.exchange import Parcel, from_json
from creator_coach.reading.types import Kind, Reading
from tests.journal.made import correction, entry, full_entry

A, B = full_entry("a" * 32), entry("Ett kort ord", 5, id="b" * 32)
PARCEL = Parcel((B, A), (correction(entry=A.id), correction()))


def read(text: str, kind: Kind | None) -> Reading:
    return Coach().read(text, kind=kind)


@pytest.mark.parametrize("form", Form)
def test_every_form_holds_the_chosen_entries_the_oldest_first(form: Form) -> None:
    whole = made(PARCEL, form, Choice(), "sv", read)
    assert whole.count == 2
    text = whole.content.decode("utf-8")
    assert text.index("klippningen") < text.index("Ett kort ord")
    one = made(PARCEL, form, Choice(ids=frozenset({B.id})), "sv", read)
    assert one.count == 1
    assert "klippningen" not in one.content.decode("utf-8")
    assert made(PARCEL, form, Choice(ids=frozenset()), "sv", read).count == 0


def test_json_is_whole_whatever_is_said_of_comments() -> None:
    found = from_json(made(PARCEL, Form.JSON, Choice(comments=Comments.NONE), "sv", read).content)
    assert set(found.entries) == {A, B}
    assert set(found.corrections) == set(PARCEL.corrections)


def test_chosen_entries_bring_their_own_corrections_alone() -> None:
    found = json.loads(made(PARCEL, Form.JSON, Choice(ids=frozenset({A.id})), "sv", read).content)
    assert [each["entry"] for each in found["corrections"]] == [A.id]


@pytest.mark.parametrize("form", [Form.MARKDOWN, Form.CSV, Form.HTML])
@pytest.mark.parametrize(("comments", "there"), [("open", True), ("veiled", False), ("none", False)])
def test_hidden_words_are_there_only_when_asked_for(form: Form, comments: str, there: bool) -> None:
    found = made(PARCEL, form, Choice(comments=Comments(comments)), "sv", read).content.decode("utf-8")
    assert ("klant" in found) is there
    assert ("Ljudet är för lågt" in found) is (comments != "none")
