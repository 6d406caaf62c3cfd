"""The first stage: lines of public sets become lessons, the encoder moves, and its own heads do not."""

from __future__ import annotations

import gzip
import json
import random
from pathlib import Path
from typing import Any

import pytest

torch = pytest.importorskip("torch")

from creator_coach.training import first, network  # noqa: E402  # Only with torch.
from creator_coach.training.fit import Plan  # noqa: E402
from tests.model import tiny  # noqa: E402
from tests.training import toys  # noqa: E402

LINES: dict[str, dict[str, Any]] = {
    "goemotions": {"text": "the sound", "emotions": ["anger", "joy"]},
    "xed_sv": {"text": "ljudet", "emotions": ["trust"]},
    "toxic_types": {"text": "the sound", **dict.fromkeys(first.TASKS["toxic"].labels, 0.0), "insult": 0.75},
    "isarcasm": {"text": "the sound", "sarcastic": 1},
    "davidson": {"text": "the sound", "label": "hate"},
    "dkhate": {"text": "ljudet", "off": 1},
    "absabank_imm": {"text": "ljudet", "label": "pos"},
    "toxic_spans": {"text": "the sound", "spans": [[4, 8]]},
}


@pytest.fixture
def public(tmp_path: Path) -> Path:
    for name, line in LINES.items():
        (tmp_path / name).mkdir()
        with gzip.open(tmp_path / name / "dev.jsonl.gz", "wt", encoding="utf-8") as file:
            file.write(json.dumps(line) + "\n")
    return tmp_path


def test_every_set_becomes_lessons(public: Path) -> None:
    found = {one.task: one for one in first.lessons(public, toys.VOCABULARY, random.Random(1))}
    assert set(found) == {*first.TASKS, first.SPANS}
    assert sum(found["goemotions"].wanted) == 2
    assert found["toxic"].wanted[1] == 0.75
    assert list(found["hate"].wanted) == [0.0, 0.0, 1.0]
    assert list(found["stance"].wanted) == [0.0, 0.0, 1.0]
    toxic = found[first.SPANS].toxic
    assert toxic is not None
    assert toxic[0] == toxic[-1] == -1.0
    assert {0.0, 1.0} == set(toxic[1:-1])


def test_a_missing_set_is_left_out(public: Path) -> None:
    (public / "davidson" / "dev.jsonl.gz").unlink()
    assert "hate" not in {one.task for one in first.lessons(public, toys.VOCABULARY, random.Random(1))}


def test_the_encoder_moves_and_its_own_heads_stay(public: Path) -> None:
    torch.manual_seed(1)
    begun = network.from_base(toys.base(), list(range(len(tiny.PIECES))))
    before = {name: found.clone() for name, found in begun.state_dict().items()}
    said: list[str] = []
    after = first.teach(begun, public, toys.VOCABULARY, Plan(rate=1e-2, batch=1), said.append).state_dict()
    assert said == [f"first stage: {len(LINES)} texts of public sets"]
    assert set(after) == set(before)
    assert not torch.equal(after["layers.0.qkv.weight"], before["layers.0.qkv.weight"])
    for name in ("word.weight", "heads.kind.weight", "tags.weight"):
        assert torch.equal(after[name], before[name])
