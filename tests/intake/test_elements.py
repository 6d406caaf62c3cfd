from __future__ import annotations

import json

import pytest

from creator_coach.intake.elements import MOST, Element, Elements
from tests.intake import samples


def found(text: str, size: int = 7) -> tuple[list[Element], Elements]:
    made = Elements(text[at : at + size] for at in range(0, len(text), size))
    return list(made), made


@pytest.mark.parametrize("size", [1, 2, 5, 64, 10_000])
def test_comments_are_cut_out_however_the_text_is_parted(size: int) -> None:
    elements, state = found(json.dumps(samples.INFO_JSON, indent=1), size)
    assert [each.value for each in elements if each.name == "comments"] == samples.INFO_JSON["comments"]
    assert state.plain["id"] == samples.VIDEO
    assert not state.cut


def test_a_list_that_is_the_whole_text() -> None:
    elements, _ = found('[{"text": "a}]\\"{"}, {"text": "b", "in": [{"text": "c"}]}]')
    assert elements == [Element("", {"text": 'a}]"{'}), Element("", {"text": "b", "in": [{"text": "c"}]})]


def test_after_a_broken_object_the_next_is_read() -> None:
    elements, _ = found('[{"text": "a"}, {"text": }, {"text": "c"}]')
    assert [each.value for each in elements] == [{"text": "a"}, None, {"text": "c"}]
    elements, state = found('[{"text": "a}, {"text": "b"}, {"text": "c"}]')
    assert elements[0].value is None
    assert elements[-1].value == {"text": "c"}
    assert not state.cut


def test_a_bracket_too_many_is_noticed_and_the_next_is_read() -> None:
    elements, _ = found('{"comments": [{"text": "a"}} {"text": "b"}, {"text": "c"}, {"text": "d"}]}')
    assert [each.value for each in elements] == [{"text": "a"}, None, {"text": "c"}, {"text": "d"}]


@pytest.mark.parametrize("size", [3, 10_000])
def test_nothing_is_read_twice(size: int) -> None:
    elements, _ = found('[{"n": 1}, {"n": 2}] garbage [{"n": 3}, {"n": 4}]', size)
    read = [each.value["n"] for each in elements if each.value]
    assert read == sorted(set(read))


@pytest.mark.parametrize("end", ["{", '{"te', '{"text": "c', "", '{"a": 1} ,', '{"a": [}'])
def test_a_text_that_ends_too_soon_is_noticed(end: str) -> None:
    elements, state = found('[{"text": "a"}, ' + end)
    assert elements[0].value == {"text": "a"}
    assert state.cut


def test_an_object_far_too_long_is_passed_over() -> None:
    elements, _ = found(f'[{{"text": "{"x" * 10} {"[]" * MOST}"}}, {{"text": "b"}}]', 1 << 16)
    assert elements[-1].value in ({"text": "b"}, None)
    elements, _ = found('[{"a": [' + "1, [2], " * (MOST // 4) + '3]}, {"text": "b"}]', 1 << 16)
    assert [each.value for each in elements] == [None, {"text": "b"}]


def test_depth_without_end_and_lone_marks_do_no_harm() -> None:
    assert found("[" * 100_000, 1 << 16)[1].cut
    assert found('[{"a":' + "[" * 5000 + "]" * 5000 + "}]", 1 << 16)[0][0].value is None
    assert found("]}]}", 1)[0] == [Element("", None)]
    assert found('{"a', 1)[1].cut
    assert found('{"a"', 1)[1].cut
    assert found('{"\\x": "b", "c": [{"d": 1}]}', 1)[0] == [Element("c", {"d": 1})]
    long = '"' + "x" * (MOST + 2)
    assert list(Elements([long, '", [{"a": 1}]'])) == [Element("", None)]


def test_a_forgotten_mark_outside_the_comments_is_noticed() -> None:
    elements, _ = found('{"id: "a", "comments": [{"text": "b"}, {"text": "c"}, {"text": "d"}]}')
    assert elements[0] == Element("", None)
    assert elements[-1].value == {"text": "d"}
    assert found("not json at all")[0] == [Element("", None)]
    assert found('{"a": NaN, "b": [{"c": -1.5e+3}], "d": null}')[0] == [Element("b", {"c": -1500.0})]
