"""What holds in the journal's tests: making a key is quick, but where the test is about just that."""

from __future__ import annotations

import pytest

from creator_coach.journal import engine


@pytest.fixture(autouse=True)
def quick_keys(monkeypatch: pytest.MonkeyPatch) -> None:
    """A few rounds instead of 256,000: what a key is made into does not depend on how slowly."""
    monkeypatch.setattr(engine, "ROUNDS", 2)
