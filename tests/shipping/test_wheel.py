"""Building the wheel and the sdist twice."""

from __future__ import annotations

from pathlib import Path

import pytest

from creator_coach.shipping import wheel


@pytest.fixture
def small(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project that is built quickly, in the place of ours."""
    root = tmp_path / "project"
    (root / "creator_coach").mkdir(parents=True)
    (root / "creator_coach" / "__init__.py").write_text('"""Small."""\n', encoding="utf-8")
    (root / "dist").mkdir()
    (root / "pyproject.toml").write_text(
        '[build-system]\nrequires = ["hatchling"]\nbuild-backend = "hatchling.build"\n'
        '[project]\nname = "creator-coach"\nversion = "1"\nrequires-python = ">=3.11"\n'
        '[tool.hatch.build.targets.wheel]\npackages = ["creator_coach"]\n',
        encoding="utf-8",
    )
    monkeypatch.setattr(wheel, "ROOT", root)
    monkeypatch.setattr(wheel, "DIST", tmp_path / "kept")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    return root


def test_two_builds_give_the_same_files_which_are_kept(
    small: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert wheel.main() == 0
    names = ["creator_coach-1-py3-none-any.whl", "creator_coach-1.tar.gz"]
    assert sorted(path.name for path in (tmp_path / "kept").iterdir()) == names
    assert "DIFFERS" not in capsys.readouterr().out


def test_builds_that_differ_are_told_and_not_kept(
    small: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def other(place: Path, umask: int, surroundings: dict[str, str]) -> Path:
        place.mkdir()
        (place / "creator_coach.whl").write_text(surroundings["TZ"], encoding="utf-8")
        return place

    monkeypatch.setattr(wheel, "build", other)
    assert wheel.main() == 1
    assert not (tmp_path / "kept").exists()
    assert "creator_coach.whl  DIFFERS" in capsys.readouterr().out
