"""The examples that the weights are fitted on, and the fit where the training packages are installed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from creator_coach.training import weights

CASE: dict[str, Any] = {
    "text": "Fin bild, men ljudet är för lågt. Kan du höja? Din idiot",
    "lang": "sv",
    "kind": "feedback",
    "flags": {"insults": True, "sarcasm": False, "mixed": True},
    "perspectives": ["wants_it_better"],
    "takeaway_spans": ["ljudet är för lågt"],
    "request_spans": ["Kan du höja"],
    "attack_spans": ["Din idiot", "not there"],
}


def _folder(tmp_path: Path) -> Path:
    threat = CASE | {"kind": "threat"}
    (tmp_path / "sv_1.jsonl").write_text("\n".join(map(json.dumps, (CASE, threat))) + "\n\n", encoding="utf-8")
    (tmp_path / "gold.jsonl").write_text(json.dumps(CASE), encoding="utf-8")
    return tmp_path


def test_judging_sets_and_threats_never_teach(tmp_path: Path) -> None:
    ((case, found, cues),) = weights.load(_folder(tmp_path))
    assert case == CASE
    assert found
    assert cues


def test_examples_carry_their_labels(tmp_path: Path) -> None:
    cases = weights.load(_folder(tmp_path))
    made, flags = weights.flag_examples(cases)
    assert len(made) == 1
    assert flags == {"insults": [True], "sarcasm": [False], "mixed": [True]}
    _, perspectives = weights.perspective_examples(cases)
    assert [id_ for id_, truth in perspectives.items() if truth == [True]] == ["wants_it_better"]
    made, clauses = weights.clause_examples(cases)
    assert len(made) == 4
    assert clauses["usable"] == [False, True, True, False]
    assert clauses["request"] == [False, False, True, False]
    assert clauses["sting"] == [False, False, False, True]


def test_a_fit_learns_what_tells_two_labels_apart() -> None:
    pytest.importorskip("sklearn")
    made = [{"a": 1.0}, {"b": 1.0}] * 10
    one_of = weights.fit_one_of(made, ["x", "y"] * 10, 1.0)
    assert set(one_of["features"]) >= {"a", "b"}
    any_of = weights.fit_any_of((made, {"x": [True, False] * 10, "rare": [True] + [False] * 19}), 1.0)
    assert any_of["labels"] == ["x"]
    assert any_of["features"]["a"][0][1] > 0 > any_of["features"]["b"][0][1]
