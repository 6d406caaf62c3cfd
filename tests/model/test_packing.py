"""The trained reader's file: what is put in comes out, nearly or exactly; what is no reader is refused."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from creator_coach.model import packing
from creator_coach.model.packing import BLOCK, Array, NoModel
from tests.model import tiny


def some(seed: int, rows: int = 3, width: int = 2 * BLOCK) -> Array:
    """Numbers by chance, rows of very different size."""
    chance = np.random.default_rng(seed)
    return chance.normal(size=(rows, width)) * 10.0 ** chance.integers(-3, 3, (rows, 1))


class TestBits:
    @settings(deadline=None)
    @given(st.integers(0, 2**32))
    def test_eight_bits_are_wrong_by_half_a_step_at_most(self, seed: int) -> None:
        tensor = some(seed)
        whole, scale = packing.in_eight_bits(tensor)
        assert whole.dtype == np.int8
        assert np.all(np.abs(whole * scale[:, None] - tensor) <= 0.501 * scale[:, None])

    def test_a_row_of_nothing_stays_nothing(self) -> None:
        whole, _ = packing.in_eight_bits(np.zeros((2, 4)))
        assert not whole.any()
        assert not packing.words(*packing.in_four_bits(np.zeros((2, BLOCK)))).any()

    @settings(deadline=None)
    @given(st.integers(0, 2**32))
    def test_four_bits_are_wrong_by_a_step_at_most(self, seed: int) -> None:
        tensor = some(seed)
        packed, scale = packing.in_four_bits(tensor)
        assert packed.nbytes == tensor.size // 2
        step = np.repeat(np.abs(scale.astype(np.float64)), BLOCK, axis=1)
        # Half a step as a rule; a whole one at the far end of the other sign. A scale has eleven bits itself.
        assert np.all(np.abs(packing.words(packed, scale) - tensor) <= 1.02 * step)
        assert np.mean(np.abs(packing.words(packed, scale) - tensor) <= 0.52 * step) > 0.9

    @settings(deadline=None)
    @given(st.integers(0, 2**32))
    def test_what_was_in_four_bits_before_is_kept_exactly(self, seed: int) -> None:
        once = packing.words(*packing.in_four_bits(some(seed)))
        assert np.array_equal(packing.words(*packing.in_four_bits(once)), once)

    def test_by_hand(self) -> None:
        row = np.array([[-8.0, 7.0, *[0.0] * (BLOCK - 3), 1.0]])
        packed, scale = packing.in_four_bits(row)
        assert scale.tolist() == [[1.0]]
        # The first half lies in the low bits, the second in the high ones; 8 is nothing.
        assert packed[0].tolist() == [0x80, 0x8F, *[0x88] * 13, 0x98]
        assert packing.words(packed, scale).tolist() == row.tolist()


class TestFile:
    def test_what_is_saved_is_loaded(self, tmp_path: Path) -> None:
        made = tiny.tensors()
        found = packing.load(tiny.write(tmp_path) / "reader.npz")
        assert (found.pieces, found.scores, found.facts) == (tiny.PIECES, tiny.SCORES, tiny.FACTS)
        unpacked = {name: weight.floats().T for name, weight in found.weights.items()} | dict(found.tensors)
        assert set(unpacked) == (set(made) - {"word"}) | {"word.4", "word.scale"}
        assert {weight.whole.dtype for weight in found.weights.values()} == {np.dtype(np.int8)}
        words = packing.words(found.tensors["word.4"], found.tensors["word.scale"])
        assert np.allclose(words, made["word"], atol=0.2)
        for name in set(made) - {"word"}:
            assert unpacked[name].shape == made[name].shape
            assert unpacked[name].dtype == np.float32
            assert np.allclose(unpacked[name], made[name], atol=0 if made[name].ndim == 1 else 0.01)

    def test_a_weight_multiplies_as_its_floats_do(self, tmp_path: Path) -> None:
        weight = packing.load(tiny.write(tmp_path) / "reader.npz").weights["layers.0.qkv.weight"]
        states = np.random.default_rng(2).normal(size=(5, tiny.WIDTH)).astype(np.float32)
        assert weight.times(states) == pytest.approx(states @ weight.floats(), abs=1e-5)
        assert weight.times(states).dtype == np.float32

    def test_the_same_file_again(self, tmp_path: Path) -> None:
        (tmp_path / "again").mkdir()
        first, second = (tiny.write(folder) / "reader.npz" for folder in (tmp_path, tmp_path / "again"))
        assert first.read_bytes() == second.read_bytes()


def _array(path: Path) -> None:
    with path.open("wb") as file:
        np.save(file, np.zeros(3))


def _others(path: Path) -> None:
    np.savez(path, weights=np.zeros(3))


def _plain_number(path: Path) -> None:
    """A file of ours in all but one array."""
    tiny.write(path.parent)
    with np.load(path) as found:
        arrays = dict(found)
    np.savez(path, **(arrays | {"place.scale": np.float32(1)}))


@pytest.mark.parametrize(
    "make",
    [
        lambda path: path.write_bytes(b""),
        lambda path: path.write_text("Not Found", encoding="utf-8"),
        lambda path: path.write_bytes(b"PK\x03\x04"),
        lambda path: path.mkdir(),
        _array,
        _others,
        _plain_number,
    ],
    ids=["empty", "text", "zip", "folder", "array", "others", "number"],
)
def test_what_is_no_reader_is_refused(tmp_path: Path, make: Callable[[Path], object]) -> None:
    make(tmp_path / "reader.npz")
    with pytest.raises(NoModel):
        packing.load(tmp_path / "reader.npz")


def test_a_missing_file_is_refused(tmp_path: Path) -> None:
    with pytest.raises(NoModel):
        packing.load(tmp_path / "reader.npz")


@pytest.mark.parametrize("share", [0.01, 0.5, 0.99])
def test_a_file_that_is_cut_off_is_refused(tmp_path: Path, share: float) -> None:
    path = tiny.write(tmp_path) / "reader.npz"
    whole = path.read_bytes()
    path.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(NoModel):
        packing.load(path)


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    path = tiny.write(tmp_path) / "reader.npz"
    raw = bytearray(path.read_bytes())
    raw[len(raw) // 2] ^= 0xFF
    path.write_bytes(raw)
    with pytest.raises(NoModel):
        packing.load(path)
