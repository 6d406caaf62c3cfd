"""The encoder's arithmetic in numpy: pieces in, what every head and every piece says out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate, pairwise

import numpy as np

from creator_coach.model.labels import HEADS
from creator_coach.model.packing import Array, Packed, words

_ROOT = float(np.sqrt(2 / np.pi))


@dataclass(frozen=True, slots=True)
class Answer:
    """Logits of each head by its name, and of each piece's tags (pieces by tags; the first and last left out).

    `speaks` is what each piece's state adds to the logits of the perspectives (pieces by perspectives): that head is
    a sum over the pieces, so this is exact for the last states, though these have looked at one another.
    """

    heads: dict[str, Array]
    tags: Array
    speaks: Array


def _norm(states: Array, weight: Array, bias: Array, epsilon: float) -> Array:
    """Each row with mean 0 and variance 1, then scaled and moved."""
    states = states - states.mean(axis=-1, keepdims=True)
    variance = np.square(states).mean(axis=-1, keepdims=True)
    found: Array = states / np.sqrt(variance + np.float32(epsilon)) * weight + bias
    return found


def _bend(x: Array) -> Array:
    """GELU in its tanh form (Hendrycks and Gimpel 2016)."""
    found: Array = 0.5 * x * (1 + np.tanh(_ROOT * (x + 0.044715 * x * x * x)))
    return found


def _shares(logits: Array) -> Array:
    """Logits as shares of 1 along the last axis."""
    odds = np.exp(logits - logits.max(axis=-1, keepdims=True))
    found: Array = odds / odds.sum(axis=-1, keepdims=True)
    return found


class Encoder:
    """Made from a packed model; asked with the ids of a comment's pieces, or of several comments'."""

    def __init__(self, packed: Packed) -> None:
        self._weights, self._tensors, facts = packed.weights, packed.tensors, packed.facts
        self._perspectives = self._weights["heads.perspectives.weight"].floats()
        self._heads: int = facts["heads"]
        self._layers: int = facts["layers"]
        self._epsilon: float = facts["epsilon"]
        self.places: int = len(self._tensors["place"])

    def ask(self, ids: Sequence[int]) -> Answer:
        """The answer for pieces `ids`, the marks of beginning and end among them; at most `places` of them."""
        return self.ask_all([ids])[0]

    def ask_all(self, several: Sequence[Sequence[int]]) -> list[Answer]:
        """The answer for each of `several`, in one go: each weight is unpacked once for all of them."""
        given, flat = self._tensors, [each for ids in several for each in ids]
        ends = list(accumulate(map(len, several), initial=0))
        parts = [slice(begin, end) for begin, end in pairwise(ends)]
        word = words(given["word.4"][flat], given["word.scale"][flat])
        states = self._normed("norm", word + np.concatenate([given["place"][: len(ids)] for ids in several]))
        for number in range(self._layers):
            states = self._layer(states, f"layers.{number}.", parts)
        states = self._normed("even", states)
        return [self._answer(states[part]) for part in parts]

    def _answer(self, states: Array) -> Answer:
        looked = _shares(self._linear("look", states)[:, 0])
        both = np.concatenate([states.mean(axis=0), looked @ states])
        heads = {name: self._linear(f"heads.{name}", both) for name in HEADS}
        return Answer(heads, self._linear("tags", states[1:-1]), self._speaks(states, looked)[1:-1])

    def _speaks(self, states: Array, looked: Array) -> Array:
        weight = self._perspectives
        width = states.shape[1]
        evenly = states @ weight[:width] / np.float32(len(states))
        found: Array = evenly + looked[:, None] * (states @ weight[width:])
        return found

    def _linear(self, name: str, states: Array) -> Array:
        found: Array = self._weights[f"{name}.weight"].times(states) + self._tensors[f"{name}.bias"]
        return found

    def _normed(self, name: str, states: Array) -> Array:
        return _norm(states, self._tensors[f"{name}.weight"], self._tensors[f"{name}.bias"], self._epsilon)

    def _layer(self, states: Array, name: str, parts: Sequence[slice]) -> Array:
        length, width = states.shape
        inner = width // self._heads
        query, key, value = (
            self._linear(f"{name}qkv", states).reshape(length, 3, self._heads, inner).transpose(1, 2, 0, 3)
        )
        # Pieces look at those of their own text alone.
        seen = np.concatenate([self._seen(query[:, part], key[:, part], value[:, part]) for part in parts], axis=1)
        seen = seen.transpose(1, 0, 2).reshape(length, width)
        states = self._normed(f"{name}aln", states + self._linear(f"{name}ao", seen))
        bent = _bend(self._linear(f"{name}fi", states))
        return self._normed(f"{name}oln", states + self._linear(f"{name}fo", bent))

    @staticmethod
    def _seen(query: Array, key: Array, value: Array) -> Array:
        found: Array = _shares(query @ key.transpose(0, 2, 1) / np.float32(np.sqrt(query.shape[-1]))) @ value
        return found
