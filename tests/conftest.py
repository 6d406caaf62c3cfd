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

#: This computer itself.
HOME = frozenset({"127.0.0.1", "::1", "localhost"})


class NetworkUsed(AssertionError):
    """Code under test tried to reach the network."""


class Watch:
    """An audit hook, which no import can get around; hooks stay for good, so this one has a switch."""

    def __init__(self) -> None:
        self.closed = False
        self.at_home = False
        sys.addaudithook(self)

    def __call__(self, event: str, args: tuple[Any, ...]) -> None:
        if self.closed and event in SOCKET_EVENTS and not (self.at_home and _home(event, args)):
            raise NetworkUsed(event)

    @contextmanager
    def shut(self, *, at_home: bool = False) -> Iterator[None]:
        """No socket can be made inside this block; `at_home` lets this computer talk to itself."""
        self.closed, self.at_home = True, at_home
        try:
            yield
        finally:
            self.closed = False


def _home(event: str, args: tuple[Any, ...]) -> bool:
    """Whether what a socket is used for stays on this computer."""
    if event == "socket.__new__":
        return True
    place = args[0] if event == "socket.getaddrinfo" else args[1][0]
    return place in HOME


_WATCH = Watch()


@pytest.fixture(autouse=True)
def no_network(request: pytest.FixtureRequest) -> Iterator[None]:
    """Forbid every socket. A test marked `loopback` may talk to a server on this computer."""
    with _WATCH.shut(at_home=request.node.get_closest_marker("loopback") is not None):
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
