"""The way in to the trained reader: loaded once, when it is first asked; without it there is no answer."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, BrokenBarrierError, Thread

import pytest

from creator_coach.model import door
from creator_coach.model.reader import Model
from tests.house.source import ROOT
from tests.model import tiny


@pytest.fixture(autouse=True)
def fresh() -> Iterator[None]:
    """No test meets a reader that another has loaded."""
    door._load.cache_clear()
    yield
    door._load.cache_clear()


def test_it_gives_what_the_reader_says(tmp_path: Path) -> None:
    tiny.write(tmp_path)
    assert door.name(tmp_path) == "tiny 1"
    assert door.score("hej du", tmp_path) == Model.at(tmp_path).score("hej du")
    assert door.score("hej du", tmp_path) is not None
    assert door.score("", tmp_path) is None
    assert door.score_all(["hej du", ""], tmp_path) == [door.score("hej du", tmp_path), None]


def test_without_a_reader_there_is_no_answer(tmp_path: Path) -> None:
    folder = tmp_path / "nowhere"
    assert door.load(folder) is None
    assert door.name(folder) is None
    assert door.score("hej du", folder) is None
    assert door.score_all(["hej du", ""], folder) == [None, None]


def test_a_file_that_cannot_be_read_is_no_reader(tmp_path: Path) -> None:
    path = tiny.write(tmp_path) / "reader.npz"
    path.write_bytes(path.read_bytes()[:1000])
    assert door.score("hej du", tmp_path) is None


def test_it_is_loaded_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny.write(tmp_path)
    loaded: list[Path] = []
    real = Model.at

    def at(folder: Path) -> Model:
        loaded.append(folder)
        return real(folder)

    monkeypatch.setattr(Model, "at", at)
    door.score("hej", tmp_path)
    door.score("du", tmp_path)
    door.name(tmp_path)
    assert loaded == [tmp_path]


def test_two_threads_at_once_load_it_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny.write(tmp_path)
    model = Model.at(tmp_path)
    loaded: list[Path] = []
    found: list[Model | None] = []
    both_inside = Barrier(2)

    def at(folder: Path) -> Model:
        loaded.append(folder)
        # Were the second thread let in too, the two would meet here.
        with pytest.raises(BrokenBarrierError):
            both_inside.wait(0.3)
        return model

    monkeypatch.setattr(Model, "at", at)
    threads = [Thread(target=lambda: found.append(door.load(tmp_path))) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert loaded == [tmp_path]
    assert found == [model, model]


def test_the_door_alone_loads_no_arithmetic() -> None:
    """A window opens sooner, and a program that never asks never pays."""
    program = "import sys, creator_coach.model.door; print('numpy' in sys.modules)"
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    found = subprocess.run([sys.executable, "-c", program], env=env, capture_output=True, text=True, check=True)
    assert found.stdout.strip() == "False"
