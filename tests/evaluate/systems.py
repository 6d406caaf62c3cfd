"""The readers that are compared: rules alone, the trained model alone, both, and two that anyone could have made."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any

from creator_coach.content import heat
from creator_coach.content.output import as_dict
from creator_coach.content.voice import load as voice
from creator_coach.reading.lexicon import Lexicons
from creator_coach.reading.parts import LEVELS, of_tokens, span_of, stretches
from creator_coach.reading.perspective import ALLOWED
from creator_coach.reading.read import read
from creator_coach.reading.text import tokens
from creator_coach.reading.types import STANCE_OF, Comment, Kind, Scores
from tests.evaluate.cases import Case, Output

#: From which chance on a model alone says yes.
YES = 0.5


def reading(case: Case, lexicons: Lexicons, scores: Scores | None) -> Output:
    """What the app makes of a case; without `scores` the rules read alone. The reader sees the text alone."""
    found = read(Comment(case["text"]), lexicons, scores)
    return as_dict(found, voice("sv" if found.language == "sv" else "en").say(found))


def model_alone(case: Case, scores: Scores | None) -> Output:
    """What the model says by itself: the likeliest kind, every flag and mark that is more likely than not."""
    if scores is None:
        return {"kind": "unclear", "stance": "none", "flags": [], "spans": [], "perspectives": [], "takeaway": []}
    kind = max(scores.kinds, key=lambda pair: pair[1])[0]
    found = tokens(case["text"])
    chances = of_tokens(found, scores.parts)
    runs = [(run, mark) for mark, row in chances.items() for run in stretches(found, row, LEVELS[mark])]
    spans = [(span_of(found, run), mark) for run, mark in runs]
    allowed = [pair for pair in scores.perspectives if pair[0] in ALLOWED.get(kind, ())]
    best = sorted(allowed, key=lambda pair: -pair[1])[:2]
    return {
        "kind": str(kind),
        "stance": str(STANCE_OF[kind]),
        "language": case["lang"],
        "flags": [str(flag) for flag, chance in scores.flags if chance >= YES],
        "spans": [{"start": span.start, "end": span.end, "mark": str(mark)} for span, mark in spans],
        "perspectives": [{"id": str(id_), "quotes": []} for id_, chance in best if chance >= YES / 2],
        "takeaway": ["-"] if kind in (Kind.FEEDBACK, Kind.COMPLAINT) else [],
    }


def _kinds(texts: Sequence[str], guesses: Iterable[Any]) -> list[Output]:
    return [
        {"kind": str(kind), "stance": "", "flags": [], "spans": [], "perspectives": [], "takeaway": []}
        for _, kind in zip(texts, guesses, strict=True)
    ]


def tfidf(taught: list[Case], asked: list[Case]) -> list[Output]:
    """Words and letter groups weighed by TF-IDF, then logistic regression: kinds only."""
    from sklearn.feature_extraction.text import TfidfVectorizer  # noqa: PLC0415  # An extra, for this table only.
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415
    from sklearn.pipeline import make_pipeline, make_union  # noqa: PLC0415

    shape = make_union(
        TfidfVectorizer(ngram_range=(1, 2), min_df=2, sublinear_tf=True),
        TfidfVectorizer(analyzer="char_wb", ngram_range=(2, 4), min_df=3, sublinear_tf=True),
    )
    model = make_pipeline(shape, LogisticRegression(C=4.0, max_iter=300))
    model.fit([case["text"] for case in taught], [case["kind"] for case in taught])
    texts = [case["text"] for case in asked]
    return _kinds(texts, model.predict(texts))


def vader(taught: list[Case], asked: list[Case]) -> list[Output]:
    """How hot VADER finds the wording, by whole text and length, then logistic regression: kinds only."""
    from sklearn.linear_model import LogisticRegression  # noqa: PLC0415  # As above.

    meters = {language: heat.meter(language) for language in ("sv", "en")}

    def shape(case: Case) -> list[float]:
        measured = meters[case["lang"]](case["text"])
        return [measured, measured**2, math.log(1 + len(case["text"]))]

    model = LogisticRegression(max_iter=300).fit([shape(c) for c in taught], [case["kind"] for case in taught])
    return _kinds([case["text"] for case in asked], model.predict([shape(case) for case in asked]))
