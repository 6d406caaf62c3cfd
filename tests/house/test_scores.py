"""The short tables."""

from __future__ import annotations

from tests.house.scores import covered, mutants


def test_a_room_is_one_line_and_the_whole_comes_last() -> None:
    def file(run: int, lines: int, took: int, branches: int) -> dict[str, object]:
        counts = {"covered_lines": run, "num_statements": lines, "covered_branches": took, "num_branches": branches}
        return {"summary": counts}

    files = {
        "creator_coach/ui/a.py": file(7, 10, 0, 0),
        "creator_coach/ui/pages/b.py": file(8, 8, 1, 2),
        "creator_coach/coach.py": file(5, 5, 0, 0),
        "creator_coach/empty/__init__.py": file(0, 0, 0, 0),
    }
    assert [line.split()[:2] for line in covered({"files": files})] == [
        ["coach", "100.0"],
        ["empty", "100.0"],
        ["ui", "80.0"],
        ["all", "84.0"],
    ]


def test_a_mutant_that_survived_or_was_not_asked_about_counts_against_its_module() -> None:
    lines = [
        "    creator_coach.reading.safety.x_danger__mutmut_1: killed",
        "    creator_coach.reading.safety.xǁ_Movingǁmove__mutmut_2: timeout",
        "    creator_coach.reading.safety.x__type__mutmut_3: survived",
        "    creator_coach.reading.safety.x__type__mutmut_4: no tests",
        "    creator_coach.journal.seal.x_seal__mutmut_1: not checked",
        "anything else",
    ]
    assert list(mutants(lines)) == ["reading.safety            2 of    4   50.0 %"]
