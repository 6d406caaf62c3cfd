"""What is behind the first page: loaded once it is painted, while the window goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from creator_coach.ui.behind import BEHIND, BESIDE, load_behind


def loaded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, *names: str) -> None:
    """Make modules that can be loaded, none of which has been."""
    monkeypatch.syspath_prepend(str(tmp_path))
    for name in names:
        (tmp_path / f"{name}.py").write_text("", encoding="utf-8")
        monkeypatch.delitem(sys.modules, name, raising=False)


def test_everything_is_loaded(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(tmp_path, monkeypatch, "cc_first", "cc_second", "cc_third")
    assert load_behind(lambda: True, ["cc_first", "cc_second"], ["cc_third"])
    assert {"cc_first", "cc_second", "cc_third"} <= set(sys.modules)


def test_the_window_goes_on_meanwhile(qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    loaded(tmp_path, monkeypatch, "cc_fourth")
    (tmp_path / "cc_slow.py").write_text("import time\ntime.sleep(0.2)\n", encoding="utf-8")
    beats: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: beats.append(1))
    timer.start(10)
    assert load_behind(lambda: True, ["cc_fourth"], ["cc_slow"])
    assert len(beats) > 5


@pytest.mark.parametrize("times", [1, 2])
def test_who_goes_does_not_wait(
    qapp: QApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, times: int
) -> None:
    loaded(tmp_path, monkeypatch, "cc_fifth", "cc_sixth")
    (tmp_path / "cc_slower.py").write_text("import time\ntime.sleep(0.3)\n", encoding="utf-8")
    answers = [True] * times + [False]
    assert not load_behind(lambda: answers.pop(0), ["cc_fifth", "cc_sixth"], ["cc_slower"])
    assert answers == []


def test_what_cannot_be_loaded_beside_is_left_to_whoever_asks_for_it(qapp: QApplication) -> None:
    assert load_behind(lambda: True, [], ["cc_not_there"])


def test_each_named_module_is_there() -> None:
    code = "import sys, importlib; [importlib.import_module(name) for name in sys.argv[1:]]"
    subprocess.run([sys.executable, "-c", code, *BEHIND, *BESIDE], check=True)
