"""The journal as JSON: what goes out comes back, and no file at all can do more than be refused."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from creator_coach.journal.exchange import VERSION, Parcel, from_json, to_json
from creator_coach.journal.replies import Reply
from creator_coach.journal.types import Entry, ExportTooNew, JournalError, NotAnExport
from tests.journal.made import NOON, correction, entries, entry, full_entry, reading, texts

FULL = Parcel((full_entry(), entry(id="1" * 32)), (correction(), correction(entry="0" * 32)))


def opened(parcel: Parcel = FULL) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(to_json(parcel))
    return found


def closed(found: Any) -> bytes:
    return json.dumps(found).encode()


# out and in ----------------------------------------------------------------------------------------


def test_everything_comes_back() -> None:
    back = from_json(to_json(FULL))
    assert back.entries == FULL.entries
    assert set(back.corrections) == set(FULL.corrections)
    assert back.unreadable == 0


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow], max_examples=50)
@given(entries(), texts, st.lists(texts, max_size=2).map(tuple))
def test_any_entry_comes_back_and_the_bytes_are_the_same_again(drawn: Entry, title: str, tags: tuple[str, ...]) -> None:
    made = replace(drawn, title=title, tags=tags)
    out = to_json(Parcel((made,)))
    back = from_json(out)
    assert back == Parcel((made,))
    assert to_json(back) == out


def test_a_reply_that_is_missing_is_none_and_half_a_rest_is_not_understood() -> None:
    found = opened()
    del found["entries"][0]["reply"]
    assert {each.reply for each in from_json(closed(found)).entries} == {Reply()}
    found = opened()
    next(each for each in found["entries"] if each["reply"])["reply"]["rests_until"] = None
    assert from_json(closed(found)).unreadable == 1


@pytest.mark.parametrize("text", ["\ud83d", "\ud83d\ude00", "\ude00 å \ud83d", "\0", "\u2028", "</script>", '"\\'])
def test_hard_texts_come_back_and_any_program_can_read_the_file(text: str) -> None:
    made = replace(entry(text), title=text, tags=(text, text))
    out = to_json(Parcel((made,)))
    assert from_json(out).entries == (made,)
    assert "\\ud" not in out.decode("utf-8")  # some readers of JSON refuse a half, written in any way


def test_the_order_is_that_of_time_and_the_bytes_do_not_depend_on_it() -> None:
    early, late = entry(minutes=1), entry(minutes=2)
    assert to_json(Parcel((late, early))) == to_json(Parcel((early, late)))
    assert [each["id"] for each in opened(Parcel((late, early)))["entries"]] == [early.id, late.id]


def test_the_file_can_be_read_by_a_person_too() -> None:
    lines = to_json(FULL).decode("utf-8").splitlines()
    assert lines[0] == '{"format":"creator-coach journal","version":1,'
    assert sum(line.startswith('{"id"') for line in lines) == 2
    assert "lättad" in "".join(lines)


def test_the_fields_are_those_of_the_schema() -> None:
    """Whoever adds a field has to raise the version, and to keep reading the one before."""
    found = opened()
    assert VERSION == 1
    assert list(found) == ["format", "version", "entries", "corrections"]
    first = found["entries"][0]
    assert list(first) == "id created changed state title tags settled text context reading reflection reply".split()
    assert list(first["reply"]) == "words rests_from rests_until copied declined".split()
    assert list(first["context"]) == "platform work link account".split()
    assert list(first["reflection"]) == (
        "before after chosen_kind verdicts left_kernels own_kernels answers decision feelings safety_steps note "
        "plan_used plan_asked".split()
    )
    assert list(found["corrections"][0]) == (
        "entry made language said certainty said_danger kind danger length reader".split()
    )


def test_a_reading_of_other_words_is_not_of_this_entry() -> None:
    assert opened(Parcel((entry("Andra ord", reading=reading()),)))["entries"][0]["reading"] is None


def test_of_an_entry_that_is_there_twice_the_last_counts() -> None:
    first = entry("Ett")
    later = replace(first, text="Två", changed=NOON + timedelta(hours=1))
    for each in ((first, later), (later, first)):
        assert from_json(to_json(Parcel(each))).entries == (later,)


# what is refused -----------------------------------------------------------------------------------

REFUSED: list[tuple[str, bytes]] = [
    ("nothing", b""),
    ("no JSON", b"hej"),
    ("no UTF-8", b'{"format": "\xff"}'),
    ("half a file", to_json(FULL)[:-9]),
    ("a list", b"[]"),
    ("no format", b"{}"),
    ("somebody else's", b'{"format": "other", "version": 1, "entries": [], "corrections": []}'),
    ("no number of a version", closed(opened() | {"version": "1"})),
    ("true for one", closed(opened() | {"version": True})),
    ("no version ever", closed(opened() | {"version": 0})),
    ("no entries", closed({"format": "creator-coach journal", "version": 1, "corrections": []})),
    ("no list of entries", closed(opened() | {"entries": {}})),
    ("no list of corrections", closed(opened() | {"corrections": None})),
    ("a number that is none", to_json(FULL).replace(b"0.375", b"NaN")),
    ("an endless number", b'{"version": ' + b"9" * 5000 + b"}"),
    ("nested without end", b"[" * 200_000),
    ("nested objects without end", b'{"a":' * 200_000),
]


@pytest.mark.parametrize("content", [content for _, content in REFUSED], ids=[name for name, _ in REFUSED])
def test_what_is_not_ours_is_refused(content: bytes) -> None:
    with pytest.raises(NotAnExport) as caught:
        from_json(content)
    assert str(caught.value) == ""


def test_a_newer_version_is_an_error_of_its_own() -> None:
    with pytest.raises(ExportTooNew):
        from_json(closed({"format": "creator-coach journal", "version": VERSION + 1}))


def test_a_mark_at_the_start_of_the_file_is_no_fault() -> None:
    assert from_json(b"\xef\xbb\xbf" + to_json(FULL)).entries == FULL.entries


# what is left out ----------------------------------------------------------------------------------


def spoil(place: str, value: Any) -> Callable[[dict[str, Any]], None]:
    """What puts `value` at a dotted place of an entry."""
    *path, last = place.split(".")

    def change(found: dict[str, Any]) -> None:
        for name in path:
            found = found[name]
        found[last] = value

    return change


WRONG = [
    ("id", "0" * 31),
    ("id", "../../etc/passwd"),
    ("id", 7),
    ("id", None),
    ("created", "yesterday"),
    ("created", "2026-11-22T12:00:00"),
    ("created", "0001-01-01T00:00:00+12:00"),
    ("created", "1969-12-31T00:00:00+00:00"),
    ("changed", "9999-12-31T23:59:59-12:00"),
    ("changed", 5),
    ("state", "lost"),
    ("state", ["kept"]),
    ("title", 3),
    ("tags", "en tagg"),
    ("tags", [1]),
    ("text", None),
    ("text", {"bytes": "*"}),
    ("text", {"bytes": "/////w=="}),
    ("text", {"bytes": 5}),
    ("text", {"bytes": []}),
    ("context", None),
    ("context", []),
    ("context.link", 5),
    ("reflection", 5),
    ("reflection.before", 11),
    ("reflection.before", -1),
    ("reflection.before", True),
    ("reflection.after", 1.0),
    ("reflection.chosen_kind", "villain"),
    ("reflection.verdicts", [["envy_comparison"]]),
    ("reflection.verdicts", [["envy_comparison", "perhaps"]]),
    ("reflection.left_kernels", [2**31]),
    ("reflection.left_kernels", [[]]),
    ("reflection.own_kernels", [None]),
    ("reflection.answers", [["if_then", 5]]),
    ("reflection.answers", [["why", "x"]]),
    ("reflection.decision", "fight"),
    ("reflection.note", {}),
    ("reflection.plan_used", 1),
    ("reflection.plan_asked", "no"),
    ("settled", [["topic:sound"]]),
    ("settled", [["topic:sound", "yesterday"]]),
    ("settled", [[5, "2026-11-22"]]),
]


@pytest.mark.parametrize(("place", "value"), WRONG)
def test_a_spoilt_entry_is_left_out_and_counted(place: str, value: Any) -> None:
    found = opened()
    spoil(place, value)(found["entries"][0])
    back = from_json(closed(found))
    assert back.entries == FULL.entries[1:]
    assert back.unreadable == 1


@pytest.mark.parametrize("value", [None, 5, "x", [], {}, [[]]])
def test_what_is_no_entry_at_all_is_left_out_and_counted(value: Any) -> None:
    found = opened()
    found["entries"].append(value)
    found["corrections"].append(value)
    back = from_json(closed(found))
    assert back.entries == FULL.entries
    assert back.unreadable == 2


def test_an_entry_nested_without_end_is_left_out() -> None:
    deep = b"[" * 900 + b"]" * 900  # not so deep that JSON itself gives up
    whole = to_json(FULL)
    spoilt = whole.replace(b'"note":""', b'"note":' + deep, 1)
    assert spoilt != whole
    assert from_json(spoilt).unreadable == 1


@pytest.mark.parametrize("gone", ["id", "text", "reading", "tags", "reflection"])
def test_a_field_that_is_missing_is_a_fault(gone: str) -> None:
    found = opened()
    del found["entries"][0][gone]
    assert from_json(closed(found)).unreadable == 1


READINGS: list[Any] = [
    5,
    "x",
    [],
    {},
    {"v": 2},
    {"kind": "villain"},
    {"heat": 1.5},
    {"heat": "nan"},
    {"heat": -1},
    {"read_to": 1e300},
    {"marks": [["insult", 0, 10_000]]},
    {"flags": 5},
    {"perspectives": [[]]},
]


@pytest.mark.parametrize("value", READINGS)
def test_a_reading_that_cannot_be_understood_leaves_the_entry_to_be_read_anew(value: Any) -> None:
    found = opened()
    whole = found["entries"][0]["reading"]
    found["entries"][0]["reading"] = whole | value if isinstance(value, dict) and value else value
    back = from_json(closed(found))
    assert back.unreadable == 0
    if value != {"read_to": 1e300}:  # a whole number after all
        assert replace(full_entry(), reading=None) == back.entries[0]


def test_a_number_without_end_in_a_reading() -> None:
    spoilt = to_json(FULL).replace(b'"read_to":%d' % len(full_entry().text), b'"read_to":1e999')
    assert spoilt != to_json(FULL)
    assert from_json(spoilt).entries[0].reading is None


CORRECTIONS = [
    ("entry", "x"),
    ("made", None),
    ("language", 5),
    ("said", "villain"),
    ("certainty", None),
    ("said_danger", 0),
    ("kind", "villain"),
    ("danger", "no"),
    ("length", 5),
    ("reader", None),
]


@pytest.mark.parametrize(("field", "value"), CORRECTIONS)
def test_a_spoilt_correction_is_left_out_and_counted(field: str, value: Any) -> None:
    found = opened()
    found["corrections"][0][field] = value
    back = from_json(closed(found))
    assert len(back.corrections) == 1
    assert back.unreadable == 1


def test_a_field_that_we_do_not_know_is_passed_over() -> None:
    found = opened()
    found["entries"][0]["colour"] = "green"
    assert from_json(closed(found | {"made_by": "hand"})) == from_json(to_json(FULL))


# whatever comes ------------------------------------------------------------------------------------

anything = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(st.characters(), max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5) | st.just("bytes"), inner),
    max_leaves=8,
)
_PLACES = (
    [place for place, _ in WRONG] + ["reading"] + [f"reading.{name}" for name in opened()["entries"][0]["reading"]]
)


def never_worse(content: bytes) -> Parcel:
    """Any bytes give entries, or an error that says what is the matter and carries nothing of them."""
    try:
        return from_json(content)
    except JournalError as refused:
        silent = str(refused) == ""
    assert silent
    return Parcel()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.binary())
@example(b"\xef\xbb\xbf")
@example(b"1e999")
def test_any_bytes(content: bytes) -> None:
    never_worse(content)


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(anything, anything, anything)
def test_any_json(head: Any, each: Any, correction: Any) -> None:
    never_worse(closed(head))
    never_worse(closed({"format": "creator-coach journal", "version": 1, "entries": each, "corrections": correction}))
    whole = {"format": "creator-coach journal", "version": 1, "entries": [each], "corrections": [correction]}
    assert never_worse(closed(whole)).entries == ()


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.sampled_from(_PLACES), anything)
def test_anything_anywhere_in_an_entry_gives_what_can_go_out_again(place: str, value: Any) -> None:
    found = opened()
    spoil(place, value)(found["entries"][0])
    back = never_worse(closed(found))
    assert from_json(to_json(back)).entries == back.entries


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.data())
def test_a_file_with_a_torn_byte(data: st.DataObject) -> None:
    whole = bytearray(to_json(FULL))
    whole[data.draw(st.integers(0, len(whole) - 1))] ^= 1 << data.draw(st.integers(0, 7))
    never_worse(bytes(whole))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, len(to_json(FULL)) - 3))
def test_a_file_that_is_cut_short_is_never_half_taken(end: int) -> None:
    with pytest.raises(NotAnExport):
        from_json(to_json(FULL)[:end])


def test_texts_are_kept_as_they_were_written() -> None:
    apart = unicodedata.normalize("NFD", "å")
    assert from_json(to_json(Parcel((entry(apart),)))).entries[0].text == apart


def test_each_that_is_not_understood_is_counted() -> None:
    found = opened()
    found["entries"] = [{}, {}, 3, *found["entries"]]
    found["corrections"] = [{}, *found["corrections"]]
    assert from_json(closed(found)).unreadable == 4


@pytest.mark.parametrize(("heat", "half"), [(0.0, 0xD800), (1.0, 0xDFFF)])
def test_the_ends_of_what_is_allowed_come_back(heat: float, half: int) -> None:
    made = Parcel((replace(full_entry(), reading=replace(reading(), heat=heat), title=chr(half)),))
    assert from_json(to_json(made)) == made


def test_a_correction_without_a_kind_comes_back() -> None:
    made = Parcel((), (correction(kind=None, danger=False),))
    assert from_json(to_json(made)) == made


def test_an_entry_without_a_reply_says_so_shortly() -> None:
    assert opened(Parcel((entry(id="1" * 32),)))["entries"][0]["reply"] is None
