"""Which comments are chosen to be judged, and that no label goes with them."""

from __future__ import annotations

from pathlib import Path

from tests.evaluate.cases import Case, Output
from tests.evaluate.varied import varied, write


def case(number: int, lang: str, kind: str) -> Case:
    return {"id": f"{lang}-{kind}-{number}", "lang": lang, "kind": kind, "text": f"text {number}", "creator": "video"}


CASES = [case(n, lang, kind) for lang in ("sv", "en") for kind in ("attack", "feedback", "kind") for n in range(5)]


def test_every_kind_has_its_turn_in_both_languages() -> None:
    chosen = varied(CASES, each=6)
    assert [c["id"] for c in chosen[:4]] == ["sv-attack-0", "sv-feedback-0", "sv-kind-0", "sv-attack-1"]
    assert [c["lang"] for c in chosen] == ["sv"] * 6 + ["en"] * 6
    assert chosen == varied(CASES, each=6)


def test_fewer_cases_than_asked_for_are_all_taken() -> None:
    assert len(varied(CASES, each=100)) == len(CASES)


def test_the_file_holds_comment_and_reading_and_no_label(tmp_path: Path) -> None:
    outputs: dict[str, Output] = {c["id"]: {"reading": f"Reading of {c['text']}."} for c in CASES}
    cases = [c | {"id": c["id"].replace(c["kind"], "x"), "kind": c["kind"]} for c in CASES]
    outputs |= {c["id"]: {"reading": "Calm words."} for c in cases}
    path = tmp_path / "build" / "readings.md"
    assert write(path, cases, outputs) == len(CASES)
    text = path.read_text(encoding="utf-8")
    assert "> text 4" in text
    assert "Calm words." in text
    assert "feedback" not in text
