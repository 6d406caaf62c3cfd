"""`make authors`: how well comments of authors are read that the reader never learned from.

For each fold of tests/evaluate/folds.py a reader is trained without the fold's files, and so are the weights of the
rules; then the fold's comments are read. Readers are kept in build/authors/ and used again if they are there
(training one takes about a quarter of an hour on two cores). The figures go to tests/evaluate/authors.json.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

from creator_coach.content import lexicons
from creator_coach.model.reader import FILE, Model
from creator_coach.reading.lexicon import Lexicons, Weights
from creator_coach.training import weights
from tests.evaluate import systems
from tests.evaluate.calibration import Calibration
from tests.evaluate.cases import Case, Output, by_language, load
from tests.evaluate.folds import FOLDS
from tests.evaluate.score import Figures, score
from tests.house.source import ROOT

#: Where the figures of the last run are kept, and what `make evaluate` prints of them.
KEPT = Path(__file__).with_suffix(".json")
SYSTEMS = ("VADER", "TF-IDF", "rules", "model", "both")

#: The outputs of each system, by the case's id.
Outputs = dict[str, dict[str, Output]]


def reader(fold: int, cases: Path, build: Path) -> Model:
    """The reader trained without the files of `fold`; trained now if it is not in `build`."""
    folder = build / str(fold)
    if not (folder / FILE).is_file():
        from creator_coach.training import examples, train  # noqa: PLC0415  # Needs the training packages.

        train.train(examples.load(cases), folder, FOLDS[fold])
    return Model.at(folder)


def lent(fold: int, cases: Path) -> Lexicons:
    """The lexicons with weights fitted without the files of `fold`."""
    fitted = weights.fit(weights.load(cases, FOLDS[fold]))
    made = {n: Weights(tuple(w["labels"]), tuple(w["bias"]), w["features"]) for n, w in fitted.items()}
    return replace(
        lexicons.load(),
        kinds=made["kinds"],
        flags=made["flags"],
        perspectives=made["perspectives"],
        clauses=made["clauses"],
    )


def read_fold(fold: int, files: dict[str, list[Case]], cases: Path, build: Path) -> Outputs:
    """What each system makes of the comments of `fold`."""
    taught = [case for name, rows in files.items() if name not in FOLDS[fold] for case in rows]
    asked = [case for name in FOLDS[fold] for case in files[name]]
    model, lexicon = reader(fold, cases, build), lent(fold, cases)
    found: Outputs = defaultdict(dict)
    for case in asked:
        scores = model.score(case["text"])
        found["rules"][case["id"]] = systems.reading(case, lexicon, None)
        found["model"][case["id"]] = systems.model_alone(case, scores)
        found["both"][case["id"]] = systems.reading(case, lexicon, scores)
    for name, guess in (("TF-IDF", systems.tfidf), ("VADER", systems.vader)):
        found[name] = dict(zip([case["id"] for case in asked], guess(taught, asked), strict=True))
    return found


def figures(files: dict[str, list[Case]], outputs: Outputs) -> dict[str, dict[str, Figures]]:
    """Figures by system, then by what they are of: both languages, each language, safety, and every file."""
    every = [case for rows in files.values() for case in rows if case["id"] in outputs["both"]]
    groups = dict(by_language(every))
    groups["safety files"] = [case for name, rows in files.items() if name.startswith("safety") for case in rows]
    groups["ordinary files"] = [case for name, rows in files.items() if not name.startswith("safety") for case in rows]
    groups |= files
    return {
        system: {
            name: score([case for case in rows if case["id"] in outputs[system]], outputs[system]).figures()
            for name, rows in groups.items()
        }
        for system in SYSTEMS
    }


def confusion(files: dict[str, list[Case]], outputs: dict[str, Output]) -> dict[str, dict[str, int]]:
    """How often each kind was read as each."""
    counts: dict[str, dict[str, int]] = defaultdict(lambda: defaultdict(int))
    for rows in files.values():
        for case in rows:
            if case["id"] in outputs:
                counts[case["kind"]][outputs[case["id"]]["kind"]] += 1
    return {kind: dict(sorted(row.items())) for kind, row in sorted(counts.items())}


def main(given: list[str]) -> int:
    """Read every fold, print the tables and keep the figures."""
    ask = argparse.ArgumentParser(prog="make authors", description=__doc__)
    ask.add_argument("cases", type=Path)
    ask.add_argument("--build", type=Path, default=ROOT / "build" / "authors")
    ask.add_argument("--folds", type=int, nargs="*", default=list(range(len(FOLDS))))
    asked = ask.parse_args(given)
    named = {name for fold in asked.folds for name in FOLDS[fold]}
    files = {name: load(asked.cases / f"{name}.jsonl") for part in FOLDS for name in part}
    outputs: Outputs = defaultdict(dict)
    for fold in asked.folds:
        for system, found in read_fold(fold, files, asked.cases, asked.build).items():
            outputs[system].update(found)
        sys.stdout.write(f"fold {fold} read\n")
    files = {name: rows for name, rows in files.items() if name in named}
    kept = report(files, outputs)
    KEPT.write_text(json.dumps(kept, indent=1, ensure_ascii=False, sort_keys=True) + "\n", encoding="utf-8")
    sys.stdout.write("\n".join(printed(kept)) + "\n")
    return 0


def report(files: dict[str, list[Case]], outputs: Outputs) -> dict[str, Any]:
    """Everything that is kept of a run."""
    cases = [case for rows in files.values() for case in rows]
    both = outputs["both"]
    missed = [c["id"] for c in cases if c["kind"] == "threat" and both[c["id"]]["kind"] != "threat"]
    alarms = [c["id"] for c in cases if "threat" not in c["acceptable_kinds"] and both[c["id"]]["kind"] == "threat"]
    return {
        "figures": _rounded(figures(files, outputs)),
        "confusion": confusion(files, both),
        "calibration": Calibration.of(cases, both).shares(),
        "missed": sorted(missed),
        "alarms": sorted(alarms),
    }


def _rounded(found: Any) -> Any:
    if isinstance(found, dict):
        return {name: _rounded(value) for name, value in found.items()}
    return round(found, 3) if isinstance(found, float) else found


#: The columns of the printed table and their short names.
COLUMNS = {
    "kind.accuracy": "kind",
    "kind.acceptable": "accept",
    "kind.macro_f1": "macroF1",
    "threat.recall": "danger",
    "threat.false_alarm": "alarms",
    "flag.f1.insults": "insults",
    "flag.f1.sarcasm": "sarcasm",
    "span.char_f1.attack": "attack",
    "span.char_f1.usable": "usable",
    "span.char_f1.request": "request",
    "perspective.top1": "first",
    "perspective.harmful_rate": "harmful",
}


def printed(kept: dict[str, Any]) -> Iterator[str]:
    """The kept figures as a table: every system, then both together by group and by author's file."""
    yield "Comments of authors that the reader never learned from (make authors)"
    yield f"{'':14}{'cases':>7}" + "".join(f"{short:>9}" for short in COLUMNS.values())
    rows = [(system, kept["figures"][system]["both"]) for system in SYSTEMS]
    rows += [(f"  {name}", found) for name, found in kept["figures"]["both"].items() if name != "both"]
    for name, found in rows:
        yield f"{name:14}{found['cases']:7}" + "".join(f"{found[key]:9.3f}" for key in COLUMNS)
    yield f"\nright when called: {kept['calibration']}"
    yield f"dangers missed: {len(kept['missed'])}, alarms: {len(kept['alarms'])}"
    yield "\nkind (down) read as (across)"
    kinds = list(kept["confusion"])
    yield f"{'':12}" + "".join(f"{kind:>11}" for kind in kinds)
    for kind in kinds:
        yield f"{kind:12}" + "".join(f"{kept['confusion'][kind].get(other, 0):11}" for other in kinds)


def stored() -> Iterator[str]:
    """The table of the last run, as it was kept."""
    if KEPT.is_file():
        yield from printed(json.loads(KEPT.read_text(encoding="utf-8")))


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
