from __future__ import annotations

import pytest

from creator_coach.translation.address import host, loopback, own
from creator_coach.translation.types import Failure, Service, Setup, TranslationFailed


@pytest.mark.parametrize(
    ("address", "found"),
    [
        ("http://127.0.0.1:5000", "http://127.0.0.1:5000/"),
        (" http://localhost:5000/ ", "http://localhost:5000/"),
        ("http://[::1]:5000", "http://[::1]:5000/"),
        ("https://translate.example.org", "https://translate.example.org/"),
        ("https://example.org/libre/", "https://example.org/libre/"),
    ],
)
def test_this_computer_or_https(address: str, found: str) -> None:
    assert own(address) == found


@pytest.mark.parametrize(
    "address",
    [
        "",
        "localhost:5000",
        "http://example.org",
        "http://192.168.0.4:5000",
        "http://127.0.0.1.example.org",
        "ftp://127.0.0.1",
        "https://kim:secret@example.org",
        "https://example.org/?q=a",
        "https://example.org/#a",
        "https://example.org:port",
        "https://[::1",
        "file:///etc/passwd",
    ],
)
def test_anything_else_is_refused(address: str) -> None:
    with pytest.raises(TranslationFailed) as failed:
        own(address)
    assert failed.value.failure is Failure.ADDRESS


@pytest.mark.parametrize(
    ("setup", "found"),
    [
        (Setup(Service.GOOGLE), "translate.google.com"),
        (Setup(Service.MYMEMORY), "api.mymemory.translated.net"),
        (Setup(Service.DEEPL, key="k:fx"), "api-free.deepl.com"),
        (Setup(Service.DEEPL, key="k"), "api.deepl.com"),
        (Setup(Service.LIBRE, "http://[::1]:5000"), "::1"),
    ],
)
def test_each_service_has_one_host(setup: Setup, found: str) -> None:
    assert host(setup) == found


def test_loopback() -> None:
    assert [
        name for name in ("localhost", "127.0.0.1", "127.9.9.9", "::1", "10.0.0.1", "example.org") if loopback(name)
    ] == [
        "localhost",
        "127.0.0.1",
        "127.9.9.9",
        "::1",
    ]
