"""Private details: what is one, what only looks like one, and that long texts cost little."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from creator_coach.reading.private import PrivateType, addresses, emails, personal_numbers, phones, private_details
from creator_coach.reading.types import Span


def words(text: str, spans: list[Span]) -> list[str]:
    return [span.of(text) for span in spans]


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("ring 070-174 06 33 ikväll", "070-174 06 33"),
        ("0701740633", "0701740633"),
        ("nummer: 08-465 004 12.", "08-465 004 12"),
        ("+46 70 174 06 33", "+46 70 174 06 33"),
        ("call 07700 900417 now", "07700 900417"),
        ("(555) 010-0199", "(555) 010-0199"),
        ("555-010-0199", "555-010-0199"),
    ],
)
def test_phones(text: str, number: str) -> None:
    assert words(text, phones(text)) == [number]


@pytest.mark.parametrize(
    "text", ["order 4471", "vid 12:03", "2019-2024", "0,5 dl", "v0.12.3", "för 5000 kr", "IMG_20240101"]
)
def test_numbers_that_are_no_phones(text: str) -> None:
    assert phones(text) == []


@pytest.mark.parametrize("text", ["811218-9876", "8112189876", "19811218-9876", "811218+9876", "811278-9873"])
def test_personal_numbers(text: str) -> None:
    assert words(f"hen har {text} ju", personal_numbers(f"hen har {text} ju")) == [text]


@pytest.mark.parametrize(
    "text",
    [
        "811218-9875",  # the check digit is wrong
        "811318-9879",  # there is no thirteenth month
        "810232-9870",  # nor a thirty-second of February
        "paket 28112189876",
    ],
)
def test_digits_that_are_no_personal_numbers(text: str) -> None:
    assert personal_numbers(text) == []


def test_a_personal_number_is_not_also_a_phone_number() -> None:
    found = private_details("0112189873 och 070-174 06 33")
    assert [detail.type for detail in found] == [PrivateType.PERSONAL_NUMBER, PrivateType.PHONE]


@pytest.mark.parametrize("text", ["anna@example.se", "a.b-c+d@mail.example.co.uk"])
def test_emails(text: str) -> None:
    assert words(f"mejla {text}, tack", emails(f"mejla {text}, tack")) == [text]


@pytest.mark.parametrize("text", ["@anna", "anna@home", "100 @ 3.50"])
def test_ats_that_are_no_emails(text: str) -> None:
    assert emails(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "Granstigen 14",
        "Bergsvägen 14 B",
        "storgatan 3",
        "Västra Torggatan 3",
        "14 Mill Lane",
        "41b Pikelet Street",
        "9 Quay Street",
    ],
)
def test_addresses(text: str) -> None:
    (found,) = addresses(f"det är {text}, ja")
    assert text.endswith(found.of(f"det är {text}, ja"))


@pytest.mark.parametrize(
    "text",
    [
        "riksväg 40",
        "on this street",
        "2 is your street",
        "5 minutes of my way",
        "£20 Mill Lane",
    ],
)
def test_what_is_no_address(text: str) -> None:
    assert [found.of(text) for found in addresses(text)] == []


def test_details_come_in_the_order_of_the_text() -> None:
    found = private_details("anna@example.se, Granstigen 14, 070-174 06 33")
    assert [detail.type for detail in found] == [PrivateType.EMAIL, PrivateType.ADDRESS, PrivateType.PHONE]


@given(st.text(alphabet=st.sampled_from("a1 0@.-+()Åvägen gatan Street £"), max_size=200))
def test_spans_lie_inside(text: str) -> None:
    for detail in private_details(text):
        assert 0 <= detail.span.start < detail.span.end <= len(text)


@pytest.mark.parametrize("piece", ["a", "Aa ", "1 ", "a@", "070 ", "a.", "12 aa bb cc ", "8112189876 "])
def test_a_long_text_costs_little(piece: str) -> None:
    text = (piece * 100_000)[:100_000]
    begun = time.process_time()
    private_details(text)
    assert time.process_time() - begun < 1.0
