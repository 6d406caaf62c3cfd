"""The trained reader's file: weights in eight bits, words in four, and what is needed to use them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from zipfile import BadZipFile

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

#: Numbers of a word's row that share a scale (as in the encoder that the words come from).
BLOCK = 32
#: Names: a tensor `x` kept in eight bits is `x.8`, with a scale for each row in `x.scale`; one in four bits is `x.4`.
_EIGHT, _FOUR, _SCALE = ".8", ".4", ".scale"
_WEIGHT = ".weight"
#: What numpy and we run into in a file that is cut off, damaged or another program's.
_UNREADABLE = (OSError, ValueError, LookupError, TypeError, AttributeError, EOFError, BadZipFile)


class NoModel(Exception):
    """There is no model where it should be, or it cannot be read."""


@dataclass(frozen=True, slots=True)
class Matrix:
    """A weight in eight bits: whole numbers, laid out as they are multiplied (inputs by outputs), and their scales.

    It stays so in memory, a quarter of its size in floats. On one thread, unpacking each matrix where it is used costs
    nothing: what was unpacked is still near the processor when it is multiplied.
    """

    whole: Array
    scale: Array

    def times(self, states: Array) -> Array:
        """`states` multiplied by the weight, in 32-bit floats."""
        found: Array = (states @ self.whole.astype(np.float32)) * self.scale
        return found

    def floats(self) -> Array:
        """The weight in 32-bit floats, inputs by outputs."""
        found: Array = self.whole * self.scale
        return found


@dataclass(frozen=True, slots=True)
class Packed:
    """What the file holds: weights, other tensors in 32-bit floats (words stay packed), word pieces, and facts."""

    weights: Mapping[str, Matrix]
    tensors: Mapping[str, Array]
    pieces: list[str]
    scores: list[float]
    facts: Mapping[str, Any]


def in_eight_bits(tensor: Array) -> tuple[Array, Array]:
    """`tensor` as whole numbers from -127 to 127, and the scale of each row."""
    scale = np.maximum(np.abs(tensor).max(axis=1), 1e-12) / 127
    return np.rint(tensor / scale[:, None]).astype(np.int8), scale.astype(np.float32)


def in_four_bits(tensor: Array) -> tuple[Array, Array]:
    """`tensor` in blocks of BLOCK numbers: two to a byte, from -8 to 7, and the half-precision scale of each block."""
    blocks = tensor.reshape(-1, BLOCK)
    # The number farthest from nothing becomes -8 exactly: rows that were in four bits before are kept as they were.
    farthest = blocks[np.arange(len(blocks)), np.abs(blocks).argmax(axis=1)]
    scale = (farthest / -8).astype(np.float16)
    safe = np.where(scale == 0, 1, scale).astype(np.float32)
    whole = np.clip(np.rint(blocks / safe[:, None]) + 8, 0, 15).astype(np.uint8)
    half = BLOCK // 2
    packed = whole[:, :half] | (whole[:, half:] << 4)
    rows = len(tensor)
    return packed.reshape(rows, -1), scale.reshape(rows, -1)


def words(packed: Array, scale: Array) -> Array:
    """Rows of packed words as 32-bit floats; the inverse of `in_four_bits`."""
    rows = len(packed)
    nibbles = packed.reshape(rows, -1, BLOCK // 2)
    whole = np.concatenate([nibbles & 15, nibbles >> 4], axis=2).astype(np.float32) - 8
    found: Array = (whole * scale[:, :, None].astype(np.float32)).reshape(rows, -1)
    return found


def save(
    path: Path, tensors: Mapping[str, Array], pieces: list[str], scores: list[float], facts: Mapping[str, Any]
) -> None:
    """Write the file: "word" in four bits, other matrices in eight, vectors as they are."""
    arrays: dict[str, Array] = {}
    for name, tensor in tensors.items():
        if name == "word":
            arrays[name + _FOUR], arrays[name + _SCALE] = in_four_bits(tensor)
        elif tensor.ndim > 1:
            arrays[name + _EIGHT], arrays[name + _SCALE] = in_eight_bits(tensor)
        else:
            arrays[name] = tensor.astype(np.float32)
    arrays["pieces"] = np.frombuffer("\n".join(pieces).encode("utf-8"), np.uint8)
    arrays["scores"] = np.array(scores, np.float32)
    arrays["facts"] = np.frombuffer(json.dumps(facts, sort_keys=True).encode("utf-8"), np.uint8)
    np.savez(path, **arrays)  # type: ignore[arg-type]  # Its stub takes the names for options.


def load(path: Path) -> Packed:
    """The file at `path`. Raises NoModel if there is none or it cannot be read."""
    try:
        # Opened here: numpy forgets to close a file that it cannot read.
        with path.open("rb") as file, np.load(file, allow_pickle=False) as found:
            arrays = dict(found)
        return _unpacked(arrays)
    except _UNREADABLE as error:
        raise NoModel(str(path)) from error


def _unpacked(arrays: dict[str, Array]) -> Packed:
    pieces = arrays.pop("pieces").tobytes().decode("utf-8").split("\n")
    scores = arrays.pop("scores").tolist()
    facts = json.loads(arrays.pop("facts").tobytes())
    weights: dict[str, Matrix] = {}
    tensors: dict[str, Array] = {}
    for name in list(arrays):
        plain = name.removesuffix(_EIGHT)
        if plain != name and plain.endswith(_WEIGHT):
            weights[plain] = Matrix(np.ascontiguousarray(arrays.pop(name).T), arrays[plain + _SCALE])
        elif plain != name:
            tensors[plain] = arrays[name] * arrays[plain + _SCALE][:, None]
        elif name.startswith("word.") or not name.endswith(_SCALE):
            tensors[name] = arrays[name]
    return Packed(weights, tensors, pieces, scores, facts)
