"""What the training is shown on: a made-up encoder of one block's width, and comments in its thirty pieces."""

from __future__ import annotations

from typing import Any

import numpy as np

from creator_coach.model import packing
from creator_coach.model.pieces import Vocabulary
from creator_coach.training.base import Array, Base, Shape
from tests.model import tiny

SHAPE = Shape(width=tiny.WIDTH, layers=2, heads=2, inner=4 * tiny.WIDTH, places=230, epsilon=1e-5)
VOCABULARY = Vocabulary(tiny.PIECES, tiny.SCORES, tiny.UNKNOWN)

CASE: dict[str, Any] = {
    "text": "Hej du! Bra ljud, dum idiot",
    "lang": "sv",
    "kind": "feedback",
    "acceptable_kinds": ["feedback"],
    "flags": {
        "insults": True,
        "sarcasm": False,
        "group_hate": False,
        "self_harm_bait": False,
        "doxxing": False,
        "mixed": True,
        "code_switch": False,
        "commenter_at_risk": False,
        "threat_type": None,
    },
    "perspectives": ["wants_it_better"],
    "takeaway_spans": ["Bra ljud"],
    "request_spans": [],
    "attack_spans": ["idiot", "not there"],
}


def case(text: str, kind: str, **fields: Any) -> dict[str, Any]:
    """A comment without spans."""
    plain = CASE | {"takeaway_spans": [], "attack_spans": [], "perspectives": []}
    return plain | {"text": text, "kind": kind, "acceptable_kinds": [kind]} | fields


#: One word tells the kind.
COMMENTS = [case("bra ljud " * (1 + n % 3), "kind") for n in range(8)]
COMMENTS += [case("du är " * (1 + n % 3), "attack", attack_spans=["du"]) for n in range(8)]


def in_four_bits(tensor: Array) -> Array:
    """The nearest numbers that four bits hold."""
    return packing.words(*packing.in_four_bits(tensor))


def base(seed: int = 1) -> Base:
    """A made-up encoder under the names of the package; its words are such as four bits hold."""
    chance = np.random.default_rng(seed)

    def some(*shape: int) -> Array:
        return chance.normal(0, 0.1, shape).astype(np.float32)

    wide, inner = SHAPE.width, SHAPE.inner
    made = {"emb.word": in_four_bits(some(len(tiny.PIECES), wide)), "emb.pos": some(SHAPE.places, wide)}
    made |= {"emb.type": some(2 * wide), "emb.ln.w": 1 + some(wide), "emb.ln.b": some(wide)}
    for layer in (f"l{number}." for number in range(SHAPE.layers)):
        for name in ("q", "k", "v", "ao"):
            made |= {f"{layer}{name}.w": some(wide, wide), f"{layer}{name}.b": some(wide)}
        made |= {f"{layer}fi.w": some(inner, wide), f"{layer}fi.b": some(inner)}
        made |= {f"{layer}fo.w": some(wide, inner), f"{layer}fo.b": some(wide)}
        for name in ("aln", "oln"):
            made |= {f"{layer}{name}.w": 1 + some(wide), f"{layer}{name}.b": some(wide)}
    return Base(SHAPE, tiny.PIECES, np.array(tiny.SCORES, np.float32), made)
