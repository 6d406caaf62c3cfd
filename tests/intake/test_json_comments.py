from __future__ import annotations

from copy import deepcopy

import pytest

from creator_coach.intake.guess import guess
from creator_coach.intake.types import Fault, Format, Received
from tests.intake import samples
from tests.intake.taking import faults, source, taken, texts


def test_yt_dlp_keeps_threads_and_knows_the_creator() -> None:
    text = samples.text_of(samples.INFO_JSON)
    assert guess(source(text, "a.info.json")).format is Format.YT_DLP
    found = [row for row in taken(text, "a.info.json") if isinstance(row, Received)]
    assert [(row.line, row.id, row.parent, row.own) for row in found] == [
        (1, "Ug1", "", False),
        (2, "Ug1.9a", "Ug1", True),
        (3, "Ug2", "", False),
    ]
    assert found[0].link == f"https://www.youtube.com/watch?v={samples.VIDEO}&lc=Ug1"
    assert found[0].when is not None
    assert found[0].when.year == 2021


def test_the_api_keeps_threads_and_knows_the_creator() -> None:
    text = samples.text_of(samples.API_JSON)
    assert guess(source(text, "a.json")).format is Format.YOUTUBE_API
    found = [row for row in taken(text, "a.json") if isinstance(row, Received)]
    assert [row.text for row in found] == ["The intro is too long", "Fair, I will cut it", "Agreed\nwith that", "Nice"]
    assert [row.parent for row in found] == ["", "Ug1", "Ug1", ""]
    assert [row.own for row in found] == [False, True, False, False]


def test_several_pages_in_a_list_and_comments_by_themselves() -> None:
    pages = [samples.API_JSON, samples.API_JSON]
    assert len(taken(samples.text_of(pages), "a.json")) == 8
    alone = {"items": [samples.api_comment("Ug1.1", "An answer", parent="Ug1")]}
    assert [getattr(row, "parent", "") for row in taken(samples.text_of(alone), "a.json")] == ["Ug1"]


def test_text_made_for_a_page_is_made_plain() -> None:
    comment = samples.api_comment("Ug1", "")
    del comment["snippet"]["textOriginal"]
    comment["snippet"]["textDisplay"] = 'Tom &amp; Jerry<br><a href="https://example.org">2:10</a> is <3'
    assert texts(taken(samples.text_of({"items": [comment]}), "a.json")) == ["Tom & Jerry\n2:10 is <3"]


def test_objects_of_any_program() -> None:
    text = samples.text_of([{"user": "bo", "comment": "Too long", "id": 7}, {"user": "x"}, {"comment": 3}])
    found = taken(text, "a.json")
    assert texts(found) == ["Too long"]
    assert (getattr(found[0], "author", ""), getattr(found[0], "id", "")) == ("bo", "7")
    assert faults(found) == [(2, Fault.NOT_A_COMMENT), (3, Fault.NOT_A_COMMENT)]
    deep = {"meta": [{"a": 1}], "data": {"comments": [{"text": "hej"}]}}
    assert texts(taken(samples.text_of(deep), "a.json")) == ["hej"]
    assert faults(taken(samples.text_of(deep), "a.json")) == []


def test_broken_objects_are_named_and_the_rest_is_read() -> None:
    text = '[{"text": "a"}, {"text": }, {"text": "c"}]'
    found = taken(text, "a.json")
    assert texts(found) == ["a", "c"]
    assert faults(found) == [(2, Fault.NOT_JSON)]
    assert faults(taken('[{"text": "a"}, {"te', "a.json"))[-1][1] is Fault.CUT_SHORT


@pytest.mark.parametrize("replies", [None, {"comments": None}, {"comments": [3]}, 3])
def test_a_thread_whose_answers_are_something_else(replies: object) -> None:
    value = deepcopy(samples.API_JSON)
    value["items"][0]["replies"] = replies
    assert texts(taken(samples.text_of(value), "a.json")) == ["The intro is too long", "Nice"]


def test_a_comment_without_a_snippet_of_its_own_has_no_text() -> None:
    value = {"items": [{"id": "1", "snippet": {"topLevelComment": {"id": "1"}}}]}
    assert faults(taken(samples.text_of(value), "a.json")) == [(1, Fault.NO_TEXT)]


def test_one_object_a_line() -> None:
    text = '{"text": "a"}\n\n{"text": "b"\n[{"text": "c"}, {"text": "d"}]\n3\n' + "x" * 300_000 + '\n{"text": "e"}\n'
    assert guess(source(text)).format is Format.JSON_LINES
    found = taken(text)
    assert texts(found) == ["a", "c", "d", "e"]
    assert faults(found) == [(3, Fault.NOT_JSON), (5, Fault.NOT_A_COMMENT), (6, Fault.TOO_LONG)]


def test_a_text_without_comments_says_so() -> None:
    assert faults(taken("{}", "a.json")) == [(1, Fault.NOT_A_COMMENT)]
    assert faults(taken('{"comments": []}', "a.json")) == [(1, Fault.NOT_A_COMMENT)]
    renamed = samples.text_of(samples.INFO_JSON).replace('"comments"', '"remarks"')
    assert len(texts(taken(renamed, "a.info.json"))) == 3
