"""What holds in the journal's tests: making a key is quick, but where the test is about just that."""

from __future__ import annotations

import pytest

from creator_coach.journal import engine


@pytest.fixture(params=[None, "öppna"])
def passphrase(request: pytest.FixtureRequest) -> str | None:
    """Of a journal without a lock, and of one with."""
    found: str | None = request.param
    return found


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few rounds instead of 256,000: what a key is made into does not depend on how slowly."""
    monkeypatch.setattr(engine, "ROUNDS", 2)
