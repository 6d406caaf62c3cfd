"""What holds in every test: no screen, no network, and never the person's own files."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"
os.environ.pop("LANGUAGE", None)

#: The audit events by which Python code reaches the network, names included.
SOCKET_EVENTS = frozenset({"socket.__new__", "socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"})


class NetworkUsed(AssertionError):
    """Code under test tried to reach the network."""


class Watch:
    """An audit hook, which no import can get around; hooks stay for good, so this one has a switch."""

    def __init__(self) -> None:
        self.closed = False
        sys.addaudithook(self)

    def __call__(self, event: str, _args: tuple[Any, ...]) -> None:
        if self.closed and event in SOCKET_EVENTS:
            raise NetworkUsed(event)

    @contextmanager
    def shut(self) -> Iterator[None]:
        """No socket can be made inside this block."""
        self.closed = True
        try:
            yield
        finally:
            self.closed = False


_WATCH = Watch()


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forbid every socket, unless the test is marked `network`."""
    if request.node.get_closest_marker("network"):
        yield
        return
    with _WATCH.shut():
        yield


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A fresh home folder, so that no test can see or change the person's journal and settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.delenv("CREATOR_COACH_HOME", raising=False)
    folders = {"DATA": ".local/share", "CONFIG": ".config", "STATE": ".local/state", "CACHE": ".cache"}
    for name, folder in folders.items():
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / folder))
    return home
