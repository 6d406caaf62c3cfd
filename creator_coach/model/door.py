"""The way in: the trained reader is loaded once, when it is first asked; without it the rules read alone."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from creator_coach.reading.types import Scores

if TYPE_CHECKING:
    from creator_coach.model.reader import Model

#: Two threads that ask at once: one loads, the other waits. And one is answered before the other.
_LOADING, _ASKING = Lock(), Lock()


@lru_cache(maxsize=2)
def _load(folder: Path) -> Model | None:
    # A reading keeps one core busy and leaves the other to the window; more threads gain little on so small a model.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    from creator_coach.model.packing import NoModel  # noqa: PLC0415  # numpy takes its time; a window opens sooner.
    from creator_coach.model.reader import Model  # noqa: PLC0415

    try:
        return Model.at(folder)
    except NoModel:
        return None


def load(folder: Path) -> Model | None:
    """The trained reader in `folder`, loaded once; None if it is not there or cannot be read."""
    with _LOADING:
        return _load(folder)


def score(text: str, folder: Path) -> Scores | None:
    """What the trained reader in `folder` says of `text`; None without a reader, or without anything to read."""
    model = load(folder)
    if model is None:
        return None
    with _ASKING:
        return model.score(text)


def score_all(texts: Sequence[str], folder: Path) -> list[Scores | None]:
    """What `score` gives for each of `texts`, together: quicker than one by one."""
    model = load(folder)
    return model.score_all(texts) if model is not None else [None] * len(texts)


def name(folder: Path) -> str | None:
    """The name and version of the trained reader in `folder`, or None if there is none."""
    model = load(folder)
    return model.name if model is not None else None
