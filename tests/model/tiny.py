"""A trained reader small enough for a test: thirty pieces, two layers, weights by chance."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np

from creator_coach.model import packing
from creator_coach.model.labels import HEADS, TAGS
from creator_coach.model.packing import Array
from creator_coach.model.reader import FILE

PIECES = ["<s>", "<pad>", "</s>", "<unk>", "▁", *"abdehijlnorstuåäö!", "▁hej", "▁du", "▁bra", "ljud", "et", "är", "😂"]
SCORES = [0.0] * 4 + [-3.0] + [-4.0] * 18 + [-2.0] * 7
UNKNOWN = -20.0
#: A word's row is packed in blocks of this many numbers: no reader is narrower.
WIDTH = packing.BLOCK
LAYERS, INNER, PLACES = 2, 48, 230
FACTS: dict[str, Any] = {
    "name": "tiny 1",
    "heads": 2,
    "layers": LAYERS,
    "epsilon": 1e-5,
    "unknown": UNKNOWN,
    "sharpness": dict.fromkeys(HEADS, 1.0),
}


def tensors(seed: int = 1) -> dict[str, Array]:
    """Made-up weights by their names."""
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> Array:
        return chance.normal(0, 0.3, shape).astype(np.float32)

    shapes = {"look": (1, WIDTH), "tags": (len(TAGS), WIDTH)}
    shapes |= {f"heads.{name}": (size, 2 * WIDTH) for name, size in HEADS.items()}
    norms = ["norm", "even"]
    for layer in (f"layers.{number}." for number in range(LAYERS)):
        shapes |= {f"{layer}qkv": (3 * WIDTH, WIDTH), f"{layer}ao": (WIDTH, WIDTH)}
        shapes |= {f"{layer}fi": (INNER, WIDTH), f"{layer}fo": (WIDTH, INNER)}
        norms += [f"{layer}aln", f"{layer}oln"]
    made = {"word": some(len(PIECES), WIDTH), "place": some(PLACES, WIDTH)}
    for name, shape in shapes.items():
        made |= {f"{name}.weight": some(*shape), f"{name}.bias": some(shape[0])}
    for name in norms:
        made |= {f"{name}.weight": 1 + some(WIDTH), f"{name}.bias": some(WIDTH)}
    return made


def write(folder: Path, **facts: Any) -> Path:
    """Put the tiny reader into `folder`, with some of its facts changed; the folder."""
    packing.save(folder / FILE, tensors(), PIECES, SCORES, FACTS | facts)
    return folder
