"""The wire by itself, against a server that misbehaves."""

from __future__ import annotations

import time
from threading import Event

import pytest

from creator_coach.translation import wire
from creator_coach.translation.types import Failure, Service, TranslationFailed
from creator_coach.translation.wire import Wire
from tests.translation.server import serving

pytestmark = pytest.mark.loopback
FAILURES = {
    "silent": Failure.SLOW,
    "silent_inside": Failure.SLOW,
    "drips": Failure.SLOW,
    "busy": Failure.BUSY,
    "used_up": Failure.BUSY,
    "broken": Failure.BROKEN,
    "refuses": Failure.KEY,
    "too_long": Failure.TOO_LONG,
    "elsewhere": Failure.ELSEWHERE,
    "huge": Failure.NONSENSE,
    "strange_letters": Failure.NONSENSE,
    "cut": Failure.BROKEN,
    "hangs_up": Failure.OFFLINE,
}


@pytest.fixture(autouse=True)
def _impatient(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wire, "SILENCE", 0.4)
    monkeypatch.setattr(wire, "WHOLE", 0.8)
    for name in ("http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")


def libre(stop: Event | None = None, host: str = "127.0.0.1") -> Wire:
    return Wire(Service.LIBRE, host, stop or Event())


def test_the_words_are_in_the_body_and_proxies_are_passed_by() -> None:
    with serving() as server:
        answer = libre().post(f"{server.address}/translate", {"q": "hei", "api_key": "k"})
        assert (answer.status_code, answer.json()["translatedText"]) == (200, "HEI")
        assert server.asked == [("/translate", {"q": ["hei"], "api_key": ["k"]})]
        answer.close()


def test_a_key_of_deepl_is_in_no_address() -> None:
    with serving() as server:
        link = Wire(Service.DEEPL, "127.0.0.1", Event())
        link.get(f"{server.address}/v2/translate", {"auth_key": "k:fx", "text": "hei", "source_lang": ""}, proxies=None)
        assert server.asked == [("/v2/translate", {"text": ["hei"]})]
        assert server.headers[0]["Authorization"] == "DeepL-Auth-Key k:fx"


@pytest.mark.parametrize("manner", FAILURES)
def test_each_misbehaviour_is_told_apart_and_none_lasts(manner: str) -> None:
    with serving(manner) as server:
        began = time.monotonic()
        with pytest.raises(TranslationFailed) as failed:
            libre().post(f"{server.address}/translate", {"q": "hei"})
        assert failed.value.failure is FAILURES[manner]
        assert failed.value.__cause__ is None
        assert time.monotonic() - began < 2
        assert len(server.asked) == 1


def test_nobody_there() -> None:
    with serving() as server:
        gone = server.address
    with pytest.raises(TranslationFailed) as failed:
        libre().post(f"{gone}/translate", {"q": "hei"})
    assert failed.value.failure is Failure.OFFLINE


def test_no_other_host_is_asked() -> None:
    with serving() as server, pytest.raises(TranslationFailed) as failed:
        libre(host="example.org").post(f"{server.address}/translate", {"q": "hei"})
    assert failed.value.failure is Failure.ELSEWHERE
    assert server.asked == []


def test_outside_this_computer_it_is_https() -> None:
    assert Wire(Service.MYMEMORY, "example.org", Event())._safe("http://example.org/get") == "https://example.org/get"


def test_whoever_stops_it_is_heard_inside_an_answer() -> None:
    stop = Event()
    stop.set()
    with serving("drips") as server, pytest.raises(TranslationFailed) as failed:
        libre(stop).post(f"{server.address}/translate", {"q": "hei"})
    assert failed.value.failure is Failure.CANCELLED
