"""That the soak goes on, does the same for the same seed, and sees what grows and what goes wrong."""

from __future__ import annotations

import sys
from mmap import mmap
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer

from creator_coach.settings import Settings
from tests.shots.studio import Studio
from tests.soak.__main__ import MOST, growth, wander
from tests.soak.wander import Cost, Wanderer, cost, on_one_s_own

TEXTS = ["Sänk musiken, snälla!", "You are useless and everybody knows it.", "<b>x</b>", ""]
linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")


def names(folder: Path, seed: int) -> list[str]:
    """The deeds of one who wanders for a while."""
    folder.mkdir()
    with on_one_s_own() as wrong:
        studio = Studio(folder, Settings(language="sv", theme="light"))
        hands = Wanderer(studio, TEXTS, seed)
        done = [hands.step() for _ in range(60)]
        studio.close()
    assert wrong == []
    return done


def test_hands_do_all_sorts_of_things_and_the_same_for_the_same_seed(tmp_path: Path) -> None:
    first = names(tmp_path / "1", 7)
    assert len(set(first)) > 5
    assert names(tmp_path / "2", 7) == first


@linux
def test_a_while_of_it_is_looked_at_and_nothing_goes_wrong(tmp_path: Path) -> None:
    costs, wrong = wander(0.1, 3, tmp_path, often=1.0)
    assert wrong == []
    assert costs[-1].deeds > costs[0].deeds
    assert growth(costs).keys() == MOST.keys()


@linux
def test_what_is_kept_shows(tmp_path: Path) -> None:
    before = cost(0)
    kept = mmap(-1, 64 << 20)
    kept.write(b"x" * (64 << 20))  # memory is taken when it is written to
    files = [(tmp_path / str(n)).open("w") for n in range(3)]
    after = cost(1)
    for each in files:
        each.close()
    assert after.memory > before.memory + 50
    assert after.files == before.files + 3
    kept.close()


def test_growth_is_that_of_the_last_quarter_over_the_second() -> None:
    costs = [Cost(n, 100 + 10 * (n >= 6), 10, 2 + (n == 7), 500, 1000) for n in range(8)]
    found = growth(costs)
    assert found == {"memory": 1.1, "files": 1.0, "threads": 1.5, "widgets": 1.0, "objects": 1.0}
    assert {name for name, ratio in found.items() if ratio > MOST[name]} == {"memory", "threads"}
    assert set(growth(costs[:1]).values()) == {1.0}


def test_what_is_raised_in_a_deed_is_told_with_its_place(tmp_path: Path) -> None:
    def fails() -> None:
        raise LookupError("nothing there")

    studio = Studio(tmp_path)
    with on_one_s_own() as wrong:
        QTimer.singleShot(0, fails)
        studio.wait(lambda: bool(wrong))
    studio.close()
    assert "LookupError: nothing there" in wrong[0]
    assert "test_soak.py" in wrong[0]
