"""deep-translator on our wire: what leaves is what was shown, and every failure is one of ours."""

from __future__ import annotations

import importlib
import time
from dataclasses import replace
from threading import Event, Timer
from typing import Any

import pytest

from creator_coach.translation import online, wire
from creator_coach.translation.online import LONGEST, MOST, Order, leaving, translate
from creator_coach.translation.types import Failure, Service, Setup, TranslationFailed
from tests.translation.server import Server, serving

TEXT = "Ääni on huono. Miksi et korjaa sitä?"
NONSENSE = ("wrong_json", "other_json", "list", "none", "empty", "page", "page_inside")


pytestmark = pytest.mark.loopback


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "SILENCE", 0.8)
    monkeypatch.setattr(wire, "WHOLE", 1.0)
    monkeypatch.setattr(online, "BACK_OFF", 0.05)


def order(server: Server | None = None, text: str = TEXT, target: str = "sv") -> Order:
    address = server.address if server is not None else "http://127.0.0.1:9"
    return Order(text, "fi", target, Setup(Service.LIBRE, address))


def failure(asked: Order, stop: Event | None = None) -> Failure:
    with pytest.raises(TranslationFailed) as failed:
        translate(asked, stop)
    assert failed.value.__cause__ is None
    return failed.value.failure


def test_what_leaves_is_what_was_shown() -> None:
    with serving() as server:
        shown = leaving(order(server))
        assert (shown.host, shown.texts) == ("127.0.0.1", (TEXT,))
        assert server.asked == []
        found = translate(order(server))
        assert [form["q"] for _, form in server.asked] == [[TEXT]]
        assert server.asked[0][0] == "/translate"
        assert (server.asked[0][1]["source"], server.asked[0][1]["target"]) == (["fi"], ["sv"])
    assert found.text == TEXT.upper()
    assert [(theirs.of(TEXT), ours.of(found.text)) for theirs, ours in found.pairs] == [
        ("Ääni on huono.", "ÄÄNI ON HUONO."),
        ("Miksi et korjaa sitä?", "MIKSI ET KORJAA SITÄ?"),
    ]


def test_a_long_comment_goes_in_parts_and_each_sentence_finds_its_own() -> None:
    text = " ".join(f"Lause numero {number} on tässä." for number in range(120))
    with serving() as server:
        shown = leaving(order(server, text))
        found = translate(order(server, text))
        assert [form["q"][0] for _, form in server.asked] == list(shown.texts)
    assert all(len(part) <= MOST[Service.LIBRE] for part in shown.texts)
    assert len(shown.texts) > 1
    assert found.text == text.upper()
    assert len(found.pairs) == 120
    assert all(theirs.of(text).upper() == ours.of(found.text) for theirs, ours in found.pairs)


def test_where_sentences_do_not_match_the_whole_stands_for_the_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(online, "_ask", lambda *_: "Ett svar.")
    found = translate(order())
    assert [(theirs.of(TEXT), ours.of(found.text)) for theirs, ours in found.pairs] == [(TEXT, "Ett svar.")]


@pytest.mark.parametrize("manner", NONSENSE)
def test_what_is_no_translation_is_none(manner: str) -> None:
    with serving(manner) as server:
        assert failure(order(server)) is Failure.NONSENSE


def test_what_comes_back_in_its_own_language_is_none() -> None:
    with serving() as server, pytest.raises(TranslationFailed) as failed:
        translate(order(server), detect=lambda _: "fi")
    assert failed.value.failure is Failure.NONSENSE
    with serving() as server:
        assert translate(order(server), detect=lambda _: "sv").target == "sv"


@pytest.mark.parametrize(
    ("manner", "expected", "times"), [("busy", "busy", 2), ("broken", "broken", 2), ("refuses", "key", 1)]
)
def test_a_second_attempt_once_and_only_where_it_may_help(manner: str, expected: str, times: int) -> None:
    with serving(manner) as server:
        assert failure(order(server)).value == expected
        assert len(server.asked) == times
    with serving(f"once {manner}") as server:
        if times == 2:
            assert translate(order(server)).text == TEXT.upper()


def test_a_slow_answer_is_waited_for() -> None:
    with serving("slow") as server:
        assert translate(order(server)).text == TEXT.upper()


def test_it_is_called_off_at_once() -> None:
    stop = Event()
    with serving("silent") as server:
        Timer(0.1, stop.set).start()
        began = time.monotonic()
        assert failure(order(server), stop) is Failure.CANCELLED
        assert time.monotonic() - began < 0.5


def test_called_off_before_the_second_attempt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(online, "BACK_OFF", 5)
    stop = Event()
    with serving("busy") as server:
        Timer(0.3, stop.set).start()
        assert failure(order(server), stop) is Failure.CANCELLED
        assert len(server.asked) == 1


def test_nothing_leaves_without_a_key_or_with_too_long_a_text() -> None:
    assert failure(replace(order(), setup=Setup(Service.DEEPL))) is Failure.KEY
    assert failure(order(text="a" * (LONGEST + 1))) is Failure.TOO_LONG
    assert failure(replace(order(), setup=Setup(Service.LIBRE, "http://example.org"))) is Failure.ADDRESS


class Kept:
    """Stands in for the wire: keeps what is asked, and answers each service as it would."""

    asked: tuple[str, dict[str, Any]]

    def __init__(self, *_: object) -> None:
        pass

    def get(self, url: str, params: dict[str, Any], **_: object) -> wire.Answer:
        Kept.asked = url, dict(params)
        said = '<div class="result-container">Hej då.</div>'
        if "langpair" in params:
            said = '{"responseData": {"translatedText": "Hej då."}}'
        elif "auth_key" in params:
            said = '{"translations": [{"text": "Hej då."}]}'
        return wire.Answer(200, said)


@pytest.mark.parametrize(
    ("setup", "source", "expected"),
    [
        (Setup(Service.GOOGLE), "fi", {"q": "Hei hei.", "sl": "fi", "tl": "sv"}),
        (Setup(Service.GOOGLE), "", {"q": "Hei hei.", "sl": "auto", "tl": "sv"}),
        (Setup(Service.MYMEMORY), "fi", {"q": "Hei hei.", "langpair": "fi|sv"}),
        (Setup(Service.MYMEMORY), "", {"q": "Hei hei.", "langpair": "Autodetect|sv"}),
        (Setup(Service.DEEPL, key="k:fx"), "no", {"text": "Hei hei.", "source_lang": "NB", "target_lang": "SV"}),
    ],
)
def test_each_service_is_asked_in_its_own_letters(
    monkeypatch: pytest.MonkeyPatch, setup: Setup, source: str, expected: dict[str, str]
) -> None:
    monkeypatch.setattr(wire, "Wire", Kept)
    assert translate(Order("Hei hei.", source, "sv", setup)).text == "Hej då."
    assert expected.items() <= Kept.asked[1].items()


def test_english_is_british_for_deepl(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "Wire", Kept)
    translate(Order("Hei.", "", "en", Setup(Service.DEEPL, key="k")))
    assert (Kept.asked[1]["source_lang"], Kept.asked[1]["target_lang"]) == ("", "EN-GB")
    assert Kept.asked[0].startswith("https://api.deepl.com/")


def test_deep_translator_has_no_way_out_but_ours() -> None:
    with serving() as server:
        translate(order(server))
    libre = importlib.import_module("deep_translator.libre")
    with pytest.raises(AttributeError):
        libre.requests.post("http://127.0.0.1:9/", params={})


def test_one_that_was_called_off_does_not_hold_up_the_next() -> None:
    stop = Event()
    with serving("silent") as silent, serving() as server:
        Timer(0.1, stop.set).start()
        assert failure(order(silent), stop) is Failure.CANCELLED
        began = time.monotonic()
        assert translate(order(server)).text == TEXT.upper()
        assert time.monotonic() - began < 0.5
