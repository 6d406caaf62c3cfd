"""The table of sizes."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from creator_coach.shipping import sizes


@pytest.mark.parametrize(
    ("name", "part"),
    [
        ("creator-coach", "the program, with all Python modules"),
        ("_internal/creator_coach/_resources/model/reader.npz", "the trained reader"),
        ("_internal/creator_coach/_resources/sv/voice.toml", "the app's words, weights and icons"),
        ("_internal/PySide6/Qt/lib/libicudata.so.73", "Qt: ICU"),
        ("_internal/PySide6/Qt/lib/libQt6Gui.so.6", "Qt: libraries"),
        ("_internal/PySide6/QtGui.abi3.so", "Qt for Python"),
        ("_internal/numpy.libs/libscipy_openblas64.so", "numpy: OpenBLAS"),
        ("_internal/libX11.so.6", "libraries of the system"),
        ("_internal/python3.11/lib-dynload/_json.so", "Python"),
        ("share/icons/hicolor/16x16/apps/creator-coach.png", "the app's words, weights and icons"),
        ("LICENCES.txt", "licences and the list of parts"),
        ("something", "the rest"),
    ],
)
def test_each_file_belongs_to_a_part(name: str, part: str) -> None:
    assert sizes.part_of(name) == part


def test_a_link_is_not_counted_twice(tmp_path: Path) -> None:
    (tmp_path / "libX11.so.6").write_bytes(b"x" * 1000)
    (tmp_path / "libX11.so").symlink_to("libX11.so.6")
    assert sizes.measured(tmp_path) == Counter({"libraries of the system": 1000})


def test_the_largest_part_comes_first_and_the_budget_last() -> None:
    rows = sizes.table(Counter({"small": 1_000_000, "large": 3_000_000})).splitlines()
    assert [row.split("  ")[-1] for row in rows[:2]] == ["large", "small"]
    assert "75.0%" in rows[0]
    assert rows[2].split() == ["4.0", "MB", "in", "all;", "the", "budget", "is", str(sizes.BUDGET), "MB"]


@pytest.mark.parametrize(("size", "status"), [(10, 0), (2_000_000, 1)])
def test_over_the_budget_is_a_failure(
    size: int, status: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle = tmp_path / "creator-coach"
    bundle.mkdir()
    (bundle / "creator-coach").write_bytes(b"x" * size)
    (tmp_path / "creator-coach.deb").write_bytes(b"x" * 500_000)
    for name, value in (("BUNDLE", bundle), ("DIST", tmp_path), ("BUDGET", 1)):
        monkeypatch.setattr(sizes, name, value)
    assert sizes.main() == status
    assert "0.5 MB         creator-coach.deb" in capsys.readouterr().out
