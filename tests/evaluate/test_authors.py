"""The folds, and the table of authors that were not learned from."""

from __future__ import annotations

from collections import Counter

from creator_coach.reading.types import Flag, Kind, Mark, PerspectiveId, ScoredPart, Scores, Span
from tests.evaluate.authors import COLUMNS, SYSTEMS, printed, report, stored
from tests.evaluate.calibration import Calibration
from tests.evaluate.cases import SHIPPED, Case, Output
from tests.evaluate.folds import FOLDS
from tests.evaluate.systems import model_alone


def case(name: str, kind: str, **labels: object) -> Case:
    plain = {"id": name, "lang": "en", "kind": kind, "text": "too long", "stance": "learn", "acceptable_kinds": [kind]}
    return {**plain, "perspectives": [], "flags": {}, **labels}


def output(kind: str, certainty: str = "good") -> Output:
    return {
        "kind": kind,
        "certainty": certainty,
        "language": "en",
        "stance": "learn",
        "flags": [],
        "spans": [],
        "perspectives": [{"id": "wants_it_better", "grounds": "fair", "quotes": []}],
        "takeaway": [],
    }


def test_every_file_of_cases_is_in_one_fold() -> None:
    counted = Counter(name for fold in FOLDS for name in fold)
    assert set(counted.values()) == {1}
    assert set(counted) == {path.stem for path in SHIPPED.glob("*.jsonl")}


def test_the_report_names_misses_and_alarms_and_prints_every_system() -> None:
    files = {
        "gold": [case("a", "feedback"), case("b", "threat")],
        "safety": [case("c", "kind", perspectives=["shares_joy"]), case("d", "threat")],
    }
    outputs = {name: {c["id"]: output("feedback") for rows in files.values() for c in rows} for name in SYSTEMS}
    outputs["both"]["c"] = output("threat", "faint")
    outputs["both"]["d"] = output("threat")
    kept = report(files, outputs)
    assert (kept["missed"], kept["alarms"]) == (["b"], ["c"])
    assert kept["confusion"]["threat"] == {"feedback": 1, "threat": 1}
    assert kept["figures"]["both"]["safety files"]["threat.recall"] == 1
    lines = list(printed(kept))
    assert all(any(line.startswith(name) for line in lines) for name in SYSTEMS)
    assert all(short in lines[1] for short in COLUMNS.values())


def test_what_was_kept_can_be_printed() -> None:
    assert any("danger" in line for line in stored())


def test_calibration_counts_kinds_by_certainty_and_perspectives_by_grounds() -> None:
    cases = [case("a", "feedback", perspectives=["wants_it_better"]), case("b", "kind", perspectives=["shares_joy"])]
    shares = Calibration.of(cases, {"a": output("feedback"), "b": output("feedback", "faint")}).shares()
    assert shares["kind"] == {"faint": (0.0, 1), "good": (1.0, 1)}
    assert shares["perspective"] == {"fair": (0.5, 2)}


def test_a_model_alone_says_what_it_finds_likely() -> None:
    scores = Scores(
        kinds=((Kind.FEEDBACK, 0.8), (Kind.KIND, 0.2)),
        flags=((Flag.INSULTS, 0.9), (Flag.SARCASM, 0.1)),
        perspectives=((PerspectiveId.WANTS_IT_BETTER, 0.9), (PerspectiveId.SHARES_JOY, 0.95)),
        parts=(ScoredPart(Span(0, 8), ((Mark.WORK, 0.9),)),),
    )
    found = model_alone(case("a", "feedback"), scores)
    assert (found["kind"], found["flags"], found["stance"]) == ("feedback", ["insults"], "learn")
    assert found["spans"] == [{"start": 0, "end": 8, "mark": "work"}]
    assert [shown["id"] for shown in found["perspectives"]] == ["wants_it_better"]
    assert model_alone(case("a", "feedback"), None)["kind"] == "unclear"
