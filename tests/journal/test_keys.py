from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from threading import Event
from types import SimpleNamespace
from typing import Any

import pytest

from creator_coach.journal import keys

JOURNAL = Path("/somewhere/journal.db")


class Odd(Exception):
    """What a backend of somebody else's raises."""


class Ring:
    """A key ring in memory, with keyring's own functions."""

    def __init__(self, priority: float = 5) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.priority = priority

    def get_keyring(self) -> Any:
        return SimpleNamespace(priority=self.priority)

    def set_password(self, service: str, name: str, password: str) -> None:
        self.kept[service, name] = password

    def get_password(self, service: str, name: str) -> str | None:
        return self.kept.get((service, name))

    def delete_password(self, service: str, name: str) -> None:
        if self.kept.pop((service, name), None) is None:
            raise Odd


def with_ring(monkeypatch: pytest.MonkeyPatch, ring: Any) -> None:
    monkeypatch.setitem(sys.modules, "keyring", ring)


def test_it_remembers_for_each_journal(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, Ring())
    assert keys.possible()
    assert keys.recall(JOURNAL) is None
    assert keys.remember(JOURNAL, "öppna")
    assert keys.recall(JOURNAL) == "öppna"
    assert keys.recall(JOURNAL.with_name("other.db")) is None
    assert keys.forget(JOURNAL)
    assert keys.recall(JOURNAL) is None
    assert keys.forget(JOURNAL)


def test_without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, None)
    nothing = (keys.possible(), keys.remember(JOURNAL, "a"), keys.recall(JOURNAL), keys.forget(JOURNAL))
    assert nothing == (False, False, None, False)


def test_a_ring_that_cannot_keep_anything(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, Ring(priority=0))
    assert not keys.possible()


def test_a_ring_that_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    class Failing(Ring):
        def get_password(self, service: str, name: str) -> str | None:
            raise Odd

        get_keyring = set_password = delete_password = get_password  # type: ignore[assignment]

    with_ring(monkeypatch, Failing())
    nothing = (keys.possible(), keys.remember(JOURNAL, "a"), keys.recall(JOURNAL), keys.forget(JOURNAL))
    assert nothing == (False, False, None, False)


def test_a_ring_that_hangs(monkeypatch: pytest.MonkeyPatch) -> None:
    let_go = Event()

    class Hanging(Ring):
        def get_password(self, service: str, name: str) -> str | None:
            let_go.wait()
            return "too late"

    monkeypatch.setattr(keys, "PATIENCE", 0.05)
    with_ring(monkeypatch, Hanging())
    try:
        assert keys.recall(JOURNAL) is None
    finally:
        let_go.set()


def test_a_ring_that_says_something_else(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, SimpleNamespace(get_password=lambda *_: b"bytes"))
    assert keys.recall(JOURNAL) is None


def test_it_is_loaded_only_when_it_is_asked_for() -> None:
    code = "import sys, creator_coach.journal.keys; print('keyring' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "False\n"


def test_a_translator_s_key_is_kept_and_taken_out(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, Ring())
    assert keys.got("deepl") == ""
    assert keys.put("deepl", "abc:fx")
    assert keys.got("deepl") == "abc:fx"
    assert keys.put("deepl", "")
    assert keys.got("deepl") == ""


def test_without_a_key_ring_no_key_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    with_ring(monkeypatch, None)
    assert not keys.put("deepl", "abc:fx")
    assert keys.got("deepl") == ""
