"""What the makers know of the project."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from creator_coach.shipping import project


def test_the_time_of_a_build_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234567890")
    assert project.epoch() == 1234567890


@pytest.mark.parametrize("given", ["", "yesterday", "-5"])
def test_else_it_is_the_last_commits(given: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", given)
    told = subprocess.run(
        ["git", "log", "-1", "--format=%ct"], cwd=project.ROOT, capture_output=True, text=True, check=False
    )
    assert project.epoch() == (int(told.stdout) if told.returncode == 0 else project._FIRST_DAY)


def test_without_a_history_it_is_the_first_day(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.delenv("SOURCE_DATE_EPOCH", raising=False)
    monkeypatch.setenv("GIT_CEILING_DIRECTORIES", str(tmp_path.parent))
    monkeypatch.setattr(project, "ROOT", tmp_path)
    assert project.epoch() == project._FIRST_DAY
