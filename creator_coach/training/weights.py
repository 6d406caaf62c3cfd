"""Fits the weights of kinds, flags, perspectives and clauses, and writes resources/shared/weights/*.json.

Run as `python -m creator_coach.training.weights CASES`; CASES is the folder of labelled comments. The careful
gold set is left out of the fit, so that `make evaluate` judges on comments the weights never saw.
Method: logistic regression with an L2 penalty (scikit-learn); multinomial for the kind, one against the rest
for everything that may be true together. The penalties were chosen by leaving one author out at a time.
"""

from __future__ import annotations

import json
import sys
from collections import Counter
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from creator_coach.content.lexicons import patterns
from creator_coach.content.where import resource
from creator_coach.reading.features import clause_features, features, with_kind
from creator_coach.reading.phrases import Cue, Phrases
from creator_coach.reading.text import Token, span_of, tokens
from creator_coach.reading.types import Flag, Kind, PerspectiveId

#: Files that judge and therefore never teach.
KEPT_APART = frozenset({"gold"})
#: A feature must occur in this many texts, and a label be true of this many.
SEEN_IN = 4
TRUE_OF = 8
#: Weights nearer to nothing than this are not kept.
SMALLEST = 0.05
#: A clause is an example of a label when at least this share of its characters is marked so.
SHARE = 0.5
#: Flags with labels enough to learn from; rules alone decide the others.
FLAGS = (Flag.INSULTS, Flag.SARCASM, Flag.MIXED)

Found = tuple[dict[str, Any], tuple[Token, ...], list[Cue]]
Examples = tuple[list[dict[str, float]], dict[str, list[bool]]]


def load(folder: Path, without: Iterable[str] = KEPT_APART) -> list[Found]:
    """The cases of every file in `folder` but those named in `without`, threats left out (rules own them)."""
    files = sorted(path for path in folder.glob("*.jsonl") if path.stem not in set(without))
    lines = [line for path in files for line in path.read_text(encoding="utf-8").splitlines() if line.strip()]
    phrases = {language: Phrases(patterns(language, "shared")) for language in ("sv", "en")}
    cases = [case for case in map(json.loads, lines) if case["kind"] != Kind.THREAT]
    parts = [(case, tokens(case["text"])) for case in cases]
    return [(case, found, phrases[case["lang"]].find(found)) for case, found in parts]


def perspective_examples(cases: Iterable[Found]) -> Examples:
    """Comments with their perspectives."""
    used = [(case, found, cues) for case, found, cues in cases if case["perspectives"]]
    made = [with_kind(features(found, cues), case["kind"]) for case, found, cues in used]
    return made, {p: [p in case["perspectives"] for case, _, _ in used] for p in PerspectiveId}


def flag_examples(cases: list[Found]) -> Examples:
    """Comments with their flags."""
    made = [features(found, cues) for _, found, cues in cases]
    return made, {flag: [bool(case["flags"].get(flag)) for case, _, _ in cases] for flag in FLAGS}


def _covered(text: str, pieces: Iterable[str]) -> set[int]:
    places = ((text.find(piece), len(piece)) for piece in pieces)
    return {at for start, length in places if start >= 0 for at in range(start, start + length)}


def clause_examples(cases: list[Found]) -> Examples:
    """Clauses with what they are: usable, request, sting."""
    made: list[dict[str, float]] = []
    labels: dict[str, list[bool]] = {"usable": [], "request": [], "sting": []}
    for case, found, cues in cases:
        asked = _covered(case["text"], case["request_spans"])
        gold = {
            "usable": asked | _covered(case["text"], case["takeaway_spans"]),
            "request": asked,
            "sting": _covered(case["text"], case["attack_spans"]),
        }
        for part, _, named in clause_features(found, cues, case["kind"]):
            span = span_of(part)
            inside = set(range(span.start, span.end))
            made.append(named)
            for label, marked in gold.items():
                labels[label].append(len(inside & marked) >= SHARE * len(inside))
    return made, labels


def _matrix(made: list[dict[str, float]]) -> tuple[Any, list[str]]:
    # Imported here: the rest of this module serves the tests, which run without the training packages.
    from sklearn.feature_extraction import DictVectorizer

    seen = Counter(name for one in made for name in one)
    shape = DictVectorizer()
    matrix = shape.fit_transform([{n: v for n, v in one.items() if seen[n] >= SEEN_IN} for one in made])
    return matrix, [str(name) for name in shape.get_feature_names_out()]


def _regression(penalty: float) -> Any:
    from sklearn.linear_model import LogisticRegression

    return LogisticRegression(C=penalty, max_iter=400, random_state=0)


def _packed(labels: list[str], bias: list[float], names: list[str], rows: Iterable[Iterable[float]]) -> dict[str, Any]:
    kept: dict[str, list[list[float]]] = {}
    for name, row in zip(names, rows, strict=True):
        pairs = [[at, round(float(weight), 2)] for at, weight in enumerate(row) if abs(weight) >= SMALLEST]
        if pairs:
            kept[name] = pairs
    return {"labels": labels, "bias": [round(float(b), 3) for b in bias], "features": kept}


def fit_one_of(made: list[dict[str, float]], truth: list[str], penalty: float) -> dict[str, Any]:
    """Weights for labels of which one is true."""
    matrix, names = _matrix(made)
    model = _regression(penalty).fit(matrix, truth)
    return _packed([str(c) for c in model.classes_], list(model.intercept_), names, model.coef_.T)


def fit_any_of(examples: Examples, penalty: float) -> dict[str, Any]:
    """Weights for labels that may be true together; a label true of too few is left out."""
    made, truth = examples
    matrix, names = _matrix(made)
    labels = [str(label) for label, values in truth.items() if sum(values) >= TRUE_OF]
    models = [_regression(penalty).fit(matrix, truth[label]) for label in labels]
    rows = zip(*(model.coef_[0] for model in models), strict=True)
    return _packed(labels, [float(model.intercept_[0]) for model in models], names, rows)


def write(name: str, found: dict[str, Any]) -> None:
    """Write one file of weights: a feature a line, so that a change can be read."""
    rows = (f" {json.dumps(f, ensure_ascii=False)}: {json.dumps(w)}" for f, w in sorted(found["features"].items()))
    head = f'{{"labels": {json.dumps(found["labels"])}, "bias": {json.dumps(found["bias"])}, "features": {{\n'
    resource("shared", "weights").mkdir(exist_ok=True)
    resource("shared", "weights", f"{name}.json").write_text(head + ",\n".join(rows) + "\n}}\n", encoding="utf-8")


def fit(cases: list[Found]) -> dict[str, dict[str, Any]]:
    """All four sets of weights, by name, as they are written."""
    made = [features(found, cues) for _, found, cues in cases]
    return {
        "kinds": fit_one_of(made, [case["kind"] for case, _, _ in cases], 0.4),
        "flags": fit_any_of(flag_examples(cases), 0.2),
        "perspectives": fit_any_of(perspective_examples(cases), 0.2),
        "clauses": fit_any_of(clause_examples(cases), 0.2),
    }


def main(arguments: list[str]) -> int:
    """Fit on the folder named in `arguments` and write the weights."""
    for name, found in fit(load(Path(arguments[0]))).items():
        write(name, found)
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
