"""Where the bundled files are."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.content import where


def test_a_checkout_has_them_at_the_top() -> None:
    assert where.resource("sv", "voice.toml").is_file()
    assert where.bundled("translations").name == "translations"


def test_an_installed_package_has_them_inside(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "_resources").mkdir()
    monkeypatch.setattr(where, "_PACKAGE", tmp_path)
    assert where.bundled("resources") == tmp_path / "_resources"
    assert where.bundled("translations") == tmp_path.parent / "translations"
